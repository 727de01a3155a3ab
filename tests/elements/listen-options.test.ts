/** The player's attributes and properties: what it reads, how fast, what it remembers, and words of the municipality's own. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { ALVA, DANIEL, nativeVoice, SIMPLE } from '../speech-synthesis.js';
import { documentOf, find, put, settled, showData } from './fixtures.js';
import {
  choose,
  namesOf,
  play,
  press,
  say,
  SENTENCES,
  showPlayer,
  showPlaying,
  speech,
  textOf,
  voice,
  type Player,
} from './listen.js';

/** All that a player says, in order. */
async function readBy(player: Player): Promise<string[]> {
  await play(player);
  while (player.state === 'playing') await say(player);
  return voice.texts;
}

/** What is told while something is done: of the console and of the events. */
async function toldIn(work: () => unknown): Promise<{ lines: string[]; events: unknown[] }> {
  const told = { lines: [] as string[], events: [] as unknown[] };
  const { warn } = console;
  console.warn = (line: string) => told.lines.push(line);
  const heard = ({ detail }: CustomEventInit): number => told.events.push(detail);
  document.addEventListener('samverka-error', heard);
  try {
    await work();
  } finally {
    console.warn = warn;
    document.removeEventListener('samverka-error', heard);
  }
  return told;
}

describe('for', () => {
  const page = (attributes: string): Player =>
    put<Player>(
      `<samverka-listen ${attributes}></samverka-listen><p id="a">Det första.</p><p>Emellan.</p><p id="b">Det andra.</p>`,
    );

  it('names what is read', async () => {
    expect(await readBy(page('for="b"'))).to.deep.equal(['Det andra.']);
  });

  it('may name several, which are read in its order', async () => {
    expect(await readBy(page('for=" b  a "'))).to.deep.equal(['Det andra.', 'Det första.']);
  });

  it('as data-for', async () => {
    expect(await readBy(page('data-for="b"'))).to.deep.equal(['Det andra.']);
  });

  it('is read at play', async () => {
    const player = page('for="a"');
    player.setAttribute('for', 'b');
    expect(await readBy(player)).to.deep.equal(['Det andra.']);
  });

  it('an id that is not there is told of, and the others are read', async () => {
    const player = page('for="borta a"');
    const { lines, events } = await toldIn(() => readBy(player));
    expect(lines).to.deep.equal([
      'Samverka <samverka-listen> for: ”borta” finns inte på sidan. Skriv ett id som finns.',
    ]);
    expect(events).to.deep.equal([
      { path: 'for', message: '”borta” finns inte på sidan. Skriv ett id som finns.', cause: undefined },
    ]);
    expect(voice.texts).to.deep.equal(['Det första.']);
  });

  it('is told of in the language of the player', async () => {
    const { lines } = await toldIn(() => play(page('for="borta a" lang="en"')));
    expect(lines).to.deep.equal([
      'Samverka <samverka-listen> for: “borta” is not on the page. Write an id that is.',
    ]);
  });

  it('with no id that is there, nothing is read in its place', async () => {
    const player = page('for="borta"');
    await toldIn(() => play(player));
    expect([player.state, voice.texts]).to.deep.equal(['unavailable', []]);
  });

  it('without it: the page around it, the main part, or all', async () => {
    const player = put<Player>('<samverka-listen></samverka-listen><p>I mitten.</p>');
    expect(await readBy(player)).to.deep.equal(['I mitten.']);
    const main = find(document, 'main');
    const article = document.createElement('article');
    article.append(...main.childNodes);
    main.replaceWith(article);
    try {
      document.body.insertAdjacentHTML('beforeend', '<p id="sist">Sist.</p>');
      voice.calls.length = 0;
      expect(await readBy(player)).to.deep.equal(['I mitten.', 'Sist.']);
    } finally {
      find(document, '#sist').remove();
      article.replaceWith(main);
    }
  });

  it('an empty one is none', async () => {
    const player = put<Player>('<samverka-listen for=""></samverka-listen><p>I mitten.</p>');
    expect(await readBy(player)).to.deep.equal(['I mitten.']);
  });

  it('never reads the player itself, nor what stands in it', async () => {
    const player = put<Player>('<samverka-listen><p>Reserv.</p></samverka-listen><p>Texten.</p>');
    expect(await readBy(player)).to.deep.equal(['Texten.']);
  });

  it('an id in its own shadow root comes first', async () => {
    const host = put<HTMLElement>('<div></div>');
    host.insertAdjacentHTML('afterend', '<p id="a">Utanför.</p><p id="b">Utanför också.</p>');
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<samverka-listen for="a b"></samverka-listen><p id="a">Innanför.</p>';
    const player = find<Player>(host.shadowRoot as ShadowRoot, 'samverka-listen');
    expect(await readBy(player)).to.deep.equal(['Innanför.', 'Utanför också.']);
  });
});

