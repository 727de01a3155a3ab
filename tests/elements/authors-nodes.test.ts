/** What an author wrote is moved, never copied or flattened: their nodes are the same after the upgrade. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { find, lines, put, settled, show, type Part } from './fixtures.js';

/** The nodes in an element that match, before and after it is upgraded; a listener on each of them still hears. */
async function isKept(html: string, selector: string): Promise<void> {
  const element = put(html);
  const before = [...element.querySelectorAll(selector)];
  expect(before.length, `${selector} in ${html}`).to.be.above(0);
  let heard = 0;
  for (const node of before) node.addEventListener('samverka-test', () => heard++);
  await settled();
  // Samverka's own list items and links may have come between.
  const after = [...element.querySelectorAll(selector)].filter((node) => before.includes(node));
  expect(after.length, 'how many are kept').to.equal(before.length);
  expect(after).to.deep.equal(before);
  for (const node of before) node.dispatchEvent(new Event('samverka-test'));
  expect(heard).to.equal(before.length);
}

const rich = `<p>Med <a href="/a" class="min">länk</a>, <em>betoning</em>, <abbr title="till exempel">t.ex.</abbr> och <img src="data:," alt="bild">.</p>
  <table><tbody><tr><th>Rad</th><td>1</td><td>2</td></tr></tbody></table>
  <figure><img src="data:," alt="karta"><figcaption>Karta</figcaption></figure>
  <details><summary>Mer</summary><p>Text.</p></details><ol><li>Ett</li><li>Två</li></ol><blockquote>Citat</blockquote>`;
const KEPT = 'a, em, abbr, img, table, td, figure, details, summary, ol, li, blockquote, p, h2, h3';

describe('an author’s nodes are the same after the upgrade', () => {
  it('in samverka-promises: in the intro, in a promise, after the last', async () => {
    await isKept(`<samverka-promises><h2>Löften</h2>${rich}<h3>Ljus</h3>${rich}</samverka-promises>`, KEPT);
    await isKept(
      `<samverka-promises><h2>Löften</h2><div><h3>Ett</h3><p>1</p></div><div><h3>Två</h3><p>2</p></div><p class="slut">Slut <a href="/x">x</a></p></samverka-promises>`,
      'h3, p, a',
    );
  });

  it('in samverka-promise', () => isKept(`<samverka-promise><h2>Ljus</h2>${rich}</samverka-promise>`, KEPT));

  it('in samverka-priority-areas, with headings and as a list', async () => {
    await isKept(
      `<samverka-priority-areas><h2>Områden</h2>${rich}<h3>Krogen</h3>${rich}</samverka-priority-areas>`,
      KEPT,
    );
    await isKept(
      `<samverka-priority-areas><h2>Områden</h2><ul><li>unga (<a href="/unga">Unga</a>, <a href="/b"><em>B</em></a>)</li></ul></samverka-priority-areas>`,
      'a, em',
    );
  });

  it('in samverka-priority-area', () =>
    isKept(`<samverka-priority-area><h2>Krogen</h2>${rich}</samverka-priority-area>`, KEPT));

  it('in samverka-agreement', () =>
    isKept(`<samverka-agreement><h2>Avtal</h2>${rich}</samverka-agreement>`, KEPT));

  it('in samverka-documents', async () => {
    await isKept(`<samverka-documents><h2>Dokument</h2>${rich}</samverka-documents>`, KEPT);
    await isKept(
      `<samverka-documents><h2>Dokument</h2><ul class="min"><li><a href="a.pdf">A (pdf, 1 kB)</a> <em>ny</em></li></ul></samverka-documents>`,
      'ul, li, a, em',
    );
  });

  it('in samverka-contact-card: what is no field', () =>
    isKept(
      `<samverka-contact-card><h2>Kommunen</h2><p>Telefon: 112</p>${rich}</samverka-contact-card>`,
      KEPT.replace(', p,', ','),
    ));

  it('in samverka-contact-card: the links to ask and for more, and those of telephone and e-mail', () =>
    isKept(
      `<samverka-contact-card><h2>Kommunen</h2><p>Telefon: <a href="tel:112">112</a></p>
       <p>E-post: <a href="mailto:kommun@exempel.se">kommun@exempel.se</a></p>
       <p><a href="/fraga" class="knapp">Ställ en fråga</a></p><p><a href="/mer">Mer kontaktinformation</a></p></samverka-contact-card>`,
      'a',
    ));

  it('in rows: links, emphasis and images in a value', () =>
    isKept(
      `<samverka-promise><h2>Ljus</h2><ul><li>Utfall: 42 lampor, <a href="/u">läs mer</a></li><li>Plats: <a href="/torget">Torget</a></li>
       <li>Ansvarig: <em>Polisen</em> och <a href="/k">kommunen</a></li></ul></samverka-promise>`,
      'a, em',
    ));

  it('in samverka-page: all of it', () =>
    isKept(
      `<samverka-page><h2>Trygghet</h2>${rich}<samverka-promise><h3>Ljus</h3><p>Text.</p></samverka-promise></samverka-page>`,
      `${KEPT}, samverka-promise`,
    ));

  it('in headings, where heading-level gives them another level', () =>
    isKept(
      '<samverka-promise heading-level="4"><h2>Ljus <a href="/a"><em>här</em></a></h2><p>Text.</p></samverka-promise>',
      'a, em',
    ));

  it('in text without paragraphs', () =>
    isKept(
      '<samverka-promise><h2>Ljus</h2>Läs <a href="/mer">mer</a> om <em>ljus</em>.</samverka-promise>',
      'a, em',
    ));
});

