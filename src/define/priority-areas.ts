/** Registers `samverka-priority-areas`, and the parts it shows. */
import './priority-area.js';
import { SamverkaPriorityAreas } from '../elements/priority-areas/priority-areas.js';
import { define } from './define.js';

define(SamverkaPriorityAreas);

declare global {
  interface HTMLElementTagNameMap {
    'samverka-priority-areas': SamverkaPriorityAreas;
  }
}
