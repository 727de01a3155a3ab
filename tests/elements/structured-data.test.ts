/** A page adds exactly one block of JSON-LD, of what it shows, for as long as it is there. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import {
  everything,
  inHead,
  json,
  jsonLd,
  lines,
  put,
  SEED,
  settled,
  show,
  showData,
  showSrc,
  type Json,
  type Part,
} from './fixtures.js';

/** Waits for a block whose title is this. */
const titled = (name: string): Promise<void> => inHead(() => jsonLd().some((block) => block.name === name));
const gone = (): Promise<void> => inHead(() => jsonLd().length === 0);

const TITLE = 'Trygghet';

afterEach(gone);

describe('structured data', () => {
  it('is one block in the head, of the document', async () => {
    await showSrc('samverka-page', SEED);
    await titled('Samverkan med polisen');
    const [block, ...others] = jsonLd();
    expect(others).to.deep.equal([]);
    expect(document.querySelector('main script')).to.equal(null);
    expect([block['@context'], block['@type'], block.inLanguage, block.datePublished]).to.deep.equal([
      'https://schema.org',
      'WebPage',
      'sv',
      '2018-07-17',
    ]);
    expect(
      block.mainEntity.itemListElement.map(({ item }: Json) => [item['@type'], item.name]),
    ).to.deep.equal([
      ['Action', 'Situations- och platsanpassade insatser'],
      ['Action', 'Fältsamverkan'],
      ['Action', 'Drogförebyggande arbete'],
    ]);
    const [agreement] = block.hasPart;
    expect([agreement['@type'], agreement.expires, agreement.validThrough]).to.deep.equal([
      'DigitalDocument',
      '2017',
      undefined,
    ]);
    expect([block.publisher['@type'], block.publisher.name]).to.deep.equal([
      'GovernmentOrganization',
      'Värmdö kommun',
    ]);
    expect(block.publisher.contactPoint[0]['@type']).to.equal('ContactPoint');
    expect(block.publisher.address['@type']).to.equal('PostalAddress');
  });

  it('says what became of each promise', async () => {
    await showData('samverka-page', everything('sv'));
    await titled(TITLE);
    const [first] = jsonLd()[0].mainEntity.itemListElement;
    expect(first.item).to.deep.include({
      name: 'Ljusare gator',
      actionStatus: 'https://schema.org/CompletedActionStatus',
      startTime: '2017-01-01T00:00',
      endTime: '2018-06-30T23:59',
    });
  });

  it('is one block however the page changes', async () => {
    const page = await showData<Part>('samverka-page', everything('sv'));
    await titled(TITLE);
    page.lang = 'en';
    page.headingLevel = 4;
    page.setAttribute('parts', 'promises');
    await settled();
    page.parentElement?.append(page);
    await settled();
    expect(jsonLd().length).to.equal(1);
    page.data = { ...everything('sv'), title: 'Nytt' };
    await titled('Nytt');
    expect(jsonLd().length).to.equal(1);
  });

  it('goes with its element, and comes back with it', async () => {
    const page = await showData('samverka-page', everything('sv'));
    await titled(TITLE);
    page.remove();
    expect(jsonLd()).to.deep.equal([]);
    put('<p></p>').replaceWith(page);
    await titled(TITLE);
    expect(jsonLd().length).to.equal(1);
  });

  it('is left out with structured-data="off", at once and later', async () => {
    const page = await showData('samverka-page', everything('sv'), 'structured-data="off"');
    await import('../../src/document/json-ld.js');
    await settled();
    expect(jsonLd()).to.deep.equal([]);
    page.removeAttribute('structured-data');
    await titled(TITLE);
    page.setAttribute('data-structured-data', 'off');
    await gone();
    expect(lines(page)[0]).to.equal(TITLE);
  });

  it('is left out when there is nothing to say', async () => {
    const page = await show('<samverka-page><h2>Trygghet</h2><p>Text.</p></samverka-page>');
    await import('../../src/document/json-ld.js');
    await settled();
    expect([jsonLd(), page.model]).to.deep.equal([[], undefined]);
  });

  it('goes when the content fails', async () => {
    const page = await showData('samverka-page', everything('sv'));
    await titled(TITLE);
    page.data = { schemaVersion: 2 };
    await gone();
    expect(page.state).to.equal('error');
  });

  it('is of the author’s own parts, and follows them', async () => {
    const page = await show(`<samverka-page><h2>Trygghet</h2>
      <samverka-promises><h3>Löften</h3><h4>Ljus</h4><p>Status: Pågår</p></samverka-promises>
      <samverka-published published="2018-07-17"></samverka-published></samverka-page>`);
    await inHead(() => jsonLd()[0]?.datePublished === '2018-07-17');
    const [block] = jsonLd();
    expect([block.name, block.inLanguage, block.mainEntity.numberOfItems]).to.deep.equal([
      'Trygghet',
      'sv',
      1,
    ]);
    page.querySelector('samverka-promises')?.insertAdjacentHTML('beforeend', '<h4>Lugn</h4>');
    await inHead(() => jsonLd()[0]?.mainEntity.numberOfItems === 2);
    expect(jsonLd().length).to.equal(1);
    page.querySelector('samverka-promises')?.remove();
    await inHead(() => jsonLd()[0]?.mainEntity === undefined);
    expect(jsonLd()[0].datePublished).to.equal('2018-07-17');
  });

  it('comes from no other element, in a page or by itself', async () => {
    await showSrc('samverka-promises', SEED);
    await import('../../src/document/json-ld.js');
    await settled();
    expect(jsonLd()).to.deep.equal([]);
  });

  it('is one for each page of two, and the other stays when one goes', async () => {
    const first = await showData('samverka-page', everything('sv'));
    const second = document.createElement('samverka-page');
    first.after(second);
    second.data = { ...everything('en'), title: 'Other' };
    await Promise.all([titled(TITLE), titled('Other')]);
    expect(jsonLd().length).to.equal(2);
    first.remove();
    expect(jsonLd().map(({ name }) => name)).to.deep.equal(['Other']);
  });

  it('cannot break out of its block', async () => {
    const title = '</script><img src=x onerror=x()><!--<script>';
    await showSrc('samverka-page', json({ ...everything('sv'), title }));
    await titled(title);
    expect(jsonLd().length).to.equal(1);
    expect(document.head.querySelector('img')).to.equal(null);
  });
});
