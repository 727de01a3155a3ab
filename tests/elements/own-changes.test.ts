/** An author's HTML that changes afterwards: replaced, added to, emptied; always with the result of a fresh page. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { SamverkaPromises } from '../../src/elements/promises/promises.js';
import {
  find,
  lines,
  once,
  put,
  SEED,
  settled,
  show,
  showData,
  showSrc,
  type Json,
  type Part,
} from './fixtures.js';

const LIST = `<h2>Löften</h2><p>Ingress.</p><h3>Ljus</h3><p>Vi lovar ljus.</p><ul><li>Status: Pågår</li></ul>`;
const OTHER = `<h2>Nya löften</h2><h3>Lugn</h3><p>Status: Uppfyllt</p>`;
const list = (): Promise<Part> => show(`<samverka-promises>${LIST}</samverka-promises>`);

/** What a fresh page shows of some HTML. */
async function fresh(html: string, tag = 'samverka-promises'): Promise<string[]> {
  const element = document.createElement(tag) as Part;
  element.innerHTML = html;
  document.querySelector('main')?.append(element);
  await settled();
  const shown = lines(element);
  element.remove();
  return shown;
}

/** An element that can no longer show what it holds once it has been shown. */
class Breaking extends SamverkaPromises {
  protected override get context(): SamverkaPromises['context'] {
    if (find(this, 'h3').textContent === 'Mörker') throw new Error('Det brast.');
    return super.context;
  }
}
customElements.define('samverka-promises-breaking', Breaking);

