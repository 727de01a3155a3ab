/** A copy of an element, by cloneNode or as saved HTML, shows the same as the original and leads a life of its own. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import {
  everything,
  headings,
  json,
  lines,
  once,
  rowsIn,
  settled,
  show,
  showData,
  showSrc,
  type Json,
  type Part,
} from './fixtures.js';

/** An author's HTML with something of everything. */
const html: Readonly<Record<string, string>> = {
  'samverka-promises': `<h2>Löften</h2><p>Ingress <em>här</em>.</p><h3>Ljus</h3><p>Läs <a href="https://example.org/">mer</a>.</p>
    <ul><li>Status: Uppfyllt</li><li>Period: 2017–2018</li></ul><h3>Fält</h3><p>Text.</p>`,
  'samverka-promise':
    '<h2>Ljus</h2><p>Text.</p><p>Status: Pågår<br>Plats: <a href="https://example.org/">Torget</a></p>',
  'samverka-priority-areas': `<h2>Områden</h2><h3>Unga</h3><p>Text.</p><ul><li><a href="/unga">Stöd</a></li></ul><h3>Krogen</h3><p>Text.</p>`,
  'samverka-priority-area':
    '<h2>Unga</h2><p>Text.</p><ul><li><a href="https://example.org/">Stöd</a></li></ul>',
  'samverka-agreement': `<h2>Avtal</h2><p>Text.</p><ul><li>Parter: Polisen, Kommunen</li><li>Undertecknad: april 2014</li><li>Gäller till och med: 2017</li></ul>`,
  'samverka-documents': `<h2>Dokument</h2><p>Text.</p><ul><li><a href="a.pdf">A (pdf, 1 kB)</a></li><li><a href="https://example.org/b.pdf">B</a></li></ul>`,
  'samverka-published': '<p>Senast publicerad: 2018-07-17</p><p>Senast granskad: 2019</p>',
  'samverka-contact-card': `<h2>Kontakt</h2><h3>Kommunen</h3><p>Telefon: 08-570 470 00</p><p>E-post: kommun@exempel.se</p>
    <p>Besöksadress: Storgatan 1, Norrvik</p><p>Öppettider: vardagar</p><p><a href="https://example.org/">Ställ en fråga</a></p><p>Mer text.</p>`,
  'samverka-page': `<h2>Trygghet</h2><p>Text.</p><samverka-promises><h3>Löften</h3><h4>Ljus</h4><p>Status: Pågår</p></samverka-promises>
    <samverka-agreement valid-through="2017"><h3>Avtal</h3></samverka-agreement>`,
};

const sources: Readonly<Record<string, (tag: string) => Promise<Part>>> = {
  HTML: (tag) => show(`<${tag}>${html[tag]}</${tag}>`),
  data: async (tag) => {
    const whole = everything('sv');
    const key = tag.slice('samverka-'.length).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const parts: Json = {
      ...whole,
      page: whole,
      promise: whole.promises.items[0],
      priorityArea: whole.priorityAreas.items[0],
      published: whole.dates,
      contactCard: whole.contacts,
    };
    // The document that an agreement names is known only where the agreement stands in it.
    return showData(tag, parts[key]);
  },
  'an address': (tag) => showSrc(tag, json(everything('sv'))),
};

/** A deep copy in the page, once it shows what it does. */
async function cloneOf(element: Part): Promise<Part> {
  const clone = element.cloneNode(true) as Part;
  const loaded = element.hasAttribute('src') && once(clone, 'samverka-load');
  element.after(clone);
  await loaded;
  await settled();
  return clone;
}

