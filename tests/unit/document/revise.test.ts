/** A new value beside the one before it: what is equal is the old one's own, what is not is the new one's. */
import { expect } from '@esm-bundle/chai';
import { revise } from '../../../src/document/revise.js';

/** The revised value, and how many objects in it were not there before. */
function revised(old: unknown, value: unknown): { readonly value: unknown; readonly changes: number } {
  let changes = 0;
  return { value: revise(old, value, () => changes++), changes };
}

const list = (): { title: string; items: { id: string; texts: string[] }[] } => ({
  title: 'Löften',
  items: [
    { id: 'a', texts: ['Ett'] },
    { id: 'b', texts: ['Två'] },
    { id: 'c', texts: ['Tre'] },
  ],
});

describe('a revised value', () => {
  it('is the old one where both say the same', () => {
    const old = list();
    expect(revised(old, list())).to.deep.equal({ value: old, changes: 0 });
    expect(revised(old, list()).value).to.equal(old);
  });

  it('keeps all but the way to what has changed', () => {
    const old = list();
    const next = list();
    next.items[1] = { id: 'b', texts: ['Två', 'och lite till'] };
    const { value, changes } = revised(old, next);
    expect(value).to.deep.equal(next);
    const { items } = value as ReturnType<typeof list>;
    expect(items.map((item, index) => item === old.items[index])).to.deep.equal([true, false, true]);
    expect(changes, 'the list and the item').to.equal(2);
  });

  it('leaves the old value as it was', () => {
    const old = list();
    revised(old, { ...list(), title: 'Andra löften' });
    expect(old).to.deep.equal(list());
  });

  for (const [what, old, value] of [
    ['a field that is gone', { a: 1, b: 2 }, { a: 1 }],
    ['a field that is new', { a: 1 }, { a: 1, b: 2 }],
    ['a field under another name', { a: 1 }, { b: 1 }],
    ['fields in another order', { sv: 'Ljus', en: 'Light' }, { en: 'Light', sv: 'Ljus' }],
    ['a longer list', ['a'], ['a', 'b']],
    ['a shorter list', ['a', 'b'], ['a']],
    ['a list where an object was', { 0: 'a' }, ['a']],
    ['an object where a list was', ['a'], { 0: 'a' }],
    ['an object where a text was', 'Ljus', { sv: 'Ljus' }],
    ['a text where an object was', { sv: 'Ljus' }, 'Ljus'],
    ['another number', { value: 1 }, { value: 2 }],
    ['a name that all objects have', {}, { toString: 'x' }],
    ['something where nothing was', undefined, { a: ['b'] }],
  ] as const)
    it(`is the new one with ${what}`, () => {
      const { value: given } = revised(old, value);
      expect(given).to.deep.equal(value);
      expect(given).not.to.equal(old);
      if (typeof value === 'object') expect(Object.keys(given as object)).to.deep.equal(Object.keys(value));
    });
});