describe('an author’s own samverka-promise', () => {
  const html = `<samverka-promises><h2>Löften</h2>
    <samverka-promise status="ongoing" class="min" id="ett"><h3>Ett</h3><p>Läs <a href="/a">mer</a>.</p></samverka-promise>
    <p class="mellan">Emellan.</p>
    <samverka-promise id="tva"><h3>Två</h3><p>Status: Uppfyllt</p></samverka-promise></samverka-promises>`;

  it('is the same element, with its attributes, in the list', async () => {
    const element = put(html);
    const before = [...element.querySelectorAll('samverka-promise')];
    await settled();
    expect([...element.querySelectorAll('samverka-promise')]).to.deep.equal(before);
    expect(before[0]?.className).to.equal('min');
    expect(element.querySelectorAll('ul > li > samverka-promise').length).to.equal(2);
    expect(lines(element)).to.deep.equal([
      'Löften',
      '1 av 2 löften är uppfyllt',
      'Uppfyllt: 1',
      'Pågår: 1',
      'Ett',
      'Status: Pågår',
      'Läs mer.',
      'Emellan.',
      'Två',
      'Status: Uppfyllt',
    ]);
  });

  it('is the same after all that can happen around it', async () => {
    const element = await show(html);
    const before = [...element.querySelectorAll('samverka-promise')];
    element.lang = 'en';
    await settled();
    element.insertAdjacentHTML('beforeend', '<samverka-promise><h3>Tre</h3></samverka-promise>');
    await settled();
    element.after(element.previousElementSibling ?? '', element);
    await settled();
    expect([...element.querySelectorAll('samverka-promise')].slice(0, 2)).to.deep.equal(before);
    expect(lines(element).filter((line) => /^(Ett|Två|Tre)$/.test(line))).to.deep.equal([
      'Ett',
      'Två',
      'Tre',
    ]);
  });

  it('follows its own attributes, and the list’s model follows it', async () => {
    const element = await show(html);
    const first = find<Part>(element, '#ett');
    first.setAttribute('status', 'partly');
    await settled();
    expect(lines(first)).to.include('Status: Delvis uppfyllt');
    const statuses = (element.model as { items: { status: string }[] }).items.map(({ status }) => status);
    expect(statuses).to.deep.equal(['partly', 'fulfilled']);
  });

  it('may have its own source', async () => {
    const element = put(
      '<samverka-promises><h2>Löften</h2><samverka-promise src="/demo/samverkan-med-polisen.sv.json#faltsamverkan"></samverka-promise></samverka-promises>',
    );
    const inner = find<Part>(element, 'samverka-promise');
    await new Promise((resolve) => inner.addEventListener('samverka-load', resolve, { once: true }));
    await settled();
    expect(lines(element).slice(0, 2)).to.deep.equal(['Löften', 'Fältsamverkan']);
  });

  it('as an area is the same element too', async () => {
    const element = put(
      '<samverka-priority-areas><h2>Områden</h2><samverka-priority-area id="x"><h3>Krogen</h3><p>Text.</p></samverka-priority-area></samverka-priority-areas>',
    );
    const inner = find(element, '#x');
    await settled();
    expect(element.querySelector('ul > li > samverka-priority-area')).to.equal(inner);
    expect(lines(element)).to.deep.equal(['Områden', 'Krogen', 'Text.']);
  });
});
