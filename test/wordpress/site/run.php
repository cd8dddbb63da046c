<?php
/**
 * Runs what a test asks inside WordPress, and prints what it returns as JSON on the last line.
 */
$_SERVER['HTTP_HOST'] = (string) parse_url( getenv( 'FOUR_SIGNS_URL' ), PHP_URL_HOST );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
echo "\n", wp_json_encode( eval( $argv[2] ) );
