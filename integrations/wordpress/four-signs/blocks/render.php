<?php
/**
 * Prints a block. What is saved in the post is for the day on which the plug-in is turned off.
 *
 * @package FourSigns
 *
 * @var array    $attributes What the editor chose.
 * @var WP_Block $block      The block.
 */

defined( 'ABSPATH' ) || exit;

echo wp_kses( four_signs_print( substr( $block->name, strlen( 'four-signs/' ) ), $attributes ), four_signs_allowed_html() );
