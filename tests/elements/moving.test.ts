/** Elements that are moved: within the page, into a shadow root and out, away and back, into another document. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import {
  everything,
  inHead,
  json,
  jsonLd,
  lines,
  once,
  put,
  settled,
  show,
  showData,
  showSrc,
  type Part,
} from './fixtures.js';

const HTML = `<samverka-promise><h2>Ljus</h2><p>Läs <a href="https://example.org/">mer</a>.</p><p>Status: Pågår</p></samverka-promise>`;
const SWEDISH = ['Ljus', 'Status: Pågår', 'Läs mer (länk till annan webbplats).'];
const ENGLISH = ['Ljus', 'Status: Ongoing', 'Läs mer (link to another website).'];

/** The element from each of the three sources, with what it shows. */
const sources: Readonly<Record<string, () => Promise<Part>>> = {
  HTML: () => show(HTML),
  data: () => showData('samverka-promise', everything('sv').promises.items[0]),
  'an address': () => showSrc('samverka-promise', json(everything('sv'))),
};

/** A place elsewhere in the page. */
function elsewhere(lang = ''): HTMLElement {
  const place = document.createElement('div');
  if (lang) place.lang = lang;
  document.querySelector('main')?.append(place);
  return place;
}

for (const [source, make] of Object.entries(sources))
  describe(`an element from ${source}`, () => {
    it('shows the same when it is moved', async () => {
      const element = await make();
      const before = lines(element);
      const model = structuredClone(element.model);
      elsewhere().append(element);
      await settled();
      expect(lines(element)).to.deep.equal(before);
      expect(element.model).to.deep.equal(model);
    });

    it('shows the same when it has been away', async () => {
      const element = await make();
      const before = lines(element);
      element.remove();
      await Promise.resolve();
      await element.updateComplete;
      elsewhere().append(element);
      await settled();
      expect(lines(element)).to.deep.equal(before);
    });

    it('shows the same in a shadow root, and out of it again', async () => {
      const element = await make();
      const before = lines(element);
      const root = elsewhere().attachShadow({ mode: 'open' });
      root.append(element);
      await settled();
      expect(lines(element)).to.deep.equal(before);
      elsewhere().append(element);
      await settled();
      expect(lines(element)).to.deep.equal(before);
    });

    it('has Samverka’s default style in every root', async () => {
      const element = await make();
      const list = (): string => getComputedStyle(element.querySelector('dl') as Element).display;
      expect(list()).to.equal('grid');
      elsewhere().attachShadow({ mode: 'open' }).append(element);
      await settled();
      expect(list()).to.equal('grid');
    });

    it('takes the language of where it comes', async () => {
      const element = await make();
      const status = (): string | undefined =>
        (element.querySelector('.samverka-status') as HTMLElement).innerText;
      const swedish = status();
      elsewhere('en').append(element);
      await settled();
      expect(['Ongoing', 'Partly fulfilled']).to.include(status());
      elsewhere('sv').append(element);
      await settled();
      expect(status()).to.equal(swedish);
    });

    it('is moved with all around it, in one piece', async () => {
      const element = await make();
      const before = lines(element);
      const wrapper = elsewhere();
      wrapper.append(element);
      elsewhere('sv').append(wrapper);
      await settled();
      expect(lines(element)).to.deep.equal(before);
    });

    it('does not tell again that it has loaded', async () => {
      const element = await make();
      let count = 0;
      element.addEventListener('samverka-load', () => count++);
      elsewhere().append(element);
      await settled();
      elsewhere().attachShadow({ mode: 'open' }).append(element);
      await settled();
      expect(count).to.equal(0);
    });
  });

describe('an element that is moved', () => {
  it('in the same turn as it was made shows its HTML once', async () => {
    const element = put(HTML);
    elsewhere().append(element);
    elsewhere().append(element);
    await settled();
    expect(lines(element)).to.deep.equal(SWEDISH);
  });

  it('while it loads shows what it loads, and tells so once', async () => {
    const element = put('<samverka-promise><p>Reserv.</p></samverka-promise>');
    let count = 0;
    element.addEventListener('samverka-load', () => count++);
    const loaded = once(element, 'samverka-load');
    element.setAttribute(
      'src',
      `/test-server/slow?ms=50&a=moving&body=${encodeURIComponent(JSON.stringify(everything('sv')))}`,
    );
    await settled();
    elsewhere('en').append(element);
    await loaded;
    await settled();
    expect(lines(element).slice(0, 3)).to.deep.equal([
      'Ljusare gator',
      'Status: Partly fulfilled',
      'Lampor på torget.',
    ]);
    expect(count).to.equal(1);
  });

  it('keeps its place among an author’s nodes', async () => {
    const element = await show(HTML);
    const link = element.querySelector('a');
    elsewhere('en').append(element);
    await settled();
    expect(lines(element)).to.deep.equal(ENGLISH);
    expect(element.querySelector('a')).to.equal(link);
  });

  it('takes an author’s nested elements along', async () => {
    const list = await show(
      `<samverka-promises><h2>Löften</h2>${HTML.replaceAll('h2', 'h3')}</samverka-promises>`,
    );
    const inner = list.querySelector('samverka-promise');
    elsewhere('en').append(list);
    await settled();
    expect(lines(list)).to.deep.equal(['Löften', ...ENGLISH]);
    expect(list.querySelector('samverka-promise')).to.equal(inner);
  });

  it('into another document shows the same there', async () => {
    const element = await show(HTML);
    const frame = document.createElement('iframe');
    elsewhere().append(frame);
    const page = frame.contentDocument as Document;
    page.documentElement.lang = 'en';
    page.body.append(element);
    await element.updateComplete;
    expect(lines(element)).to.deep.equal(ENGLISH);
    elsewhere().append(element);
    await settled();
    expect(lines(element)).to.deep.equal(SWEDISH);
  });

  it('from a whole page to another place leaves one block of JSON-LD', async () => {
    const page = await showData('samverka-page', everything('sv'));
    const before = lines(page);
    elsewhere().append(page);
    await inHead(() => jsonLd().length > 0);
    expect(lines(page)).to.deep.equal(before);
    expect(jsonLd().length).to.equal(1);
  });
});
