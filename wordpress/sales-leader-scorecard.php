<?php
/**
 * Plugin Name:       Sales Leader Scorecard
 * Description:       A ten-question checklist about leadership in sales, with a scorecard. Place it with a block or a shortcode; visitors’ answers stay in their own browser.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The sales-leader-scorecard contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       sales-leader-scorecard
 * Domain Path:       /languages
 * Update URI:        false
 *
 * @package SalesLeaderScorecard
 */

namespace SalesLeaderScorecard;

defined( 'ABSPATH' ) || exit;

/** The version of the plugin and of the release in it. */
const VERSION = '0.0.0';

/** This file, by which WordPress knows the plugin. */
const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/contact.php';
require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/checklist.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/optimisers.php';
require __DIR__ . '/includes/scorecard.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/translations.php';
