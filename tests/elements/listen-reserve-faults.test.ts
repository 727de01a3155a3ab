/** The reserve voice on a real page, with everything that can be wrong with it: what is said at the button, and what is left. */
import { expect } from '@esm-bundle/chai';
import { sendMouse } from '@web/test-runner-commands';
import '../../src/define/index.js';
import { openAddress, type Page } from '../embed/page.js';
import {
  namesOf,
  play,
  press,
  reaches,
  rootOf,
  showPlayer,
  speech,
  statusOf,
  textOf,
  until,
  voice,
  type Player,
} from './listen.js';

/** Sound that the page has asked for, and workers that it has started. */
const contexts: AudioContext[] = [];
const workers = new Set<Worker>();
const own = { AudioContext, Worker };
class HeardContext extends own.AudioContext {
  constructor(options?: AudioContextOptions) {
    super(options);
    contexts.push(this);
  }
}
class CountedWorker extends own.Worker {
  constructor(...given: ConstructorParameters<typeof Worker>) {
    super(...given);
    workers.add(this);
  }
  override terminate(): void {
    workers.delete(this);
    super.terminate();
  }
}

/** Sound wants a click: once in most browsers, a moment ago in WebKit, for each new context. */
const gesture = (): Promise<unknown> => sendMouse({ type: 'click', position: [1, 1] });

/** What Samverka wrote in the console. */
const lines: string[] = [];
const { warn } = console;

before(() => {
  Object.assign(window, { AudioContext: HeardContext, Worker: CountedWorker });
  console.warn = (...words: unknown[]) => void lines.push(words.join(' '));
});
after(() => {
  Object.assign(window, own);
  console.warn = warn;
});
beforeEach(() => {
  lines.length = 0;
  workers.clear();
  // A browser without any voice tells so at once.
  voice.uninstall();
});

/** Each test has a folder of its own. */
let count = 0;
let key: string;
function folderWith(damage: string, file: string): string {
  key = `${performance.timeOrigin}-${++count}`;
  return `/test-server/folder/${key}/${damage}/${file}/`;
}
const ask = async (what: string): Promise<{ count: number }> =>
  (await fetch(`/test-server/${what}?key=${key}`)).json();
const mend = (): Promise<unknown> => ask('mend');

/** Waits until the server has nothing more to send. */
async function isQuiet(): Promise<void> {
  const last = performance.now() + 30_000;
  for (;;) {
    const { count } = await ask('unfinished');
    if (!count) return;
    if (performance.now() > last) throw new Error(`${count} files are still being fetched`);
  }
}

/** The words that are seen at the button, without the name of its own button. */
const noticeOf = (player: Player): string | undefined =>
  rootOf(player).querySelector('.notice p')?.textContent?.trim();

/** Presses the button, and waits for a state that lasts. */
async function tryIt(player: Player): Promise<void> {
  const start = namesOf(player)[0] ?? '';
  await gesture();
  await press(player, start);
  await until(() => player.state !== 'loading', 'an answer');
  await player.updateComplete;
}

/** It is heard: the words of the text are told by the clock of the sound. */
async function speaks(player: Player): Promise<void> {
  expect(player.state).to.equal('playing');
  const first = player.player.word;
  await until(() => player.player.word !== first || player.player.index > 0, 'another word');
}

async function expectNothingLeft(player: Player): Promise<void> {
  await isQuiet();
  expect([workers.size, player.player.progress, player.player.isOpen]).to.deep.equal([0, undefined, false]);
}

interface Case {
  readonly damage: string;
  readonly file: string;
  readonly said: readonly [sv: string, en: string];
  /** What the site's developers are told, after the folder's address. */
  readonly told: readonly [sv: RegExp, en: RegExp];
}

const VOICE = [
  'Det finns ingen svensk röst i den här webbläsaren',
  'This browser has no Swedish voice',
] as const;
const DOWNLOAD = [
  'Rösten kunde inte hämtas. Kontrollera nätet och tryck på Lyssna igen.',
  'The voice could not be downloaded. Check the network and press Listen again.',
] as const;
const MEMORY = [
  'Minnet räckte inte till för rösten. Stäng andra flikar och tryck på Lyssna igen.',
  'There was not enough memory for the voice. Close other tabs and press Listen again.',
] as const;

