/** The player's button; it takes the same room as the controls that it becomes. */
import { css } from 'lit';

export const listen = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .place {
    container-type: inline-size;
    position: relative;
    min-block-size: 2.75em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em;
    color: inherit;
    font: inherit;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    box-sizing: border-box;
    min-block-size: 2.75em;
    min-inline-size: 2.75em;
    margin: 0;
    padding: 0.25em;
    border: 2px solid transparent;
    border-radius: var(--samverka-radius, 0.25em);
    background: transparent;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .play {
    padding-inline: 0.75em 1em;
    border-color: var(--samverka-accent, currentcolor);
    font-weight: 600;
  }
  button:hover {
    border-color: currentcolor;
    text-decoration: underline;
  }
  :focus-visible {
    outline: 3px solid var(--samverka-focus, currentcolor);
    outline-offset: 1px;
  }
  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: currentcolor;
    flex: none;
  }
  /* For ears only. */
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .place {
      display: none;
    }
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonBorder;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
