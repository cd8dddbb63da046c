<?php
/**
 * Plugin Name: What the tests ask of the site
 *
 * - `?lang=cy` is a Welsh page, by the filter that WPML and Polylang use.
 * - `?policy=…` sends that security policy with the page.
 * - Every request that anything on the server makes is refused, and written down.
 */
add_filter(
	'locale',
	fn( $locale ) => isset( $_GET['lang'] ) ? sanitize_key( $_GET['lang'] ) : $locale
);

add_action(
	'send_headers',
	function () {
		if ( isset( $_GET['policy'] ) ) {
			header( 'Content-Security-Policy: ' . wp_unslash( $_GET['policy'] ) );
		}
	}
);

add_filter(
	'pre_http_request',
	function ( $answer, $options, $url ) {
		file_put_contents( WP_CONTENT_DIR . '/requests.log', "$url\n", FILE_APPEND );
		return new WP_Error( 'refused', $url );
	},
	10,
	3
);
