/** Registers `samverka-promise`. */
import { SamverkaPromise } from '../elements/promises/promises.js';
import { define } from './define.js';

define(SamverkaPromise);

declare global {
  interface HTMLElementTagNameMap {
    'samverka-promise': SamverkaPromise;
  }
}
