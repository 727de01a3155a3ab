/** HTML as editors, their CMSes and their mistakes make it. Words stand in it as `words.ts` says. */
import fc from 'fast-check';
import { fieldWord, textWord } from './words.js';

type Html = fc.Arbitrary<string>;

const joined = (parts: Html, between = '', maxLength = 3, minLength = 0): Html =>
  fc.array(parts, { maxLength, minLength }).map((all) => all.join(between));

const in_ = (tag: string, html: Html): Html =>
  html.map((inside) => `<${tag}>${inside}</${tag.split(' ')[0] ?? ''}>`);

/** Nothing that is a word: what editors and CMSes leave behind. */
const scrap = fc.constantFrom(
  '',
  ' ',
  '\n',
  '&nbsp;',
  '<br>',
  '<!-- wp:list -->',
  '<p></p>',
  '<p>&nbsp;</p>',
  '<p><br></p>',
  '<h3></h3>',
  '<a id="ankare"></a>',
  '<span></span>',
  '<style>p{}</style>',
  '<div></div>',
  '<hr>',
  '\u200b',
  '<ul></ul>',
  '<wbr>',
  '<dl></dl>',
  '<template><p>mall</p></template>',
);

const address = fc.constantFrom(
  '/a',
  '#b',
  'https://example.org/x',
  'mailto:a@example.se',
  'tel:112',
  'a.pdf',
  '',
);

/** Text with its inline markup, of words of one kind. */
const inlineOf = (word: Html): Html => {
  const words = joined(word, ' ', 3, 1);
  return joined(
    fc.oneof(
      words,
      words,
      in_('b', words),
      in_('em', words),
      in_('kbd', words),
      in_('span style="color:red"', words),
      in_('font', words),
      in_('abbr title="till exempel"', words),
      in_('time datetime="2018-07-17"', words),
      fc.tuple(address, words).map(([href, text]) => `<a href="${href}">${text}</a>`),
      fc.tuple(word, word).map(([a, b]) => `${a}<i>${b}</i>`),
      word.map((alt) => `<img alt="${alt}" src="data:,">`),
      fc.constantFrom('<br>', '&nbsp;', '<!-- x -->', ' – ', ': ', ' (', ') ', ', ', 'e-post@example.se'),
    ),
    ' ',
  );
};

export const inline = inlineOf(textWord);
const fieldInline = inlineOf(fieldWord);

const LABELS = [
  ...[
    'Status',
    'Plats',
    'Period',
    'Mål',
    'Utfall',
    'Ansvarig',
    'Bedömt',
    'Prioriterade områden',
    'Aktiviteter',
    'Parter',
  ],
  ...[
    'Undertecknad',
    'Gäller från',
    'Gäller till och med',
    'Senast publicerad',
    'Granskad',
    'Namn',
    'Roll',
    'Besöksadress',
  ],
  ...[
    'Postadress',
    'Telefon',
    'E-post',
    'Öppettider',
    'Akuta nummer',
    'Status',
    'Place',
    'Outcome',
    'Parties',
    'Email',
    'Phone',
  ],
  ...['STATUS', 'tel', 'Färg', 'Vi lovar', '• Plats', 'phone', 'toString', '__proto__'],
];

/** A value that Samverka may write in another form: nothing of it is counted. */
const known = fc.constantFrom(
  'Pågår',
  'Fulfilled',
  'ej uppfyllt',
  '2017',
  '2014–2017',
  'april 2014',
  '17 juli 2018',
  'från 2014',
  '2018-07-17',
  '2018-02-30',
  'Box 1, Gatan 2, 134 81 Norrvik',
  '112',
  '08-570 470 00',
  'SOS 112, Polisen 114 14',
  'kommun@example.se',
  '-',
  ', ,',
  ';',
  '()',
  '',
);

const value = fc.oneof(
  known,
  fieldInline,
  fc.tuple(known, fieldInline).map(([a, b]) => `${a} ${b}`),
  fc.tuple(fieldInline, known).map(([a, b]) => `${a} ${b}`),
  fc
    .tuple(fieldInline, joined(in_('li', fieldInline), '', 3, 1))
    .map(([before, items]) => `${before}<ul>${items}</ul>`),
  known.map((date) => `<time datetime="${date}">${date}</time>`),
  fc.tuple(known, fieldInline).map(([date, words]) => `<time datetime="${date}">${words}</time>`),
);

const label = fc.constantFrom(...LABELS);
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(label, value).map(([name, words]) => `${name}: ${words}`) },
  {
    weight: 2,
    arbitrary: fc.tuple(label, value).map(([name, words]) => `<strong>${name}:</strong> ${words}`),
  },
  { weight: 1, arbitrary: fieldInline },
);
const cells = (a: string, b: string): Html =>
  fc.tuple(label, value).map(([x, y]) => `<${a}>${x}</${a}><${b}>${y}</${b}>`);

/** Lines with labels, in each of the ways in which they are written, and with what has come among them. */
const lines = fc.oneof(
  in_('p', line),
  in_('p', joined(line, '<br>', 4, 1)),
  in_('ul', joined(in_('li', line), '\n', 4, 1)),
  in_('ul', joined(fc.oneof(in_('li', line), fieldInline), '\n', 4, 1)),
  in_('dl', joined(cells('dt', 'dd'), '\n', 3, 1)),
  in_('dl', joined(in_('div', cells('dt', 'dd')), '', 3, 1)),
  in_(
    'dl',
    joined(
      fc.oneof(cells('dt', 'dd'), in_('div', cells('dt', 'dd')), fieldInline, in_('p', fieldInline)),
      '',
      3,
      1,
    ),
  ),
  in_('table', joined(in_('tr', cells('th', 'td')), '', 3, 1)),
  in_('table', joined(in_('tr', cells('td', 'td')), '', 3, 1)).map((table) =>
    table.replace('<tr>', '<caption></caption><tr>'),
  ),
);