const MISSING = [
  /voices\.json finns inte\. Lägg mappen reserve-voice där, eller skriv reserve-voice="off"\.$/,
  /voices\.json is missing\. Put the folder reserve-voice there, or write reserve-voice="off"\.$/,
] as const;
const NOT_WHOLE = [
  /\.bin\?\w+ hämtades bara delvis: \d+ byte av \d+\. Lägg upp hela mappen reserve-voice igen\.$/,
  /\.bin\?\w+ was only partly downloaded: \d+ bytes of \d+\. Upload the whole folder reserve-voice again\.$/,
] as const;
const NOT_STARTED = [
  /worker\.js\?\w+ startar inte\. Filen ska finnas där som JavaScript, och sidans CSP tillåta worker-src 'self' och trusted-types samverka\.$/,
  /worker\.js\?\w+ does not start\. The file must be there as JavaScript, and the page’s CSP must allow worker-src 'self' and trusted-types samverka\.$/,
] as const;

const cases: readonly Case[] = [
  { damage: 'missing', file: 'voices.json', said: VOICE, told: MISSING },
  { damage: 'page', file: 'voices.json', said: VOICE, told: MISSING },
  { damage: 'half', file: 'voices.json', said: VOICE, told: MISSING },
  { damage: 'other-json', file: 'voices.json', said: VOICE, told: MISSING },
  { damage: 'missing', file: 'core.bin', said: DOWNLOAD, told: NOT_WHOLE },
  { damage: 'half', file: 'core.bin', said: DOWNLOAD, told: NOT_WHOLE },
  { damage: 'is-cut-off', file: 'core.bin', said: DOWNLOAD, told: NOT_WHOLE },
  { damage: 'page', file: 'sv.bin', said: DOWNLOAD, told: NOT_WHOLE },
  {
    damage: 'zeros',
    file: 'sv.bin',
    said: VOICE,
    told: [/worker\.js\?\w+ svarar inte: .+/, /worker\.js\?\w+ does not answer: .+/],
  },
  { damage: 'missing', file: 'worker.js', said: VOICE, told: NOT_STARTED },
  { damage: 'page', file: 'worker.js', said: VOICE, told: NOT_STARTED },
  { damage: 'another-type', file: 'worker.js', said: VOICE, told: NOT_STARTED },
  { damage: 'half', file: 'worker.js', said: VOICE, told: NOT_STARTED },
  { damage: 'throws', file: 'worker.js', said: VOICE, told: NOT_STARTED },
  {
    damage: 'no-memory',
    file: 'worker.js',
    said: MEMORY,
    told: [
      /Minnet räckte inte till för reservrösten\.$/,
      /There was not enough memory for the reserve voice\.$/,
    ],
  },
];

