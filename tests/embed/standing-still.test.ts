/** What the visitor reads already does not move when the script comes late: form B beside the same HTML without the script. */
import { expect } from '@esm-bundle/chai';
import { openPage, type Page } from './page.js';

const WORDS = '<p>Kommunen och polisen arbetar tillsammans för din trygghet.</p>';
const PARTS: Readonly<Record<string, string>> = {
  promises: '<h2>Löften</h2><p>Vi lovar:</p><h3>Torget</h3><p>Ord.</p>',
  'priority-areas': '<h2>Områden</h2><ul><li>Trafik</li></ul>',
  agreement: '<h2>Överens</h2><p>Ord.</p><p>Gäller till och med: 2999</p>',
  documents: '<h2>Dokument</h2><ul><li><a href="/p.pdf">Plan</a></li></ul>',
};

const bodyOf = (name: string): string => `${WORDS}<div class="samverka-${name}">${PARTS[name]}</div>`;

/** How far below the top of the page the part's heading stands. */
const placeOf = (page: Page): number => page.one('h2').getBoundingClientRect().top;

describe('What is read already, when the script comes', () => {
  for (const name of Object.keys(PARTS))
    it(`stays where it is: the heading of ${name}`, async () => {
      const without = await openPage(bodyOf(name), { script: '' });
      const before = placeOf(without);
      const page = await openPage(bodyOf(name));
      await page.loads(1);
      await page.settled();
      page.one(`samverka-${name} h2`);
      expect(placeOf(page)).to.equal(before);
    });
});
