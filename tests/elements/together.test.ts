/**
 * Elements that need the same module are shown together once it is there: the page is laid out once for all of them.
 * A page of its own: the modules must not be loaded yet.
 */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { together } from '../../src/elements/base/together.js';
import { once, put, type Part } from './fixtures.js';

/** What comes to pass while six elements are shown: each of them, and the end of the task that the first is shown in. */
async function heardOf(element: string, data?: unknown): Promise<string[]> {
  const page = put(`<div>${element.repeat(6)}</div>`);
  const elements = [...page.children] as Part[];
  const heard: string[] = [];
  // So many turns of promises take place within a task, and no task between them.
  const goOn = (turns: number): void => {
    if (turns) queueMicrotask(() => goOn(turns - 1));
    else heard.push('the end of the task');
  };
  page.addEventListener('samverka-load', () => {
    heard.push('shown');
    if (heard.length === 1) goOn(1000);
  });
  const shown = Promise.all(elements.map((each) => once(each, 'samverka-load')));
  if (data) for (const each of elements) each.data = data;
  await shown;
  // Where the task ended after them, it has by now.
  await new Promise((next) => setTimeout(next));
  return heard;
}

const TOGETHER = [...Array.from({ length: 6 }, () => 'shown'), 'the end of the task'];

// Each is the first of the file to need a module: afterwards it is loaded.
describe('the elements of a page', () => {
  it('are shown in one task, with values', async () => {
    const element = '<samverka-published></samverka-published>';
    expect(await heardOf(element, { published: '2018-07-17' })).to.deep.equal(TOGETHER);
  });

  it('are shown in one task, with an author’s HTML', async () => {
    const element = '<samverka-published><p>Senast publicerad: 2018-07-17</p></samverka-published>';
    expect(await heardOf(element)).to.deep.equal(TOGETHER);
  });
});

describe('what is loaded for all', () => {
  it('is asked for once', async () => {
    let asked = 0;
    const load = together(() => Promise.resolve(++asked));
    expect(await Promise.all([load(), load(), load()])).to.deep.equal([1, 1, 1]);
    expect(await load()).to.equal(1);
  });

  it('is asked for again when it could not be had', async () => {
    let asked = 0;
    const load = together(() =>
      ++asked === 1 ? Promise.reject(new Error('Nätet är borta.')) : Promise.resolve(asked),
    );
    const outcomes = await Promise.allSettled([load(), load()]);
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    expect(await load()).to.equal(2);
  });
});
