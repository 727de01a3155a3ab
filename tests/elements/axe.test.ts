/** axe-core finds nothing, and leaves nothing unexplained, in any element in any of its states. */
import { expect } from '@esm-bundle/chai';
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import '../../src/define/index.js';
import { emulate } from '../commands.js';
import {
  everything,
  json,
  lines,
  once,
  otherPage,
  put,
  show,
  showData,
  showSrc,
  settled,
  type Part,
} from './fixtures.js';

declare global {
  interface Window {
    readonly axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
  }
}

/** What axe cannot decide by itself, and why that is no fault. */
const EXPLAINED: Readonly<Record<string, string>> = {};

/** The faults in the page, and what is undecided without an explanation. */
async function faults(): Promise<string[]> {
  // All rules, best practices too; the test's own page is not judged, so what a page must have is left out.
  const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
  const { violations, incomplete } = await window.axe.run(document.body, { rules });
  return [...violations, ...incomplete.filter(({ id }) => !EXPLAINED[id])].flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, any, all, none }) =>
        `${id}: ${html} ${[...any, ...all, ...none].map(({ message }) => message).join(' ')}`,
    ),
  );
}

const parts = {
  'samverka-page': undefined,
  'samverka-promises': 'promises',
  'samverka-promise': 'promises',
  'samverka-priority-areas': 'priorityAreas',
  'samverka-priority-area': 'priorityAreas',
  'samverka-agreement': 'agreement',
  'samverka-documents': 'documents',
  'samverka-published': 'dates',
  'samverka-contact-card': 'contacts',
} as const;
const tags = Object.keys(parts);

/** An author's HTML for each element. */
const html: Readonly<Record<string, string>> = {
  'samverka-page': `<h2>Trygghet</h2><samverka-promises><h3>Löften</h3><h4>Ljus</h4><p>Status: Pågår</p></samverka-promises>
    <samverka-agreement valid-through="2017"><h3>Avtal</h3></samverka-agreement>`,
  'samverka-promises': `<h2>Löften</h2><h3>Ljus</h3><p>Läs <a href="https://example.org/">mer</a>.</p>
    <table><tr><th>Status</th><td>Uppfyllt</td></tr><tr><th>Plats</th><td>Torget</td></tr></table><h3>Fält</h3><p>Text.</p>`,
  'samverka-promise': '<h2>Ljus</h2><p>Status: Inte uppfyllt<br>Plats: Torget</p>',
  'samverka-priority-areas':
    '<h2>Områden</h2><ul><li>unga (<a href="/unga">Unga</a>)</li><li>krogen</li></ul>',
  'samverka-priority-area': '<h2>Unga</h2><p>Text.</p><ul><li><a href="/unga">Stöd</a></li></ul>',
  'samverka-agreement':
    '<h2>Avtal</h2><p>Text.</p><ul><li>Parter: Polisen, Kommunen</li><li>Gäller till och med: 2017</li></ul>',
  'samverka-documents': '<h2>Dokument</h2><ul><li><a href="a.pdf">A (pdf, 1 kB)</a></li></ul>',
  'samverka-published': '<p>Senast publicerad: 2018-07-17</p>',
  'samverka-contact-card': `<h2>Kommunen</h2><p>Telefon: 08-570 470 00</p><p>E-post: kommun@exempel.se</p>
    <p><a href="https://example.org/">Ställ en fråga</a></p>`,
};

const withoutHeading = (tag: string): string => (tag === 'samverka-published' ? '' : 'heading-level="2"');

describe('axe finds nothing', () => {
  before(() => {
    document.title = 'Samverka';
  });
  afterEach(async () => {
    await emulate();
    document.documentElement.removeAttribute('style');
  });

  for (const tag of tags) {
    it(`in ${tag} with every field, in Swedish and in English`, async () => {
      for (const lang of ['sv', 'en'] as const) {
        await showSrc(tag, json(everything(lang)), `lang="${lang}"`);
        expect(await faults()).to.deep.equal([]);
      }
    });

    it(`in ${tag} from HTML`, async () => {
      await show(`<${tag}>${html[tag]}</${tag}>`);
      expect(await faults()).to.deep.equal([]);
    });

    it(`in ${tag} from another page, in another language`, async () => {
      const found = tag === 'samverka-page' ? html['samverka-page'] : `<${tag}>${html[tag]}</${tag}>`;
      await showSrc(tag, otherPage(found ?? ''), `lang="en" ${withoutHeading(tag)}`);
      expect(await faults()).to.deep.equal([]);
    });

    it(`in ${tag} while it loads, and when that failed`, async () => {
      const element = put<Part>(
        `<${tag} src="/test-server/slow?ms=2000&a=${tag}"><p>Läs <a href="/mer">mer</a>.</p></${tag}>`,
      );
      await settled();
      expect(element.state).to.equal('loading');
      expect(await faults()).to.deep.equal([]);
      const failed = once(element, 'samverka-error');
      element.setAttribute('src', '/test-server/status/404');
      await failed;
      await settled();
      expect([element.state, lines(element)]).to.deep.equal(['error', ['Läs mer.']]);
      expect(await faults()).to.deep.equal([]);
    });

    it(`in ${tag} when it is empty`, async () => {
      await show(`<${tag}></${tag}>`);
      expect(await faults()).to.deep.equal([]);
    });
  }

  it('in any status', async () => {
    const statuses = ['planned', 'ongoing', 'fulfilled', 'partly', 'not-fulfilled', 'not-assessed'];
    const items = statuses.map((status) => ({ id: status, title: status, body: ['Text.'], status }));
    await showData('samverka-promises', { title: 'Löften', items });
    expect(await faults()).to.deep.equal([]);
  });

  it('in an agreement that has expired, or is not valid yet', async () => {
    for (const dates of [{ validThrough: '2017', supersededBy: '/ny' }, { validFrom: '2100' }]) {
      await showData('samverka-agreement', { title: 'Avtal', body: ['Text.'], ...dates });
      expect(await faults()).to.deep.equal([]);
    }
  });

  it('in the dark', async () => {
    await emulate({ features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
    document.documentElement.style.colorScheme = 'dark';
    document.documentElement.style.background = 'canvas';
    await showSrc('samverka-page', json(everything('sv')));
    expect(await faults()).to.deep.equal([]);
  });

  it('in a page that is light though its visitor prefers the dark', async () => {
    await emulate({ features: [{ name: 'prefers-color-scheme', value: 'dark' }] });
    await showSrc('samverka-page', json(everything('sv')));
    expect(await faults()).to.deep.equal([]);
  });

  it('in the notes for an editor', async () => {
    const before = location.href;
    history.replaceState(null, '', `${before}${location.search ? '&' : '?'}samverka-check`);
    const element = put<Part>(
      '<samverka-promise lang="en"><h2>Promise</h2><p>Status: Kanske</p></samverka-promise>',
    );
    await once(element, 'samverka-load');
    await settled();
    history.replaceState(null, '', before);
    expect(element.nextElementSibling?.textContent).to.contain('Kanske');
    expect(await faults()).to.deep.equal([]);
  });

  it('in two of each in the same page: no id is used twice', async () => {
    await show(
      tags
        .map((tag) => `<${tag} src="${json(everything('sv')).replaceAll('"', '&quot;')}"></${tag}>`.repeat(2))
        .join(''),
    );
    const elements = [...document.querySelectorAll<Part>('main > *')];
    await Promise.all(elements.map((element) => element.state === 'ready' || once(element, 'samverka-load')));
    await settled();
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(await faults()).to.deep.equal([]);
  });
});
