<?php
/**
 * What people type for a contact, read as the link that they mean.
 *
 * @package SalesLeaderScorecard
 */

namespace SalesLeaderScorecard;

defined( 'ABSPATH' ) || exit;

/**
 * Reads a mail address, telephone number or web page, with or without what makes a link of it.
 *
 * The widget has the last word on what it links to (core/src/contact.rs); what it would refuse is refused here
 * as far as PHP can tell.
 *
 * @param string $typed What somebody typed.
 * @return string|null The link, empty for an empty text, or null for what is none.
 */
function contact_link( $typed ) {
	$text = as_seen( $typed );
	if ( '' === $text ) {
		return '';
	}
	if ( preg_match( '/^(https?|tel):/i', $text ) ) {
		$link = $text;
	} elseif ( false !== strpos( $text, '@' ) ) {
		$link = mail_link( (string) preg_replace( '/^mailto:/i', '', $text ) );
	} else {
		$link = number_link( $text ) ?? page_link( $text );
	}
	return $link && is_contact( $link ) ? $link : null;
}

/**
 * The text as one sees it, without what stands around it in a sentence or a mail program: `Ann <ann@example.com>`,
 * `Tel. 020 1234567`.
 *
 * @param string $typed What somebody typed.
 * @return string
 */
function as_seen( $typed ) {
	$text = preg_replace( array( '/\s+/u', '/\p{Cf}/u' ), array( ' ', '' ), $typed );
	$text = preg_replace( '/^.*<([^<>]*@[^<>]*)>$/u', '$1', trim( (string) $text ) );
	// `mail.example.com` is a host; a point stands behind such a word where a number follows.
	$text = preg_replace( '/^(tel(efoon|ephone)?|mob(iel|ile)?|phone|e-?mail|mail)(\s?:(?!\/\/)\s*|\.\s?(?=[+(\d][\d\s+().\/-]*$))/i', '', (string) $text );
	return trim( (string) $text, ' .,;"\'' );
}

/**
 * A mailbox with its fields, as mail programs send it.
 *
 * @param string $text The mailbox, alone or with a subject and the like behind a question mark.
 * @return string The link.
 */
function mail_link( $text ) {
	list( $mailbox, $fields ) = explode( '?', $text, 2 ) + array( 1 => null );
	list( $name, $host )      = explode( '@', $mailbox, 2 ) + array( 1 => '' );
	return 'mailto:' . $name . '@' . ascii_host( $host ) . ( null === $fields ? '' : '?' . str_replace( ' ', '%20', $fields ) );
}

/**
 * A host with the letters of other languages as it is asked for.
 *
 * @param string $host A host.
 * @return string The same where it can't be read.
 */
function ascii_host( $host ) {
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
 * A telephone number, as people write it.
 *
 * @param string $text What may be one.
 * @return string|null The link, or null for what is no number or has too few or too many digits.
 */
function number_link( $text ) {
	// Four parts of digits are an address of a network.
	if ( ! preg_match( '/^\(?\+?[\d\s().\/-]+$/', $text ) || preg_match( '/^[1-9]\d{0,2}(\.\d{1,3}){3}$/', $text ) ) {
		return null;
	}
	$abroad = (bool) preg_match( '/^\(?\s?(\+|00)/', $text );
	// Nobody dials the zero in brackets from abroad.
	$written = $abroad ? preg_replace( '/\(\s?0\s?\)/', '', $text ) : $text;
	$digits  = (string) preg_replace( '/\D/', '', (string) $written );
	if ( $abroad ) {
		$digits = (string) preg_replace( '/^00/', '', $digits );
	}
	$length = strlen( $digits );
	return $length >= 5 && $length <= 15 ? 'tel:' . ( $abroad ? '+' : '' ) . $digits : null;
}

/**
 * A web page that was typed without https.
 *
 * @param string $text What may be one.
 * @return string|null The link, or null for what is no page.
 */
function page_link( $text ) {
	if ( preg_match( '/^[^\/]*\.(html?|php|aspx?|pdf)$/i', $text ) ) {
		return null;
	}
	return preg_match( '/^(\/\/)?([\p{L}\p{N}-]+\.)+\p{L}{2,}([:\/?#]\S*)?$/u', $text ) ? 'https://' . ltrim( $text, '/' ) : null;
}

/**
 * Whether a link is one that the widget makes a button of.
 *
 * @param string $link A link.
 * @return bool
 */
function is_contact( $link ) {
	if ( ! preg_match( '/^(https?|mailto|tel):(\S+)$/i', $link, $parts ) ) {
		return false;
	}
	list( , $scheme, $rest ) = $parts;
	switch ( strtolower( $scheme ) ) {
		case 'mailto':
			$mailbox = '[\w+\'-]{1,63}(\.[\w+\'-]{1,63})*@[\w+\'-]{1,63}(\.[\w+\'-]{1,63})+';
			// The mail goes to nobody else than is shown.
			return 1 === substr_count( $rest, '@' ) && false === stripos( $rest, '%40' ) && preg_match( "/^$mailbox(\?.*)?$/", $rest );
		case 'tel':
			return (bool) preg_match( '/^(?=.*\d)[-+()\d]{1,63}(\.[-+()\d]{1,63})*$/', $rest );
		default:
			return (bool) preg_match( '/^\/\/[\p{L}\p{N}:\[\]_-]{1,63}(\.[\p{L}\p{N}:\[\]_-]{1,63})*([\/?#].*)?$/u', $rest );
	}
}
