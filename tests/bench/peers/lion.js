/** Lion: a button and an accordion. */
import '@lion/ui/define/lion-accordion.js';
import '@lion/ui/define/lion-button.js';
