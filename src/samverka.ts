/** The site script, one classic file: defines every element and upgrades the page. */
import { adoptStyles, css, html, noChange, nothing, render, svg } from 'lit';
import './define/index.js';
import { upgrade } from './embed/upgrade.js';
import { version } from './version.js';

declare global {
  interface Window {
    /** `lit` is for the modules beside the script, which do not bring their own. */
    Samverka?: { readonly version: string; readonly lit: object };
  }
}

// A second copy leaves the page to the first; `define` has said so in the console.
if (!window.Samverka) {
  // For whoever asks which version a site has.
  console.info(`Samverka ${version}`);
  window.Samverka = { version, lit: { adoptStyles, css, html, noChange, nothing, render, svg } };
  upgrade();
}
