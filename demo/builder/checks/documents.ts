/** Documents: what a link to one must say before it is opened (guideline R9), and PDF files without a page (WCAG, DOS-lagen). */
import { documentsSchema } from '../../../src/document/document.js';
import { isEmpty, objectAt, type Rule } from './rule.js';

const fileSchema = documentsSchema['items!'][0];
const FORMAT = /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|csv)$/i;

export const documents: Rule = (place, _around, found) => {
  const file = objectAt(place, fileSchema);
  if (!file || isEmpty(file['url'])) return;
  const { path } = place;
  const given = typeof file['format'] === 'string' ? file['format'].trim() : '';
  const format = given || (FORMAT.exec(String(file['url']).trim())?.[1] ?? '');
  // A page has neither.
  if (/^html?$/i.test(format)) return;
  if (!format)
    found({
      path: [...path, 'format'],
      kind: 'warning',
      message: (msg) =>
        msg(
          'Skriv vilket format dokumentet har, till exempel pdf. Den som läser vill veta det före klicket.',
        ),
    });
  if (isEmpty(file['bytes']))
    found({
      path: [...path, 'bytes'],
      kind: 'warning',
      message: (msg) =>
        msg('Skriv hur stort dokumentet är, till exempel 213 kB. Den som läser vill veta det före klicket.'),
    });
  if (/^pdf$/i.test(format) && isEmpty(file['htmlAlternative']))
    found({
      path: [...path, 'htmlAlternative'],
      kind: 'warning',
      message: (msg) =>
        msg(
          'En pdf är ofta svår att läsa på mobilen och med skärmläsare. Lägg samma innehåll på en webbsida och skriv adressen till den här.',
        ),
    });
};
