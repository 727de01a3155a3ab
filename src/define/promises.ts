/** Registers `samverka-promises`, and the parts it shows. */
import './promise.js';
import { SamverkaPromises } from '../elements/promises/promises.js';
import { define } from './define.js';

define(SamverkaPromises);

declare global {
  interface HTMLElementTagNameMap {
    'samverka-promises': SamverkaPromises;
  }
}
