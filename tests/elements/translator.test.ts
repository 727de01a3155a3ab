/** A page translator that puts each text into `<font>`: nothing is lost, and what comes after is as on a fresh page. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import {
  everything,
  json,
  lines,
  settled,
  show,
  showData,
  showSrc,
  type Json,
  type Part,
} from './fixtures.js';

/** Does to an element what translators do in a browser: every text node goes, and one in two `font` elements comes. */
function translate(element: Element, words: (text: string) => string = (text) => text): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!text.data.trim()) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.style.verticalAlign = 'inherit';
    inner.textContent = words(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  }
}

const html: Readonly<Record<string, string>> = {
  'samverka-promises': `<h2>Löften</h2><p>Ingress.</p><h3>Ljus</h3><p>Läs <a href="https://example.org/">mer</a>.</p>
    <ul><li>Status: Uppfyllt</li><li>Plats: Torget</li><li>Period: 2017–2018</li></ul><h3>Fält</h3><p>Text.</p>`,
  'samverka-promise': '<h2>Ljus</h2><p>Text.</p><p>Status: Pågår<br>Ansvarig: Polisen</p>',
  'samverka-priority-areas':
    '<h2>Områden</h2><h3>Krogen</h3><p>Text.</p><p><a href="https://example.org/">Krogen</a></p>',
  'samverka-priority-area':
    '<h2>Unga</h2><p>Text.</p><ul><li><a href="https://example.org/">Stöd</a></li></ul>',
  'samverka-agreement':
    '<h2>Avtal</h2><p>Text.</p><ul><li>Parter: Polisen, Kommunen</li><li>Gäller till och med: 2017</li></ul>',
  'samverka-documents':
    '<h2>Dokument</h2><ul><li><a href="https://example.org/a.pdf">A (pdf, 1,2 MB)</a></li></ul>',
  'samverka-published': '<p>Senast publicerad: 2018-07-17</p>',
  'samverka-contact-card': `<h2>Kommunen</h2><p>Telefon: 08-570 470 00</p><p>E-post: kommun@exempel.se</p><p>Besöksadress: Storgatan 1, Norrvik</p>`,
};

const sources: Readonly<Record<string, (tag: string, attributes: string) => Promise<Part>>> = {
  HTML: (tag, attributes) => show(`<${tag} ${attributes}>${html[tag]}</${tag}>`),
  'an address': (tag, attributes) => showSrc(tag, json(everything('sv')), attributes),
};

const parts = [
  ...Object.keys(html).map((tag) => ['HTML', tag]),
  ...[...Object.keys(html), 'samverka-page'].map((tag) => ['an address', tag]),
];

describe('after a translator, a language change gives the same as a fresh page', () => {
  for (const [source = '', tag = ''] of parts)
    it(`on ${tag} from ${source}`, async () => {
      const make = sources[source] as (tag: string, attributes: string) => Promise<Part>;
      const english = lines(await make(tag, 'lang="en"'));
      const swedish = lines(await make(tag, 'lang="sv"'));
      const element = await make(tag, '');
      translate(element);
      await settled();
      expect(lines(element)).to.deep.equal(swedish);
      element.lang = 'en';
      await settled();
      expect(lines(element)).to.deep.equal(english);
      translate(element);
      element.lang = 'sv';
      await settled();
      expect(lines(element)).to.deep.equal(swedish);
    });
});

describe('after a translator', () => {
  it('new data are shown, and all of them', async () => {
    const element = await showData('samverka-promise', everything('sv').promises.items[0]);
    translate(element, (text) => text.toUpperCase());
    await settled();
    expect(lines(element)[0]).to.equal('LJUSARE GATOR');
    element.data = everything('en').promises.items[1];
    await settled();
    expect(lines(element)).to.deep.equal(['In the field', 'We meet.']);
  });

  it('a new address is shown', async () => {
    const element = await showSrc('samverka-promise', json(everything('sv')));
    translate(element, (text) => text.toUpperCase());
    const loaded = new Promise((resolve) =>
      element.addEventListener('samverka-load', resolve, { once: true }),
    );
    element.setAttribute('src', `${json(everything('sv'))}#falt`);
    await loaded;
    expect(lines(element)).to.deep.equal(['Fältsamverkan', 'Vi träffas.']);
  });

  it('what it wrote over an author’s words stays, and is the model’s text', async () => {
    const element = await show(`<samverka-promise>${html['samverka-promise']}</samverka-promise>`);
    translate(element, (text) => text.replace('Text.', 'Words.').replace('Ljus', 'Light'));
    await settled();
    expect(lines(element).slice(0, 3)).to.deep.equal(['Light', 'Status: Pågår', 'Words.']);
    element.lang = 'en';
    await settled();
    expect(lines(element)).to.deep.equal(['Light', 'Status: Ongoing', 'Words.', 'Responsible: Polisen']);
    const { title, body, status } = element.model as Json;
    expect([title, body, status]).to.deep.equal(['Light', ['Words.'], 'ongoing']);
  });

  it('an author’s change is shown', async () => {
    const element = await show(`<samverka-promise>${html['samverka-promise']}</samverka-promise>`);
    translate(element);
    element.innerHTML = '<h2>Lugn</h2><p>Status: Uppfyllt</p>';
    await settled();
    expect(lines(element)).to.deep.equal(['Lugn', 'Status: Uppfyllt']);
    translate(element);
    element.insertAdjacentHTML('beforeend', '<p>Mer.</p>');
    await settled();
    expect(lines(element)).to.deep.equal(['Lugn', 'Status: Uppfyllt', 'Mer.']);
  });

  it('an author’s links are still their links', async () => {
    const element = await show(
      `<samverka-promise><h2>Ljus</h2><p>Läs <a href="/mer">mer</a>.</p></samverka-promise>`,
    );
    const link = element.querySelector('a');
    translate(element);
    element.lang = 'en';
    await settled();
    expect(element.querySelector('a')).to.equal(link);
    expect(lines(element)).to.deep.equal(['Ljus', 'Läs mer.']);
  });

  it('the element moves, and is cloned, as it is', async () => {
    const element = await showData('samverka-agreement', everything('sv').agreement);
    const before = lines(element);
    translate(element);
    const clone = element.cloneNode(true) as Part;
    element.after(clone);
    clone.after(element);
    await settled();
    expect(lines(element)).to.deep.equal(before);
    expect(lines(clone)).to.deep.equal(before);
  });

  it('numbers and addresses are still links to what they were', async () => {
    const element = await showData('samverka-contact-card', everything('sv').contacts);
    translate(element, (text) => text.toUpperCase());
    await settled();
    const hrefs = [...element.querySelectorAll('a')].map(({ protocol }) => protocol);
    expect(hrefs.slice(0, 2)).to.deep.equal(['tel:', 'mailto:']);
  });
});
