<?php
/**
 * Installs WordPress into the database of the content folder, with a user for each role. Prints the
 * version.
 */
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = (string) parse_url( getenv( 'FOUR_SIGNS_URL' ), PHP_URL_HOST );
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'A charity', 'administrator', 'administrator@example.org', false, '', 'password' );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	wp_insert_user(
		array(
			'user_login' => $role,
			'user_email' => "$role@example.org",
			'user_pass'  => 'password',
			'role'       => $role,
		)
	);
}
$GLOBALS['wp_rewrite']->set_permalink_structure( '/%postname%/' );
flush_rewrite_rules();

// Nobody is greeted: a dialog would stand before the editor.
foreach ( get_users() as $user ) {
	update_user_meta(
		$user->ID,
		$GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences',
		array(
			'core/edit-post' => array( 'welcomeGuide' => false ),
			'core'           => array( 'isPatternPickerModalEnabled' => false ),
			'_modified'      => '2024-01-01T00:00:00.000Z',
		)
	);
}
echo $GLOBALS['wp_version'];
