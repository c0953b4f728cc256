<?php
/**
 * The shortcode: [sales-leader-scorecard lang="en" accent="#06c" seller-profile].
 *
 * @package SalesLeaderScorecard
 */

namespace SalesLeaderScorecard;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'sales-leader-scorecard', __NAMESPACE__ . '\\shortcode' );

/**
 * The scorecard in the place of the shortcode.
 *
 * @param array<int|string, string>|string $written What stands in it; WordPress gives a text where nothing does.
 * @return string
 */
function shortcode( $written ) {
	$given = array();
	foreach ( (array) $written as $name => $value ) {
		// What has no value is a value without a name.
		if ( is_int( $name ) ) {
			list( $name, $value ) = array( strtolower( $value ), '' );
		}
		// Of a boolean attribute any value means that it is present.
		$kind           = attributes()[ $name ]['kind'] ?? '';
		$given[ $name ] = 'switch' === $kind && '' === $value ? true : unquoted( $value );
	}
	return scorecard( $given );
}

/**
 * A value without the curly quotes that word processors put around it, which are none to WordPress.
 *
 * @param string $value As it stands in the shortcode.
 * @return string
 */
function unquoted( $value ) {
	return (string) preg_replace( '/^[“”„‟″«»‘’]+|[“”„‟″«»‘’]+$/u', '', $value );
}