describe('an author’s HTML', () => {
  it('stays, and the page answers, when it can no longer be shown', async () => {
    const element = await show(`<samverka-promises-breaking>${LIST}</samverka-promises-breaking>`);
    const told = once(element, 'samverka-error');
    const heading = find(element, 'h3');
    heading.textContent = 'Mörker';
    await settled();
    element.setAttribute('heading-level', '3');
    await settled();
    expect((await told).detail.message).to.equal('Innehållet gick inte att visa: Det brast.');
    expect(element.state).to.equal('error');
    expect(lines(element)).to.include.members(['Löften', 'Mörker', 'Vi lovar ljus.']);
  });

  it('may be replaced', async () => {
    const element = await list();
    for (const html of [OTHER, LIST, OTHER]) {
      element.innerHTML = html;
      await settled();
      expect(lines(element)).to.deep.equal(await fresh(html));
    }
    expect((element.model as Json).items).to.deep.equal([
      { id: 'lugn', title: 'Lugn', body: [], status: 'fulfilled' },
    ]);
  });

  it('may be replaced twice in a row', async () => {
    const element = await list();
    element.innerHTML = '<h2>Ett</h2>';
    element.innerHTML = OTHER;
    await settled();
    expect(lines(element)).to.deep.equal(await fresh(OTHER));
  });

  it('may be replaced with text alone', async () => {
    const element = await list();
    element.textContent = 'Bara text.';
    await settled();
    expect(lines(element)).to.deep.equal(['Bara text.']);
  });

  it('may get a heading and a paragraph at its end: one more promise', async () => {
    const element = await list();
    element.insertAdjacentHTML('beforeend', '<h3>Lugn</h3><p>Vi lovar lugn.</p>');
    await settled();
    expect(lines(element)).to.deep.equal(await fresh(`${LIST}<h3>Lugn</h3><p>Vi lovar lugn.</p>`));
    expect(element.querySelectorAll('samverka-promise').length).to.equal(2);
  });

  it('may get a heading first and its paragraph later', async () => {
    const element = await list();
    element.insertAdjacentHTML('beforeend', '<h3>Lugn</h3>');
    await settled();
    element.insertAdjacentHTML('beforeend', '<p>Vi lovar lugn.</p>');
    await settled();
    expect(lines(element)).to.deep.equal(await fresh(`${LIST}<h3>Lugn</h3><p>Vi lovar lugn.</p>`));
    element.insertAdjacentHTML('beforeend', '<p>Plats: Torget</p>');
    await settled();
    expect(lines(element).slice(-3)).to.deep.equal(['Lugn', 'Vi lovar lugn.', 'Plats: Torget']);
    expect((element.model as Json).items[1].place).to.equal('Torget');
  });

  it('may get something at its beginning', async () => {
    const element = await show(`<samverka-promise><p>Text.</p></samverka-promise>`);
    element.insertAdjacentHTML('afterbegin', '<h2>Ljus</h2>');
    await settled();
    expect(lines(element)).to.deep.equal(['Ljus', 'Text.']);
    expect((element.model as Json).title).to.equal('Ljus');
  });

  it('may be appended node by node, before and after the first update', async () => {
    const element = put('<samverka-promises></samverka-promises>');
    const pieces = [
      '<h2>Löften</h2>',
      '<p>Ingress.</p>',
      '<h3>Ljus</h3>',
      '<p>Vi lovar ljus.</p>',
      '<ul><li>Status: Pågår</li></ul>',
    ];
    for (const piece of pieces) {
      element.insertAdjacentHTML('beforeend', piece);
      await settled();
    }
    expect(lines(element)).to.deep.equal(await fresh(LIST));
    expect((element.model as Json).items[0].status).to.equal('ongoing');
  });

  it('may be emptied, and filled again', async () => {
    const element = await list();
    element.innerHTML = '';
    await settled();
    expect([lines(element), element.model, element.state]).to.deep.equal([[], undefined, 'idle']);
    element.innerHTML = OTHER;
    await settled();
    expect(lines(element)).to.deep.equal(await fresh(OTHER));
  });

  it('may lose what Samverka made of it, without a word coming back', async () => {
    const element = await list();
    element.firstElementChild?.remove();
    await settled();
    expect(lines(element)).to.deep.equal([]);
  });

  it('may be set to what it says itself', async () => {
    const element = await list();
    const before = lines(element);
    element.innerHTML = element.innerHTML;
    await settled();
    expect(lines(element)).to.deep.equal(before);
    element.lang = 'en';
    await settled();
    expect(lines(element)).to.include('Status: Ongoing');
  });

  it('may have a word changed inside it: the model says so too', async () => {
    const element = await list();
    find(element, 'h3').textContent = 'Mycket ljus';
    await settled();
    expect((element.model as Json).items[0].title).to.equal('Mycket ljus');
    expect(lines(element)).to.include('Mycket ljus');
    element.lang = 'en';
    await settled();
    expect(lines(element)).to.include('Mycket ljus').and.to.include('Status: Ongoing');
  });

  it('changes in a nested element of the author’s own', async () => {
    const element = await show(
      `<samverka-promises><h2>Löften</h2><samverka-promise><h3>Ljus</h3></samverka-promise></samverka-promises>`,
    );
    const inner = element.querySelector('samverka-promise') as Part;
    inner.innerHTML = '<h3>Lugn</h3><p>Status: Uppfyllt</p>';
    await settled();
    expect(lines(element)).to.deep.equal(['Löften', 'Lugn', 'Status: Uppfyllt']);
    expect(element.querySelector('samverka-promise')).to.equal(inner);
  });

  it('changes in a page: parts that come and go are in its model', async () => {
    const page = await show(`<samverka-page><h2>Trygghet</h2></samverka-page>`);
    expect(page.model).to.equal(undefined);
    page.insertAdjacentHTML('beforeend', `<samverka-promises>${OTHER}</samverka-promises>`);
    await settled();
    expect((page.model as Json).promises.title).to.equal('Nya löften');
    page.querySelector('samverka-promises')?.remove();
    await settled();
    expect(page.model).to.equal(undefined);
    expect(lines(page)).to.deep.equal(['Trygghet']);
  });
});

describe('content from elsewhere', () => {
  it('stays when an author adds something, and gives way to nothing', async () => {
    const element = await showData('samverka-published', { published: '2018-07-17' });
    element.insertAdjacentHTML('beforeend', '<p>Mer.</p>');
    await settled();
    expect(lines(element)).to.deep.equal(['Senast publicerad: 17 juli 2018']);
    element.data = undefined;
    await settled();
    expect(lines(element)).to.deep.equal(['Mer.']);
  });

  it('comes back when everything is emptied', async () => {
    const element = await showSrc('samverka-promise', SEED);
    const before = lines(element);
    element.innerHTML = '';
    await settled();
    expect(lines(element)).to.deep.equal(before);
  });

  it('comes back over HTML that replaces it, which is the new fallback', async () => {
    const element = await showSrc('samverka-promise', SEED);
    const before = lines(element);
    element.innerHTML = '<p>Ny reserv.</p>';
    await settled();
    expect(lines(element)).to.deep.equal(before);
    const failed = once(element, 'samverka-error');
    element.setAttribute('src', '/test-server/status/404');
    await failed;
    await settled();
    expect(lines(element)).to.deep.equal(['Ny reserv.']);
  });
});