describe('rate', () => {
  const rates: readonly [attributes: string, rate: number][] = [
    ['', 1],
    ['rate="1.5"', 1.5],
    ['rate="0.5"', 0.5],
    ['data-rate="1.25"', 1.25],
    ['rate="2" data-rate="1.25"', 2],
    ['rate="10"', 2],
    ['rate="0.1"', 0.5],
    ['rate="-1"', 0.5],
    ['rate="snabbt"', 1],
    ['rate=""', 1],
    ['rate=" "', 1],
    ['rate="NaN"', 1],
    ['rate="Infinity"', 2],
    ['rate="1.1"', 1.1],
  ];
  for (const [attributes, rate] of rates)
    it(`${attributes || 'none'} is ${rate}`, async () => {
      const player = await showPlaying(attributes);
      expect([player.rate, voice.last?.rate]).to.deep.equal([rate, rate]);
    });

  it('that is taken away is 1 again, or what data-rate says', async () => {
    const player = await showPlayer('rate="2" data-rate="1.5"');
    player.removeAttribute('rate');
    expect(player.rate).to.equal(1.5);
    player.removeAttribute('data-rate');
    expect(player.rate).to.equal(1);
  });

  it('as a property, of any kind, is within its limits', async () => {
    const player = await showPlayer();
    for (const [set, is] of [
      [1.75, 1.75],
      [99, 2],
      [0, 0.5],
      [NaN, 1],
      ['1.5', 1.5],
      [undefined, 1],
      [null, 0.5],
    ] as const) {
      player.rate = set as number;
      expect(player.rate, String(set)).to.equal(is);
    }
  });

  it('that changes while it reads goes on from the word', async () => {
    const player = await showPlaying();
    voice.start();
    voice.boundary(3);
    player.setAttribute('rate', '1.5');
    expect([voice.last?.text, voice.last?.rate]).to.deep.equal(['mening här.', 1.5]);
    expect(player.state).to.equal('playing');
  });

  it('that is between the steps can be chosen, and is shown', async () => {
    const player = await showPlaying('rate="1.1"');
    await press(player, 'Inställningar');
    const select = player.shadowRoot?.querySelector('select') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)).to.deep.equal([
      '0,5',
      '0,75',
      '1',
      '1,1',
      '1,25',
      '1,5',
      '1,75',
      '2',
    ]);
    expect(select.selectedOptions[0]?.text).to.equal('1,1');
    await press(player, 'Snabbare');
    expect(player.rate).to.equal(1.25);
  });

  it('goes by steps between its ends, with a button, from the present word', async () => {
    const player = await showPlaying();
    voice.start();
    voice.boundary(3);
    await press(player, 'Inställningar');
    const seen: number[] = [];
    for (let times = 0; times < 5; times++) {
      await press(player, 'Snabbare');
      seen.push(player.rate);
    }
    for (let times = 0; times < 7; times++) {
      await press(player, 'Långsammare');
      seen.push(player.rate);
    }
    expect(seen).to.deep.equal([1.25, 1.5, 1.75, 2, 2, 1.75, 1.5, 1.25, 1, 0.75, 0.5, 0.5]);
    expect(new Set(voice.texts.slice(1))).to.deep.equal(new Set(['mening här.']));
  });

  it('goes by a select, from the present word', async () => {
    const player = await showPlaying();
    voice.start();
    voice.boundary(3);
    await press(player, 'Inställningar');
    await choose(player, 'Hastighet', '0.75');
    expect([player.rate, voice.last?.rate, voice.last?.text]).to.deep.equal([0.75, 0.75, 'mening här.']);
  });

  it('lasts to the next play', async () => {
    const player = await showPlaying();
    player.rate = 1.75;
    player.stop();
    await play(player);
    expect(voice.last?.rate).to.equal(1.75);
  });
});