describe('a folder of the reserve voice', () => {
  it('that is whole speaks', async () => {
    const player = await showPlayer(`reserve-voice="${folderWith('half', 'none')}"`);
    await tryIt(player);
    await speaks(player);
    expect(lines).to.deep.equal([]);
    player.stop();
    await isQuiet();
  });

  for (const { damage, file, said, told } of cases)
    it(`${file} ${damage}: it is said in both languages, nothing goes on, and once mended it speaks`, async () => {
      const folder = folderWith(damage, file);
      for (const [index, lang] of (['sv', 'en'] as const).entries()) {
        const player = await showPlayer(`lang="${lang}" reserve-voice="${folder}"`);
        lines.length = 0;
        await tryIt(player);
        expect([player.state, noticeOf(player), statusOf(player)]).to.deep.equal([
          'unavailable',
          said[index],
          said[index],
        ]);
        expect(lines, 'one line for those who look after the site').to.have.length(1);
        expect(lines[0]).to.match(/^Samverka <samverka-listen> /);
        expect(lines[0]).to.match(told[index]!);
        await expectNothingLeft(player);
      }
      await mend();
      const [player] = document.querySelectorAll('samverka-listen');
      await tryIt(player as Player);
      await speaks(player as Player);
      expect(noticeOf(player as Player)).to.equal(undefined);
      player?.stop();
      await isQuiet();
    });

  it('that never comes: the button that stops ends it, and once mended it speaks', async () => {
    const player = await showPlayer(`reserve-voice="${folderWith('hangs', 'core.bin')}"`);
    await play(player);
    await until(() => (player.player.progress?.part ?? 0) > 0.1, 'half of it');
    await player.updateComplete;
    expect([statusOf(player), namesOf(player)]).to.deep.equal([
      'Hämtar rösten, 0,5 MB',
      ['Lyssna', 'Stoppa'],
    ]);
    await press(player, 'Stoppa');
    expect([player.state, noticeOf(player)]).to.deep.equal(['idle', undefined]);
    await expectNothingLeft(player);
    await mend();
    await tryIt(player);
    await speaks(player);
    expect(lines).to.deep.equal([]);
  });

  it('that never comes, of a player that leaves the page: it is fetched no longer', async () => {
    const player = await showPlayer(`reserve-voice="${folderWith('hangs', 'core.bin')}"`);
    await play(player);
    await until(() => (player.player.progress?.part ?? 0) > 0.1, 'half of it');
    player.remove();
    await expectNothingLeft(player);
  });

  it('without one language: what is in that one is left out and named', async () => {
    const text = `<div id="text"><p>En mening.</p><p lang="en">One.</p><p>Tre.</p></div>`;
    const player = await showPlayer(`reserve-voice="${folderWith('missing', 'en.bin')}"`, text);
    await tryIt(player);
    await reaches(player, 'idle');
    await player.updateComplete;
    expect(noticeOf(player)).to.equal(
      'En del av texten lästes inte: webbläsaren har ingen röst för engelska.',
    );
    expect(lines).to.have.length(1);
    await isQuiet();
  });

  it('on another host is not asked for', async () => {
    const other = location.origin.replace('localhost', '127.0.0.1');
    const player = await showPlayer(`reserve-voice="${other}/dist/reserve-voice/"`);
    await tryIt(player);
    expect(noticeOf(player)).to.equal(VOICE[0]);
    expect(lines).to.deep.equal([
      `Samverka <samverka-listen> ${other}/dist/reserve-voice/ finns på en annan värd. Lägg mappen reserve-voice på samma värd som sidan.`,
    ]);
  });

  it('off is not asked for, and nobody is told of it', async () => {
    const player = await showPlayer('reserve-voice="off"');
    await tryIt(player);
    expect([noticeOf(player), lines]).to.deep.equal([VOICE[0], []]);
  });

  it('is not asked for where the browser has a voice', async () => {
    speech();
    const player = await showPlayer(`reserve-voice="${folderWith('missing', 'voices.json')}"`);
    const before = contexts.length;
    await tryIt(player);
    expect([player.state, voice.texts.length, lines, contexts.length - before]).to.deep.equal([
      'playing',
      1,
      [],
      0,
    ]);
  });

  it('is asked for by one player at a time: the other one’s stop does not silence it', async () => {
    const folder = folderWith('half', 'none');
    const player = await showPlayer(
      `reserve-voice="${folder}"`,
      `${textOf()}<samverka-listen for="text" id="other" reserve-voice="${folder}"></samverka-listen>`,
    );
    const other = document.querySelector('#other') as Player;
    await tryIt(player);
    await speaks(player);
    await tryIt(other);
    expect([player.state, other.state]).to.deep.equal(['idle', 'playing']);
    await speaks(other);
    player.stop();
    expect(other.state).to.equal('playing');
  });
});

