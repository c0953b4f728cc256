<?php
/**
 * What deleting the plugin takes along: its settings, on each site that asked for it.
 *
 * @package SalesLeaderScorecard
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Deletes the settings of the current site if it asked for that under Settings. */
function sales_leader_scorecard_forget() {
	$chosen = get_option( 'sales_leader_scorecard' );
	if ( is_array( $chosen ) && ! empty( $chosen['forget'] ) ) {
		delete_option( 'sales_leader_scorecard' );
	}
}

if ( is_multisite() ) {
	$sales_leader_scorecard_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $sales_leader_scorecard_sites as $sales_leader_scorecard_site ) {
		switch_to_blog( $sales_leader_scorecard_site );
		sales_leader_scorecard_forget();
		restore_current_blog();
	}
} else {
	sales_leader_scorecard_forget();
}
