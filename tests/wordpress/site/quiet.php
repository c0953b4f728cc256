<?php
/**
 * Plugin Name: No word from wordpress.org
 *
 * WordPress asks it for what is new, and says in the log that it gets no answer. It gets one: nothing is new.
 */

add_filter(
	'pre_http_request',
	static function ( $answer, $request, $address ) {
		if ( 'api.wordpress.org' !== parse_url( $address, PHP_URL_HOST ) ) {
			return $answer;
		}
		$nothing = array_fill_keys( array( 'offers', 'plugins', 'themes', 'no_update', 'translations' ), array() );
		return array(
			'response' => array( 'code' => 200 ),
			'headers'  => array(),
			'body'     => wp_json_encode( $nothing ),
			'cookies'  => array(),
		);
	},
	10,
	3
);
