<?php
/**
 * Plugin Name:       Four Signs
 * Description:       Four blocks and shortcodes that help someone who may be being stalked to reach the right help: a checklist, helplines, the awareness week, and a way to leave the page at once.
 * Version:           0.0.0
 * Requires at least: 6.4
 * Requires PHP:      7.4
 * Author:            The Four Signs contributors
 * License:           GPL-3.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-3.0.html
 * Text Domain:       four-signs
 *
 * @package FourSigns
 */

defined( 'ABSPATH' ) || exit;

define( 'FOUR_SIGNS_FILE', __FILE__ );
define( 'FOUR_SIGNS_DIR', plugin_dir_path( __FILE__ ) );

require FOUR_SIGNS_DIR . 'includes/settings.php';
require FOUR_SIGNS_DIR . 'includes/tags.php';
require FOUR_SIGNS_DIR . 'includes/kses.php';
require FOUR_SIGNS_DIR . 'includes/assets.php';
require FOUR_SIGNS_DIR . 'includes/exit.php';
require FOUR_SIGNS_DIR . 'includes/blocks.php';
