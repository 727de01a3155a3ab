/** The default style of the light DOM. */
import { adopter } from '../styles/sheet.js';
import { followUp } from './follow-up.styles.js';

/**
 * In a layer and without specificity, so that any rule of the site's own wins.
 * Typography and colours are inherited; colours that are set follow the used `color-scheme`.
 */
const rules = `@layer samverka {
  :where([data-samverka-rendered]) {
    overflow-wrap: break-word;
  }
  :where(.samverka-list, .samverka-links, .samverka-rows) {
    display: grid;
    gap: 0.5em;
    overflow-wrap: anywhere;
    margin: 1em 0;
    padding: 0;
    list-style: none;
  }
  :where(samverka-page samverka-listen) {
    margin-block-end: 1em;
  }
  :where(.samverka-list[data-long]) {
    display: block;
  }
  :where(samverka-promises .samverka-list, samverka-priority-areas .samverka-list) {
    gap: var(--samverka-gap, 1.25em);
  }
  :where(samverka-priority-areas .samverka-list) {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
  }
  :where(.samverka-list[data-long] > li) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 12em;
  }
  :where(samverka-promise, samverka-priority-area, samverka-contact-card) :where(h2, h3, h4, h5, h6) {
    margin-block: 0 0.5em;
  }
  :where(samverka-promise, samverka-priority-area, samverka-contact-card) :where(h2, h3, h4, h5, h6, .samverka-name):first-child {
    margin-block-start: 0 !important;
  }
  :where(samverka-promise, samverka-priority-area, samverka-contact-card) :where(p, dl, ul):last-child {
    margin-block-end: 0 !important;
  }
  :where(.samverka-rows) :where(dt, dd) {
    display: inline;
    margin: 0;
  }
  :where(.samverka-rows dt, .samverka-name) {
    font-weight: 600;
  }
  :where(.samverka-rows ul) {
    margin: 0.25em 0 0;
    padding-inline-start: 1.25em;
  }
  :where(.samverka-status, .samverka-notice) {
    background: #eee;
    background: light-dark(#eee, #333);
    color: #222;
    color: light-dark(#222, #eee);
  }
  ${followUp}
  :where(.samverka-notice) {
    max-inline-size: 40em;
    padding: 0.75em 1em;
    border-inline-start: 0.375em solid;
    background: light-dark(#fff1d6, #3a2a10);
    color: light-dark(#3d2600, #ffe6bd);
  }
  :where(.samverka-notice a) {
    color: inherit;
  }
  :where(samverka-documents li > a, .samverka-links a, .samverka-rows a, p[data-field] > a) {
    display: inline-block;
    min-block-size: 1.5em;
    vertical-align: top;
  }
  :where(.samverka-check) {
    padding: 1em 2em;
    border: 2px dashed;
  }
  @media print {
    :where(.samverka-list > li) {
      break-inside: avoid;
    }
    /* Not every engine draws what is out of view when it prints. */
    :where(.samverka-list[data-long] > li) {
      content-visibility: visible;
    }
  }
  @media (prefers-contrast: more) {
    :where(.samverka-status, .samverka-notice) {
      border: 2px solid;
      background: none;
      color: inherit;
    }
    :where(.samverka-overview) {
      border-color: currentcolor;
    }
    :where(.samverka-notice) {
      border-inline-start-width: 0.375em;
    }
  }
  @media (forced-colors: active) {
    :where(.samverka-reached) {
      fill: Highlight;
    }
    :where(.samverka-bar > *) {
      border-color: CanvasText;
    }
    :where(.samverka-bar > [data-status='fulfilled']) {
      background: Highlight;
      forced-color-adjust: none;
    }
    :where(.samverka-notice) {
      border-block: 1px solid;
      border-inline-end: 1px solid;
    }
  }
}`;

/** Adopts the default style in the root that an element stands in. */
export const adoptLightStyles = adopter(rules);
