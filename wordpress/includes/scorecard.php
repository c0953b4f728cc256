<?php
/**
 * The scorecard in a post.
 *
 * @package SalesLeaderScorecard
 */

namespace SalesLeaderScorecard;

defined( 'ABSPATH' ) || exit;

/** A colour of a theme's palette that is a variable, with or without a colour for where it is not known. */
const THEME_COLOUR = '/^var\(--[\w-]+(, ?#[\da-f]{3,8})?\)\z/i';

/**
 * The element with the plain checklist in it, and its script on the page. A feed gets the checklist alone.
 *
 * @param array<string, string|bool> $given   Attributes by their names; what is not there is as the site has it.
 * @param string                     $wrapper Attributes of the element around it, escaped.
 * @return string
 */
function scorecard( $given, $wrapper = '' ) {
	$attributes = element_attributes( $given );
	$checklist  = checklist( $attributes );
	if ( is_feed() ) {
		return $checklist;
	}
	enqueue_script();
	$written = '';
	foreach ( $attributes as $name => $value ) {
		$written .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	// One block of HTML without a blank line: nothing makes paragraphs of it.
	return sprintf(
		"<div%s>\n<sales-leader-scorecard%s>\n%s\n</sales-leader-scorecard>\n</div>",
		$wrapper ? ' ' . $wrapper : '',
		$written,
		trim( $checklist )
	);
}

/**
 * The attributes of the element, with the settings of the site and what is left open.
 *
 * A value that the widget does not know is left to the widget, which names it in the browser's console.
 *
 * @param array<string, string|bool> $given Attributes by their names.
 * @return array<string, string>
 */
function element_attributes( $given ) {
	$given      = array_filter( $given, __NAMESPACE__ . '\\is_given' );
	$given     += site_attributes() + open_attributes( isset( $given['instrument-src'] ) );
	$attributes = array();
	foreach ( attributes() as $name => $row ) {
		if ( ! isset( $given[ $name ] ) ) {
			continue;
		}
		$value               = true === $given[ $name ] ? '' : (string) $given[ $name ];
		$attributes[ $name ] = in_array( $row['kind'], array( 'contact', 'page' ), true ) ? site_link( $value ) ?? $value : $value;
	}
	if ( preg_match( THEME_COLOUR, $attributes['accent'] ?? '' ) ) {
		// The widget takes no variable in the attribute: docs/CONTRACT.md.
		$attributes['style'] = '--scorecard-accent:' . $attributes['accent'];
		unset( $attributes['accent'] );
	}
	return $attributes;
}

/**
 * Whether an attribute says something.
 *
 * @param mixed $value Its value.
 * @return bool
 */
function is_given( $value ) {
	return true === $value || ( is_string( $value ) && '' !== $value );
}
