<?php
/**
 * Plugin Name:       Samverka
 * Description:       Shows what the municipality and the police have promised, the agreement and whom to ask, and reads the page aloud, in any post or page. Nothing is asked of any other server.
 * Version:           0.1.0
 * Requires at least: 5.9
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 *
 * @package Samverka
 */

defined( 'ABSPATH' ) || exit;

const SAMVERKA_PLUGIN_FILE = __FILE__;

require_once __DIR__ . '/includes/elements.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/content.php';
require_once __DIR__ . '/includes/documents.php';
