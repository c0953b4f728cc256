<?php
// What a web server does in front of WordPress: files as they are, all else through index.php.
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$file = $_SERVER['DOCUMENT_ROOT'] . $path;

// A site of a network has its files where the first one has them; and a host that has never heard of
// WebAssembly, as there are, calls it something else.
$first   = preg_replace( '~^/[\w-]+(?=/wp-(content|includes)/)~', '', $path );
$other   = $_SERVER['DOCUMENT_ROOT'] . $first;
$kinds   = array(
	'css'  => 'text/css',
	'js'   => 'text/javascript',
	'wasm' => 'application/wasm',
);
$unknown = getenv( 'SITE_UNKNOWN_TYPE' ) && preg_match( '/\.wasm$/', $path );
if ( is_file( $other ) && ( $unknown || $first !== $path ) ) {
	$kind = $unknown ? '' : ( $kinds[ pathinfo( $other, PATHINFO_EXTENSION ) ] ?? '' );
	header( 'Content-Type: ' . ( $kind ? $kind : 'application/octet-stream' ) );
	readfile( $other );
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
