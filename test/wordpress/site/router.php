<?php
/**
 * Sends what PHP's own server is asked for to WordPress. The content folder is not in the folder of
 * WordPress, so its files are sent from here.
 */
$four_signs_path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );

if ( str_starts_with( $four_signs_path, '/wp-content/' ) ) {
	$four_signs_file  = getenv( 'FOUR_SIGNS_CONTENT' ) . substr( $four_signs_path, 11 );
	$four_signs_types = array(
		'css'   => 'text/css',
		'js'    => 'text/javascript',
		'json'  => 'application/json',
		'svg'   => 'image/svg+xml',
		'webp'  => 'image/webp',
		'woff2' => 'font/woff2',
	);
	if ( ! is_file( $four_signs_file ) ) {
		http_response_code( 404 );
		return true;
	}
	$four_signs_end = pathinfo( $four_signs_file, PATHINFO_EXTENSION );
	header( 'Content-Type: ' . ( $four_signs_types[ $four_signs_end ] ?? 'application/octet-stream' ) );
	readfile( $four_signs_file );
	return true;
}

// Files and folders of WordPress itself; everything else is an address of the site.
$four_signs_file = $_SERVER['DOCUMENT_ROOT'] . $four_signs_path;
if ( '/' !== $four_signs_path && ( is_file( $four_signs_file ) || is_file( $four_signs_file . '/index.php' ) ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
return true;
