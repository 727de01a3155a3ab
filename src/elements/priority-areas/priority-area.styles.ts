import { css } from 'lit';

/** Each area is a quiet box in the grid. */
export const areaFrame = css`
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
`;
