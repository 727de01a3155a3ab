/** The labels that form B knows in "Label: value", in both languages, and what each part takes. */
import { productTexts } from '../product-texts.mjs';
import { table } from '../table.mjs';

const WORDS = {
  sv: {
    head: ['Del', 'Etiketter'],
    status: 'Status kan vara',
    promise: 'Ett löfte',
    agreement: 'Överenskommelsen',
    published: 'Sidans datum',
    contact: 'En kontakt',
    contacts: 'Alla kontakter',
  },
  en: {
    head: ['Part', 'Labels'],
    status: 'A status can be',
    promise: 'A promise',
    agreement: 'The agreement',
    published: 'The dates of the page',
    contact: 'A contact',
    contacts: 'All contacts',
  },
};

export default async function labels(language) {
  const { fields, rows, statusTexts, msgIn } = await productTexts();
  const msg = msgIn(language);
  const words = WORDS[language];
  const lines = Object.entries(rows).map(([part, names]) => [
    words[part],
    [...(part === 'contact' ? ['name'] : []), ...names].map((name) => fields[name].label(msg)).join(', '),
  ]);
  const statuses = Object.values(statusTexts).map((status) => status(msg));
  return `${table(words.head, lines)}\n\n${words.status}: ${statuses.join(', ')}.`;
}
