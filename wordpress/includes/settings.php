<?php
/**
 * Settings → Scorecard: what holds for every scorecard of the site that does not say otherwise.
 *
 * @package SalesLeaderScorecard
 */

namespace SalesLeaderScorecard;

defined( 'ABSPATH' ) || exit;

/** The page's name in its address. */
const PAGE = 'sales-leader-scorecard';

add_action( 'admin_init', __NAMESPACE__ . '\\register_settings' );
add_action( 'admin_init', __NAMESPACE__ . '\\suggest_privacy_text' );
add_action( 'admin_menu', __NAMESPACE__ . '\\add_page' );
add_action( 'admin_enqueue_scripts', __NAMESPACE__ . '\\enqueue_colour_picker' );
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\\link_to_page' );

/** Tells WordPress the option, and the fields of the page. */
function register_settings() {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => __NAMESPACE__ . '\\accepted_settings',
			'default'           => array(),
		)
	);
	add_settings_section( 'site', '', '__return_empty_string', PAGE );
	foreach ( site_rows() as $name => $row ) {
		add_field( $name, $row['label'], $row );
	}
	add_field(
		'forget',
		__( 'Deleting the plugin', 'sales-leader-scorecard' ),
		array(
			'kind'  => 'switch',
			'label' => __( 'Delete these settings as well', 'sales-leader-scorecard' ),
			'hint'  => __( 'Posts stay as they are in any case.', 'sales-leader-scorecard' ),
		)
	);
}

/**
 * The attributes that are settings of the site.
 *
 * @return array<string, array<string, mixed>>
 */
function site_rows() {
	return array_filter(
		attributes(),
		static function ( $row ) {
			return ! empty( $row['site'] );
		}
	);
}

/**
 * Adds a field to the page.
 *
 * @param string               $name  Its name in the option.
 * @param string               $title What stands before it.
 * @param array<string, mixed> $row   As in attributes().
 */
function add_field( $name, $title, $row ) {
	$row += array(
		'name' => $name,
		'id'   => 'scorecard-' . $name,
	);
	if ( 'switch' !== $row['kind'] ) {
		$row['label_for'] = $row['id'];
	}
	add_settings_field( $name, $title, __NAMESPACE__ . '\\print_field', PAGE, 'site', $row );
}

/**
 * Prints a field.
 *
 * @param array<string, mixed> $row As in attributes(), with its `name` and `id`.
 */
function print_field( $row ) {
	$value = ( (array) get_option( OPTION, array() ) )[ $row['name'] ] ?? '';
	$name  = OPTION . '[' . $row['name'] . ']';
	$hint  = isset( $row['hint'] ) ? $row['id'] . '-hint' : '';
	switch ( $row['kind'] ) {
		case 'choice':
			$open = $row['open'] ?? array_shift( $row['choices'] );
			printf( '<select id="%s" name="%s" aria-describedby="%s">', esc_attr( $row['id'] ), esc_attr( $name ), esc_attr( $hint ) );
			foreach ( array( '' => $open ) + $row['choices'] as $choice => $label ) {
				printf( '<option value="%s"%s>%s</option>', esc_attr( $choice ), selected( $value, $choice, false ), esc_html( $label ) );
			}
			echo '</select>';
			break;
		case 'switch':
			printf(
				'<label><input type="checkbox" id="%s" name="%s" value="1" aria-describedby="%s"%s> %s</label>',
				esc_attr( $row['id'] ),
				esc_attr( $name ),
				esc_attr( $hint ),
				checked( $value, '1', false ),
				esc_html( $row['label'] )
			);
			break;
		default:
			printf(
				'<input type="text" class="%s" id="%s" name="%s" aria-describedby="%s" value="%s" placeholder="%s">',
				'colour' === $row['kind'] ? 'scorecard-colour' : 'regular-text',
				esc_attr( $row['id'] ),
				esc_attr( $name ),
				esc_attr( $hint ),
				// A contact as it was typed: it is read anew each time.
				esc_attr( 'contact' === $row['kind'] ? preg_replace( '/^(mailto|tel):/', '', $value ) : $value ),
				esc_attr( $row['placeholder'] ?? '' )
			);
	}
	if ( $hint ) {
		printf( '<p class="description" id="%s">%s</p>', esc_attr( $hint ), esc_html( $row['hint'] ) );
	}
}

