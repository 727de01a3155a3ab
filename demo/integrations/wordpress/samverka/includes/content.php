<?php
/**
 * Classic content: keeps wpautop from pulling the elements apart.
 *
 * wpautop takes a tag it does not know for words, so that `<samverka-promises>` on a line of its own becomes
 * `<p><samverka-promises></p>`: the browser ends the element with the paragraph, and what stood inside stands behind it.
 * WordPress has the same trouble with shortcodes, and the same cure: see shortcode_unautop().
 *
 * @package Samverka
 */

defined( 'ABSPATH' ) || exit;

/**
 * A regular expression for the tags of Samverka, without delimiters.
 *
 * @return string
 */
function samverka_tag_pattern() {
	return '</?(?:' . implode( '|', array_keys( samverka_elements() ) ) . ')(?:\s[^<>]*)?>';
}

/**
 * Before wpautop: a tag that begins or ends a line becomes a paragraph of its own.
 *
 * @param string $content Of a post, as it was written.
 * @return string
 */
function samverka_set_apart( $content ) {
	// Blocks are not given to wpautop.
	if ( false === strpos( $content, 'samverka-' ) || has_blocks( $content ) ) {
		return $content;
	}
	$tag = samverka_tag_pattern();
	$set = preg_replace( "~^[ \\t]*($tag)|($tag)[ \\t\\r]*\$~m", "\n\n$1$2\n\n", $content );
	return null === $set ? $content : $set;
}

/**
 * After wpautop: takes away the paragraphs that it put around tags.
 *
 * @param string $content As it is shown.
 * @return string
 */
function samverka_unautop( $content ) {
	if ( false === strpos( $content, 'samverka-' ) ) {
		return $content;
	}
	$tag   = samverka_tag_pattern();
	$break = '(?:\s|<br ?/?>)*';
	$shown = preg_replace_callback(
		"~<p>$break((?:$tag$break)+)</p>~",
		static function ( $found ) {
			return preg_replace( '~<br ?/?>~', '', $found[1] );
		},
		$content
	);
	return null === $shown ? $content : $shown;
}

// wpautop has the priority 10, and is taken away at 9 where there are blocks.
foreach ( array( 'the_content', 'widget_text_content', 'term_description' ) as $samverka_hook ) {
	add_filter( $samverka_hook, 'samverka_set_apart', 8 );
	add_filter( $samverka_hook, 'samverka_unautop', 11 );
}
unset( $samverka_hook );
