<?php
/**
 * Documents in the media library: lets those who may upload files upload a Samverka document, which is JSON, and no other JSON.
 *
 * JSON is not run by a browser: it is sent as application/json, and Samverka shows all of it as text. What is let in is held to
 * a Samverka document all the same, so that the media library does not become a place for configuration and exports.
 *
 * @package Samverka
 */

defined( 'ABSPATH' ) || exit;

/** The largest document that Samverka reads, in bytes. */
const SAMVERKA_DOCUMENT_LIMIT = 10 * 1024 * 1024;

/**
 * Adds JSON to what may be uploaded. On a network of sites its administrator's list of file types is the limit, as for others:
 * that filter has the priority 10.
 *
 * @param array $types Media types by the endings of file names.
 * @return array
 */
function samverka_allow_json( $types ) {
	$types['json'] = 'application/json';
	return $types;
}
add_filter( 'upload_mimes', 'samverka_allow_json', 9 );

/**
 * Some versions of PHP's fileinfo say text/plain of JSON, for which WordPress then refuses the file.
 *
 * @param array  $data     ext, type and proper_filename; ext and type are false for what is refused.
 * @param string $file     The path.
 * @param string $filename The name it is given.
 * @param array  $mimes    Media types by endings, null for those allowed.
 * @return array
 */
function samverka_recognise_json( $data, $file, $filename, $mimes ) {
	if ( empty( $data['type'] ) && samverka_is_document( $file ) ) {
		// Nothing, where the site does not allow JSON.
		$named = wp_check_filetype( $filename, $mimes );
		if ( 'json' === $named['ext'] ) {
			$data['ext']  = $named['ext'];
			$data['type'] = $named['type'];
		}
	}
	return $data;
}
add_filter( 'wp_check_filetype_and_ext', 'samverka_recognise_json', 10, 4 );

/**
 * Whether a file is a Samverka document, as far as it takes to tell it from other JSON.
 *
 * @param string $file The path.
 * @return bool
 */
function samverka_is_document( $file ) {
	if ( ! is_readable( $file ) || filesize( $file ) > SAMVERKA_DOCUMENT_LIMIT ) {
		return false;
	}
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents_file_get_contents -- a local file.
	$document = json_decode( (string) file_get_contents( $file ), true );
	return is_array( $document ) && isset( $document['schemaVersion'], $document['title'] ) && ( isset( $document['publisher'] ) || isset( $document['municipality'] ) );
}

/**
 * Refuses other JSON, and says why.
 *
 * @param array $file As in $_FILES.
 * @return array
 */
function samverka_refuse_other_json( $file ) {
	$is_json = isset( $file['name'], $file['tmp_name'] ) && preg_match( '/\.json$/i', $file['name'] );
	if ( $is_json && empty( $file['error'] ) && ! samverka_is_document( $file['tmp_name'] ) ) {
		$file['error'] = 'Filen är inget Samverka-dokument: den ska vara giltig JSON med schemaVersion, title och publisher, högst 10 MB.';
	}
	return $file;
}
add_filter( 'wp_handle_upload_prefilter', 'samverka_refuse_other_json' );
add_filter( 'wp_handle_sideload_prefilter', 'samverka_refuse_other_json' );