/**
 * Reads what was sent. What is not right is said, and what was there before stays.
 *
 * @param mixed $sent The fields by their names.
 * @return array<string, string>
 */
function accepted_settings( $sent ) {
	$before   = site_attributes();
	$accepted = array();
	foreach ( site_rows() as $name => $row ) {
		$typed = is_array( $sent ) && is_string( $sent[ $name ] ?? null ) ? trim( $sent[ $name ] ) : '';
		$value = accepted_setting( $row, $typed );
		if ( null === $value ) {
			/* translators: 1: the name of a field, 2: what was typed in it. */
			$message = __( '%1$s: “%2$s” cannot be used. What was there before is kept.', 'sales-leader-scorecard' );
			add_settings_error( OPTION, $name, sprintf( esc_html( $message ), esc_html( $row['label'] ), esc_html( $typed ) ) );
			$value = $before[ $name ] ?? '';
		}
		if ( '' !== $value ) {
			$accepted[ $name ] = $value;
		}
	}
	if ( is_array( $sent ) && ! empty( $sent['forget'] ) ) {
		$accepted['forget'] = '1';
	}
	return $accepted;
}

/**
 * A setting as it is kept.
 *
 * @param array<string, mixed> $row   A row of attributes().
 * @param string               $typed What was sent.
 * @return string|null Empty for an empty text, null for what can't be used.
 */
function accepted_setting( $row, $typed ) {
	if ( '' === $typed ) {
		return '';
	}
	switch ( $row['kind'] ) {
		case 'choice':
			return isset( $row['choices'][ $typed ] ) ? $typed : null;
		case 'colour':
			return sanitize_hex_color( '#' . ltrim( $typed, '#' ) );
		case 'contact':
			return site_link( $typed );
		case 'page':
			$link = site_link( $typed );
			return $link && preg_match( '/^https?:/i', $link ) ? $link : null;
		default:
			return sanitize_text_field( $typed );
	}
}

/** Adds the page to the menu. */
function add_page() {
	$title = __( 'Sales Leader Scorecard', 'sales-leader-scorecard' );
	add_options_page( $title, __( 'Scorecard', 'sales-leader-scorecard' ), 'manage_options', PAGE, __NAMESPACE__ . '\\print_page' );
}

/** Prints the page. */
function print_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	/* translators: %s: the shortcode. */
	$intro = __( 'Add the block “Sales Leader Scorecard” to a post or page, or write the shortcode %s. What you choose here holds for every scorecard that does not say otherwise.', 'sales-leader-scorecard' );
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	printf( '<p>' . esc_html( $intro ) . '</p>', '<code>[sales-leader-scorecard]</code>' );
	echo '<p>' . esc_html__( 'Does your site have a cache? Empty it after a change, or visitors still get what was there before.', 'sales-leader-scorecard' ) . '</p>';
	echo '<form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}

/**
 * Adds WordPress's colour picker to the page.
 *
 * @param string $screen The page that is shown.
 */
function enqueue_colour_picker( $screen ) {
	if ( 'settings_page_' . PAGE === $screen ) {
		wp_enqueue_style( 'wp-color-picker' );
		wp_enqueue_script( 'wp-color-picker' );
		wp_add_inline_script( 'wp-color-picker', "jQuery( () => jQuery( '.scorecard-colour' ).wpColorPicker() );" );
	}
}

/**
 * Adds a link to the page to the plugin's row in the list of plugins.
 *
 * @param string[] $links Links of the row.
 * @return string[]
 */
function link_to_page( $links ) {
	$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . PAGE ) ), esc_html__( 'Settings', 'sales-leader-scorecard' ) );
	return array_merge( array( $link ), $links );
}

/** Offers a text for the site's privacy policy, under Settings → Privacy. */
function suggest_privacy_text() {
	$text = __( 'The scorecard on this site works in your browser. Your answers are not sent to anyone, and no cookie is set. Where the scorecard keeps your answers, they stand in your own browser until you close the tab or clear them; it says so itself.', 'sales-leader-scorecard' );
	$own  = __( 'Where the questions of the scorecard come from another website, your browser asks that website for them. Your answers are not sent along.', 'sales-leader-scorecard' );
	wp_add_privacy_policy_content( __( 'Sales Leader Scorecard', 'sales-leader-scorecard' ), '<p>' . esc_html( $text ) . '</p><p>' . esc_html( $own ) . '</p>' );
}
