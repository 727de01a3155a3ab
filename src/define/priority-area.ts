/** Registers `samverka-priority-area`. */
import { SamverkaPriorityArea } from '../elements/priority-areas/priority-areas.js';
import { define } from './define.js';

define(SamverkaPriorityArea);

declare global {
  interface HTMLElementTagNameMap {
    'samverka-priority-area': SamverkaPriorityArea;
  }
}
