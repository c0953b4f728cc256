<?php
// Installs the WordPress in the current folder: a site, and a user of each role that a test needs.
$server = mysqli_connect( 'localhost', 'root', '', '', 0, getenv( 'DATABASE_SOCKET' ) );
mysqli_query( $server, 'CREATE DATABASE ' . getenv( 'SITE_DATABASE' ) );

define( 'WP_INSTALLING', true );
require 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Een site', 'admin', 'admin@example.org', true, '', 'password' );
foreach ( array( 'editor', 'author' ) as $role ) {
	$user = compact( 'role' ) + array(
		'user_login' => $role,
		'user_pass'  => 'password',
		'user_email' => $role . '@example.org',
	);
	wp_insert_user( $user );
}
// No picture of anybody is asked for elsewhere.
update_option( 'show_avatars', 0 );
// A visitor of the editor who has seen its tour.
foreach ( get_users() as $user ) {
	$seen = array(
		'core/edit-post' => array( 'welcomeGuide' => false ),
		'core'           => array( 'welcomeGuide' => false ),
		'_modified'      => gmdate( 'c' ),
	);
	update_user_meta( $user->ID, 'wp_persisted_preferences', $seen );
}
