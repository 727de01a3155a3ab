/** Properties, whenever they are set: `data` beats `src`, which beats the HTML inside; `model` and `state` are read only. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import {
  documentOf,
  everything,
  headings,
  json,
  lines,
  once,
  put,
  settled,
  show,
  type Json,
  type Part,
} from './fixtures.js';

const promise = (title: string): Json => ({ id: 'a', title, body: [] });
const HTML = '<samverka-promise><h2>Från HTML</h2></samverka-promise>';
const src = json(documentOf({ promises: { title: 'Löften', items: [promise('Från adressen')] } }));

const attach = (element: Element): void => {
  put('<p></p>').replaceWith(element);
};

describe('data', () => {
  it('may be set before the element is in the page', async () => {
    const element = document.createElement('samverka-promise');
    element.data = promise('Ljus');
    attach(element);
    await settled();
    expect(lines(element)).to.deep.equal(['Ljus']);
  });

  it('may be set right after', async () => {
    const element = document.createElement('samverka-promise');
    attach(element);
    element.data = promise('Ljus');
    await settled();
    expect(lines(element)).to.deep.equal(['Ljus']);
  });

  it('may be set later, and again, with the same result as at once', async () => {
    const element = await show(HTML);
    for (const lang of ['sv', 'en', 'sv'] as const) {
      const data = everything(lang).promises.items[0];
      element.data = data;
      await settled();
      const shown = lines(element);
      const fresh = document.createElement('samverka-promise');
      fresh.data = data;
      element.after(fresh);
      await settled();
      expect(shown).to.deep.equal(lines(fresh));
    }
  });

  it('may be set on an element that was never in the page, and is shown when it comes there', async () => {
    const element = document.createElement('samverka-promise');
    element.data = promise('Ett');
    element.data = promise('Två');
    attach(element);
    await settled();
    expect(lines(element)).to.deep.equal(['Två']);
  });

  it('may be set while the element is out of the page', async () => {
    const element = await show(HTML);
    element.remove();
    element.data = promise('Ljus');
    attach(element);
    await settled();
    expect(lines(element)).to.deep.equal(['Ljus']);
  });

  it('beats src, which beats the HTML; without it they come back', async () => {
    const element = put(HTML);
    element.data = promise('Från data');
    element.setAttribute('src', src);
    await settled();
    expect(lines(element)).to.deep.equal(['Från data']);
    const loaded = once(element, 'samverka-load');
    element.data = undefined;
    await loaded;
    expect(lines(element)).to.deep.equal(['Från adressen']);
    element.removeAttribute('src');
    await settled();
    expect(lines(element)).to.deep.equal(['Från HTML']);
    expect((element.model as Json).title).to.equal('Från HTML');
  });

  it('beats an address that answers later', async () => {
    const element = put(HTML);
    element.setAttribute('src', '/test-server/slow?ms=50&a=properties');
    await settled();
    element.data = promise('Från data');
    await settled();
    await fetch('/test-server/slow?ms=100');
    await settled();
    expect([lines(element), element.state]).to.deep.equal([['Från data'], 'ready']);
  });

  it('that is wrong is told of with its path, and the fallback stays', async () => {
    const element = put(HTML);
    const error = once(element, 'samverka-error');
    element.data = { id: 'a', body: [] };
    expect((await error).detail.path).to.equal('promises.title');
    await settled();
    expect([lines(element), element.state]).to.deep.equal([['Från HTML'], 'error']);
    element.data = promise('Ljus');
    await settled();
    expect([lines(element), element.state]).to.deep.equal([['Ljus'], 'ready']);
  });

  it('of null is none', async () => {
    const element = await show(HTML);
    element.data = null;
    await settled();
    expect([lines(element), element.state]).to.deep.equal([['Från HTML'], 'ready']);
  });

  it('is given back as it was set', async () => {
    const element = await show(HTML);
    const data = promise('Ljus');
    element.data = data;
    expect(element.data).to.equal(data);
    await settled();
    expect(element.data).to.equal(data);
  });
});

describe('src and headingLevel', () => {
  it('reflect their attributes both ways', async () => {
    const element = await show(
      '<samverka-promise src="/test-server/json" heading-level="3"></samverka-promise>',
    );
    expect([element.src, element.headingLevel]).to.deep.equal(['/test-server/json', 3]);
    element.src = src;
    element.headingLevel = 4;
    expect([element.getAttribute('src'), element.getAttribute('heading-level')]).to.deep.equal([src, '4']);
    await once(element, 'samverka-load');
    expect(headings(element)).to.deep.equal(['h4 Från adressen']);
  });

  it('have their defaults', () => {
    const element = document.createElement('samverka-promise');
    expect([element.src, element.headingLevel]).to.deep.equal(['', 2]);
  });
});

describe('model and state', () => {
  it('cannot be set', async () => {
    const element = await show(HTML);
    for (const name of ['model', 'state'] as const) {
      expect(() => {
        (element as unknown as Record<string, unknown>)[name] = 'x';
      }, name).to.throw(TypeError);
    }
    expect((element.model as Json).title).to.equal('Från HTML');
    expect(element.state).to.equal('ready');
  });

  it('are undefined and idle while there is nothing', async () => {
    const element = document.createElement('samverka-promise');
    expect([element.model, element.state]).to.deep.equal([undefined, 'idle']);
    attach(element);
    await settled();
    expect([element.model, element.state]).to.deep.equal([undefined, 'idle']);
  });

  it('tell how loading goes, as custom states too', async () => {
    const states = (element: Part): string[] =>
      ['loading', 'error'].filter((name) => element.matches(`:state(${name})`));
    const element = put(HTML);
    element.setAttribute('src', '/test-server/status/500');
    await settled();
    expect([element.state, states(element)]).to.deep.equal(['loading', ['loading']]);
    await once(element, 'samverka-error');
    await settled();
    expect([element.state, states(element), element.model]).to.deep.equal(['error', ['error'], undefined]);
    element.setAttribute('src', src);
    await once(element, 'samverka-load');
    await settled();
    expect([element.state, states(element)]).to.deep.equal(['ready', []]);
  });

  it('are those of the data, with the HTML’s gone', async () => {
    const element = await show(HTML);
    element.data = promise('Ljus');
    await settled();
    expect(element.model).to.deep.equal({ id: 'a', title: 'Ljus', body: [] });
  });
});

describe('in quick succession', () => {
  it('the last of everything is shown', async () => {
    const element = put('<samverka-promise></samverka-promise>');
    element.innerHTML = '<h2>Ett</h2>';
    element.setAttribute('src', src);
    element.data = promise('Tre');
    element.lang = 'en';
    element.headingLevel = 5;
    element.data = { ...promise('Fyra'), status: 'planned' };
    await settled();
    expect([headings(element), lines(element)]).to.deep.equal([['h5 Fyra'], ['Fyra', 'Status: Planned']]);
  });
});
