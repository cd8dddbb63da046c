<?php
/**
 * Plugin Name: What the tests ask of the site
 *
 * - `?lang=cy` is a Welsh page, by the filter that WPML and Polylang use.
 * - `?policy=…` sends that security policy with the page.
 * - `?delay=…` holds back scripts with an address, as WP Rocket, LiteSpeed Cache and Perfmatters
 *   do, but for those whose address has a part that the filter of this name gives.
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

add_action(
	'template_redirect',
	function () {
		if ( ! isset( $_GET['delay'] ) ) {
			return;
		}
		wp_enqueue_script( 'theirs', '/theirs.js', array(), null );
		$kept = apply_filters( sanitize_key( $_GET['delay'] ), array() );
		ob_start(
			fn( $html ) => preg_replace_callback(
				'/<script\b[^>]*? src=["\']([^"\']*)["\'][^>]*>/',
				function ( $found ) use ( $kept ) {
					foreach ( $kept as $part ) {
						if ( false !== strpos( $found[1], $part ) ) {
							return $found[0];
						}
					}
					return "<script type=\"text/delayed\" src=\"$found[1]\">";
				},
				$html
			)
		);
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
