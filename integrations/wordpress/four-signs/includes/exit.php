<?php
/**
 * The exit, first on the page: the first thing that the Tab key reaches.
 *
 * @package FourSigns
 */

defined( 'ABSPATH' ) || exit;

/**
 * Whether the site's settings want the exit on the page that is made.
 *
 * @return bool
 */
function four_signs_wants_exit() {
	if ( ! did_action( 'template_redirect' ) || is_feed() || is_embed() ) {
		return false;
	}
	// A placeholder or a link in the text is the exit of this page: two would lie on each other.
	if ( in_array( 'exit-place', four_signs_known_tags(), true ) ) {
		return false;
	}
	$settings = four_signs_settings();
	$has_tags = (bool) array_diff( four_signs_known_tags(), array( 'exit' ) );
	switch ( $settings['exit'] ) {
		case 'everywhere':
			return true;
		case 'section':
			return $has_tags || four_signs_in_section( $settings['sections'] );
		case 'tags':
			return $has_tags;
		default:
			return false;
	}
}

/**
 * Whether the page that was asked for is in one of these parts of the site.
 *
 * @param string $sections The beginnings of addresses, such as `/safety/`, one on each line.
 * @return bool
 */
function four_signs_in_section( $sections ) {
	$path_of = function ( $address ) {
		return trailingslashit( rawurldecode( (string) wp_parse_url( $address, PHP_URL_PATH ) ) );
	};
	$address = isset( $_SERVER['REQUEST_URI'] ) ? esc_url_raw( wp_unslash( $_SERVER['REQUEST_URI'] ) ) : '';
	$asked   = $path_of( $address );
	foreach ( array_filter( explode( "\n", $sections ) ) as $section ) {
		if ( 0 === strpos( $asked, $path_of( home_url( $section ) ) ) ) {
			return true;
		}
	}
	return false;
}

/**
 * Whether the exit was printed where the settings want it.
 *
 * @param bool $printed `true` when it is.
 * @return bool
 */
function four_signs_exit_is_printed( $printed = false ) {
	static $four_signs_printed = false;
	$four_signs_printed        = $four_signs_printed || $printed;
	return $four_signs_printed;
}

/**
 * Whether an exit in the text would be the second. A block theme makes the text before it begins
 * the page.
 *
 * @return bool
 */
function four_signs_exit_stands_elsewhere() {
	$is_early = wp_is_block_theme() && ! did_action( 'wp_body_open' );
	return four_signs_exit_is_printed() || ( $is_early && four_signs_wants_exit() );
}

/**
 * Prints the exit once: first in the body, or at the foot, where the theme has no such place or a
 * tag was found only while the page was printed. It stands in a corner of the window in any case.
 */
function four_signs_print_exit() {
	if ( four_signs_exit_is_printed() || ! four_signs_wants_exit() ) {
		return;
	}
	four_signs_exit_is_printed( true );
	echo wp_kses( four_signs_html( 'exit', four_signs_settings() ), four_signs_allowed_html() );
}
add_action( 'wp_body_open', 'four_signs_print_exit', -1000 );
add_action( 'wp_footer', 'four_signs_print_exit', 0 );

/**
 * The words of the exit, with the link leading where this exit, or else the site, wants it to.
 *
 * @param string $words HTML.
 * @param array  $given What the block, the shortcode or the settings say.
 * @return string HTML.
 */
function four_signs_exit_words( $words, $given ) {
	foreach ( array( $given['href'] ?? '', four_signs_settings()['href'] ) as $href ) {
		$href = esc_url_raw( (string) $href, array( 'https' ) );
		if ( $href ) {
			$html = new WP_HTML_Tag_Processor( $words );
			$html->next_tag( 'a' );
			$html->set_attribute( 'href', $href );
			return $html->get_updated_html();
		}
	}
	return $words;
}
