<?php
/**
 * Takes away the one thing that the plug-in keeps: its settings. Blocks and shortcodes in posts are
 * the editors' own, and stay.
 *
 * @package FourSigns
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $four_signs_site ) {
		delete_blog_option( $four_signs_site, 'four_signs_settings' );
	}
} else {
	delete_option( 'four_signs_settings' );
}
