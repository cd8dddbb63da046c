<?php
/**
 * The configuration of the WordPress that the tests run. The content folder, with the database in
 * it, is another for each file of tests; WordPress itself is shared and never written to.
 */
define( 'WP_CONTENT_DIR', getenv( 'FOUR_SIGNS_CONTENT' ) );
define( 'WP_HOME', getenv( 'FOUR_SIGNS_URL' ) );
define( 'WP_SITEURL', WP_HOME );
define( 'WP_CONTENT_URL', WP_HOME . '/wp-content' );

define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8' );
define( 'DB_COLLATE', '' );
$table_prefix = 'wp_';

foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $four_signs_name ) {
	define( $four_signs_name . '_KEY', 'a site for tests' );
	define( $four_signs_name . '_SALT', 'a site for tests' );
}

// Whatever is wrong is written down, and a test reads it.
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', WP_CONTENT_DIR . '/debug.log' );

// It asks nobody for anything.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'CONCATENATE_SCRIPTS', false );

defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
