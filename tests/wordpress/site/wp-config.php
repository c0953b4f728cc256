<?php
// How a WordPress of the tests is set up. The environment names what differs between two.
define( 'DB_NAME', getenv( 'SITE_DATABASE' ) );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:' . getenv( 'DATABASE_SOCKET' ) );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );

foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'key of ' . $name );
	define( $name . '_SALT', 'salt of ' . $name );
}

$table_prefix = 'wp_';

// A script is told what a server knows from who asks it.
if ( getenv( 'SITE_HOST' ) ) {
	$_SERVER += array(
		'HTTP_HOST'   => getenv( 'SITE_HOST' ),
		'REMOTE_ADDR' => '127.0.0.1',
		'REQUEST_URI' => '/',
	);
}

// Site::become_network() makes this file.
if ( is_file( __DIR__ . '/network' ) ) {
	define( 'MULTISITE', true );
	define( 'SUBDOMAIN_INSTALL', false );
	define( 'DOMAIN_CURRENT_SITE', $_SERVER['HTTP_HOST'] );
	define( 'PATH_CURRENT_SITE', '/' );
	define( 'SITE_ID_CURRENT_SITE', 1 );
	define( 'BLOG_ID_CURRENT_SITE', 1 );
} else {
	define( 'WP_HOME', 'http://' . $_SERVER['HTTP_HOST'] );
	define( 'WP_SITEURL', WP_HOME );
}

// The harness lets no test pass with a line in this log.
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', true );
define( 'WP_DEBUG_DISPLAY', false );

// Nothing is asked of another machine, and nothing happens by itself.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );

// Tests run as whoever runs them, who owns the files.
define( 'FS_METHOD', 'direct' );

if ( getenv( 'SITE_CONFIG' ) ) {
	eval( getenv( 'SITE_CONFIG' ) );
}

if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