describe('sound on a real page', () => {
  const running = (): AudioContext =>
    [...contexts].reverse().find(({ state }) => state === 'running') as AudioContext;

  /** A player that is in the middle of a text. */
  async function showSpeaking(attributes = ''): Promise<Player> {
    const player = await showPlayer(`${attributes} reserve-voice="/dist/reserve-voice/"`);
    await tryIt(player);
    await speaks(player);
    return player;
  }

  for (const [lang, said, goOn] of [
    ['sv', 'Ljudet försvann. Kontrollera högtalare eller hörlurar och tryck på Fortsätt.', 'Fortsätt'],
    ['en', 'The sound stopped. Check the speakers or headphones and press Resume.', 'Resume'],
  ] as const)
    it(`of a device that goes away is paused and told of (${lang}); the button goes on with a new one`, async () => {
      const player = await showSpeaking(`lang="${lang}"`);
      const context = running();
      context.dispatchEvent(new Event('error'));
      await player.updateComplete;
      expect([player.state, noticeOf(player), statusOf(player)]).to.deep.equal(['paused', said, said]);
      await until(() => context.state === 'closed', 'the old one closed');
      await gesture();
      await press(player, goOn);
      expect(noticeOf(player)).to.equal(undefined);
      await speaks(player);
      expect(running()).to.not.equal(context);
    });

  it('taken by others is paused, and the button goes on', async () => {
    const player = await showSpeaking();
    void running().suspend();
    await reaches(player, 'paused');
    await player.updateComplete;
    expect(noticeOf(player)).to.equal(undefined);
    await press(player, 'Fortsätt');
    await speaks(player);
  });

  it('in a page that is frozen is paused, and the button goes on', async () => {
    const player = await showSpeaking();
    document.dispatchEvent(new Event('freeze'));
    expect(player.state).to.equal('paused');
    await player.updateComplete;
    await press(player, 'Fortsätt');
    await speaks(player);
  });

  it('is paused by its button: the clock of the sound stands', async () => {
    const player = await showSpeaking();
    const context = running();
    await press(player, 'Pausa');
    await until(() => context.state === 'suspended', 'the sound halted');
    const { currentTime } = context;
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    expect(context.currentTime).to.equal(currentTime);
    await press(player, 'Fortsätt');
    await speaks(player);
  });

  it('is given back when nobody listens any more', async () => {
    const player = await showSpeaking();
    const context = running();
    player.stop();
    await until(() => context.state === 'suspended', 'the sound given back');
  });

  for (const [what, value] of [
    ['that the browser does not have', undefined],
    [
      'that the browser has no more of',
      class {
        constructor() {
          throw new DOMException('no more', 'NotSupportedError');
        }
      },
    ],
  ] as const)
    it(`${what}: it says so, and speaks when there is some`, async () => {
      const player = await showPlayer('reserve-voice="/dist/reserve-voice/"');
      for (const context of contexts) if (context.state !== 'closed') await context.close();
      Object.assign(window, { AudioContext: value });
      try {
        await tryIt(player);
        await until(() => player.state === 'unavailable' || player.player.trouble, 'words');
        await player.updateComplete;
        expect(noticeOf(player)).to.match(/^(Rösten svarar inte|Ljudet försvann)\./);
      } finally {
        Object.assign(window, { AudioContext: HeardContext });
      }
      await gesture();
      await press(player, namesOf(player)[0] ?? '');
      await until(() => player.state === 'playing', 'sound');
      await speaks(player);
    });
});

describe('a page’s policy', () => {
  let clicks = 0;
  const open = async (policy: string): Promise<{ page: Page; player: Player }> => {
    const address = `/test-server/csp?page=/tests/elements/reserve-voice.html&policy=${encodeURIComponent(policy)}`;
    const page = await openAddress(address);
    page.frame.style.cssText = 'position: fixed; inset: 0';
    Reflect.deleteProperty(page.window, 'speechSynthesis');
    const player = page.one('samverka-listen') as Player;
    await player.updateComplete;
    // Two clicks in one place are a double click to WebKit, in another page too, and select what stands there.
    await sendMouse({ type: 'click', position: [700, 500 - 60 * clicks++] });
    player.play();
    await until(() => player.state !== 'loading', 'an answer');
    return { page, player };
  };
  const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
  const TYPES = "require-trusted-types-for 'script'; trusted-types lit-html";

  for (const [what, policy] of [
    ['as strict as can be', `${STRICT}; worker-src 'self'`],
    ['with Trusted Types', `${STRICT}; worker-src 'self'; ${TYPES} samverka`],
  ] as const)
    it(`${what}: it speaks, without a violation`, async () => {
      const { page, player } = await open(policy);
      await speaks(player);
      expect([page.recorded.violations, page.recorded.errors]).to.deep.equal([[], []]);
      player.stop();
    });

  for (const [what, policy] of [
    ['without workers', `${STRICT}; worker-src 'none'`],
    ['with Trusted Types, without the name samverka', `${STRICT}; worker-src 'self'; ${TYPES}`],
  ] as const)
    it(`${what}: it is said at the button, and what to do is told in the console`, async () => {
      const { page, player } = await open(policy);
      await page.comes(() => noticeOf(player), player.shadowRoot as ShadowRoot);
      expect([player.state, noticeOf(player)]).to.deep.equal(['unavailable', VOICE[0]]);
      expect(page.recorded.warnings).to.have.length(1);
      expect(page.recorded.warnings[0]).to.match(NOT_STARTED[0]);
      // Again, and the page is none the worse for it.
      player.play();
      await page.until(({ warnings }) => warnings.length === 2);
      expect(player.isConnected).to.equal(true);
    });
});