describe('a voice', () => {
  const KLARA = nativeVoice('Klara', 'sv-SE');

  it('that is chosen goes on from the present word', async () => {
    speech({ voices: [...SIMPLE, KLARA] });
    const player = await showPlaying();
    voice.start();
    voice.boundary(3);
    await press(player, 'Inställningar');
    const select = player.shadowRoot?.querySelector<HTMLSelectElement>('#voice');
    expect([...(select?.options ?? [])].map(({ text }) => text)).to.have.members(['Alva', 'Klara']);
    await choose(player, 'Röst', 'Klara Klara sv-SE');
    expect([voice.last?.text, voice.last?.voice]).to.deep.equal(['mening här.', 'Klara']);
  });

  it('is chosen for its language only', async () => {
    speech({ voices: [...SIMPLE, KLARA] });
    const player = await showPlaying(
      '',
      '<div id="text"><p>En svensk mening.</p><p lang="en">An English one.</p></div>',
    );
    await press(player, 'Inställningar');
    await choose(player, 'Röst', 'Klara Klara sv-SE');
    await say(player);
    expect(voice.last?.voice).to.equal('Daniel');
    await choose(player, 'Röst', 'Daniel Daniel en-GB');
    player.previous();
    expect(voice.last?.voice).to.equal('Klara');
  });
});

describe('remember', () => {
  const KEY = 'samverka-listen';
  const clean = (): void => {
    localStorage.clear();
    sessionStorage.clear();
  };
  beforeEach(clean);
  afterEach(clean);

  /** All that a page can keep with a visitor. */
  const kept = async (): Promise<unknown[]> => [
    { ...localStorage },
    { ...sessionStorage },
    document.cookie,
    await caches.keys(),
    (await indexedDB.databases()).map(({ name }) => name),
  ];

  /** Chooses all that can be chosen. */
  async function chooseAll(player: Player): Promise<void> {
    await play(player);
    await press(player, 'Inställningar');
    await press(player, 'Snabbare');
    await choose(player, 'Röst', 'Alva Alva sv-SE');
    await press(player, 'Stoppa');
  }

  for (const attribute of ['', 'remember="none"', 'remember=""', 'remember="always"', 'remember="LOCAL"'])
    it(`${attribute || 'without it'}: nothing is stored`, async () => {
      const before = await kept();
      await chooseAll(await showPlayer(attribute));
      expect(await kept()).to.deep.equal(before);
    });

  for (const [attribute, name, other] of [
    ['remember="session"', 'sessionStorage', 'localStorage'],
    ['remember="local"', 'localStorage', 'sessionStorage'],
    ['data-remember="local"', 'localStorage', 'sessionStorage'],
  ] as const)
    it(`${attribute}: speed and voice are in ${name}, and are there for the next player`, async () => {
      const cookies = document.cookie;
      await chooseAll(await showPlayer(attribute));
      expect(Object.keys({ ...window[name] })).to.deep.equal([KEY]);
      expect(JSON.parse(window[name].getItem(KEY) ?? '')).to.deep.equal({
        rate: 1.25,
        voices: { sv: 'Alva Alva sv-SE' },
      });
      expect([window[other].length, document.cookie]).to.deep.equal([0, cookies]);
      const next = await showPlaying(`${attribute} rate="2"`);
      expect([next.rate, voice.last?.rate]).to.deep.equal([1.25, 1.25]);
      const forgetful = await showPlayer();
      expect(forgetful.rate).to.equal(1);
    });

  it('the voice that was chosen reads the next time', async () => {
    speech({ voices: [ALVA, DANIEL, nativeVoice('Klara', 'sv-SE')] });
    const player = await showPlaying('remember="local"');
    await press(player, 'Inställningar');
    await choose(player, 'Röst', 'Klara Klara sv-SE');
    await showPlaying('remember="local"');
    expect(voice.last?.voice).to.equal('Klara');
  });

  it('nothing is stored before something is chosen', async () => {
    const player = await showPlaying('remember="local" rate="1.5"');
    await press(player, 'Pausa');
    await press(player, 'Fortsätt');
    await press(player, 'Stoppa');
    expect(localStorage.length).to.equal(0);
  });

  for (const junk of [
    '',
    '{',
    'null',
    '7',
    '"text"',
    '[]',
    '{"rate":"snabbt"}',
    '{"rate":null,"voices":null}',
    '{"rate":{},"voices":7}',
    '{"voices":{"sv":null}}',
    '{"voices":{"sv":{"id":1}}}',
    '{"voices":["a"]}',
  ])
    it(`what is not ours in the store is harmless: ${junk}`, async () => {
      localStorage.setItem(KEY, junk);
      const player = await showPlaying('remember="local"');
      expect([player.rate, player.state, voice.last?.voice]).to.deep.equal([1, 'playing', 'Alva']);
      expect(namesOf(player)).to.include('Stoppa');
    });

  it('a speed out of range in the store is brought into it', async () => {
    localStorage.setItem(KEY, '{"rate":100}');
    expect((await showPlayer('remember="local"')).rate).to.equal(2);
  });

  it('a browser that refuses to store is harmless', async () => {
    const { setItem, getItem } = Storage.prototype;
    Storage.prototype.setItem = Storage.prototype.getItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const player = await showPlayer('remember="local"');
      await chooseAll(player);
      expect(player.rate).to.equal(1.25);
    } finally {
      Object.assign(Storage.prototype, { setItem, getItem });
    }
  });
});

