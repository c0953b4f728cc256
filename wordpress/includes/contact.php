<?php
/**
 * What people type for a contact, read as the link that they mean.
 *
 * @package SalesLeaderScorecard
 */

namespace SalesLeaderScorecard;

defined( 'ABSPATH' ) || exit;

// What the widget shows nobody: control and format characters, blanks, private use, and all beyond the first plane.
const UNSEEN = '/[\x00-\x20\x7f-\x{a0}\x{ad}\x{34f}\x{61c}\x{115f}\x{1160}\x{1680}\x{17b4}\x{17b5}\x{180b}-\x{180f}\x{2000}-\x{200f}\x{2028}-\x{202f}\x{205f}-\x{206f}\x{2800}\x{3000}\x{3164}\x{e000}-\x{f8ff}\x{fe00}-\x{fe0f}\x{feff}\x{ffa0}\x{fff0}-\x{fffc}\x{10000}-\x{10ffff}]/u';

/**
 * Reads a mail address, telephone number or web page, with or without what makes a link of it.
 *
 * The same as demo/contact.js, by which builder and block read it. The widget has the last word on what it links to
 * (core/src/contact.rs); what it would refuse is refused here as far as PHP can tell.
 *
 * @param string $typed What somebody typed.
 * @return string|null The link, empty for an empty text, or null for what is none.
 */
function contact_link( $typed ) {
	$text = as_seen( $typed );
	if ( '' === $text ) {
		return '';
	}
	$link = page_link( $text ) ?? mail_link( $text ) ?? number_link( $text ) ?? bare_link( $text );
	return null !== $link && is_contact( $link ) ? $link : null;
}

/**
 * The same, and a page of this site as well that was typed without the site: `/privacy`.
 *
 * @param string $typed What somebody typed.
 * @return string|null
 */
function site_link( $typed ) {
	$link = contact_link( $typed );
	$path = as_seen( $typed );
	if ( null !== $link || ! preg_match( '~^/(?![/\\\\])~', $path ) ) {
		return $link;
	}
	// Copied from the address of a page, it has the folder in it that the site may be in.
	$folder = untrailingslashit( (string) wp_parse_url( home_url(), PHP_URL_PATH ) );
	$below  = 0 === strpos( $path . '/', $folder . '/' ) ? (string) substr( $path, strlen( $folder ) ) : $path;
	return contact_link( home_url( $below ) );
}

/**
 * The text as one sees it: without what is not seen, or stands around it in a sentence.
 *
 * @param string $typed What somebody typed.
 * @return string
 */
function as_seen( $typed ) {
	// The second are \p{Cf} and Default_Ignorable_Code_Point, which PCRE has no name for, and the blank of Braille.
	$ignored = '/[\p{Cf}\x{34f}\x{115f}\x{1160}\x{17b4}\x{17b5}\x{180b}-\x{180f}\x{2065}\x{2800}\x{3164}\x{fe00}-\x{fe0f}\x{ffa0}\x{fff0}-\x{fff8}\x{e0000}-\x{e0fff}]/u';
	$text    = trim( (string) preg_replace( array( '/[\p{Z}\t-\r\x{feff}]+/u', $ignored ), array( ' ', '' ), $typed ), ' ' );
	// Quotes around the name alone are no quotes around it all: `"Ann" <ann@example.com>`.
	$text = preg_replace( '/^["\'“‘<](?!.*["\'”’] ?<)(.*)["\'”’>]$/u', '$1', $text );
	return trim( (string) preg_replace( '/[.,;]+$/', '', (string) $text ), ' ' );
}

/**
 * A web page that was typed as a link, or nearly.
 *
 * @param string $text What may be one.
 * @return string|null The link, or null for what is no page.
 */
