/** Languages that Samverka has no texts in: labels fall back element by element, and say which language they are in. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import {
  documentOf,
  everything,
  find,
  json,
  lines,
  settled,
  show,
  showData,
  showSrc,
  type Part,
} from './fixtures.js';

const nearest = (node: Element): string => node.closest('[lang]')?.getAttribute('lang') ?? '';
const label = (element: Element): HTMLElement => find(element, 'dt');

const HTML =
  '<samverka-promise lang="fi"><h2>Valo</h2><p>Lue <a href="https://example.org/">lisää</a>.</p><p>Status: Pågår</p></samverka-promise>';

describe('Finnish alone', () => {
  beforeEach(() => {
    document.documentElement.removeAttribute('lang');
  });

  it('has Swedish labels that say so', async () => {
    const element = await show(HTML);
    expect(lines(element)).to.deep.equal(['Valo', 'Status: Pågår', 'Lue lisää (länk till annan webbplats).']);
    expect(label(element).lang).to.equal('sv');
    expect(nearest(find(element, '.samverka-status'))).to.equal('sv');
    expect(nearest(find(element, 'a span'))).to.equal('sv');
  });

  it('keeps its own words in Finnish', async () => {
    const element = await show(HTML);
    expect([nearest(find(element, 'h2')), nearest(find(element, 'p'))]).to.deep.equal(['fi', 'fi']);
    expect(element.querySelector('h2')?.hasAttribute('lang')).to.equal(false);
  });
});

describe('Finnish inside English', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });

  it('has English labels that say so', async () => {
    const element = await show(HTML);
    expect(lines(element)).to.deep.equal(['Valo', 'Status: Ongoing', 'Lue lisää (link to another website).']);
    expect([
      label(element).lang,
      nearest(find(element, '.samverka-status')),
      nearest(find(element, 'a span')),
    ]).to.deep.equal(['en', 'en', 'en']);
  });

  it('has an English button that says so', async () => {
    const element = await showData('samverka-contact-card', everything('sv').contacts, 'lang="fi"');
    const button = element.shadowRoot?.querySelector('button');
    expect([button?.innerText, button?.lang]).to.deep.equal(['Save contact', 'en']);
  });

  it('has an English notice and English dates that say so', async () => {
    const element = await showData(
      'samverka-agreement',
      { title: 'Sopimus', validThrough: '2017-12' },
      'lang="fi"',
    );
    expect(lines(element)).to.deep.equal([
      'Sopimus',
      'No longer valid. The agreement was valid until December 2017.',
      'Valid until: December 2017',
    ]);
    expect([nearest(find(element, '.samverka-notice')), nearest(find(element, 'time'))]).to.deep.equal([
      'en',
      'en',
    ]);
  });

  it('has English labels in a page, each of them marked', async () => {
    const page = await showSrc('samverka-page', json(everything('sv')), 'lang="fi"');
    const labels = [...page.querySelectorAll<HTMLElement>('dt')];
    expect(labels.map(({ lang }) => lang)).to.deep.equal(labels.map(() => 'en'));
    const added = [...page.querySelectorAll<HTMLElement>('.samverka-added')].filter(({ innerText }) =>
      /link|web page|Read/.test(innerText),
    );
    expect(added.map(nearest)).to.deep.equal(added.map(() => 'en'));
  });

  it('changes with the language around it', async () => {
    const element = await show(HTML);
    document.documentElement.lang = 'sv';
    await settled();
    expect([lines(element)[1], label(element).lang]).to.deep.equal(['Status: Pågår', 'sv']);
    element.lang = 'sv';
    await settled();
    expect([lines(element)[1], label(element).hasAttribute('lang')]).to.deep.equal(['Status: Pågår', false]);
    expect(find(element, 'a span').hasAttribute('lang')).to.equal(false);
  });
});

describe('any language tag', () => {
  it('is accepted for an element and for a document', async () => {
    // Meänkieli, North, Lule and South Sami, Romani, Yiddish, Finnish, Easy Swedish, Arabic, Chinese.
    for (const tag of [
      'fit',
      'se',
      'smj',
      'sma',
      'rmy',
      'rom',
      'yi',
      'fi',
      'sv-SE-x-lattlast',
      'ar',
      'zh-Hant',
    ]) {
      const document = documentOf(
        { promises: { title: 'T', items: [{ id: 'a', title: 'Löfte', body: [], status: 'ongoing' }] } },
        tag,
      );
      const element = await showSrc('samverka-promise', json(document));
      expect(element.state, tag).to.equal('ready');
      expect(nearest(find(element, 'h2')), tag).to.equal(tag);
      const own = await show<Part>(
        `<samverka-promise lang="${tag}"><h2>Löfte</h2><p>Status: Pågår</p></samverka-promise>`,
      );
      expect(lines(own), tag).to.deep.equal(['Löfte', 'Status: Pågår']);
      expect(own.lang, tag).to.equal(tag);
    }
  });

  it('is found in texts by language', async () => {
    const title = { sv: 'Ljus', fit: 'Valo', se: 'Čuovga' };
    for (const [tag, words] of [
      ['fit', 'Valo'],
      ['se', 'Čuovga'],
      ['sv-FI', 'Ljus'],
    ] as const) {
      const element = await showData('samverka-promise', { id: 'a', title, body: [] }, `lang="${tag}"`);
      expect(lines(element)).to.deep.equal([words]);
    }
  });

  it('that is empty says that the language is not known', async () => {
    const element = await show(
      '<samverka-promise lang=""><h2>Ljus</h2><p>Status: Pågår</p></samverka-promise>',
    );
    expect(lines(element)).to.deep.equal(['Ljus', 'Status: Pågår']);
    expect(label(element).lang).to.equal('sv');
  });

  it('for a regional kind of a known language needs no mark', async () => {
    const element = await show(
      '<samverka-promise lang="en-AU"><h2>Light</h2><p>Status: Pågår</p></samverka-promise>',
    );
    expect([lines(element)[1], label(element).hasAttribute('lang')]).to.deep.equal([
      'Status: Ongoing',
      false,
    ]);
  });
});
