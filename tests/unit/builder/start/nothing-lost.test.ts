/** Whatever is pasted, every word of it is in the draft or left over: random texts and pages of the pieces that real ones have. */
import { expect } from '@esm-bundle/chai';
import { expectLinear } from '../../../fuzz/growth.js';
import fc from 'fast-check';
import type { Read } from '../../../../demo/builder/start/blocks.js';
import { parseHtml } from '../../../../demo/builder/start/parse-html.js';
import { readHtml } from '../../../../demo/builder/start/read-html.js';
import { readText } from '../../../../demo/builder/start/read-text.js';
import { textsIn } from './demo.js';
import { lists, oldPage, page, table, word } from './pages.js';
import { seed } from './seed.js';
import { brokenLines, bulletedPromises, contactsOnly, english, numberedPromises } from './texts.js';

/** What a field says for itself, so that its words need not be kept: labels, values that are turned into codes, dates. */
const UNDERSTOOD =
  /^(status|pågår|uppfyllt|plats|ansvarig|telefon|tel|tfn|växel|postadress|besöksadress|visiting|address|phone|e|post|öppettider|ongoing|senast|publicerad|updated|last|sidan|uppdaterades|period|mål|utfall|aktiviteter|undertecknad|gäller|till|och|med|pdf|kb|mb|skicka|maj|may|213|\d{1,2})$/;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a text that are neither in the draft nor left over. */
function lost(text: string, { draft, leftovers }: Read): string[] {
  const kept = wordsIn([...textsIn(draft), ...leftovers].join('\n'));
  const left = new Map<string, number>();
  for (const each of kept) left.set(each, (left.get(each) ?? 0) + 1);
  return wordsIn(text).filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0 && !UNDERSTOOD.test(each);
  });
}

/** Pieces of real pages; `#` becomes a word that comes nowhere else, so that a lost line cannot hide behind another. */
const PIECES = [
  'Medborgarlöften #',
  'Överenskommelse om #',
  'Prioriterade områden #',
  'Dokument',
  'Kontakt',
  'Trygghet i #',
  'Bakgrund',
  'Löfte 1: Trygg #',
  'Löfte 2: Vi ska göra # varje vecka.',
  'Vi lovar # följande:',
  'Polisen och kommunen arbetar med # för att fler ska känna sig trygga i hela kommunen.',
  'Syftet är att # ska bli bättre.',
  'Status: Pågår',
  'Status: #',
  'Plats: #',
  'Ansvarig: #',
  'Norrviks kommun',
  'Polisen #',
  'Telefon: 010-123 45 67',
  '010-#',
  'E-post: #@norrvik.example',
  '#@norrvik.example',
  'Storgatan 1, #',
  'Postadress: 123 45 #',
  '123 45 Norrvik',
  'Ställ en fråga # länk till annan webbplats',
  'Mer kontaktinformation',
  'Öppettider: # 8–16',
  'Senast publicerad: 2018-07-17 av #',
  'Handlingsplan # (pdf, 213 kB)',
  'ungdomar # (Unga #, Krogen #)',
  'Trafik: # och hastighet',
  'Överenskommelsen gäller till och med 2026 enligt #.',
  'Lyssna',
  '#',
  'Talande webbLyssna',
];

const piece = fc.tuple(fc.constantFrom(...PIECES), fc.integer({ min: 0, max: 9 }));

/** Makes every `#` a word of its own. */
function filled(): (text: string) => string {
  let count = 0;
  return (text) => text.replaceAll('#', () => `Ord${'abcdefghij'[count % 10]}${String(++count)}x`);
}

const RUNS = { numRuns: 300, seed: 6 };

describe('every word of a text is in the draft or left over', () => {
  for (const [name, text] of Object.entries({
    seed,
    brokenLines,
    bulletedPromises,
    contactsOnly,
    english,
    numberedPromises,
  }))
    it(`in ${name}`, () => {
      // Words that the old page had run together are told apart.
      const apart = text.replace('direktlänk', 'direkt länk');
      expect(lost(apart, readText(text))).to.deep.equal([]);
    });

  it('in any text', () => {
    const line = fc.tuple(
      piece,
      fc.constantFrom('', '', '• ', '1. ', '  - '),
      fc.constantFrom('\n', '\n\n', '\n\u00A0\n\n'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const fill = filled();
        const text = lines.map(([[words], bullet, end]) => `${bullet}${fill(words)}${end}`).join('');
        expect(lost(text, readText(text)), text).to.deep.equal([]);
      }),
      RUNS,
    );
  });
});

describe('every word of a page is in the draft or left over', () => {
  for (const [name, html] of Object.entries({ word, page, table, oldPage, lists }))
    it(`in ${name}`, async () => {
      const parsed = await parseHtml(html);
      const read = readHtml(parsed, 'https://norrvik.example/');
      for (const around of parsed.querySelectorAll('script,style,nav,body>header,body>footer,title'))
        around.remove();
      // What Word draws in front of an item is no word.
      for (const marker of parsed.querySelectorAll('[style*="mso-list:Ignore"]')) marker.remove();
      const walker = parsed.createTreeWalker(parsed.body, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
      expect(lost(texts.join(' '), read)).to.deep.equal([]);
    });

  it('in any HTML', async () => {
    const tags = ['p', 'p', 'h2', 'h3', 'h4', 'li', 'div', 'td', 'b', 'a', 'br', 'dd', 'span'] as const;
    const block = fc.tuple(piece, fc.constantFrom(...tags));
    const wrap = (tag: (typeof tags)[number], words: string): string => {
      switch (tag) {
        case 'li':
          return `<ul><li>${words}</li></ul>`;
        case 'td':
          return `<table><tr><td>${words}</td><td>${words.replaceAll('x', 'y')}</td></tr></table>`;
        case 'dd':
          return `<dl><dt>Fråga</dt><dd>${words}</dd></dl>`;
        case 'b':
          return `<p><b>${words}</b></p>`;
        case 'a':
          return `<p><a href="/a.pdf">${words}</a></p>`;
        case 'br':
          return `${words}<br>`;
        default:
          return `<${tag}>${words}</${tag}>`;
      }
    };
    await fc.assert(
      fc.asyncProperty(fc.array(block, { maxLength: 20 }), async (blocks) => {
        const fill = filled();
        const html = blocks.map(([[words], tag]) => wrap(tag, fill(words))).join('\n');
        const parsed = await parseHtml(html);
        const text = html.replaceAll(/<[^>]*>/g, ' ');
        expect(lost(text, readHtml(parsed, 'https://norrvik.example/')), html).to.deep.equal([]);
      }),
      { ...RUNS, numRuns: 150 },
    );
  });
});

describe('a long text', () => {
  const textOf = (length: number): string => {
    const promises = Array.from(
      { length },
      (_, index) =>
        `Trygg plats ${index}\n\nPolisen och kommunen ska finnas på plats ${index} varje vecka under hela året.\nStatus: Pågår\n`,
    );
    return `Trygghet\n\nMedborgarlöften\n\n${promises.join('\n')}`;
  };

  it('of five hundred promises is read whole, in a time that grows as they do', async () => {
    const { draft, leftovers } = readText(textOf(500));
    expect((draft['promises'] as { items: unknown[] }).items).to.have.length(500);
    expect(leftovers).to.deep.equal([]);
    await expectLinear((size) => {
      const text = textOf(size);
      return () => readText(text);
    }, 40);
  });
});
