<?php
/**
 * The checklist as plain HTML, for search engines, feeds and readers without JavaScript.
 *
 * @package SalesLeaderScorecard
 */

namespace SalesLeaderScorecard;

defined( 'ABSPATH' ) || exit;

/**
 * The checklist that a scorecard with these attributes asks.
 *
 * @param array<string, string> $attributes Attributes of the element, `lang` among them.
 * @return string HTML; empty where the file can't be read.
 */
function checklist( $attributes ) {
	if ( isset( $attributes['instrument-src'] ) ) {
		// Its questions are known to the widget alone.
		return '<p>' . esc_html__( 'The questions appear here once JavaScript is on.', 'sales-leader-scorecard' ) . '</p>';
	}
	static $checklists;
	if ( ! $checklists ) {
		$checklists = wp_json_file_decode( plugin_dir_path( PLUGIN_FILE ) . 'checklists.json', array( 'associative' => true ) );
	}
	$html = $checklists[ checklist_key( $attributes ) ] ?? '';
	$tags = array_fill_keys( array( 'h2', 'h3', 'p', 'ul', 'li', 'strong', 'br' ), array() );
	return wp_kses(
		$html,
		$tags + array(
			'div' => array( 'lang' => true ),
			'ol'  => array( 'start' => true ),
		)
	);
}

/**
 * The name of a checklist in the file: what the widget does with a value that it does not know is done here too.
 *
 * @param array<string, string> $attributes Attributes of the element.
 * @return string
 */
function checklist_key( $attributes ) {
	$lang  = known_language( $attributes['lang'] );
	$mode  = $attributes['mode'] ?? '';
	$parts = array( $lang, 'candidate' === $mode ? 'candidate' : 'self' );
	if ( 'nl' === $lang ) {
		$parts[] = 'u' === ( $attributes['address'] ?? '' ) ? 'u' : 'je';
	}
	if ( isset( $attributes['seller-profile'] ) ) {
		$parts[] = 'seller';
	}
	return implode( '-', $parts );
}
