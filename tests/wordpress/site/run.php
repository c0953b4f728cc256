<?php
// Runs the code that comes in, inside the WordPress of the current folder, and prints what it returns.
require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
list( $code, $given ) = json_decode( stream_get_contents( STDIN ), true );
$run = eval( "return function ( \$given ) { $code };" );
fwrite( STDOUT, wp_json_encode( $run( $given ) ) );
