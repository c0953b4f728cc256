<?php
// What a web server does in front of WordPress: files as they are, all else through index.php.
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$file = $_SERVER['DOCUMENT_ROOT'] . $path;

// A host that has never heard of WebAssembly, as there are.
if ( getenv( 'SITE_UNKNOWN_TYPE' ) && preg_match( '/\.wasm$/', $path ) && is_file( $file ) ) {
	header( 'Content-Type: application/octet-stream' );
	readfile( $file );
	return true;
}
if ( is_file( $file ) ) {
	return false;
}
if ( is_file( rtrim( $file, '/' ) . '/index.php' ) ) {
	if ( '/' !== substr( $path, -1 ) ) {
		header( 'Location: ' . $path . '/' );
		return true;
	}
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
