/** What tests in the browser can ask of the browser itself, besides what @web/test-runner-commands has. */
import { executeServerCommand } from '@web/test-runner-commands';

async function ask<T>(command: string, payload: object): Promise<T> {
  const { value, error } = await executeServerCommand<{ value: T; error?: string }, object>(command, payload);
  if (error !== undefined) throw new Error(error);
  return value;
}

/**
 * Chromium's own accessibility tree below an element (default `body`), one node a line; tests/tooling/a11y-tree.mjs says
 * how it is written. `frame` selects an iframe of the same origin to look in. `>>>` in a selector goes into shadow roots.
 */
export const a11yTree = (selector?: string, frame?: string): Promise<string> =>
  ask('samverka:a11y-tree', { selector, frame });

export interface Emulation {
  readonly media?: 'print' | 'screen' | '';
  readonly features?: readonly { readonly name: string; readonly value: string }[];
}

/** Emulates a medium and media features, `forced-colors` too, until the next call; without an argument nothing. */
export const emulate = (emulation: Emulation = {}): Promise<void> => ask('samverka:emulate', emulation);

/** Asks the browser to collect what nobody keeps, where it lets itself be asked. */
export const collectGarbage = (): Promise<void> => ask('samverka:collect-garbage', {});

export interface Shot {
  /** Where the picture goes, from the root of the repository: `tests/tooling/shots/promises.png`. */
  readonly path: string;
  readonly width?: number;
  readonly height?: number;
  /** Takes this element only. */
  readonly selector?: string;
  /** Takes all of the page, not only what is in view. */
  readonly fullPage?: boolean;
}

/** Takes a picture, in a window of the given size (default 800 by 600), and gives its path. */
export const screenshot = (shot: Shot): Promise<string> => ask('samverka:screenshot', shot);
