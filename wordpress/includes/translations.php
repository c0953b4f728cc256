<?php
/**
 * The words in the language of whoever edits.
 *
 * @package SalesLeaderScorecard
 */

namespace SalesLeaderScorecard;

defined( 'ABSPATH' ) || exit;

// Before the block is registered, whose title is translated then.
add_action( 'init', __NAMESPACE__ . '\\load_translations', 1 );
add_filter( 'load_textdomain_mofile', __NAMESPACE__ . '\\dutch_for_all', 10, 2 );

/** Tells WordPress where the translations are. */
function load_translations() {
	load_plugin_textdomain( 'sales-leader-scorecard', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
}

/**
 * Gives Belgians, and those who chose the formal Dutch, the Dutch that there is.
 *
 * @param string $file   The file that WordPress would take.
 * @param string $domain Whose translations.
 * @return string
 */
function dutch_for_all( $file, $domain ) {
	if ( 'sales-leader-scorecard' !== $domain || is_readable( $file ) ) {
		return $file;
	}
	return (string) preg_replace( '/-nl(_\w+)?\.mo$/', '-nl_NL.mo', $file );
}
