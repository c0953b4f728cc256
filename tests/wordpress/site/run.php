<?php
// Runs the code that comes in, inside the WordPress of the current folder, and prints what it returns.
if ( ! defined( 'WP_ADMIN' ) && getenv( 'AS_ADMIN' ) ) {
	define( 'WP_ADMIN', true );
}
require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
list( $code, $given ) = json_decode( stream_get_contents( STDIN ), true );
$run = eval( "return function ( \$given ) { $code };" );
fwrite( STDOUT, wp_json_encode( $run( $given ) ) );
