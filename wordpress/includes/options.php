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
 * What holds where neither a post nor the site says anything: the language of the site, or the one that its language
 * plugin gives the post, and the page about privacy that WordPress knows.
 *
 * @param bool $has_own_questions Whether it is about questions of one's own, which may be in any language.
 * @return array<string, string>
 */
function open_attributes( $has_own_questions = false ) {
	// Not that of whoever edits the post.
	$locale = get_locale();
	return array_filter(
		array(
			'lang'        => $has_own_questions ? first_part( $locale ) : known_language( $locale ),
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
	$first = first_part( $tag );
	return isset( attributes()['lang']['choices'][ $first ] ) ? $first : 'en';
}

/**
 * The language in a tag, without country and the like.
 *
 * @param string $tag Such as `nl_BE` or `de-AT`.
 * @return string
 */
function first_part( $tag ) {
	return strtolower( (string) strtok( $tag, '_-' ) );
}