function page_link( $text ) {
	// Pasted behind the start that was there already.
	$once = (string) preg_replace( '/^(?:https?:\/\/)+(?=https?:\/\/)/i', '', $text );
	$link = (string) preg_replace( '/^(https?)(?::\/?|\/\/)(?=[\w-]+\.)/i', '$1://', $once );
	if ( ! preg_match( '/^https?:\/\/[^\/]/i', $link ) || false !== strpos( $link, ' ' ) ) {
		return null;
	}
	if ( ! preg_match( UNSEEN, $link ) ) {
		return $link;
	}
	// Percent signs take the place of what the widget shows nobody.
	return preg_replace_callback(
		'/[^\x21-\x7e]+/',
		static function ( $signs ) {
			return rawurlencode( $signs[0] );
		},
		$link
	);
}

/**
 * A web page that was typed without https.
 *
 * @param string $text What may be one.
 * @return string|null The link, or null for what is no page.
 */
function bare_link( $text ) {
	if ( preg_match( '/[ @]|^[^\/]*\.(html?|php|aspx?|pdf)$/i', $text ) ) {
		return null;
	}
	$link = 'https://' . preg_replace( '/^\/\//', '', $text );
	return preg_match( '/\.([a-z]{2,}|xn--[a-z\d-]+)$/i', (string) host_of( $link ) ) ? page_link( $link ) : null;
}

/**
 * A mailbox, alone, with its fields, or as mail programs copy it: `Ann <ann@example.com>`.
 *
 * @param string $text What may be one.
 * @return string|null The link, or null for what is no mailbox.
 */
function mail_link( $text ) {
	if ( preg_match( '/<([^<>]*@[^<>]*)>$/', $text, $parts ) ) {
		$text = $parts[1];
	} else {
		$text = preg_replace( '/^(?:e-?mail(?:adres| address)?|mail(?:to)?|e)(?: *: *| +)(?=[^ ]+ ?@)/i', '', $text );
	}
	if ( ! preg_match( '/^([^ @?]+) ?@ ?([^ @?]+)(\?.*)?$/', (string) $text, $parts ) ) {
		return null;
	}
	$name = preg_replace( '/^mailto:/i', '', $parts[1] );
	return 'mailto:' . $name . '@' . ascii_host( $parts[2] ) . str_replace( ' ', '%20', $parts[3] ?? '' );
}

/**
 * A host with the letters of other languages as it is asked for.
 *
 * @param string $host A host.
 * @return string The same where it can't be read.
 */
function ascii_host( $host ) {
	if ( ! preg_match( '/[^\x00-\x7f]/', $host ) ) {
		return $host;
	}
	// The encoder leaves capitals and full width as they are, which makes another host of it.
	$host = half_width( $host );
	$host = function_exists( 'mb_strtolower' ) ? mb_strtolower( $host, 'UTF-8' ) : $host;
	// WordPress's own; the second name is that of before 6.2.
	foreach ( array( '\\WpOrg\\Requests\\IdnaEncoder', '\\Requests_IDNAEncoder' ) as $encoder ) {
		if ( class_exists( $encoder ) ) {
			try {
				return $encoder::encode( $host );
			} catch ( \Exception $e ) {
				return $host;
			}
		}
	}
	return $host;
}

/**
 * The host of a web page, in ASCII.
 *
 * @param string $link A link to a page.
 * @return string|null Null where no browser reads one in it.
 */
function host_of( $link ) {
	// What stands before an @ is a name; a backslash ends the host as a slash does.
	$pattern = '/^https?:\/\/(?:[^\/?#\\\\]*@)?(\[[\da-f:.]+\]|[^\/?#\\\\:]+)(?::0*(\d{0,5}))?(?:[\/?#\\\\]|$)/i';
	if ( ! preg_match( $pattern, $link, $parts ) || (int) ( $parts[2] ?? 0 ) > 65535 ) {
		return null;
	}
	// What is neither letter nor digit the encoder would take for one.
	if ( ! preg_match( '/^(\[.*|[\p{L}\p{M}\p{N}_.-]+)$/u', half_width( $parts[1] ) ) ) {
		return null;
	}
	$host = ascii_host( $parts[1] );
	// A last part of digits makes it an address of a network.
	$is_address = preg_match( '/^\[|(^|\.)(\d+|0x[\da-f]*)$/i', $host );
	return ! $is_address || filter_var( trim( $host, '[]' ), FILTER_VALIDATE_IP ) ? $host : null;
}

