/** A value that says little else than the one before it: what has changed is shown, and the rest is not touched. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import {
  documentOf,
  everything,
  find,
  once,
  rowsIn,
  settled,
  showData,
  type Json,
  type Part,
} from './fixtures.js';

const promise = (index: number): Json => ({
  id: `lofte-${index}`,
  title: `Löfte ${index}`,
  body: [`Vi gör ${index} saker.`],
  status: 'ongoing',
});
const promises = (count: number): Json => ({
  title: 'Löften',
  items: Array.from({ length: count }, (_, index) => promise(index)),
});

const articles = (element: Element): Element[] => [...element.querySelectorAll('article')];
const titles = (element: Element): (string | null)[] =>
  [...element.querySelectorAll('h3')].map(({ textContent }) => textContent);

/** A list so long that it is shown in slices, once all of it is there. */
async function showMany(data: Json): Promise<Part> {
  const element = await showData('samverka-promises', data);
  if (articles(element).length < data.items.length) await once(element, 'samverka-load');
  return element;
}

/** Sets a value, waits until all of it is shown, and gives what was changed in the page for it. */
async function change(element: Part, data: unknown): Promise<MutationRecord[]> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
  const loaded = once(element, 'samverka-load');
  element.data = data;
  const { detail } = await loaded;
  expect(detail).to.deep.equal({ source: 'data' });
  records.push(...observer.takeRecords());
  observer.disconnect();
  return records;
}

describe('a value that differs in little from the one before it', () => {
  it('changes what says something else, in the same nodes', async () => {
    const data = promises(120);
    const element = await showMany(data);
    const before = articles(element);
    const records = await change(element, {
      ...data,
      items: data.items.with(70, { ...promise(70), title: 'Ett annat löfte' }),
    });
    expect(articles(element)).to.deep.equal(before);
    expect(titles(element)[70]).to.equal('Ett annat löfte');
    expect(records.map(({ target }) => before.findIndex((each) => each.contains(target)))).to.deep.equal([
      70,
    ]);
  });

  it('changes nothing where it says the same, as the same objects or as others', async () => {
    const data = promises(3);
    const element = await showData('samverka-promises', data);
    expect(await change(element, structuredClone(data))).to.deep.equal([]);
    expect(await change(element, { ...data })).to.deep.equal([]);
    expect(await change(element, data)).to.deep.equal([]);
  });

  it('may be the same object, changed', async () => {
    const data = promises(3);
    const element = await showData('samverka-promises', data);
    data.items[1].title = 'Ett annat löfte';
    await change(element, data);
    expect(titles(element)).to.deep.equal(['Löfte 0', 'Ett annat löfte', 'Löfte 2']);
    expect(element.model).to.deep.equal(data);
  });

  it('may have more items, or fewer', async () => {
    const element = await showData('samverka-promises', promises(3));
    for (const count of [5, 1, 0, 4]) {
      await change(element, promises(count));
      expect(titles(element)).to.deep.equal(promises(count).items.map(({ title }: Json) => title));
    }
  });

  it('may have its items in another order', async () => {
    const data = promises(4);
    const element = await showData('samverka-promises', data);
    await change(element, { ...data, items: data.items.toReversed() });
    expect(titles(element)).to.deep.equal(['Löfte 3', 'Löfte 2', 'Löfte 1', 'Löfte 0']);
  });

  it('is shown in the language that the element has by then', async () => {
    const data = promises(2);
    const element = await showData('samverka-promises', data);
    await change(element, { ...data, title: 'Andra löften' });
    element.lang = 'en';
    await settled();
    expect(rowsIn(element)).to.deep.equal(['Status: Ongoing', 'Status: Ongoing']);
  });

  it('is shown at the level that is asked for', async () => {
    const data = promises(2);
    const element = await showData('samverka-promises', data);
    element.headingLevel = 4;
    await change(element, { ...data, title: 'Andra löften' });
    expect([...element.querySelectorAll('h4,h5')].map(({ textContent }) => textContent)).to.deep.equal([
      'Andra löften',
      'Löfte 0',
      'Löfte 1',
    ]);
  });

  it('is shown anew, a long list in slices, where somebody has changed what was shown', async () => {
    const element = await showMany(promises(300));
    find(element, 'article:last-of-type p').textContent = 'Någon annans ord.';
    find(element, 'li:nth-child(2)').remove();
    const data = { ...promises(300), title: 'Andra löften' };
    const loaded = once(element, 'samverka-load');
    element.data = data;
    await element.updateComplete;
    expect(articles(element).length, 'in the first piece').to.equal(100);
    await loaded;
    const wordsOf = (each: Element): (string | null)[] =>
      articles(each).map(({ textContent }) => textContent);
    const shown = wordsOf(element);
    expect(shown).to.deep.equal(wordsOf(await showMany(data)));
  });
});

describe('a page that differs in little from the one before it', () => {
  it('has the new name of an area in the promises that name it', async () => {
    const page = everything('sv');
    const element = await showData('samverka-page', page);
    const next = structuredClone(page);
    next.priorityAreas.items[0].title = 'Uteserveringar';
    await change(element, next);
    expect(rowsIn(element)).to.include('Prioriterade områden: Uteserveringar');
  });

  it('keeps its elements, and its player', async () => {
    const page = everything('sv');
    const element = await showData('samverka-page', page);
    const before = [...element.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('samverka-'),
    );
    const next = structuredClone(page);
    next.promises.items[0].title = 'Mörkare gator';
    await change(element, next);
    expect(
      [...element.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('samverka-')),
    ).to.deep.equal(before);
    expect(find<Part>(element, 'samverka-promise').model).to.deep.equal(next.promises.items[0]);
  });

  it('hands down how its words are said', async () => {
    const page = documentOf({ promises: promises(2), lexicon: [{ text: 'BRÅ', say: 'brå' }] });
    const element = await showData('samverka-page', page);
    const lexicon = [{ text: 'BRÅ', say: 'Brottsförebyggande rådet' }];
    await change(element, { ...page, lexicon });
    expect(find<Part>(element, 'samverka-promise').lexicon).to.deep.equal(lexicon);
  });

  it('is shown in the language that it is in', async () => {
    const page = documentOf({ promises: promises(1) });
    const element = await showData('samverka-page', page);
    await change(element, { ...page, lang: 'en' });
    expect(find(element, 'h4').lang).to.equal('en');
  });
});

describe('a value that differs in much from the one before it', () => {
  it('is shown in slices, like the first', async () => {
    const element = await showMany(promises(300));
    const before = articles(element);
    const loaded = once(element, 'samverka-load');
    element.data = {
      title: 'Andra löften',
      items: promises(300).items.map((item: Json) => ({ ...item, title: `Annat ${item.title}` })),
    };
    await element.updateComplete;
    expect(titles(element)[0]).to.equal('Annat Löfte 0');
    expect(articles(element).length, 'in the first piece').to.equal(100);
    await loaded;
    expect(articles(element).length).to.equal(300);
    expect(articles(element).some((article) => before.includes(article))).to.equal(false);
  });
});