for (const tag of Object.keys(html))
  for (const [source, make] of Object.entries(sources))
    describe(`${tag} from ${source}`, () => {
      it('is cloned whole, into another that shows the same', async () => {
        const element = await make(tag);
        const before = lines(element);
        const clone = await cloneOf(element);
        expect(lines(clone)).to.deep.equal(before);
        expect(lines(element)).to.deep.equal(before);
        expect(headings(clone)).to.deep.equal(headings(element));
      });

      it('has the same words when its clone is cloned, and when its HTML is saved', async () => {
        const element = await make(tag);
        const before = lines(element);
        const second = await cloneOf(await cloneOf(element));
        expect(lines(second)).to.deep.equal(before);
        const { outerHTML } = second;
        const saved = await show(outerHTML.replace(/ src="[^"]*"/, ''));
        expect(lines(saved)).to.deep.equal(before);
      });

      it('and its clone follow their own language', async () => {
        const element = await make(tag);
        const before = lines(element);
        const clone = await cloneOf(element);
        clone.lang = 'en';
        await settled();
        expect(lines(element)).to.deep.equal(before);
        const english = lines(clone);
        element.lang = 'en';
        clone.lang = 'sv';
        await settled();
        expect(lines(clone)).to.deep.equal(before);
        expect(lines(element)).to.deep.equal(english);
      });
    });

describe('a clone', () => {
  it('has its own content: what is written in one is not in the other', async () => {
    const element = await show(`<samverka-promise>${html['samverka-promise']}</samverka-promise>`);
    const before = lines(element);
    const clone = await cloneOf(element);
    clone.innerHTML = '<h2>Annat</h2><p>Status: Uppfyllt</p>';
    await settled();
    expect(lines(clone)).to.deep.equal(['Annat', 'Status: Uppfyllt']);
    expect(lines(element)).to.deep.equal(before);
    element.setAttribute('place', 'Skolan');
    await settled();
    expect(rowsIn(clone)).to.deep.equal(['Status: Uppfyllt']);
  });

  it('has the same model as its original', async () => {
    for (const tag of [
      'samverka-promises',
      'samverka-agreement',
      'samverka-contact-card',
      'samverka-documents',
    ]) {
      const element = await show(`<${tag}>${html[tag]}</${tag}>`);
      const clone = await cloneOf(element);
      expect(clone.model).to.deep.equal(element.model);
    }
  });

  it('of one with data has no data, and its model says the same', async () => {
    const element = await showData('samverka-promises', everything('sv').promises);
    const clone = await cloneOf(element);
    expect(clone.data).to.equal(undefined);
    const [first] = (clone.model as Json).items;
    expect([first.title, first.status, first.place, first.period]).to.deep.equal([
      'Ljusare gator',
      'partly',
      'Torget',
      { from: '2017', through: '2018-06' },
    ]);
    expect([first.target.text, first.outcome.text, first.outcome.date, first.activities]).to.deep.equal([
      '40 lampor',
      '31 lampor',
      '2018',
      [{ title: 'Vandring', when: 'våren', done: true }],
    ]);
  });

  it('that is shallow is empty', async () => {
    const element = await show(`<samverka-promise>${html['samverka-promise']}</samverka-promise>`);
    const clone = element.cloneNode(false) as Part;
    element.after(clone);
    await settled();
    expect(lines(clone)).to.deep.equal([]);
  });

  it('made while the original loads shows the same fallback, then the same content', async () => {
    const element = await show('<samverka-promise><p>Reserv.</p></samverka-promise>');
    const loaded = once(element, 'samverka-load');
    element.setAttribute('src', json(everything('sv'), 'clone'));
    const clone = element.cloneNode(true) as Part;
    expect(clone.innerText.trim()).to.equal('Reserv.');
    const alsoLoaded = once(clone, 'samverka-load');
    element.after(clone);
    await Promise.all([loaded, alsoLoaded]);
    await settled();
    expect(lines(clone)).to.deep.equal(lines(element));
  });

  it('of something around elements shows the same', async () => {
    const wrapper = await show<HTMLElement>(
      `<div><samverka-agreement>${html['samverka-agreement']}</samverka-agreement><samverka-promises>${html['samverka-promises']}</samverka-promises></div>`,
    );
    const before = lines(wrapper);
    const clone = wrapper.cloneNode(true) as HTMLElement;
    wrapper.after(clone);
    await settled();
    expect(lines(clone)).to.deep.equal(before);
    expect(lines(wrapper)).to.deep.equal(before);
  });
});
