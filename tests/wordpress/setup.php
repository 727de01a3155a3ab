<?php
// Installs WordPress as a municipality's site: php setup.php FOLDER USER…; the last line printed is the users' application passwords as JSON.

list( , $folder ) = $argv;
$names            = array_slice( $argv, 2 );

define( 'WP_INSTALLING', true );
require $folder . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

// Whoever installs a test has no mailbox.
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Exempelby kommun', 'admin', 'admin@example.org', false, '', 'admin', 'sv_SE' );

foreach ( get_posts( array( 'post_type' => array( 'post', 'page' ), 'post_status' => 'any', 'numberposts' => -1 ) ) as $post ) {
	wp_delete_post( $post->ID, true );
}
$options = array(
	'WPLANG'                 => 'sv_SE',
	'blogdescription'        => 'En trygg plats att bo på',
	'timezone_string'        => 'Europe/Stockholm',
	'date_format'            => 'j F Y',
	'permalink_structure'    => '',
	'default_comment_status' => 'closed',
	'default_ping_status'    => 'closed',
	'template'               => 'twentytwentythree',
	'stylesheet'             => 'twentytwentythree',
	'active_plugins'         => array( 'samverka/samverka.php' ),
);
foreach ( $options as $name => $value ) {
	update_option( $name, $value );
}
foreach ( array( 'Bygga, bo och miljö', 'Omsorg och stöd', 'Trygghet och säkerhet' ) as $title ) {
	wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => $title, 'post_content' => '' ) );
}

$passwords = array();
foreach ( $names as $name ) {
	$role = 'admin' === $name ? 'administrator' : $name;
	$user = get_user_by( 'login', $name );
	$id   = $user ? $user->ID : wp_insert_user(
		array(
			'user_login' => $name,
			'user_pass'  => $name,
			'user_email' => "$name@example.org",
			'role'       => $role,
		)
	);
	// The tests name the controls of the editor in English.
	update_user_meta( $id, 'locale', 'en_US' );
	list( $passwords[ $name ] ) = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) );
}
echo "\n", wp_json_encode( $passwords ), "\n";
