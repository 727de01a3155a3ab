/** Samverka documents made from their own description, with all that may stand in them; and what is no document at all. */
import fc from 'fast-check';
import { documentSchema } from '../../src/document/document.js';
import {
  boolean,
  date,
  Either,
  email,
  language,
  number,
  plain,
  text,
  url,
  type Leaf,
  type Schema,
} from '../../src/document/schema.js';

/** What would run if it were taken for HTML or for an address. */
export const HOSTILE = [
  '<img src=x onerror=ran()>',
  '"><script>ran()</script>',
  '</script><script>ran()</script>',
  '<svg onload=ran()>',
  '<math><mtext><style><img src=x onerror=ran()>',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<template><img src=x onerror=ran()></template>',
  '<noscript><p title="</noscript><img src=x onerror=ran()>">',
  '${ran()}',
  '{{ran()}}',
  "' onclick=ran() x='",
  '<!--><img src=x onerror=ran()>-->',
];
export const SCRIPTS = [
  'javascript:ran()',
  'JaVaScRiPt:ran()//',
  ' \u0001java\tscript\n:ran()',
  'java\u0000script:ran()',
  'data:text/html,<script>parent.ran()</script>',
  'vbscript:ran()',
  'blob:http://localhost/ran()',
  'view-source:javascript:ran()',
  'feed:javascript:ran()',
  '\u2028javascript:ran()',
  'javascript&colon;ran()',
  '//example.org\\@javascript:ran()',
];

const WORDS = [
  ...[
    'Ljus',
    'på torget',
    'Räksmörgås',
    'e\u0301tude',
    'שלום עולם',
    '😀',
    '漢字',
    'x',
    'å'.repeat(300),
    'Se mer.',
    'U.S.A.',
  ],
  // What could be taken for something else when it is read again.
  ...[
    'Status: Pågår',
    'Plats: Torget',
    'Telefon: 112',
    'E-post: a@b.se',
    'Avtal (pdf, 213 kB)',
    '(länk till annan webbplats)',
  ],
  ...[
    'toString',
    '__proto__',
    'a, b; c',
    '(parentes)',
    'Ställ en fråga',
    '…',
    '-',
    '•',
    'a@example.se',
    '2018-07-17',
    '134 81',
  ],
  ...[
    'Senast publicerad: 2018',
    'rad\nrad',
    'två  mellanslag',
    'hårt\u00a0mellanslag',
    '{0}',
    '$&',
    '&amp;',
    ': x',
    'x:',
  ],
];

const words = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 4 })
      .map((all) => all.join(' ')),
  },
  {
    weight: 1,
    arbitrary: fc.string({ minLength: 1, unit: 'grapheme' }).filter((each) => each.trim() !== ''),
  },
);
const hostile = fc.constantFrom(...HOSTILE, ...SCRIPTS);
const tags = fc.constantFrom('sv', 'en', 'fi', 'sv-SE', 'EN-gb', 'ar', 'tlh-Latn');

const dates = fc
  .tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.nat(2),
  )
  .map(([year, month, day, precision]) =>
    [year, month, day]
      .map((part) => String(part).padStart(2, '0'))
      .slice(0, precision + 1)
      .join('-'),
  );

const addresses = fc.constantFrom(
  ...[
    '/a',
    'b.pdf',
    '#c',
    '?d',
    'https://example.org/e',
    'mailto:a@example.se',
    'tel:112',
    'HTTPS://EXAMPLE.ORG',
    '//example.net/f.docx',
  ],
);

const emails = fc.constantFrom(
  'a@example.se',
  'kommun@exempel.se',
  'å.ö@räksmörgås.se',
  "o'hara+x@example.se",
);

const leaves = new Map<Leaf<unknown>, fc.Arbitrary<unknown>>([
  [plain, words],
  [
    text,
    fc.oneof(
      { weight: 4, arbitrary: words },
      { weight: 1, arbitrary: fc.dictionary(tags, words, { minKeys: 1, maxKeys: 3 }) },
    ),
  ],
  [date, dates],
  [url, addresses],
  [language, tags],
  [email, emails],
  [boolean, fc.boolean()],
  [number, fc.integer({ min: 1, max: 2e7 })],
]);

/** What is no free text, though the description allows it to be: numbers to dial, addresses, the ending of a file. */
const byName: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  'display!': fc.constantFrom('112', '08-570 470 00', '+46 (0)8-570 470 00', 'Växel 0980-319 200'),
  'number!': fc.constantFrom('112', '114 14', '1177', '08-570 470 00'),
  street: fc.constantFrom(
    'Storgatan 1',
    'Ljus, på torget; c',
    'x',
    '1',
    '(parentes)',
    'Status: Pågår',
    'שלום',
  ),
  postOfficeBox: fc.constantFrom('Box 12', 'box 1', 'Postbox 7'),
  postalCode: fc.constantFrom('134 81', '13481'),
  city: fc.constantFrom('Gustavsberg', 'Norra Vik', 'Å'),
  e164: fc.constantFrom('+46857047000', '112', 'x'),
  format: fc.constantFrom('pdf', 'PDF', 'docx', 'geojson', 'application/pdf'),
};

/** Values that fit a description. Optional fields may be missing, lists empty. `change` puts other leaves in their place. */
export function valuesOf(
  schema: Schema,
  change = (leaf: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => leaf,
): fc.Arbitrary<unknown> {
  if (typeof schema === 'function')
    return change(
      leaves.get(schema) ??
        fc.constantFrom(...schema.like.split(', ').map((value) => (value === '1' ? 1 : value))),
    );
  if (schema instanceof Either) return fc.oneof(...schema.of.map((each) => valuesOf(each, change)));
  if (Array.isArray(schema))
    return fc.array(valuesOf((schema as readonly [Schema])[0], change), { maxLength: 3 });
  const fields = Object.entries(schema);
  return fc.record(
    Object.fromEntries(
      fields.map(([name, field]) => [
        name.replace('!', ''),
        name in byName ? change(byName[name]!) : valuesOf(field as Schema, change),
      ]),
    ),
    {
      requiredKeys: fields.flatMap(([name]) => (name.endsWith('!') ? [name.slice(0, -1)] : [])),
      noNullPrototype: true,
    },
  );
}

/** Documents that are right in all. */
export const documents = valuesOf(documentSchema);

/** Documents in which anything may stand anywhere. */
export const brokenDocuments = valuesOf(documentSchema, (leaf) =>
  fc.oneof(
    { weight: 5, arbitrary: leaf },
    { weight: 2, arbitrary: hostile },
    {
      weight: 1,
      arbitrary: fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
    },
  ),
);

/** Values that are hostile, but fit the description: they are shown. */
export const hostileDocuments = valuesOf(documentSchema, (leaf) =>
  fc.oneof({ weight: 1, arbitrary: leaf }, { weight: 1, arbitrary: hostile }),
);
