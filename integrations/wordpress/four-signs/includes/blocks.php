<?php
/**
 * The blocks. What they can do is generated from the tables of the tags: blocks/<tag>/block.json
 * for WordPress, generated/labels.php for whoever edits.
 *
 * @package FourSigns
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers a block for each tag, and what the editor needs: one script, the words, the labels.
 */
function four_signs_register_blocks() {
	wp_register_script(
		'four-signs-editor',
		plugins_url( 'blocks/editor.js', FOUR_SIGNS_FILE ),
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-data' ),
		four_signs_files()['version'],
		array( 'in_footer' => true )
	);
	foreach ( array_keys( four_signs_tags() ) as $tag ) {
		register_block_type_from_metadata( FOUR_SIGNS_DIR . "blocks/$tag" );
	}
}
add_action( 'init', 'four_signs_register_blocks' );

/**
 * Hands the editor what it shows.
 */
function four_signs_add_editor_data() {
	$settings = four_signs_settings();
	$data     = array(
		'nation' => $settings['nation'],
		'locale' => four_signs_locale(),
		'labels' => four_signs_labels(),
		'words'  => require FOUR_SIGNS_DIR . 'generated/words.php',
	);
	$json     = wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP );
	wp_add_inline_script( 'four-signs-editor', "window.fourSignsEditor = $json;", 'before' );
}
add_action( 'enqueue_block_editor_assets', 'four_signs_add_editor_data' );

/**
 * Loads the tags themselves into the frame in which the editor shows the page.
 */
function four_signs_enqueue_for_editor() {
	if ( is_admin() ) {
		four_signs_enqueue( array( 'all' ) );
	}
}
add_action( 'enqueue_block_assets', 'four_signs_enqueue_for_editor' );
