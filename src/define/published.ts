/** Registers `samverka-published`. */
import { SamverkaPublished } from '../elements/published/published.js';
import { define } from './define.js';

define(SamverkaPublished);

declare global {
  interface HTMLElementTagNameMap {
    'samverka-published': SamverkaPublished;
  }
}
