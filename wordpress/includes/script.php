<?php
/**
 * The module script of the widget, and where the files of the release are.
 *
 * @package SalesLeaderScorecard
 */

namespace SalesLeaderScorecard;

defined( 'ABSPATH' ) || exit;

/** The module's name in WordPress; WordPress makes the id of its tag of it. */
const SCRIPT = 'sales-leader-scorecard';

/** The id of the script's tag. */
const SCRIPT_ID = SCRIPT . '-js-module';

add_action( 'init', __NAMESPACE__ . '\\register_script' );
// Before WordPress looks for a page of that name.
add_action( 'template_redirect', __NAMESPACE__ . '\\lead_on', 9 );
add_filter( 'wp_script_attributes', __NAMESPACE__ . '\\script_attributes' );

/**
 * The address of a file of the release.
 *
 * The version is in the path and not behind a question mark: the script finds its neighbours beside itself,
 * so they get an address of their own with each version too, and caches may keep all of them.
 *
 * @param string $file Its name.
 * @return string
 */
function release_url( $file ) {
	return plugins_url( 'release/' . VERSION . '/' . $file, PLUGIN_FILE );
}

/** Registers the module where WordPress knows modules, from 6.5, and a script of that name that no page gets. */
function register_script() {
	// Of scripts with a handle alone SiteGround's optimiser can be told an exclusion: includes/optimisers.php.
	wp_register_script( SCRIPT, release_url( 'embed.js' ), array(), null, true );
	if ( function_exists( 'wp_register_script_module' ) ) {
		wp_register_script_module( SCRIPT, release_url( 'embed.js' ), array(), null );
	}
}

/** Has the script on this page, once, however often it is asked for. */
function enqueue_script() {
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( SCRIPT );
		// Before 6.9 WordPress prints the modules of a block theme in its head alone, and this may come after it. Twice does no harm.
		if ( did_action( 'wp_head' ) && wp_is_block_theme() && ! is_wp_version_compatible( '6.9' ) ) {
			add_action( 'wp_footer', __NAMESPACE__ . '\\print_script' );
		}
	} else {
		add_action( 'wp_footer', __NAMESPACE__ . '\\print_script' );
	}
}

/** Prints the script's tag as WordPress does from 6.5. */
function print_script() {
	wp_print_script_tag(
		array(
			'type' => 'module',
			'src'  => release_url( 'embed.js' ),
			'id'   => SCRIPT_ID,
		)
	);
}

/**
 * Gives the script's tag what keeps optimisers and consent tools off it: includes/optimisers.php says which.
 *
 * @param array<string, string|bool> $attributes Of any script's tag.
 * @return array<string, string|bool>
 */
function script_attributes( $attributes ) {
	return SCRIPT_ID === ( $attributes['id'] ?? '' ) ? KEPT_WHOLE + array( 'async' => true ) + $attributes : $attributes;
}

/** Leads from the script of an earlier version, which pages in caches name, to the one that is here. */
function lead_on() {
	if ( ! isset( $_SERVER['REQUEST_URI'] ) ) {
		return;
	}
	$path   = (string) wp_parse_url( esc_url_raw( wp_unslash( $_SERVER['REQUEST_URI'] ) ), PHP_URL_PATH );
	$folder = (string) wp_parse_url( plugins_url( 'release/', PLUGIN_FILE ), PHP_URL_PATH );
	if ( preg_match( '~^' . preg_quote( $folder, '~' ) . '([\w.-]+)/embed\.js$~', $path, $parts ) && VERSION !== $parts[1] ) {
		nocache_headers();
		wp_safe_redirect( release_url( 'embed.js' ) );
		exit;
	}
}
