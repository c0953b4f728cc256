<?php
/**
 * Exclusions, as each optimiser and consent tool documents them.
 *
 * The script is a module that loads its parts from beside itself, late and without blocking anything: there is
 * nothing to gain by joining, moving or delaying it, and a moved one does not find its parts.
 *
 * @package SalesLeaderScorecard
 */

namespace SalesLeaderScorecard;

defined( 'ABSPATH' ) || exit;

/** By these attributes of a script's tag they leave it as it is. */
const KEPT_WHOLE = array(
	// Cloudflare's Rocket Loader: before `src`.
	'data-cfasync'       => 'false',
	// WP Rocket.
	'nowprocket'         => true,
	'data-no-minify'     => '1',
	// Autoptimize.
	'data-noptimize'     => '1',
	// LiteSpeed Cache.
	'data-no-optimize'   => '1',
	'data-no-defer'      => '1',
	// Jetpack Boost.
	'data-jetpack-boost' => 'ignore',
	// Cookiebot: it sets no cookie and sends nothing.
	'data-cookieconsent' => 'ignore',
);

/** A part of the address of the script and of all that it loads. */
const EXCLUDED_PATH = '/sales-leader-scorecard/release/';

$sales_leader_scorecard_lists = array(
	'rocket_exclude_js',
	'rocket_exclude_defer_js',
	'rocket_delay_js_exclusions',
	'litespeed_optimize_js_excludes',
	'litespeed_optm_js_defer_exc',
	'perfmatters_delay_js_exclusions',
);
foreach ( $sales_leader_scorecard_lists as $sales_leader_scorecard_list ) {
	add_filter( $sales_leader_scorecard_list, __NAMESPACE__ . '\\exclude' );
}
add_filter( 'autoptimize_filter_js_exclude', __NAMESPACE__ . '\\exclude_in_text' );
add_filter( 'sgo_javascript_combine_exclude', __NAMESPACE__ . '\\exclude_by_handle' );

/**
 * Adds the folder to a list of what is left as it is.
 *
 * @param mixed $excluded The list.
 * @return mixed
 */
function exclude( $excluded ) {
	if ( is_array( $excluded ) ) {
		$excluded[] = EXCLUDED_PATH;
	}
	return $excluded;
}

/**
 * Adds the folder to Autoptimize's list, which is a text with commas, or an array.
 *
 * @param mixed $excluded The list.
 * @return mixed
 */
function exclude_in_text( $excluded ) {
	return is_string( $excluded ) ? ltrim( $excluded . ', ' . EXCLUDED_PATH, ', ' ) : exclude( $excluded );
}

/**
 * Adds the script to the list of SiteGround Optimizer, which looks up the address of each handle in it.
 *
 * @param mixed $excluded The list.
 * @return mixed
 */
function exclude_by_handle( $excluded ) {
	if ( is_array( $excluded ) ) {
		$excluded[] = SCRIPT;
	}
	return $excluded;
}
