/** The shadow root of a content element: a frame around what stands in the page. Inner nodes are styled, not `:host`, which page resets beat. */
import { css } from 'lit';

export const chrome = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    display: flow-root;
  }
`;
