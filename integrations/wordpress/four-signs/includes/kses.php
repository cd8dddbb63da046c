<?php
/**
 * The tags in what editors write. WordPress takes tags that it does not know out of what
 * contributors and authors save, and page builders do the same to what shortcodes print
 * (`wp_kses_post`).
 *
 * @package FourSigns
 */

defined( 'ABSPATH' ) || exit;

/**
 * Our tags with their attributes, and what may stand on any tag.
 *
 * @return array As wp_kses() takes it.
 */
function four_signs_allowed_tags() {
	$allowed = array();
	foreach ( four_signs_tags() as $tag => $attributes ) {
		$allowed[ "four-signs-$tag" ] = array_fill_keys( array_keys( $attributes ), true ) + array(
			'class'  => true,
			'id'     => true,
			'style'  => true,
			'data-*' => true,
		);
	}
	return $allowed;
}

/**
 * What the plug-in itself prints.
 *
 * @return array As wp_kses() takes it.
 */
function four_signs_allowed_html() {
	$link  = array( 'a' => array_fill_keys( array( 'href', 'rel' ), true ) );
	$plain = array( 'h1', 'h2', 'h3', 'h4', 'h5', 'p', 'ul', 'li', 'strong' );
	return four_signs_allowed_tags() + $link + array_fill_keys( $plain, array() );
}

/**
 * Lets the tags stay in posts, and in what page builders filter as posts. Not in comments.
 *
 * @param array  $allowed What WordPress lets stay.
 * @param string $context What is filtered.
 * @return array
 */
function four_signs_allow_tags( $allowed, $context ) {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	// The longer note beside the exit.
	if ( isset( $allowed['details'] ) ) {
		$allowed['details']['slot'] = true;
	}
	return $allowed + four_signs_allowed_tags();
}
add_filter( 'wp_kses_allowed_html', 'four_signs_allow_tags', 10, 2 );

/**
 * Takes away the paragraphs that wpautop() puts round our tags in a text without blocks: `</p>`
 * would close the tag, and its words would stand behind it.
 *
 * @param string $content HTML of a post.
 * @return string
 */
function four_signs_unwrap_tags( $content ) {
	if ( false === strpos( $content, '<four-signs-' ) ) {
		return $content;
	}
	$tag = '<\/?four-signs-[a-z]+(?:\s[^>]*)?>';
	return preg_replace(
		array(
			"/<p>\s*($tag)\s*(?:<br \/>\s*)?/",
			"/\s*(?:<br \/>\s*)?($tag)\s*<\/p>/",
			"/($tag)\s*<br \/>/",
		),
		'$1',
		$content
	);
}
// As late as wpautop() itself, which WordPress adds before any plug-in.
add_filter( 'the_content', 'four_signs_unwrap_tags', 10 );
