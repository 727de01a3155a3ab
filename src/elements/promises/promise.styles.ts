import { css } from 'lit';

/** A promise is set apart by a line, as calmly as a heading does it. */
export const promiseFrame = css`
  .frame {
    display: flow-root;
    padding-inline-start: 1.25em;
    border-inline-start: 0.25em solid var(--samverka-accent, currentcolor);
  }
`;