const items = joined(in_('li', inline), '\n', 3, 1);
const row = joined(in_('td', inline), '', 3, 1);

/** Blocks without headings; those that hold others hold what `inner` gives. */
const blocksOf = (inner: Html): Html =>
  joined(
    fc.oneof(
      { weight: 4, arbitrary: in_('p', inline) },
      { weight: 4, arbitrary: lines },
      { weight: 2, arbitrary: scrap },
      { weight: 1, arbitrary: inline },
      in_('ul', items),
      in_(
        'ol',
        fc.tuple(items, items).map(([a, b]) => `${a}<li>${'<ol>'}${b}</ol></li>`),
      ),
      in_('table', joined(in_('tr', row), '', 2, 1)),
      in_('blockquote', inner),
      in_(
        'dl',
        joined(
          fc.tuple(inline, inline).map(([a, b]) => `<dt>${a}</dt><dd>${b}</dd>`),
          '',
          2,
          1,
        ),
      ),
      in_('div', inner),
      in_('section class="kolumn"', inner),
      in_('div dir="rtl" lang="ar"', inner),
      in_('address', inline),
      in_('pre', inline),
      in_('ul', in_('li', inner)),
      in_(
        'details',
        fc.tuple(inline, inner).map(([a, b]) => `<summary>${a}</summary>${b}`),
      ),
      fc
        .tuple(textWord, inline)
        .map(
          ([alt, caption]) =>
            `<figure><img alt="${alt}" src="data:,"><figcaption>${caption}</figcaption></figure>`,
        ),
    ),
    '\n',
    4,
  );

const headings: Html = fc
  .tuple(fc.constantFrom(1, 2, 2, 3, 3, 3, 4, 6), inline)
  .map(([level, text]) => `<h${level}>${text}</h${level}>`);

const sequence = (...parts: readonly Html[]): Html => fc.tuple(...parts).map((all) => all.join(''));

/** Blocks without headings, blocks with headings of any level among them, and those that begin with a heading. */
const { plain, rich, headed } = fc.letrec<{ plain: string; rich: string; headed: string; item: string }>(
  (tie) => {
    const among = (item: Html): Html =>
      joined(
        fc.oneof(
          { maxDepth: 3, depthIdentifier: 'rich' },
          { weight: 3, arbitrary: tie('plain') },
          { weight: 4, arbitrary: headings },
          in_('div', item),
          in_('article', item),
          in_('div class="samverka-promise"', item),
          in_('samverka-promise', item),
          in_('samverka-priority-area', item),
          in_('ul', in_('li', item)),
          in_('header', item),
        ),
        '\n',
        5,
      );
    return {
      plain: blocksOf(fc.oneof({ maxDepth: 2, depthIdentifier: 'plain' }, inline, tie('plain'))),
      item: tie('rich'),
      rich: among(tie('rich')),
      headed: sequence(in_('h2', textWord), among(sequence(in_('h3', textWord), tie('plain')))),
    };
  },
);

/** A contact card shows one contact, so that only one is written here. */
const contact = sequence(in_('h2', inline), plain);
const named = sequence(in_('h2', inline), plain, in_('h3', inline), plain);

const names = [
  'promises',
  'promise',
  'priority-areas',
  'priority-area',
  'agreement',
  'documents',
  'published',
] as const;

/** How a part is marked: form B, form C, and both, with what a CMS puts around them. */
const forms: readonly ((name: string, html: string) => string)[] = [
  (name, html) => `<div class="samverka-${name}">${html}</div>`,
  (name, html) => `<samverka-${name}>${html}</samverka-${name}>`,
  (name, html) => `<section class="x samverka-${name}" lang="en">${html}</section>`,
  (name, html) => `<div><div class="samverka-${name}"><p></p>${html}<p>&nbsp;</p></div></div>`,
  (name, html) => `<div class="samverka-${name}"><samverka-${name}>${html}</samverka-${name}></div>`,
  (name, html) =>
    `<samverka-page><h2>‹text:sida›</h2><samverka-${name} heading-level="3">${html}</samverka-${name}></samverka-page>`,
];

const parts = (html: Html, card: Html): Html =>
  fc
    .tuple(
      fc.constantFrom(...forms),
      fc.oneof(
        { weight: 4, arbitrary: fc.tuple(fc.constantFrom<string>(...names), html) },
        { weight: 1, arbitrary: fc.tuple(fc.constant('contact-card'), card) },
      ),
    )
    .map(([form, [name, inside]]) => form(name, inside));

/** A part of a page in an author's HTML, and one that begins with its heading, as each item in it does. */
export const anyHtml = parts(rich, fc.oneof(contact, named));
export const headedHtml = parts(headed, contact);

/** An empty part, and behind it what a CMS moved out of it. */
export const orphanedHtml: Html = fc
  .tuple(
    fc.constantFrom(...names),
    fc.constantFrom(
      '<samverka-$></samverka-$>',
      '<p><samverka-$></samverka-$></p>',
      '<div class="samverka-$"><p></p></div>',
    ),
    scrap,
    headed,
  )
  .map(([name, empty, after, html]) => `${empty.replaceAll('$', name)}${after}${html}`);
