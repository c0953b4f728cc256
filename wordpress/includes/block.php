<?php
/**
 * The block, which the server renders: a post holds its comment and no script.
 *
 * @package SalesLeaderScorecard
 */

namespace SalesLeaderScorecard;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\\register_block' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\\hand_to_editor' );

/** Registers the block. */
function register_block() {
	register_block_type(
		plugin_dir_path( PLUGIN_FILE ) . 'block',
		array(
			'attributes'      => array_map( __NAMESPACE__ . '\\block_attribute', attributes() ) + array( 'anchor' => array( 'type' => 'string' ) ),
			'render_callback' => __NAMESPACE__ . '\\render_block',
		)
	);
}

/**
 * An attribute as WordPress wants it described. None has a default: what a post does not say follows the site.
 *
 * @param array<string, mixed> $row A row of attributes().
 * @return array<string, mixed>
 */
function block_attribute( $row ) {
	if ( 'switch' === $row['kind'] ) {
		return array( 'type' => 'boolean' );
	}
	$attribute = array( 'type' => 'string' );
	if ( 'choice' === $row['kind'] && empty( $row['others'] ) ) {
		$attribute['enum'] = array_keys( $row['choices'] );
	}
	return $attribute;
}

/**
 * The block in a post.
 *
 * @param array<string, mixed> $attributes Its attributes, with those of WordPress itself among them.
 * @return string
 */
function render_block( $attributes ) {
	// Before 7.0 WordPress gives the anchor to blocks alone whose HTML is saved.
	$has_anchor = isset( $attributes['anchor'] ) && '' !== $attributes['anchor'] && ! function_exists( 'wp_apply_anchor_support' );
	$wrapper    = get_block_wrapper_attributes( $has_anchor ? array( 'id' => $attributes['anchor'] ) : array() );
	return scorecard( array_intersect_key( $attributes, attributes() ), $wrapper );
}

/** Gives the editor's script the table of attributes, what the site chose, and its words. */
function hand_to_editor() {
	$handed = array(
		'attributes' => attributes(),
		'groups'     => groups(),
		'site'       => (object) site_attributes(),
		'open'       => open_attributes(),
		'openOwn'    => open_attributes( true ),
		'home'       => home_url(),
		'embed'      => release_url( 'embed.js' ),
		'contact'    => release_url( 'contact.js' ),
		'words'      => editor_words(),
	);
	wp_add_inline_script(
		generate_block_asset_handle( 'sales-leader-scorecard/scorecard', 'editorScript' ),
		'window.salesLeaderScorecard = ' . wp_json_encode( $handed, JSON_HEX_TAG ) . ';',
		'before'
	);
}

/**
 * What the editor says beside the labels.
 *
 * @return array<string, string|array<string, string>>
 */
function editor_words() {
	return array(
		/* translators: %s: what the site chose under Settings, such as "Dutch". */
		'site'     => __( 'as the site: %s', 'sales-leader-scorecard' ),
		'title'    => __( 'Sales Leader Scorecard', 'sales-leader-scorecard' ),
		'open'     => __( 'Left empty, it is as the site has it.', 'sales-leader-scorecard' ),
		'starting' => __( 'The preview is starting.', 'sales-leader-scorecard' ),
		'unread'   => __( 'Your own questions can’t be shown here. Is the address right?', 'sales-leader-scorecard' ),
		'notShown' => __( 'Here you see our questions, because this address does not end in .json. Visitors get what stands at the address.', 'sales-leader-scorecard' ),
		'failed'   => __( 'The preview does not work here. You can go on: what you set is kept, and visitors see at least the checklist as text.', 'sales-leader-scorecard' ),
		'problems' => array(
			'incomplete' => __( 'This address is not complete yet.', 'sales-leader-scorecard' ),
			'mailbox'    => __( 'This email address is not right. Enter one address, such as info@youragency.com.', 'sales-leader-scorecard' ),
			'number'     => __( 'A phone number has 5 to 15 digits. Enter one number.', 'sales-leader-scorecard' ),
			'scheme'     => __( 'This kind of link does not work here. Enter an email address, phone number or web page.', 'sales-leader-scorecard' ),
			'page'       => __( 'Enter the address of a web page, such as youragency.com/privacy.', 'sales-leader-scorecard' ),
			'space'      => __( 'An address has no spaces.', 'sales-leader-scorecard' ),
			'unknown'    => __( 'This is not an email address, phone number or web page.', 'sales-leader-scorecard' ),
		),
	);
}
