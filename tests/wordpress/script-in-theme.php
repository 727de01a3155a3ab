<?php
// A site without the plugin, whose theme has the tag of the script, from wherever the files were put.
add_action(
	'wp_head',
	static function () {
		if ( file_exists( ABSPATH . 'script-in-theme' ) ) {
			echo '<script src="/wp-content/plugins/samverka/dist/samverka.js" defer></script>';
		}
	}
);
