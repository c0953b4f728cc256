<?php
/**
 * What the editor's script needs of WordPress.
 *
 * @package SalesLeaderScorecard
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
	'version'      => '0.0.0',
);
