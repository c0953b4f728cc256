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
 * A row has the `group` of the sidebar and the `kind` of field that it stands in: `choice`, `switch`, `colour`,
 * `contact`, `page`, `questions` or `text`. Left open, a choice is the first of its `choices`, or what `open` says;
 * one with `others` may be none of its choices in a post. One that is a `site` setting too has a default under
 * Settings. `only` names an attribute and the value beside which it has a meaning, and `off` says why it has none.
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
				'de' => __( 'German', 'sales-leader-scorecard' ),
				'fr' => __( 'French', 'sales-leader-scorecard' ),
			),
			'open'    => __( 'as the post', 'sales-leader-scorecard' ),
			// Of questions of one's own.
			'others'  => true,
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
			'off'     => __( 'Only Dutch has two forms of address.', 'sales-leader-scorecard' ),
			'site'    => true,
		),
		'seller-profile' => array(
			'group' => 'questions',
			'kind'  => 'switch',
			'label' => __( 'Five more questions, about selling', 'sales-leader-scorecard' ),
		),
		'layout'         => array(
			'group'   => 'questions',
			'kind'    => 'choice',
			'label'   => __( 'The questions stand', 'sales-leader-scorecard' ),
			'choices' => array(
				'list'  => __( 'below each other', 'sales-leader-scorecard' ),
				'steps' => __( 'one at a time', 'sales-leader-scorecard' ),
			),
			'site'    => true,
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
		'agency'         => array(
			'group' => 'contact',
			'kind'  => 'text',
			'label' => __( 'Name of your agency', 'sales-leader-scorecard' ),
			'hint'  => __( 'Tells a visitor whose scorecard this is.', 'sales-leader-scorecard' ),
			'site'  => true,
		),
		'contact-url'    => array(
			'group'       => 'contact',
			'kind'        => 'contact',
			'label'       => __( 'Where the contact button goes', 'sales-leader-scorecard' ),
			'placeholder' => __( 'info@youragency.com', 'sales-leader-scorecard' ),
			'hint'        => __( 'An email address, phone number or web page. Left empty, there is no contact button.', 'sales-leader-scorecard' ),
			'site'        => true,
		),
		'contact-label'  => array(
			'group' => 'contact',
			'kind'  => 'text',
			'label' => __( 'What the contact button says', 'sales-leader-scorecard' ),
			'hint'  => __( 'Left empty, it has words that fit.', 'sales-leader-scorecard' ),
		),
		'privacy-url'    => array(
			'group' => 'contact',
			'kind'  => 'page',
			'label' => __( 'Page about privacy', 'sales-leader-scorecard' ),
			'hint'  => __( 'Left empty, it is the privacy policy page that is chosen under Settings → Privacy, once that is published.', 'sales-leader-scorecard' ),
			'site'  => true,
		),
		'persist'        => array(
			'group'   => 'keeping',
			'kind'    => 'choice',
			'label'   => __( 'How long', 'sales-leader-scorecard' ),
			'choices' => array(
				'none'    => __( 'not at all', 'sales-leader-scorecard' ),
				'session' => __( 'as long as the tab is open', 'sales-leader-scorecard' ),
				'local'   => __( 'until the visitor clears them', 'sales-leader-scorecard' ),
			),
			'hint'    => __( 'Answers are kept in the visitor’s own browser. The scorecard never sends them anywhere and sets no cookies. Kept until the visitor clears them? Mention that in your privacy statement.', 'sales-leader-scorecard' ),
		),
		'instrument-src' => array(
			'group'       => 'advanced',
			'kind'        => 'questions',
			'label'       => __( 'Address of your own questions', 'sales-leader-scorecard' ),
			'placeholder' => __( 'https://youragency.com/questions.{lang}.json', 'sales-leader-scorecard' ),
			'hint'        => __( 'Left empty, our ten questions about leading in sales are asked. Write {lang} where the language stands. The Media Library takes no .json file: put yours on the site with SFTP or your host’s file manager.', 'sales-leader-scorecard' ),
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
				'lazy'  => __( 'just before it comes into view', 'sales-leader-scorecard' ),
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
