/** The frames in the shadow roots of elements whose items stand apart. They come with what stands in them. */
import type { PartName } from '../document/parts.js';
import { adopter } from '../styles/sheet.js';

/** Lines that are faint by design, or in a colour of the site's, are as clear as the text for who asks for it. */
const CONTRAST = `
  @media (prefers-contrast: more) {
    .frame,
    button {
      border-color: currentcolor;
    }
  }
`;

/** A promise is set apart by a line, as calmly as a heading does it; an area is a quiet box in the grid; a card has one button. */
export const frames: { readonly [N in PartName]?: string } = {
  promise: `
  .frame {
    display: flow-root;
    padding-inline-start: 1.25em;
    border-inline-start: 0.25em solid var(--samverka-accent, currentcolor);
  }
  ${CONTRAST}`,
  'priority-area': `
  :host {
    block-size: 100%;
  }
  .frame {
    display: flow-root;
    box-sizing: border-box;
    block-size: 100%;
    padding: 1em 1.25em;
    border: 1px solid var(--samverka-border, color-mix(in srgb, currentcolor 35%, transparent));
    border-radius: var(--samverka-radius, 0.25em);
    background: var(--samverka-surface, transparent);
  }
  ${CONTRAST}`,
  'contact-card': `
  .frame {
    display: flow-root;
    box-sizing: border-box;
    margin-block: 1em;
    max-inline-size: 40em;
    padding: 1.25em;
    border: 1px solid var(--samverka-border, color-mix(in srgb, currentcolor 35%, transparent));
    border-block-start: 0.25em solid var(--samverka-accent, currentcolor);
    border-radius: var(--samverka-radius, 0.25em);
    background: var(--samverka-surface, transparent);
  }
  button {
    min-block-size: 2.75em;
    margin-block-start: 1em;
    padding: 0.5em 1.25em;
    border: 2px solid var(--samverka-accent, currentcolor);
    border-radius: var(--samverka-radius, 0.25em);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
  }
  button:focus-visible {
    outline: 3px solid var(--samverka-focus, currentcolor);
    outline-offset: 3px;
  }
  @media print {
    button {
      display: none;
    }
  }
  ${CONTRAST}
  @media (forced-colors: active) {
    button:focus-visible {
      outline-color: Highlight;
    }
  }
`,
};

const adopters = Object.fromEntries(Object.entries(frames).map(([name, rules]) => [name, adopter(rules)]));

/** Adopts the frame of a part in the shadow root of its element. */
export const adoptFrame = (name: PartName, root: Node): void => adopters[name]?.(root);
