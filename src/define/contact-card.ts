/** Registers `samverka-contact-card`. */
import { SamverkaContactCard } from '../elements/contact-card/contact-card.js';
import { define } from './define.js';

define(SamverkaContactCard);

declare global {
  interface HTMLElementTagNameMap {
    'samverka-contact-card': SamverkaContactCard;
  }
}
