<?php
/**
 * The checklist as plain HTML, for search engines, feeds and readers without JavaScript.
 *
 * @package SalesLeaderScorecard
 */

namespace SalesLeaderScorecard;

defined( 'ABSPATH' ) || exit;

/** What stands for questions that the widget alone knows: on a page, and in a feed, which runs no script. */
const OWN_QUESTIONS = array(
	'nl' => array( 'De vragen verschijnen hier zodra JavaScript aanstaat.', 'De vragen staan op de pagina zelf.' ),
	'en' => array( 'The questions appear here once JavaScript is on.', 'The questions are on the page itself.' ),
	'de' => array( 'Die Fragen erscheinen hier, sobald JavaScript eingeschaltet ist.', 'Die Fragen stehen auf der Seite selbst.' ),
	'fr' => array( 'Les questions s’affichent ici dès que JavaScript est activé.', 'Les questions se trouvent sur la page elle-même.' ),
);

/**
 * The checklist that a scorecard with these attributes asks.
 *
 * @param array<string, string> $attributes Attributes of the element, `lang` among them.
 * @return string HTML; empty where the file can't be read.
 */
function checklist( $attributes ) {
	if ( isset( $attributes['instrument-src'] ) ) {
		return own_questions( known_language( $attributes['lang'] ?? '' ) );
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

/**
 * A sentence in the place of questions that are known to the widget alone.
 *
 * @param string $lang One of the languages.
 * @return string HTML.
 */
function own_questions( $lang ) {
	list( $here, $elsewhere ) = OWN_QUESTIONS[ $lang ];
	$said                     = is_feed() ? sprintf( '<a href="%s">%s</a>', esc_url( (string) get_permalink() ), esc_html( $elsewhere ) ) : esc_html( $here );
	return sprintf( '<p lang="%s">%s</p>', esc_attr( $lang ), $said );
}
