/** What the player remembers of a visitor: nothing, unless `remember` says so. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { ALVA, DANIEL, nativeVoice } from '../speech-synthesis.js';
import {
  choose,
  namesOf,
  play,
  press,
  showPlayer,
  showPlaying,
  speech,
  voice,
  type Player,
} from './listen.js';

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
    await choose(player, 'Ljudstyrka', '0.9');
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
        volume: 0.9,
        voices: { sv: 'Alva Alva sv-SE' },
      });
      expect([window[other].length, document.cookie]).to.deep.equal([0, cookies]);
      const next = await showPlaying(`${attribute} rate="2"`);
      expect([next.rate, voice.last?.rate, voice.last?.volume]).to.deep.equal([1.25, 1.25, 0.9]);
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
