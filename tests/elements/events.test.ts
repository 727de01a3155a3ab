/** `samverka-load` and `samverka-error`: what they say, that they bubble out of shadow roots, and how often they come. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import {
  documentOf,
  everything,
  json,
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

/** All events that the page hears: "load samverka-promise html". */
const heard: string[] = [];
const hear = ({ type, target, detail }: CustomEvent): void => {
  heard.push(
    `${type.replace('samverka-', '')} ${(target as Element).localName} ${detail.source ?? detail.path}`,
  );
};
const names = ['samverka-load', 'samverka-error'] as const;

beforeEach(() => {
  heard.length = 0;
  for (const name of names) document.addEventListener(name, hear as EventListener);
});
afterEach(() => {
  for (const name of names) document.removeEventListener(name, hear as EventListener);
});

describe('samverka-load', () => {
  it('says that the source is the author’s HTML', async () => {
    await show('<samverka-promise><h2>Ljus</h2></samverka-promise>');
    expect(heard).to.deep.equal(['load samverka-promise html']);
  });

  it('says that the source is data', async () => {
    await showData('samverka-promise', everything('sv').promises.items[0]);
    expect(heard).to.deep.equal(['load samverka-promise data']);
  });

  it('says from which address it came', async () => {
    await showSrc('samverka-promise', `${SEED}#faltsamverkan`);
    expect(heard).to.deep.equal([`load samverka-promise ${location.origin}${SEED}`]);
  });

  it('comes once from a whole page, and not from the parts that it shows', async () => {
    await showSrc('samverka-page', json(everything('sv'), 'events'));
    expect(heard.map((line) => line.split(' ').slice(0, 2).join(' '))).to.deep.equal(['load samverka-page']);
  });

  it('comes from each of the author’s own parts in a page', async () => {
    await show(
      '<samverka-page><samverka-promises><h2>Löften</h2><samverka-promise><h3>Ljus</h3></samverka-promise></samverka-promises><samverka-agreement><h2>Avtal</h2></samverka-agreement></samverka-page>',
    );
    expect([...heard].sort()).to.deep.equal([
      'load samverka-agreement html',
      'load samverka-promise html',
      'load samverka-promises html',
    ]);
  });

  it('does not come from an empty element', async () => {
    await show('<samverka-promise></samverka-promise>');
    expect(heard).to.deep.equal([]);
  });

  it('comes when the content is there to be read', async () => {
    const element = put('<samverka-promise></samverka-promise>');
    let text = '';
    element.addEventListener('samverka-load', () => {
      text = `${element.innerText.trim()} ${element.state} ${(element.model as Json).title}`;
    });
    element.data = { id: 'a', title: 'Ljus', body: [] };
    await settled();
    expect(text).to.equal('Ljus ready Ljus');
  });

  it('comes again with new content, not with a new language, level or place', async () => {
    const element = await showData<Part>('samverka-promise', everything('sv').promises.items[0]);
    element.lang = 'en';
    element.headingLevel = 3;
    await settled();
    element.parentElement?.append(element);
    await settled();
    expect(heard).to.deep.equal(['load samverka-promise data']);
    element.data = everything('sv').promises.items[1];
    await settled();
    expect(heard.length).to.equal(2);
  });

  it('bubbles and is composed: it leaves shadow roots', async () => {
    const host = put<HTMLElement>('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    const element = document.createElement('samverka-promise');
    const outside = once(host, 'samverka-load');
    root.append(element);
    element.data = { id: 'a', title: 'Ljus', body: [] };
    const event = await outside;
    expect([event.bubbles, event.composed, event.target]).to.deep.equal([true, true, host]);
    expect(event.detail).to.deep.equal({ source: 'data' });
  });
});

describe('samverka-error', () => {
  const failing = async (src: string, lang = 'sv'): Promise<CustomEvent> => {
    const element = put(
      `<samverka-promises lang="${lang}" src="${src.replaceAll('"', '&quot;')}"></samverka-promises>`,
    );
    return once(element, 'samverka-error');
  };

  it('bubbles, is composed, and says path, message and cause', async () => {
    const event = await failing('/test-server/status/404');
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    expect(Object.keys(event.detail).sort()).to.deep.equal(['cause', 'message', 'path']);
    expect(event.detail.path).to.equal(`${location.origin}/test-server/status/404`);
    expect(event.detail.message)
      .to.contain('/test-server/status/404')
      .and.to.contain('404')
      .and.to.contain('Kontrollera');
    expect(event.detail.cause).to.equal(404);
  });

  it('says it in the language of the element', async () => {
    const { message } = (await failing('/test-server/status/500', 'en')).detail;
    expect(message).to.contain('could not be fetched (500). Check the address');
  });

  it('says where the JSON is wrong', async () => {
    const { message, cause } = (await failing('/test-server/json?body={"a":}')).detail;
    expect(message).to.contain('är inte giltig JSON');
    expect(cause).to.be.instanceOf(SyntaxError);
  });

  it('has the path of a value that is wrong, and the rest is shown', async () => {
    const promises = { title: 'Löften', items: [{ id: 'a', title: 'Ljus', body: [], status: 'kanske' }] };
    const event = await failing(json(documentOf({ promises })));
    expect(event.detail.path).to.equal('promises.items[0].status');
    expect(event.detail.message).to.contain(
      'Här ska stå planned, ongoing, fulfilled, partly, not-fulfilled, not-assessed.',
    );
    await settled();
    expect((event.target as HTMLElement).innerText.trim()).to.contain('Ljus');
    expect(heard.filter((line) => line.startsWith('load')).length).to.equal(1);
  });

  it('comes once for each fault of the element’s own part', async () => {
    const whole = documentOf({
      promises: { title: 'Löften', items: [{ id: 'a', title: 'Ljus', body: [] }, { id: 'b' }] },
      agreement: { title: 'Avtal', validThrough: 'snart' },
    });
    await showSrc('samverka-agreement', json(whole));
    expect(heard.filter((line) => line.startsWith('error'))).to.deep.equal([
      'error samverka-agreement agreement.validThrough',
    ]);
    heard.length = 0;
    await showSrc('samverka-promises', json(whole));
    expect(heard.filter((line) => line.startsWith('error'))).to.deep.equal([
      'error samverka-promises promises.items[1].title',
      'error samverka-promises promises.items[1].body',
    ]);
  });

  it('tells once of a part that does not exist, however often the page is rendered', async () => {
    const element = await showSrc('samverka-page', SEED, 'parts="contact-card,x"');
    for (const lang of ['en', 'sv']) {
      element.lang = lang;
      await settled();
    }
    expect(heard.filter((line) => line.startsWith('error'))).to.deep.equal(['error samverka-page parts']);
  });

  it('stays in the console, one line each, and never on the visitor’s page', async () => {
    const { warn } = console;
    const said: unknown[][] = [];
    console.warn = (...words: unknown[]) => said.push(words);
    const { target } = await failing('/test-server/status/404');
    console.warn = warn;
    expect(said.length).to.equal(1);
    expect(said[0]?.length).to.equal(1);
    expect(said[0]?.[0]).to.match(/^Samverka <samverka-promises> .*404.*$/);
    expect((target as Element).nextElementSibling).to.equal(null);
    expect((target as HTMLElement).innerText.trim()).to.equal('');
  });
});
