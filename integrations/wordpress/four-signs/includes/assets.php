<?php
/**
 * The script and the style, on pages that need them and on no other: from this site, deferred, with
 * the version in the folder, and with the integrity of the file.
 *
 * @package FourSigns
 */

defined( 'ABSPATH' ) || exit;

/**
 * The version of the package, and the integrity of each file.
 *
 * @return array
 */
function four_signs_files() {
	static $four_signs_files;
	$four_signs_files = $four_signs_files ?? require FOUR_SIGNS_DIR . 'generated/files.php';
	return $four_signs_files;
}

/**
 * A file for all tags, one for each, and the style.
 */
function four_signs_register_assets() {
	$files  = four_signs_files();
	$folder = plugins_url( "assets/{$files['version']}/", FOUR_SIGNS_FILE );
	foreach ( array_keys( $files['integrity'] ) as $file ) {
		// The version is in the folder: some caches, and some plug-ins, leave a query out.
		if ( 'fallback.css' === $file ) {
			wp_register_style( 'four-signs-fallback', $folder . $file, array(), null );
			continue;
		}
		$handle = basename( $file, '.js' );
		wp_register_script( $handle, $folder . $file, array(), null, array( 'strategy' => 'defer' ) );
	}
}
add_action( 'init', 'four_signs_register_assets' );

/**
 * The tag that loads one of our files, with its integrity and the nation of the site, which counts
 * for tags, placeholders and links in a text. Any other stays as it is.
 *
 * @param string $html   The tag.
 * @param string $handle The name that it was registered with.
 * @return string
 */
function four_signs_add_integrity( $html, $handle ) {
	$file      = 'four-signs-fallback' === $handle ? 'fallback.css' : "$handle.js";
	$integrity = four_signs_files()['integrity'][ $file ] ?? '';
	if ( ! $integrity ) {
		return $html;
	}
	$nation = four_signs_settings()['nation'];
	$tags   = new WP_HTML_Tag_Processor( $html );
	while ( $tags->next_tag() ) {
		if ( $tags->get_attribute( 'src' ) || $tags->get_attribute( 'href' ) ) {
			$tags->set_attribute( 'integrity', $integrity );
			$tags->set_attribute( 'crossorigin', 'anonymous' );
		}
		if ( $nation && $tags->get_attribute( 'src' ) ) {
			$tags->set_attribute( 'data-nation', $nation );
		}
	}
	return $tags->get_updated_html();
}
add_filter( 'script_loader_tag', 'four_signs_add_integrity', 10, 2 );
add_filter( 'style_loader_tag', 'four_signs_add_integrity', 10, 2 );

/**
 * Asks the plug-ins that hold scripts back until the visitor's first touch to leave ours alone: WP
 * Rocket, LiteSpeed Cache and Perfmatters. That first touch may be on the exit, and they would
 * swallow it.
 *
 * @param string[] $kept Parts of the addresses of the scripts that are left alone.
 * @return string[]
 */
function four_signs_keep_early( $kept ) {
	$kept   = is_array( $kept ) ? $kept : array();
	$kept[] = '/four-signs';
	return $kept;
}
foreach ( array( 'rocket_delay_js_exclusions', 'litespeed_optm_js_defer_exc', 'perfmatters_delay_js_exclusions' ) as $four_signs_filter ) {
	add_filter( $four_signs_filter, 'four_signs_keep_early' );
}

/**
 * The tags that are known to be on the page that is made. `all` stands for the forms that the
 * script finds by itself: a placeholder and a link; `exit-place` for such a place of the exit.
 *
 * @param string[] $tags More of them.
 * @return string[]
 */
function four_signs_tags_on_page( $tags = array() ) {
	static $four_signs_on_page = array();
	$four_signs_on_page        = array_unique( array_merge( $four_signs_on_page, $tags ) );
	return $four_signs_on_page;
}

/**
 * Notes that tags are printed. A block theme prints the page before its head, so that this is early
 * enough; what any other theme prints outside of the text of a single page is loaded at the foot.
 *
 * @param string[] $tags The tags, without `four-signs-`.
 */
function four_signs_use( $tags ) {
	four_signs_tags_on_page( $tags );
	if ( did_action( 'wp_enqueue_scripts' ) ) {
		four_signs_enqueue( $tags );
	}
}

/**
 * The tags in a text, in whatever form: block, shortcode, tag, placeholder or link.
 *
 * @param string $text Of a post, or HTML.
 * @return string[]
 */
function four_signs_tags_in( $text ) {
	if ( false === strpos( $text, 'four-signs' ) ) {
		return array();
	}
	preg_match_all( '/(?:<!-- wp:four-signs\/|\[four-signs-|<four-signs-)([a-z]+)/', $text, $matches );
	$tags = array_intersect( array_keys( four_signs_tags() ), $matches[1] );
	if ( preg_match_all( '/\sdata-four-signs=["\']?([a-z]*)|#four-signs-([a-z]*)/', $text, $places ) ) {
		$tags[] = 'all';
		if ( in_array( 'exit', array_merge( $places[1], $places[2] ), true ) ) {
			$tags[] = 'exit-place';
		}
	}
	return array_values( $tags );
}

/**
 * Notes the tags that stand in the text itself.
 *
 * @param string $content HTML of a post.
 * @return string
 */
function four_signs_note_tags( $content ) {
	$tags = four_signs_tags_in( $content );
	// Of an excerpt, what stands between tags is left.
	if ( $tags && ! is_feed() && ! doing_filter( 'get_the_excerpt' ) ) {
		four_signs_use( $tags );
	}
	return $content;
}
add_filter( 'the_content', 'four_signs_note_tags', 20 );
add_filter( 'widget_text', 'four_signs_note_tags', 20 );
add_filter( 'widget_block_content', 'four_signs_note_tags', 20 );

/**
 * The tags on the page, as far as that is known by now. The text of a single page is read before it
 * is printed.
 *
 * @return string[]
 */
function four_signs_known_tags() {
	$post = is_singular() ? get_queried_object() : null;
	$text = $post instanceof WP_Post ? $post->post_content : '';
	return four_signs_tags_on_page( four_signs_tags_in( $text ) );
}

/**
 * Loads what these tags need, once. One tag has a file of its own, and so has the exit beside it;
 * two tags that share most of their script come in the one file.
 *
 * @param string[] $tags The tags, without `four-signs-`.
 */
function four_signs_enqueue( $tags ) {
	wp_enqueue_style( 'four-signs-fallback' );
	if ( wp_script_is( 'four-signs' ) ) {
		return;
	}
	if ( in_array( 'all', $tags, true ) || count( array_diff( $tags, array( 'exit' ) ) ) > 1 ) {
		wp_enqueue_script( 'four-signs' );
		return;
	}
	foreach ( $tags as $tag ) {
		wp_enqueue_script( "four-signs-$tag" );
	}
}

/**
 * Loads what the page needs, as far as it is known before the page is printed.
 */
function four_signs_enqueue_early() {
	$tags = four_signs_known_tags();
	if ( four_signs_wants_exit() ) {
		$tags[] = 'exit';
	}
	if ( $tags ) {
		four_signs_enqueue( array_unique( $tags ) );
	}
}
add_action( 'wp_enqueue_scripts', 'four_signs_enqueue_early' );
