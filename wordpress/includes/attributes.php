<?php
/**
 * The attributes of the scorecard: one row each, for block, shortcode, settings and sidebar.
 *
 * @package SalesLeaderScorecard
 */

namespace SalesLeaderScorecard;

defined( 'ABSPATH' ) || exit;

/**
 * The attributes by the names that docs/CONTRACT.md gives them.
 *
 * A row has the `group` of the sidebar and the `kind` of field that it stands in: `choice` (the first of its
 * `choices` is what the scorecard does without it), `switch`, `colour`, `contact` or `text`. One that is a
 * `site` setting too has a default under Settings. `only` names an attribute and the value beside which it
 * has a meaning.
 *
 * @return array<string, array<string, mixed>>
 */
function attributes() {
	return array(
		'lang'           => array(
			'group'   => 'questions',
			'kind'    => 'choice',
			'label'   => __( 'Language', 'sales-leader-scorecard' ),
			'choices' => array(
				'nl' => __( 'Dutch', 'sales-leader-scorecard' ),
				'en' => __( 'English', 'sales-leader-scorecard' ),
			),
			'site'    => true,
		),
		'mode'           => array(
			'group'   => 'questions',
			'kind'    => 'choice',
			'label'   => __( 'Who it is about', 'sales-leader-scorecard' ),
			'choices' => array(
				'self'      => __( 'the visitor', 'sales-leader-scorecard' ),
				'candidate' => __( 'a candidate', 'sales-leader-scorecard' ),
			),
		),
		'address'        => array(
			'group'   => 'questions',
			'kind'    => 'choice',
			'label'   => __( 'Form of address', 'sales-leader-scorecard' ),
			'choices' => array(
				'je' => __( 'informal (je)', 'sales-leader-scorecard' ),
				'u'  => __( 'formal (u)', 'sales-leader-scorecard' ),
			),
			'only'    => array( 'lang', 'nl' ),
			'off'     => __( 'English has one form of address.', 'sales-leader-scorecard' ),
			'site'    => true,
		),
		'seller-profile' => array(
			'group' => 'questions',
			'kind'  => 'switch',
			'label' => __( 'Five more questions, about selling', 'sales-leader-scorecard' ),
		),
		'theme'          => array(
			'group'   => 'looks',
			'kind'    => 'choice',
			'label'   => __( 'Light or dark', 'sales-leader-scorecard' ),
			'choices' => array(
				'auto'  => __( 'like your page', 'sales-leader-scorecard' ),
				'light' => __( 'always light', 'sales-leader-scorecard' ),
				'dark'  => __( 'always dark', 'sales-leader-scorecard' ),
			),
		),
		'accent'         => array(
			'group' => 'looks',
			'kind'  => 'colour',
			'label' => __( 'Your brand colour', 'sales-leader-scorecard' ),
			'hint'  => __( 'Text stays readable, on a light colour too.', 'sales-leader-scorecard' ),
			'site'  => true,
		),
		'contact-url'    => array(
			'group'       => 'contact',
			'kind'        => 'contact',
			'label'       => __( 'Email address, phone number or web page', 'sales-leader-scorecard' ),
			'placeholder' => __( 'info@youragency.com', 'sales-leader-scorecard' ),
			'hint'        => __( 'The button below the result goes here. Left empty, there is no button.', 'sales-leader-scorecard' ),
			'site'        => true,
		),
		'persist'        => array(
			'group'   => 'keeping',
			'kind'    => 'choice',
			'label'   => __( 'Keep answers', 'sales-leader-scorecard' ),
			'choices' => array(
				'none'    => __( 'no: gone after closing or reloading', 'sales-leader-scorecard' ),
				'session' => __( 'as long as the tab is open', 'sales-leader-scorecard' ),
				'local'   => __( 'on the visitor’s device', 'sales-leader-scorecard' ),
			),
			'hint'    => __( 'The scorecard never sends the answers anywhere and sets no cookies. If you keep them on the device, mention that in your privacy statement.', 'sales-leader-scorecard' ),
		),
		'name'           => array(
			'group' => 'advanced',
			'kind'  => 'text',
			'label' => __( 'Name of this scorecard', 'sales-leader-scorecard' ),
			'hint'  => __( 'Only needed if your site has more than one scorecard. Give each its own name, and their answers stay apart.', 'sales-leader-scorecard' ),
		),
		'loading'        => array(
			'group'   => 'advanced',
			'kind'    => 'choice',
			'label'   => __( 'Start', 'sales-leader-scorecard' ),
			'choices' => array(
				'lazy'  => __( 'once a visitor comes near it', 'sales-leader-scorecard' ),
				'eager' => __( 'with the page', 'sales-leader-scorecard' ),
			),
		),
	);
}

/**
 * The headings of the groups, in the order of the sidebar. `advanced` stands in WordPress's own panel of that name.
 *
 * @return array<string, string>
 */
function groups() {
	return array(
		'questions' => __( 'Questions', 'sales-leader-scorecard' ),
		'looks'     => __( 'Looks', 'sales-leader-scorecard' ),
		'contact'   => __( 'Contact', 'sales-leader-scorecard' ),
		'keeping'   => __( 'Keeping answers', 'sales-leader-scorecard' ),
	);
}
