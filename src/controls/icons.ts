/** The pictures on the player's buttons; their words are the buttons' names. */
import { svg, type TemplateResult } from 'lit';

// Constants each, so that the script carries only the two that it shows itself.
export const PLAY = 'M6 4v16l14-8z';
export const PAUSE = 'M6 4h4v16H6zM14 4h4v16h-4z';
export const STOP = 'M5 5h14v14H5z';
export const PREVIOUS = 'M5 4h3v16H5zM20 4v16L9 12z';
export const NEXT = 'M16 4h3v16h-3zM4 4v16l11-8z';
export const SETTINGS = 'M3 6h8V4h3v2h7v2h-7v2h-3V8H3zM3 16h3v-2h3v2h12v2H9v2H6v-2H3z';
export const CLOSE = 'M5 7l2-2 5 5 5-5 2 2-5 5 5 5-2 2-5-5-5 5-2-2 5-5z';

export const LESS = 'M4 10h16v4H4z';
export const MORE = 'M10 4h4v6h6v4h-6v6h-4v-6H4v-4h6z';

export const icon = (path: string): TemplateResult =>
  svg`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
