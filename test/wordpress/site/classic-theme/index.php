<?php
/** A theme of the kind that was usual before block themes: its head is printed before its texts. */
?><!doctype html>
<html <?php language_attributes(); ?>>
<head><meta charset="utf-8"><?php wp_head(); ?></head>
<body>
<?php
wp_body_open();
while ( have_posts() ) {
	the_post();
	is_singular() || ! isset( $_GET['excerpts'] ) ? the_content() : the_excerpt();
}
wp_footer();
?>
</body>
</html>
