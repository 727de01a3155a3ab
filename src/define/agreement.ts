/** Registers `samverka-agreement`. */
import { SamverkaAgreement } from '../elements/agreement/agreement.js';
import { define } from './define.js';

define(SamverkaAgreement);

declare global {
  interface HTMLElementTagNameMap {
    'samverka-agreement': SamverkaAgreement;
  }
}