describe('lexicon', () => {
  const text = '<div id="text"><p>Vi bor i Exempelby.</p><p lang="en">We live in Exempelby.</p></div>';

  it('says words as the page wants them said', async () => {
    const player = await showPlayer('', text);
    player.lexicon = [{ text: 'Exempelby', say: 'Eksempelby' }];
    expect(await readBy(player)).to.deep.equal(['Vi bor i Eksempelby.', 'We live in Eksempelby.']);
  });

  it('in one language', async () => {
    const player = await showPlayer('', text);
    player.lexicon = [{ text: 'Exempelby', say: 'Eksempelby', lang: 'sv' }];
    expect(await readBy(player)).to.deep.equal(['Vi bor i Eksempelby.', 'We live in Exempelby.']);
  });

  it('of the document that is read', async () => {
    const lexicon = [{ text: 'Exempelby', say: 'Eksempelby', lang: 'sv' }];
    const page = await showData(
      'samverka-page',
      documentOf({ title: 'Trygghet', intro: ['Vi bor i Exempelby.'], lexicon }),
    );
    const player = find<Player>(page, 'samverka-listen');
    await player.updateComplete;
    expect(await readBy(player)).to.deep.equal(['Trygghet', 'Vi bor i Eksempelby.']);
  });

  it('of the document of a part that is read', async () => {
    const lexicon = [{ text: 'Exempelby', say: 'Eksempelby' }];
    const data = documentOf({
      lexicon,
      promises: { title: 'Löften', items: [{ id: 'a', title: 'Vi i Exempelby', body: [] }] },
    });
    const src = `/test-server/json?body=${encodeURIComponent(JSON.stringify(data))}`;
    put('<div id="text"><samverka-promises></samverka-promises></div>');
    const part = find(document, 'samverka-promises');
    const loaded = new Promise((resolve) => part.addEventListener('samverka-load', resolve, { once: true }));
    part.setAttribute('src', src);
    await loaded;
    find(document, '#text').insertAdjacentHTML(
      'beforebegin',
      '<samverka-listen for="text"></samverka-listen>',
    );
    const player = find<Player>(document, 'samverka-listen');
    await settled();
    expect(await readBy(player)).to.deep.equal(['Löften', 'Vi i Eksempelby']);
  });

  it('of the player beats that of the document', async () => {
    const lexicon = [{ text: 'Exempelby', say: 'Fel' }];
    const page = await showData('samverka-page', documentOf({ title: 'Exempelby', lexicon }));
    const player = find<Player>(page, 'samverka-listen');
    player.lexicon = [{ text: 'Exempelby', say: 'Rätt' }];
    expect(await readBy(player)).to.deep.equal(['Rätt']);
  });

  it('a wrong one is told of as any other fault of the document', async () => {
    const data = documentOf({ title: 'Trygghet', lexicon: [{ text: 'Exempelby' }] });
    const { lines } = await toldIn(() => showData('samverka-page', data));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('lexicon');
  });

  it('which is none leaves all as it is', async () => {
    const player = await showPlayer();
    player.lexicon = undefined as never;
    expect(await readBy(player)).to.deep.equal(SENTENCES);
  });

  it('of another document on the page is not used', async () => {
    const lexicon = [{ text: 'mening', say: 'fel' }];
    const page = await showData('samverka-page', documentOf({ title: 'Trygghet', lexicon }));
    page.insertAdjacentHTML('afterend', `<samverka-listen for="text"></samverka-listen>${textOf()}`);
    const player = find<Player>(document, 'samverka-listen[for]');
    await settled();
    expect(await readBy(player)).to.deep.equal(SENTENCES);
  });
});
