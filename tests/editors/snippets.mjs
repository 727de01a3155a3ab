/** What web editors are told to paste, taken from where they are told: README.md and the pages of the demo. */
import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const decode = (text) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The examples of a page: fenced in Markdown, `pre` in HTML. */
const examplesIn = (path) =>
  path.endsWith('.md')
    ? [...read(path).matchAll(/^```html\n([^]*?)^```/gm)].map(([, code]) => code.trim())
    : [...read(path).matchAll(/<pre><code>([^]*?)<\/code><\/pre>/g)].map(([, code]) => decode(code));

/** The block of a demo page, its own or its parent's, that a line which includes some words begins or stands in. */
function blockIn(path, words, linesBefore = 0) {
  const lines = read(path).split('\n');
  const first = lines.findIndex((line) => line.includes(words)) - linesBefore;
  const [, indent, tag] = /^( *)<([\w-]+)/.exec(lines[first]) ?? [];
  if (!tag) throw new Error(`${path} has no ${words} any more: correct tests/editors/snippets.mjs.`);
  const end = `</${tag}>`;
  const last = lines[first].endsWith(end) ? first : lines.indexOf(indent + end, first);
  return lines
    .slice(first, last + 1)
    .map((line) => line.slice(indent.length))
    .join('\n');
}

function example(path, start) {
  const found = examplesIn(path).find((code) => code.startsWith(start));
  if (!found)
    throw new Error(`${path} has no example ${start} any more: correct tests/editors/snippets.mjs.`);
  return found;
}

/** What README says in the running text. */
function inText(code) {
  if (!read('README.md').includes(`\`${code}\``))
    throw new Error(`README.md does not mention ${code} any more: correct tests/editors/snippets.mjs.`);
  return code;
}

/**
 * form: the column of the table; shows: the tags that must have shown their content, in order; says: words that the
 * visitor then reads.
 */
export const snippets = [
  {
    name: 'README, a link to two parts of a page',
    form: 'A',
    html: example('README.md', '<p><a href='),
    shows: ['promises', 'contact-card'],
    says: ['Fältsamverkan', '08-570 470 00'],
  },
  {
    name: 'demo/index.html, a link to a document',
    form: 'A',
    html: example('demo/index.html', '<p><a href='),
    shows: ['page'],
    says: ['Fältsamverkan', 'Gäller inte längre', '08-570 470 00'],
  },
  {
    name: 'demo/form-a.html, a link to a document, with a language',
    form: 'A',
    html: blockIn('demo/form-a.html', '<p><a href="samverkan-med-polisen'),
    shows: ['page'],
    says: ['Fältsamverkan', 'Gäller inte längre'],
  },
  {
    name: 'demo/form-a.html, a link to two parts, with a heading level',
    form: 'A',
    html: blockIn('demo/form-a.html', '<a href="form-b.html#samverka', 1),
    shows: ['promises', 'contact-card'],
    says: ['Fältsamverkan', '08-570 470 00'],
  },
  {
    name: 'README, promises',
    form: 'B',
    html: example('README.md', '<div class="samverka-promises">'),
    shows: ['promises'],
    says: ['Fältsamverkan', 'Pågår', 'Gustavsberg'],
  },
  ...[
    ['promises', 'Fältsamverkan'],
    ['agreement', 'Gäller inte längre'],
    ['priority-areas', 'Krogen'],
    ['documents', '(pdf, 21 kB)'],
    ['published', '17 juli 2018'],
    ['contact-card', '08-570 470 00'],
  ].map(([part, says]) => ({
    name: `demo/form-b.html, ${part}`,
    form: 'B',
    html: blockIn('demo/form-b.html', `<div class="samverka-${part}">`),
    shows: [part],
    says: [says],
  })),
  {
    name: 'README, a page',
    form: 'C',
    html: example('README.md', '<samverka-page'),
    shows: ['page'],
    says: ['Fältsamverkan', 'Gäller inte längre', '08-570 470 00'],
  },
  {
    name: 'demo/index.html, a page with words to show meanwhile',
    form: 'C',
    html: example('demo/index.html', '<samverka-page'),
    shows: ['page'],
    says: ['Fältsamverkan', 'Gäller inte längre'],
  },
  {
    name: 'promises, with the content of form B inside',
    form: 'C',
    html: example('README.md', '<div class="samverka-promises">')
      .replace('<div class="samverka-promises">', '<samverka-promises>')
      .replace(/<\/div>$/, '</samverka-promises>'),
    shows: ['promises'],
    says: ['Fältsamverkan', 'Pågår'],
  },
  {
    name: 'a link to the player',
    form: 'Listen, link',
    html: '<p><a href="#samverka=listen">Lyssna på sidan</a></p>',
    shows: ['listen'],
    says: [],
  },
  {
    name: 'README, the player by a class',
    form: 'Listen, class',
    html: inText('<div class="samverka-listen"></div>'),
    shows: ['listen'],
    says: [],
  },
  {
    name: 'README, the player by its tag',
    form: 'Listen, tag',
    html: inText('<samverka-listen></samverka-listen>'),
    shows: ['listen'],
    says: [],
  },
];

export const forms = [...new Set(snippets.map(({ form }) => form))];

/** An editor's page has words around what is pasted; the last of them tell that all has come in. */
export const LAST = 'Sidan är slut.';
export const around = (html) => `<p>Sidan börjar.</p>\n${html}\n<p>${LAST}</p>`;

/** True for a snippet with an address that begins with a name, as `page.html` does: js-xss takes those away. */
export const isRelative = ({ html }) => /(href|src)="(?![/#]|\w+:)/.test(html);

/** The words of some HTML as the editor wrote them. */
export const wordsOf = (html) =>
  decode(html.replace(/<[^>]*>/g, ' '))
    .trim()
    .split(/\s+/)
    .filter(Boolean);
