/** Registers `samverka-documents`. */
import { SamverkaDocuments } from '../elements/documents/documents.js';
import { define } from './define.js';

define(SamverkaDocuments);

declare global {
  interface HTMLElementTagNameMap {
    'samverka-documents': SamverkaDocuments;
  }
}
