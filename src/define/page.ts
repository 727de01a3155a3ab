/** Registers `samverka-page`, and the parts it shows. */
import './listen.js';
import './promises.js';
import './agreement.js';
import './priority-areas.js';
import './documents.js';
import './published.js';
import './contact-card.js';
import { SamverkaPage } from '../elements/page/page.js';
import { define } from './define.js';

define(SamverkaPage);

declare global {
  interface HTMLElementTagNameMap {
    'samverka-page': SamverkaPage;
  }
}
