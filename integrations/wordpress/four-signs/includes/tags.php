<?php
/**
 * The tags: what a block or a shortcode prints. The words inside are generated from those of the
 * package, and are what people read before the script has run, and when it does not run.
 *
 * @package FourSigns
 */

defined( 'ABSPATH' ) || exit;

/**
 * What each tag can do, by its name: `'checklist' => array( 'nation' => 'nation' )`, attributes
 * with the names of their properties.
 *
 * @return array
 */
function four_signs_tags() {
	static $four_signs_tags;
	$four_signs_tags = $four_signs_tags ?? require FOUR_SIGNS_DIR . 'generated/tags.php';
	return $four_signs_tags;
}

/**
 * The language of the page that is made: `cy` or `en`. WPML and Polylang answer by the filter
 * `locale`, which get_locale() asks. A language that there are no words for is shown in English.
 *
 * @param string $given The `lang` that an editor chose, if one did.
 * @return string
 */
function four_signs_locale( $given = '' ) {
	return preg_match( '/^\s*(cym?|wel)(?![a-z\d])/i', $given ? $given : get_locale() ) ? 'cy' : 'en';
}

/**
 * The attributes as the tag spells them: `headingLevel` of a block, and `headinglevel` or
 * `heading_level` of a shortcode, are `heading-level`. What the tag does not have is left out.
 * A wrong value stays: the tag shows the visitor what is safe, and tells the console.
 *
 * @param string $tag   The tag, without `four-signs-`.
 * @param array  $given What a block or a shortcode was given.
 * @return array
 */
function four_signs_attributes( $tag, $given ) {
	$plain = function ( $name ) {
		return strtolower( str_replace( array( '-', '_' ), '', $name ) );
	};
	$named = array();
	foreach ( (array) $given as $key => $value ) {
		// A shortcode gives an attribute without a value as a value without a key.
		$named[ $plain( is_int( $key ) ? (string) $value : $key ) ] = is_int( $key ) ? true : $value;
	}
	$attributes = array();
	foreach ( array_keys( four_signs_tags()[ $tag ] ) as $attribute ) {
		$value = $named[ $plain( $attribute ) ] ?? '';
		if ( is_scalar( $value ) && false !== $value && ( '' !== $value ) ) {
			$attributes[ $attribute ] = true === $value ? '' : (string) $value;
		}
	}
	return $attributes;
}

/**
 * The words inside a tag: for the nation, or where there are none for it, for all.
 *
 * @param string $tag    The tag, without `four-signs-`.
 * @param string $nation Such as `wales`, or nothing.
 * @param string $locale `cy` or `en`.
 * @return string HTML.
 */
function four_signs_words( $tag, $nation, $locale ) {
	static $four_signs_words;
	$four_signs_words = $four_signs_words ?? require FOUR_SIGNS_DIR . 'generated/words.php';
	return ( $four_signs_words[ $tag ][ $nation ] ?? $four_signs_words[ $tag ]['uk'] )[ $locale ];
}

/**
 * The HTML of one tag. In a feed it is the words alone: nothing that reads one knows our tags.
 *
 * @param string $tag   The tag, without `four-signs-`.
 * @param array  $given What a block or a shortcode was given.
 * @return string
 */
function four_signs_html( $tag, $given ) {
	$attributes = four_signs_attributes( $tag, $given );
	$settings   = four_signs_settings();
	$locale     = four_signs_locale( $attributes['lang'] ?? '' );
	// A police force decides the nation, where an editor names none.
	$has_nation = isset( four_signs_tags()[ $tag ]['nation'] );
	if ( $settings['nation'] && $has_nation && ! isset( $attributes['nation'] ) ) {
		// An empty one keeps the site's, which is on the script tag, from the tag.
		$attributes['nation'] = isset( $attributes['police-force'] ) ? '' : $settings['nation'];
	}
	$words = four_signs_words( $tag, $attributes['nation'] ?? 'uk', $locale );
	$level = $attributes['heading-level'] ?? '';
	if ( preg_match( '/^[1-5]$/', $level ) ) {
		$words = preg_replace( '/(<\/?h)2>/', "\${1}$level>", $words );
	}
	if ( 'exit' === $tag ) {
		$words = four_signs_exit_words( $words, (array) $given );
		// Who tries the design out would leave by pressing Shift three times.
		if ( is_customize_preview() ) {
			$attributes['without-shortcut'] = '';
		}
	}
	if ( is_feed() ) {
		return 'exit' === $tag ? '' : $words;
	}

	four_signs_use( array( $tag ) );
	$attributes['lang'] = $locale;
	$html               = '';
	foreach ( $attributes as $name => $value ) {
		$html .= sprintf( '' === $value ? ' %1$s' : ' %1$s="%2$s"', $name, esc_attr( $value ) );
	}
	return "<four-signs-$tag$html>\n$words\n</four-signs-$tag>";
}

/**
 * The shortcodes are called as the tags are: `[four-signs-helplines nation="wales"]`.
 */
function four_signs_add_shortcodes() {
	foreach ( array_keys( four_signs_tags() ) as $tag ) {
		add_shortcode(
			"four-signs-$tag",
			function ( $given ) use ( $tag ) {
				return four_signs_print( $tag, $given );
			}
		);
	}
}
add_action( 'init', 'four_signs_add_shortcodes' );

/**
 * What a block or a shortcode prints in the text of a page. Nothing for the exit where it already
 * stands first on the page.
 *
 * @param string       $tag   The tag, without `four-signs-`.
 * @param array|string $given What it was given; a shortcode without attributes gives no array.
 * @return string
 */
function four_signs_print( $tag, $given ) {
	if ( 'exit' === $tag && four_signs_exit_stands_elsewhere() ) {
		return '';
	}
	return wp_kses( four_signs_html( $tag, $given ), four_signs_allowed_html() );
}
