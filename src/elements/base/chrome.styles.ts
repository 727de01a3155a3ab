/**
 * The shadow root of a content element: a frame around what stands in the page. Inner nodes are styled, not `:host`, which page resets beat.
 * A frame that is not seen lets margins through, as they went before the upgrade: otherwise what is read already would move.
 */
import { css } from 'lit';

export const chrome = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
`;
