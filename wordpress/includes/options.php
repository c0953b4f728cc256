<?php
/**
 * What a site chose under Settings.
 *
 * @package SalesLeaderScorecard
 */

namespace SalesLeaderScorecard;

defined( 'ABSPATH' ) || exit;

/** The one option that holds all settings: attributes by their names, and `forget`. */
const OPTION = 'sales_leader_scorecard';

/**
 * The attributes that a site chose for all of its scorecards.
 *
 * @return array<string, string>
 */
function site_attributes() {
	$chosen = get_option( OPTION, array() );
	return array_intersect_key( is_array( $chosen ) ? array_filter( $chosen, 'is_string' ) : array(), attributes() );
}

/**
 * What holds where neither a post nor the site says anything: the language of the post, and the page about privacy
 * that WordPress knows.
 *
 * @return array<string, string>
 */
function open_attributes() {
	return array_filter(
		array(
			'lang'        => post_language(),
			'privacy-url' => get_privacy_policy_url(),
		)
	);
}

/**
 * The language of the widget that goes with a tag: English where it has none.
 *
 * @param string $tag Such as `nl_BE` or `de-AT`.
 * @return string
 */
function known_language( $tag ) {
	$first = strtolower( (string) strtok( $tag, '_-' ) );
	return isset( attributes()['lang']['choices'][ $first ] ) ? $first : 'en';
}

/**
 * The language of posts that name none: that of the site, or the one that its language plugin gives the post.
 *
 * @return string
 */
function post_language() {
	// Not that of whoever edits the post.
	return known_language( get_locale() );
}