/**
 * A telephone number, as people write it.
 *
 * @param string $text What may be one.
 * @return string|null The link, or null for what is no number or has too few or too many digits.
 */
function number_link( $text ) {
	$written = half_width( $text );
	$written = (string) preg_replace( '/^(?:tel(?:efoon(?:nummer)?|ephone)?|t|mob(?:iel|ile)?|m|bel|phone|call) ?[.:]{0,2} ?(?=[+(\d])/i', '', $written );
	// Four parts of digits are an address of a network.
	if ( ! preg_match( '/^\(?\+?[0-9 ().\/\x{2010}-\x{2015}\x{2212}-]+$/u', $written ) || preg_match( '/^[1-9]\d{0,2}(\.\d{1,3}){3}$/', $written ) ) {
		return null;
	}
	$abroad = (bool) preg_match( '/^\(? ?(\+|00)/', $written );
	// Nobody dials the zero in brackets from abroad.
	$digits = (string) preg_replace( '/\D/', '', (string) ( $abroad ? preg_replace( '/\( ?0 ?\)/', '', $written, 1 ) : $written ) );
	if ( $abroad ) {
		// Nor that with which a number begins within these countries.
		$digits = (string) preg_replace( array( '/^00/', '/^(31|32|33|44|49)0/' ), array( '', '$1' ), $digits );
	}
	$length = strlen( $digits );
	return $length >= 5 && $length <= 15 ? 'tel:' . ( $abroad ? '+' : '' ) . $digits : null;
}

/**
 * The signs of full width, as some keyboards write them, as those of ASCII.
 *
 * @param string $text A text.
 * @return string
 */
function half_width( $text ) {
	return (string) preg_replace_callback(
		'/[\x{ff01}-\x{ff5e}]/u',
		static function ( $sign ) {
			// Of the three bytes the last two tell them apart.
			return chr( ( ord( $sign[0][1] ) - 0xbc ) * 0x40 + ord( $sign[0][2] ) - 0x60 );
		},
		$text
	);
}

/**
 * Whether a link is one that the widget makes a button of.
 *
 * @param string $link A link.
 * @return bool
 */
function is_contact( $link ) {
	if ( preg_match( UNSEEN, $link ) || ! preg_match( '/^(https?|mailto|tel):(.+)$/i', $link, $parts ) ) {
		return false;
	}
	list( , $scheme, $rest ) = $parts;
	switch ( strtolower( $scheme ) ) {
		case 'mailto':
			list( $mailbox, $fields ) = explode( '?', $rest, 2 ) + array( 1 => null );
			return preg_match( '/^[\w+\'-]{1,63}(\.[\w+\'-]{1,63})*@[\w+\'-]{1,63}(\.[\w+\'-]{1,63})+$/', $mailbox ) && ( null === $fields || are_words( $fields ) );
		case 'tel':
			return (bool) preg_match( '/^(?=.*\d)[-+()\d]{1,63}(\.[-+()\d]{1,63})*$/', $rest );
		default:
			return (bool) preg_match( '/^(\[[\da-f:.]+\]|[\w-]{1,63}(\.[\w-]{1,63})*)$/i', (string) host_of( $link ) );
	}
}

/**
 * Whether the fields of a mail are its subject and text, without a sign for a mailbox, so that it goes to nobody else
 * than is shown.
 *
 * @param string $fields What stands behind the question mark.
 * @return bool
 */
function are_words( $fields ) {
	// That of full width is one to some programs, and what is encoded twice may be read twice.
	return preg_match( '/^(subject|body)=[^&]*(&(subject|body)=[^&]*)*$/i', $fields ) && ! preg_match( '/[@＠]|%(25)*40|%ef%bc%a0/iu', $fields );
}
