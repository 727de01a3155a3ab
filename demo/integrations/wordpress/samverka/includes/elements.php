<?php
/**
 * The elements of Samverka and their attributes, and where WordPress has to be told of them: wp_kses, which takes away what
 * it does not know when an author saves, and TinyMCE, which does so while they write.
 *
 * @package Samverka
 */

defined( 'ABSPATH' ) || exit;

/**
 * Each element with its own attributes. tests/wordpress/plugin.test.mjs holds this to dist/custom-elements.json.
 *
 * `reserve-voice` is left out on purpose: it names a folder of scripts, and only those who may write scripts
 * (`unfiltered_html`), whom wp_kses does not filter, may say where a page takes its scripts from.
 *
 * @return array<string, string[]> Attributes by the name of the tag.
 */
function samverka_elements() {
	$shared  = array( 'src', 'lang' );
	$content = array_merge( $shared, array( 'heading-level' ) );
	return array(
		'samverka-page'           => array_merge( $content, array( 'parts', 'structured-data' ) ),
		'samverka-promises'       => array_merge( $content, array( 'overview' ) ),
		'samverka-promise'        => array_merge( $content, array( 'status', 'place', 'period' ) ),
		'samverka-priority-areas' => $content,
		'samverka-priority-area'  => $content,
		'samverka-agreement'      => array_merge( $content, array( 'signed', 'valid-from', 'valid-through' ) ),
		'samverka-documents'      => $content,
		'samverka-published'      => array_merge( $shared, array( 'published', 'updated', 'reviewed' ) ),
		'samverka-contact-card'   => array_merge( $content, array( 'contact' ) ),
		'samverka-listen'         => array( 'lang', 'for', 'rate', 'remember' ),
	);
}

/**
 * Lets authors use the elements in what wp_kses filters as a post. It goes on checking the protocol of `src`.
 *
 * @param array  $allowed Attributes by tag.
 * @param string $context What is filtered.
 * @return array
 */
function samverka_allow_elements( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	// What wp_kses gives every tag of its own.
	$global = array( 'class', 'id', 'title', 'dir', 'hidden', 'role', 'aria-label', 'aria-labelledby', 'data-*' );
	foreach ( samverka_elements() as $tag => $attributes ) {
		$known           = isset( $allowed[ $tag ] ) && is_array( $allowed[ $tag ] ) ? $allowed[ $tag ] : array();
		$allowed[ $tag ] = array_fill_keys( array_merge( $global, $attributes ), true ) + $known;
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', 'samverka_allow_elements', 10, 2 );

/**
 * Lets TinyMCE, in the Classic block and in the Classic Editor, keep the elements.
 *
 * @param array $settings Of TinyMCE.
 * @return array
 */
function samverka_allow_elements_in_tinymce( $settings ) {
	$add = static function ( $name, array $values ) use ( &$settings ) {
		$before            = empty( $settings[ $name ] ) ? array() : array( $settings[ $name ] );
		$settings[ $name ] = implode( ',', array_merge( $before, $values ) );
	};
	$tags  = array_keys( samverka_elements() );
	$rules = array();
	foreach ( $tags as $tag ) {
		$rules[] = $tag . '[*]';
	}
	$add( 'custom_elements', $tags );
	$add( 'extended_valid_elements', $rules );
	return $settings;
}
add_filter( 'tiny_mce_before_init', 'samverka_allow_elements_in_tinymce' );
