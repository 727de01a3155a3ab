/** What is added to the player's button: the other controls, the bar that follows, and the panels that lie over the page. */
import { css } from 'lit';

export const controls = css`
  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em;
    margin-block-end: 0.75em;
  }
  .steps button {
    border-color: currentcolor;
    font-weight: 600;
  }
  .panel {
    position: absolute;
    inset: 100% auto auto 0;
    z-index: 2;
    box-sizing: border-box;
    inline-size: min(24em, 100%);
    max-block-size: 70vh;
    overflow: auto;
    margin-block-start: 0.25em;
    padding: 1em;
  }
  .panel,
  .floating {
    border: 1px solid GrayText;
    border-radius: var(--samverka-radius, 0.25em);
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 0.125em 0.75em #0004;
  }
  .floating {
    position: fixed;
    inset: auto 0 0;
    z-index: 2147483647;
    box-sizing: border-box;
    inline-size: min(44em, 100%);
    max-inline-size: none;
    margin: 0 auto;
    padding: 0.25em 0.375em max(0.25em, env(safe-area-inset-bottom));
    overflow: visible;
    gap: 0;
  }
  /* Cut off where a site's letters are wide, as in WebKitGTK's own: a row more would move the page. The panel has it whole. */
  .wait,
  .progress {
    flex: 1 1 0;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .notice {
    padding-inline-end: 3.5em;
  }
  .notice > button {
    position: absolute;
    inset: 0.25em 0.25em auto auto;
  }
  /* Paler, as it does nothing now. */
  [aria-disabled='true'] {
    color: GrayText;
  }
  .floating .panel {
    inset-block: auto 100%;
    margin-block: 0 0.25em;
  }
  .picture {
    display: grid;
    place-items: center;
    align-self: stretch;
    min-inline-size: 2em;
  }
  [hidden] {
    display: none;
  }
  p,
  ul {
    margin: 0 0 0.5em;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  select,
  summary,
  input,
  .files a {
    box-sizing: border-box;
    min-block-size: 2.75em;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  select {
    min-inline-size: 5em;
    max-inline-size: 100%;
    padding-inline: 0.5em;
    border: 1px solid;
    border-radius: var(--samverka-radius, 0.25em);
    background: Canvas;
    color: CanvasText;
  }
  summary,
  .files a {
    align-content: center;
  }
  input {
    display: block;
    inline-size: 100%;
    min-inline-size: 2.75em;
    margin: 0;
  }
  input,
  progress {
    accent-color: var(--samverka-accent, currentcolor);
  }
  progress {
    flex: 1 1 3em;
    min-inline-size: 3em;
    max-inline-size: 12em;
  }
  .save {
    padding-inline: 0.75em;
  }
  .files {
    padding: 0;
    list-style: none;
  }
  .files a {
    display: inline-block;
  }
  label {
    display: block;
    font-weight: 600;
  }
  /* As wide as the longest of its words, so that the others stay where they are. */
  .open .play {
    min-inline-size: 8.5em;
  }
  .wait {
    max-inline-size: 12em;
  }
  .progress,
  .wait {
    padding-inline: 0.5em;
    font-variant-numeric: tabular-nums;
  }
  @container (max-width: 34em) {
    .progress {
      display: none;
    }
  }
  @container (max-width: 21em) {
    .open .play {
      min-inline-size: 2.75em;
      padding-inline: 0.25em;
    }
    .open .play span {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (prefers-contrast: more) {
    .bar button,
    .panel,
    .floating {
      border-color: currentcolor;
    }
  }
  @media (forced-colors: active) {
    .panel,
    .floating {
      border-color: CanvasText;
    }
  }
`;
