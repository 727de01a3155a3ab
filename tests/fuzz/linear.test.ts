/** The time that a document and a text take is linear. */
import { documentSchema } from '../../src/document/document.js';
import { parse } from '../../src/document/parse.js';
import { pronounce } from '../../src/speech/pronunciation/pronounce.js';
import { sentencesOf } from '../../src/speech/reading/sentences.js';
import { walk } from '../../src/speech/reading/walk.js';
import type { Part } from '../elements/fixtures.js';
import { expectLinear, times } from './growth.js';
import { shown } from './page.js';

const hostOf = (html: string): HTMLElement => {
  const host = document.createElement('div');
  host.innerHTML = html;
  return host;
};

describe('time is linear in a document:', () => {
  const documentOf = (n: number): unknown => ({
    schemaVersion: 1,
    lang: 'sv',
    title: 'T',
    publisher: { name: 'M' },
    promises: {
      title: 'L',
      items: Array.from({ length: n }, (_, id) => ({
        id: `${id}`,
        title: `Löfte ${id}`,
        body: ['Ord.'],
        status: id % 2 ? 'ongoing' : 'x',
        areas: ['a'],
      })),
    },
    priorityAreas: {
      title: 'O',
      items: Array.from({ length: n }, (_, id) => ({
        id: `${id}`,
        title: 'Område',
        links: [{ text: 'x', url: '/x' }],
      })),
    },
    contacts: {
      title: 'K',
      items: Array.from({ length: n / 50 }, (_, id) => ({ id: `${id}`, name: 'N', email: 'a@b.se' })),
    },
  });

  it('checking it', async function () {
    this.timeout(0);
    await expectLinear((n) => {
      const value = documentOf(n);
      return () => parse(documentSchema, value, () => {});
    }, 500);
  });

  it('showing it, part by part', async function () {
    this.timeout(0);
    // All of a slice is rendered at once, so that what is counted is the work and not the pauses between.
    await expectLinear((n) => {
      const data = (documentOf(n) as { priorityAreas: unknown }).priorityAreas;
      return async () => {
        const element = document.createElement('samverka-priority-areas') as Part;
        const complete = new Promise((resolve) =>
          element.addEventListener('samverka-load', resolve, { once: true }),
        );
        element.data = data;
        await shown(element);
        await complete;
      };
    }, 100);
  });
});

describe('time is linear in a text:', () => {
  const pieces = [
    'ord ',
    'a',
    '1',
    ' ',
    '.',
    'a. ',
    'Vi lovar. ',
    '1.2',
    '\n',
    '😀',
    'kl. 10.30 ',
    'a@',
    'https://',
    '。',
    '! ',
    '”',
    '\u0301',
    '- ',
    'A.B.',
    '(a) ',
    '08-',
    'å',
  ];
  for (const [what, work] of Object.entries({ sentencesOf, pronounce }))
    for (const piece of pieces)
      it(`${what} of ${JSON.stringify(piece)}`, async function () {
        this.timeout(0);
        await expectLinear((n) => {
          const text = times(Math.ceil(n / piece.length), piece);
          return () => work(text, 'sv');
        }, 2500);
      });

  it('the walk through a page', async function () {
    this.timeout(0);
    for (const html of [
      '<p>Ord <b>ljus</b>. Mer.</p>',
      '<b>Ord</b> ',
      '<b>–</b> ',
      '<br>',
      '<tr><th>A</th><td>1</td></tr>',
      '<details><summary>a</summary>b</details>',
    ]) {
      const page = await shown('');
      await expectLinear((n) => {
        const host = hostOf(html.startsWith('<tr') ? `<table>${times(n, html)}</table>` : times(n, html));
        return () => {
          page.replaceChildren(host);
          Array.from(walk(host));
        };
      }, 100);
    }
  });
});
