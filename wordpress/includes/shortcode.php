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
			$given[ strtolower( $value ) ] = true;
		} else {
			$given[ $name ] = $value;
		}
	}
	foreach ( attributes() as $name => $row ) {
		// Of a boolean attribute any value means that it is present.
		if ( 'switch' === $row['kind'] && isset( $given[ $name ] ) && '' === $given[ $name ] ) {
			$given[ $name ] = true;
		}
	}
	return scorecard( $given );
}
