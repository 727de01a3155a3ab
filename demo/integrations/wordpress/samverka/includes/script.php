<?php
/**
 * The site script: where it lies, and its tag.
 *
 * It is on every page of the site, not only where a post has Samverka content: content also stands in widgets, patterns,
 * templates and what page builders keep elsewhere, or comes later; the script is 26 kB, deferred and kept by the browser,
 * and does nothing on a page that has nothing for it. A site that knows better has the filter `samverka_is_needed`.
 *
 * @package Samverka
 */

defined( 'ABSPATH' ) || exit;

/**
 * The folder with samverka.js as an address, with a slash last; '' when there is none.
 *
 * `define( 'SAMVERKA_URL', 'https://www.example.se/samverka/' );` in wp-config.php beats the folder dist/ of the plugin.
 *
 * @return string
 */
function samverka_url() {
	$url = '';
	if ( defined( 'SAMVERKA_URL' ) && is_string( SAMVERKA_URL ) ) {
		$url = SAMVERKA_URL;
	} elseif ( file_exists( samverka_script_file() ) ) {
		$url = plugins_url( 'dist/', SAMVERKA_PLUGIN_FILE );
	}
	return '' === $url ? '' : trailingslashit( $url );
}

/**
 * The script in the plugin's own folder.
 *
 * @return string
 */
function samverka_script_file() {
	return dirname( SAMVERKA_PLUGIN_FILE ) . '/dist/samverka.js';
}

/**
 * Puts the script on the page.
 */
function samverka_enqueue() {
	$url = samverka_url();
	/**
	 * Whether this page gets the script.
	 *
	 * @param bool $is_needed True.
	 */
	if ( '' === $url || ! apply_filters( 'samverka_is_needed', true ) ) {
		return;
	}
	// A new file has a new address, however long browsers keep the old one.
	$version = defined( 'SAMVERKA_URL' ) ? null : (string) filemtime( samverka_script_file() );
	// From 6.3 WordPress defers scripts itself; before that the same place stood for "in the footer".
	$has_strategies = version_compare( get_bloginfo( 'version' ), '6.3', '>=' );
	wp_enqueue_script( 'samverka', $url . 'samverka.js', array(), $version, $has_strategies ? array( 'strategy' => 'defer' ) : false );
}
add_action( 'wp_enqueue_scripts', 'samverka_enqueue' );

/**
 * Gives the tag `defer`, where WordPress has not, and the other sites that documents may be read from.
 *
 * @param string $tag    The tag.
 * @param string $handle The name of the script.
 * @return string
 */
function samverka_script_tag( $tag, $handle ) {
	if ( 'samverka' !== $handle ) {
		return $tag;
	}
	$added = preg_match( '/\sdefer(?=[\s=>])/', $tag ) ? '' : ' defer';
	/**
	 * Other origins that documents may be read from: `array( 'https://data.example.se' )`.
	 *
	 * @param string[] $origins None.
	 */
	$origins = (array) apply_filters( 'samverka_allowed_origins', array() );
	if ( $origins ) {
		$added .= ' data-allow="' . esc_attr( implode( ' ', array_map( 'esc_url_raw', $origins ) ) ) . '"';
	}
	return preg_replace( '/(?=\ssrc=)/', $added, $tag, 1 );
}
add_filter( 'script_loader_tag', 'samverka_script_tag', 10, 2 );

/**
 * Tells those who can mend it that the script is missing.
 */
function samverka_tell_what_is_missing() {
	if ( '' !== samverka_url() || ! current_user_can( 'activate_plugins' ) ) {
		return;
	}
	printf(
		'<div class="notice notice-error"><p>%s</p></div>',
		esc_html( 'Samverka: filen dist/samverka.js saknas i tilläggets mapp. Lägg dit mappen dist, eller ange dess adress med SAMVERKA_URL i wp-config.php (se readme.txt).' )
	);
}
add_action( 'admin_notices', 'samverka_tell_what_is_missing' );
