/** `lang` that changes, on the element, around it, on the page, around a shadow host: the result is that of a fresh page. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { everything, json, lines, put, settled, show, showData, showSrc, type Part } from './fixtures.js';

const html: Readonly<Record<string, string>> = {
  'samverka-promises': `<h2>Löften</h2><h3>Ljus</h3><p>Läs <a href="https://example.org/">mer</a>.</p>
    <ul><li>Status: Uppfyllt</li><li>Plats: <a href="https://example.org/">Torget</a></li><li>Period: 2017–2018</li></ul>`,
  'samverka-promise': '<h2>Ljus</h2><p>Status: Pågår<br>Ansvarig: Polisen</p>',
  'samverka-priority-areas':
    '<h2>Områden</h2><ul><li>krogen (<a href="https://example.org/">Krogen</a>)</li></ul>',
  'samverka-priority-area': '<h2>Unga</h2><p><a href="https://example.org/">Stöd</a></p>',
  'samverka-agreement':
    '<h2>Avtal</h2><ul><li>Parter: Polisen, Kommunen</li><li>Gäller till och med: april 2017</li></ul>',
  'samverka-documents':
    '<h2>Dokument</h2><ul><li><a href="https://example.org/a.pdf">A (pdf, 1,2 MB)</a></li></ul>',
  'samverka-published': '<p>Senast publicerad: 2018-07-17</p>',
  'samverka-contact-card': `<h2>Kommunen</h2><p>Telefon: 08-570 470 00</p><p>Besöksadress: Storgatan 1, Norrvik</p>
    <p><a href="https://example.org/">Ställ en fråga</a></p>`,
  'samverka-page': `<h2>Trygghet</h2><samverka-promise><h3>Ljus</h3><p>Status: Pågår</p></samverka-promise>
    <samverka-agreement valid-through="2017"><h3>Avtal</h3></samverka-agreement>`,
};

/** An element with its button's words, which stand in its shadow root. */
const words = (element: Part): string[] => [
  ...lines(element),
  ...[element, ...element.querySelectorAll('*')].flatMap(
    ({ shadowRoot }) => shadowRoot?.querySelector('button')?.innerText ?? [],
  ),
];

const sources: Readonly<Record<string, (tag: string, attributes: string) => Promise<Part>>> = {
  HTML: (tag, attributes) => show(`<${tag} ${attributes}>${html[tag]}</${tag}>`),
  'an address': (tag, attributes) => showSrc(tag, json(everything('sv')), attributes),
};

for (const tag of Object.keys(html))
  for (const [source, make] of Object.entries(sources))
    it(`lang changes to and fro on ${tag} from ${source}`, async () => {
      const english = words(await make(tag, 'lang="en"'));
      const swedish = words(await make(tag, 'lang="sv"'));
      expect(english).to.not.deep.equal(swedish);
      const element = await make(tag, '');
      const seen: string[][] = [];
      for (const lang of ['en', 'sv', 'en-GB', '']) {
        if (lang) element.setAttribute('lang', lang);
        else element.removeAttribute('lang');
        await settled();
        seen.push(words(element));
      }
      expect(seen).to.deep.equal([english, swedish, english, swedish]);
    });

describe('lang', () => {
  const HTML = '<samverka-published published="2018-07-17"></samverka-published>';
  const SV = ['Senast publicerad: 17 juli 2018'];
  const EN = ['Last published: 17 July 2018'];

  it('changes on an ancestor', async () => {
    const wrapper = await show<HTMLElement>(
      `<div lang="en"><p lang="sv">Hej</p><section>${HTML}</section></div>`,
    );
    expect(lines(wrapper)).to.deep.equal(['Hej', ...EN]);
    wrapper.lang = 'sv';
    await settled();
    expect(lines(wrapper)).to.deep.equal(['Hej', ...SV]);
    wrapper.querySelector('section')?.setAttribute('lang', 'en');
    await settled();
    expect(lines(wrapper)).to.deep.equal(['Hej', ...EN]);
    wrapper.querySelector('section')?.removeAttribute('lang');
    wrapper.removeAttribute('lang');
    document.documentElement.lang = 'en';
    await settled();
    expect(lines(wrapper)).to.deep.equal(['Hej', ...EN]);
  });

  it('changes on html', async () => {
    const element = await show(HTML);
    document.documentElement.lang = 'en';
    await settled();
    expect(lines(element)).to.deep.equal(EN);
    document.documentElement.lang = 'sv';
    await settled();
    expect(lines(element)).to.deep.equal(SV);
  });

  it('changes around a shadow host, on the host, and inside its root', async () => {
    const outer = put<HTMLElement>('<div><div></div></div>');
    const host = outer.firstElementChild as HTMLElement;
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<section>${HTML}</section>`;
    const element = root.querySelector('samverka-published') as Part;
    await settled();
    expect(lines(element)).to.deep.equal(SV);
    outer.lang = 'en';
    await settled();
    expect(lines(element)).to.deep.equal(EN);
    host.lang = 'sv';
    await settled();
    expect(lines(element)).to.deep.equal(SV);
    root.querySelector('section')?.setAttribute('lang', 'en');
    await settled();
    expect(lines(element)).to.deep.equal(EN);
  });

  it('is followed by a slotted element through its own tree, not that of the slot', async () => {
    const host = put<HTMLElement>(`<div lang="en">${HTML}</div>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<section lang="sv"><slot></slot></section>';
    await settled();
    expect(lines(host.firstElementChild as Part)).to.deep.equal(EN);
  });

  it('changes while the element is out of the page', async () => {
    const element = await show(HTML);
    element.remove();
    document.documentElement.lang = 'en';
    element.lang = '';
    await Promise.resolve();
    element.removeAttribute('lang');
    put('<p></p>').replaceWith(element);
    await settled();
    expect(lines(element)).to.deep.equal(EN);
  });

  it('changes before the first content is there', async () => {
    const element = put(HTML);
    element.lang = 'en';
    await settled();
    expect(lines(element)).to.deep.equal(EN);
  });

  it('changes the parts inside a page with the page', async () => {
    const page = await showData('samverka-page', everything('sv'));
    const card = page.querySelector('samverka-contact-card') as Part;
    const button = (): string | undefined => card.shadowRoot?.querySelector('button')?.innerText;
    expect(button()).to.equal('Spara kontakt');
    page.lang = 'en';
    await settled();
    expect(button()).to.equal('Save contact');
    expect(page.querySelector('samverka-contact-card')).to.equal(card);
  });

  it('changes nothing of what the author wrote, and none of their nodes', async () => {
    const element = await show(
      `<samverka-promise>${html['samverka-promise']}<p id="p">Status är ett ord.</p></samverka-promise>`,
    );
    const [heading, paragraph] = [element.querySelector('h2'), element.querySelector('#p')];
    element.lang = 'en';
    await settled();
    expect([element.querySelector('h2'), element.querySelector('#p')]).to.deep.equal([heading, paragraph]);
    expect(paragraph?.outerHTML).to.equal('<p id="p">Status är ett ord.</p>');
  });

  it('tells nobody that content was loaded', async () => {
    const element = await show(HTML);
    let count = 0;
    element.addEventListener('samverka-load', () => count++);
    element.lang = 'en';
    await settled();
    expect(count).to.equal(0);
  });
});
