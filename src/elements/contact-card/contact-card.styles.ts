import { css } from 'lit';

/** The card's frame and its one button. */
export const card = css`
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
  @media (forced-colors: active) {
    button:focus-visible {
      outline-color: Highlight;
    }
  }
`;
