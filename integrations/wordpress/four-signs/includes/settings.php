<?php
/**
 * The settings of the site: the nation, and where the exit stands. They are about the site alone;
 * nothing about a visitor is kept anywhere.
 *
 * @package FourSigns
 */

defined( 'ABSPATH' ) || exit;

/**
 * What is set, with what counts where nothing is: each value is a string. The attributes of the
 * exit are among them, by their names.
 *
 * @return array
 */
function four_signs_settings() {
	$settings = get_option( 'four_signs_settings' );
	$defaults = array(
		'nation'   => '',
		'exit'     => 'tags',
		'sections' => '',
		'href'     => '',
	);
	return array_merge( $defaults, array_filter( (array) $settings, 'is_string' ) );
}

/**
 * The fields of the page of settings: what the tags' own tables say of the nation and the exit, and
 * where the exit stands.
 *
 * @return array By name, as generated/labels.php gives them.
 */
function four_signs_setting_fields() {
	$labels = four_signs_labels();
	$exit   = array_diff_key( $labels['exit']['settings'], array( 'lang' => 0 ) );
	return array(
		'nation'   => $labels['checklist']['settings']['nation'],
		'exit'     => array(
			'label'  => __( 'Pages with the exit', 'four-signs' ),
			'type'   => 'choice',
			'help'   => __( 'The link that leaves at once stands first on these pages.', 'four-signs' ),
			'values' => array(
				'tags'       => __( 'Each page with a checklist, helplines or the week', 'four-signs' ),
				'section'    => __( 'The same, and every page of the sections below', 'four-signs' ),
				'everywhere' => __( 'Every page', 'four-signs' ),
				'off'        => __( 'Only where an editor puts it', 'four-signs' ),
			),
		),
		'sections' => array(
			'label' => __( 'Sections', 'four-signs' ),
			'type'  => 'lines',
			'help'  => __( 'How their addresses begin, such as /safety/. One on each line.', 'four-signs' ),
		),
	) + $exit;
}

/**
 * Labels and helps of everything that an editor can set.
 *
 * @return array
 */
function four_signs_labels() {
	return require FOUR_SIGNS_DIR . 'generated/labels.php';
}

/**
 * Makes what was sent safe to keep.
 *
 * @param mixed $given What the form sent.
 * @return array Strings, by name.
 */
function four_signs_sanitize_settings( $given ) {
	$given = (array) $given;
	$kept  = array();
	foreach ( four_signs_setting_fields() as $name => $field ) {
		$value = isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? $given[ $name ] : '';
		switch ( $field['type'] ) {
			case 'choice':
				$value = array_key_exists( $value, $field['values'] ) ? $value : '';
				break;
			case 'lines':
				$lines = array_map( 'trim', explode( "\n", sanitize_textarea_field( rawurldecode( $value ) ) ) );
				$lines = array_map( 'four_signs_sanitize_section', array_filter( $lines ) );
				$value = implode( "\n", $lines );
				break;
			case 'address':
				$value = esc_url_raw( trim( $value ), array( 'https' ) );
				break;
			case 'yes':
				$value = '' === $value ? '' : 'true';
				break;
			default:
				$value = sanitize_text_field( $value );
		}
		if ( '' !== $value ) {
			$kept[ $name ] = $value;
		}
	}
	return $kept;
}

/**
 * The beginning of an address, as a path from the top of the site.
 *
 * @param string $line What somebody wrote: a path, or a whole address.
 * @return string
 */
function four_signs_sanitize_section( $line ) {
	$path = (string) wp_parse_url( $line, PHP_URL_PATH );
	$home = untrailingslashit( (string) wp_parse_url( home_url(), PHP_URL_PATH ) );
	if ( $home && 0 === strpos( $line, home_url() ) ) {
		$path = substr( $path, strlen( $home ) );
	}
	return user_trailingslashit( '/' . ltrim( $path, '/' ) );
}

/**
 * Tells WordPress of the settings, and of the words for the site's privacy policy.
 */
function four_signs_register_settings() {
	register_setting(
		'four_signs',
		'four_signs_settings',
		array(
			'type'              => 'object',
			'sanitize_callback' => 'four_signs_sanitize_settings',
		)
	);
	add_settings_section( 'four_signs', '', '__return_false', 'four-signs' );
	foreach ( four_signs_setting_fields() as $name => $field ) {
		add_settings_field(
			"four_signs_$name",
			esc_html( $field['label'] ),
			'four_signs_print_field',
			'four-signs',
			'four_signs',
			$field + array(
				'name'      => $name,
				'label_for' => "four-signs-$name",
			)
		);
	}
	$words = __( 'Four Signs keeps nothing about visitors, sets no cookies and asks no other server for anything. What somebody ticks stays in the memory of their browser until the page is left.', 'four-signs' );
	wp_add_privacy_policy_content( 'Four Signs', esc_html( $words ) );
}
add_action( 'admin_init', 'four_signs_register_settings' );

/**
 * Prints one field.
 *
 * @param array $field As four_signs_setting_fields() gives it, with its name.
 */
function four_signs_print_field( $field ) {
	$value = four_signs_settings()[ $field['name'] ] ?? '';
	$id    = esc_attr( "four-signs-{$field['name']}" );
	$name  = esc_attr( "four_signs_settings[{$field['name']}]" );
	$same  = "id='$id' name='$name' aria-describedby='$id-help'";
	switch ( $field['type'] ) {
		case 'choice':
			$html = "<select $same>";
			foreach ( $field['values'] as $key => $label ) {
				$chosen = selected( $value, (string) $key, false );
				$html  .= sprintf( '<option value="%s"%s>%s</option>', esc_attr( $key ), $chosen, esc_html( $label ) );
			}
			$html .= '</select>';
			break;
		case 'lines':
			$html = sprintf( "<textarea $same class='regular-text' rows='4'>%s</textarea>", esc_textarea( $value ) );
			break;
		case 'yes':
			$html = sprintf( "<input $same type='checkbox' value='true'%s>", checked( $value, 'true', false ) );
			break;
		default:
			$types = array(
				'address' => 'url',
				'number'  => 'number',
			);
			$type  = $types[ $field['type'] ] ?? 'text';
			$html  = sprintf( "<input $same class='regular-text' type='$type' value='%s'>", esc_attr( $value ) );
	}
	$html .= sprintf( "<p class='description' id='$id-help'>%s</p>", esc_html( $field['help'] ) );

	$attributes = 'id name value type rows class selected checked aria-describedby';
	$allowed    = array_fill_keys( explode( ' ', $attributes ), true );
	echo wp_kses( $html, array_fill_keys( array( 'select', 'option', 'textarea', 'input', 'p' ), $allowed ) );
}

/**
 * The page of settings, under "Settings".
 */
function four_signs_add_settings_page() {
	add_options_page( 'Four Signs', 'Four Signs', 'manage_options', 'four-signs', 'four_signs_print_settings_page' );
}
add_action( 'admin_menu', 'four_signs_add_settings_page' );

/**
 * Prints it.
 */
function four_signs_print_settings_page() {
	echo '<div class="wrap"><h1>', esc_html( get_admin_page_title() ), '</h1><form action="options.php" method="post">';
	settings_fields( 'four_signs' );
	do_settings_sections( 'four-signs' );
	submit_button();
	echo '</form></div>';
}
