/** Registers `samverka-listen`. */
import { SamverkaListen } from '../elements/listen/listen.js';
import { define } from './define.js';

define(SamverkaListen);

declare global {
  interface HTMLElementTagNameMap {
    'samverka-listen': SamverkaListen;
  }
}
