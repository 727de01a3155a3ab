/** The site script, one classic file: defines every element and upgrades the page. */
import './define/index.js';
import { upgrade } from './embed/upgrade.js';
import { version } from './version.js';

declare global {
  interface Window {
    Samverka?: { readonly version: string };
  }
}

// A second copy leaves the page to the first; `define` has said so in the console.
if (!window.Samverka) {
  window.Samverka = { version };
  upgrade();
}
