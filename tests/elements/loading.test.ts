/** Loading: the fallback stays while it goes on and comes back when it fails; a later answer never covers a newer wish. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { documentOf, json, lines, once, otherPage, put, settled, type Json, type Part } from './fixtures.js';

const documentWith = (title: string): Json =>
  documentOf({ promises: { title: 'Löften', items: [{ id: 'a', title, body: [] }] } });
const quick = (title: string): string => json(documentWith(title));
const slow = (title: string, ms: number): string =>
  `/test-server/slow?ms=${ms}&body=${encodeURIComponent(JSON.stringify(documentWith(title)))}`;

const FALLBACK = '<p>Läs om <a href="/loften">våra löften</a>.</p>';
const element = (src = ''): Part =>
  put(`<samverka-promise${src && ` src="${src}"`}>${FALLBACK}</samverka-promise>`);

/** What a request of our own gets after those that were sent before it with a shorter delay. */
const after = async (ms: number): Promise<void> => {
  await fetch(`/test-server/slow?ms=${ms}`);
  await settled();
};

describe('the fallback', () => {
  it('stays on screen while the document is on its way', async () => {
    const promise = element();
    const [fallback] = promise.children;
    const loaded = once(promise, 'samverka-load');
    promise.src = slow('Sent', 60);
    await settled();
    expect([lines(promise), promise.firstElementChild, promise.state]).to.deep.equal([
      ['Läs om våra löften.'],
      fallback,
      'loading',
    ]);
    await loaded;
    expect(lines(promise)).to.deep.equal(['Sent']);
  });

  for (const [what, src] of [
    ['the address is not there', '/test-server/status/404'],
    ['the server fails', '/test-server/status/500'],
    ['the answer is no JSON', '/test-server/json?body={'],
    ['the answer is another kind of JSON', json({ a: 1 })],
    ['the document has no such part', json(documentOf({}))],
    ['the page has no Samverka content', otherPage('<p>Inget.</p>')],
    ['the address is on another site', 'https://example.org/a.json'],
    ['the address is no address', 'http://'],
    ['the address has another scheme', 'javascript:x()'],
  ] as const)
    it(`stays, the same nodes, when ${what}`, async () => {
      const promise = element();
      const [fallback] = promise.children;
      const failed = once(promise, 'samverka-error');
      promise.src = src;
      const { path, message } = (await failed).detail;
      await settled();
      expect([lines(promise), promise.firstElementChild, promise.state]).to.deep.equal([
        ['Läs om våra löften.'],
        fallback,
        'error',
      ]);
      expect(path).to.be.a('string');
      expect(message)
        .to.match(/^\S.*[.:]?.*$/)
        .and.to.not.contain('\n');
    });

  it('comes back, the same nodes, when a new address fails after one that did not', async () => {
    const promise = element();
    const [fallback] = promise.children;
    promise.src = quick('Ett');
    await once(promise, 'samverka-load');
    expect(lines(promise)).to.deep.equal(['Ett']);
    promise.src = '/test-server/status/404';
    await once(promise, 'samverka-error');
    await settled();
    expect([lines(promise), promise.firstElementChild]).to.deep.equal([['Läs om våra löften.'], fallback]);
  });

  it('comes back when src is removed, and is read as the author’s own', async () => {
    const promise = put('<samverka-promise><h2>Egen</h2><p>Status: Pågår</p></samverka-promise>');
    promise.src = quick('Ett');
    await once(promise, 'samverka-load');
    promise.removeAttribute('src');
    await settled();
    expect(lines(promise)).to.deep.equal(['Egen', 'Status: Pågår']);
    promise.src = quick('Två');
    await once(promise, 'samverka-load');
    expect(lines(promise)).to.deep.equal(['Två']);
    promise.removeAttribute('src');
    await settled();
    expect(lines(promise)).to.deep.equal(['Egen', 'Status: Pågår']);
  });

  it('is nothing where the author wrote nothing', async () => {
    const promise = put('<samverka-promise src="/test-server/status/404"></samverka-promise>');
    await once(promise, 'samverka-error');
    await settled();
    expect([lines(promise), promise.querySelector('*')]).to.deep.equal([[], null]);
  });

  it('may be changed while the document is on its way', async () => {
    const promise = element();
    promise.src = '/test-server/slow?ms=60&body={';
    await settled();
    promise.innerHTML = '<p>Nytt.</p>';
    await once(promise, 'samverka-error');
    await settled();
    expect(lines(promise)).to.deep.equal(['Nytt.']);
  });
});

describe('src', () => {
  it('may change: the new document is shown', async () => {
    const promise = element(quick('Ett'));
    await once(promise, 'samverka-load');
    promise.src = quick('Två');
    await once(promise, 'samverka-load');
    expect(lines(promise)).to.deep.equal(['Två']);
  });

  it('may change while the first is on its way: its answer is dropped', async () => {
    const promise = element(slow('Sent', 60));
    await settled();
    promise.src = quick('Snabbt');
    await once(promise, 'samverka-load');
    await after(100);
    expect(lines(promise)).to.deep.equal(['Snabbt']);
  });

  it('may be removed while it is on its way: its answer is dropped', async () => {
    const promise = element(slow('Bort', 60));
    await settled();
    promise.removeAttribute('src');
    await after(100);
    expect([lines(promise), promise.state]).to.deep.equal([['Läs om våra löften.'], 'ready']);
  });

  it('that fails late does not cover what came instead', async () => {
    let errors = 0;
    const promise = element('/test-server/slow?ms=60&body={');
    promise.addEventListener('samverka-error', () => errors++);
    await settled();
    promise.src = quick('Snabbt');
    await once(promise, 'samverka-load');
    await after(100);
    expect([lines(promise), promise.state, errors]).to.deep.equal([['Snabbt'], 'ready', 0]);
  });

  it('may go there and back: the last wish is shown', async () => {
    const [first, second] = [slow('Ett', 60), slow('Två', 30)];
    const promise = element(first);
    await settled();
    promise.src = second;
    await settled();
    promise.src = first;
    await once(promise, 'samverka-load');
    await after(100);
    expect(lines(promise)).to.deep.equal(['Ett']);
  });

  it('that failed is asked again when it is set again', async () => {
    const promise = element('/test-server/status/500');
    await once(promise, 'samverka-error');
    promise.src = '/test-server/status/500';
    expect((await once(promise, 'samverka-error')).detail.path).to.contain('/test-server/status/500');
  });

  it('with another fragment shows the other item, without another request', async () => {
    const key = crypto.randomUUID();
    const items = ['a', 'b'].map((id) => ({ id, title: id.toUpperCase(), body: [] }));
    const body = encodeURIComponent(JSON.stringify(documentOf({ promises: { title: 'Löften', items } })));
    const promise = element(`/test-server/count?key=${key}&body=${body}#a`);
    await once(promise, 'samverka-load');
    promise.src = `/test-server/count?key=${key}&body=${body}#b`;
    await once(promise, 'samverka-load');
    expect(lines(promise)).to.deep.equal(['B']);
    expect(await (await fetch(`/test-server/counted?key=${key}`)).json()).to.deep.equal({ count: 1 });
  });

  it('is not asked for while the element is out of the page', async () => {
    const key = crypto.randomUUID();
    const promise = document.createElement('samverka-promise');
    promise.src = `/test-server/count?key=${key}`;
    await Promise.resolve();
    expect(await (await fetch(`/test-server/counted?key=${key}`)).json()).to.deep.equal({ count: 0 });
  });
});
