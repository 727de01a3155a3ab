/** The download: whole, or why not; the manifest and the files of data. */
import { expect } from '@esm-bundle/chai';
import { msgIn } from '../../../../src/localization/messages.js';
import {
  distrust,
  fetchData,
  fetchManifest,
  refresh,
} from '../../../../src/speech/engines/reserve-voice/download.js';
import { ReserveError } from '../../../../src/speech/engines/reserve-voice/fault.js';
import { reserveVoice } from '../../../../src/speech/engines/reserve-voice/index.js';
import { Clock, settle } from '../engine/clock.js';
import { fakeNetwork, MANIFEST, replace, reports, restore, type Network } from './stage.js';

let network: Network;
/** Each test has files of its own, as what came damaged is remembered. */
let count = 0;
let file: { file: string; bytes: number; transfer: number };
const FOLDER = `${location.origin}/folder/`;

beforeEach(() => {
  network = fakeNetwork();
  file = { file: `data${++count}.bin?x`, bytes: 1000, transfer: 500 };
});
afterEach(restore);

interface Outcome {
  data?: ArrayBuffer;
  error?: unknown;
  readonly parts: number[];
}

/** Fetches the file, and keeps what comes of it. */
function download(signal = new AbortController().signal): Outcome {
  const outcome: Outcome = { parts: [] };
  fetchData(file, FOLDER, signal, (part) => outcome.parts.push(part)).then(
    (data) => (outcome.data = data),
    (error) => (outcome.error = error),
  );
  return outcome;
}

const faultOf = ({ error }: Outcome): unknown => (error instanceof ReserveError ? error.fault : error);
const wordsOf = ({ error }: Outcome): string => (error as ReserveError).words(msgIn('sv'));
const request = () => network.of(file.file);

describe('a file of data', () => {
  it('is fetched from the folder, with its version, and told of as it comes', async () => {
    const outcome = download();
    expect([request().url, request().init.cache]).to.deep.equal([`${FOLDER}${file.file}`, 'default']);
    await request().send(250);
    await request().send(500);
    await request().send(250);
    expect(outcome.data).to.equal(undefined);
    await request().end();
    expect(outcome.parts).to.deep.equal([0.25, 0.75, 1]);
    expect(new Uint8Array(outcome.data ?? new ArrayBuffer(0))).to.deep.equal(new Uint8Array(1000).fill(7));
  });

  const damages: readonly [string, (network: Network) => Promise<void>, string][] = [
    ['half of it', () => request().whole(500), '500 byte av 1000'],
    ['nothing of it', () => request().whole(0), '0 byte av 1000'],
    ['more than it', () => request().whole(1001), '1001 byte av 1000'],
    [
      'a page instead, with status 200',
      () => request().text('<!doctype html><title>Finns inte'),
      '32 byte av 1000',
    ],
    ['status 404', () => request().text('Finns inte', 404), '0 byte av 1000'],
    ['a connection that is lost before', () => request().lose(), '0 byte av 1000'],
    [
      'a connection that is lost midway',
      async () => {
        await request().send(400);
        await request().lose();
      },
      '400 byte av 1000',
    ],
  ];
  for (const [what, happens, words] of damages) {
    it(`${what}: it did not come, and what to do is told`, async () => {
      const outcome = download();
      await happens(network);
      expect(faultOf(outcome)).to.equal('download');
      expect(wordsOf(outcome)).to.equal(
        `${FOLDER}${file.file} hämtades bara delvis: ${words}. Lägg upp hela mappen reserve-voice igen.`,
      );
    });

    it(`${what}: the next try goes past the cache, and the one after a whole one does not`, async () => {
      download();
      await happens(network);
      const again = download();
      expect(request().init.cache).to.equal('reload');
      await request().whole(1000);
      expect(again.data?.byteLength).to.equal(1000);
      download();
      expect(request().init.cache).to.equal('default');
    });
  }

  it('much longer than it should be is not read to the end', async () => {
    const outcome = download();
    await request().send(900);
    await request().send(900);
    expect([faultOf(outcome), request().isCancelled]).to.deep.equal(['download', true]);
  });

  it('aborted ends at once, before and midway, and does not count as damaged', async () => {
    for (const bytes of [0, 400]) {
      const abort = new AbortController();
      const outcome = download(abort.signal);
      if (bytes) await request().send(bytes);
      abort.abort();
      await settle();
      expect((outcome.error as Error).name).to.equal('AbortError');
      expect(network.open).to.deep.equal([]);
    }
    download();
    expect(request().init.cache).to.equal('default');
  });

  it('that there is no room for: memory', async () => {
    file = { ...file, bytes: 2 ** 53 - 1 };
    const outcome = download();
    await request().send(1);
    expect(faultOf(outcome)).to.equal('memory');
    expect(wordsOf(outcome)).to.equal('Minnet räckte inte till för reservrösten.');
  });

  it('that came whole, and did not work, is not trusted again', () => {
    distrust([file], FOLDER);
    download();
    expect(request().init.cache).to.equal('reload');
  });
});

describe('a script that has not worked', () => {
  it('is asked for anew once, and its failure is left to whoever uses it', async () => {
    const url = new URL(file.file, FOLDER).href;
    const { signal } = new AbortController();
    await refresh(url, signal);
    expect(network.exchanges, 'as long as nothing is wrong').to.deep.equal([]);
    distrust([file], FOLDER);
    const refreshed = refresh(url, signal);
    expect(request().init.cache).to.equal('no-cache');
    await request().lose();
    await refreshed;
    await refresh(url, signal);
    expect(network.exchanges).to.have.length(1);
  });
});

describe('the list of what the folder has', () => {
  it('is asked for anew each time', async () => {
    const manifest = fetchManifest(FOLDER);
    expect(network.exchanges[0]).to.deep.include({ url: `${FOLDER}voices.json` });
    expect(network.exchanges[0]?.init.cache).to.equal('no-cache');
    await network.of('voices.json').json(MANIFEST);
    expect(await manifest).to.deep.equal(MANIFEST);
  });

  const voice = MANIFEST.voices[0];
  const others: Readonly<Record<string, unknown>> = {
    'an empty object': {},
    null: null,
    'a list': [],
    'a text': 'voices',
    'without a worker': { ...MANIFEST, worker: undefined },
    'without the core': { ...MANIFEST, core: undefined },
    'without voices': { ...MANIFEST, voices: undefined },
    'voices that are no list': { ...MANIFEST, voices: { sv: voice } },
    'a voice that is nothing': { ...MANIFEST, voices: [null] },
    'a voice without a language': { ...MANIFEST, voices: [{ ...voice, language: undefined }] },
    'a voice without a file': { ...MANIFEST, voices: [{ ...voice, file: undefined }] },
    'a voice without its size': { ...MANIFEST, voices: [{ ...voice, bytes: undefined }] },
    ...Object.fromEntries(
      [
        '../other.js?w',
        '/other.js',
        '//example.org/w.js',
        'data:text/javascript,1',
        '?_jsonp=a',
        '..',
        '',
      ].map((file) => [`a worker elsewhere, ${file}`, { ...MANIFEST, worker: { ...MANIFEST.worker, file } }]),
    ),
    'a core without parts': { ...MANIFEST, core: { ...MANIFEST.core, parts: undefined } },
  };
  const answers: Readonly<Record<string, () => Promise<void>>> = {
    missing: () => network.of('voices.json').text('Finns inte', 404),
    'a page instead': () => network.of('voices.json').text('<!doctype html>'),
    'half of it': () => network.of('voices.json').text('{"version": "0.1", "wor'),
    'not to be reached': () => network.of('voices.json').lose(),
    ...Object.fromEntries(
      Object.entries(others).map(([name, value]) => [name, () => network.of('voices.json').json(value)]),
    ),
  };
  for (const [what, happens] of Object.entries(answers))
    it(`${what}: there is no reserve voice, what to do is told, and it is asked for again`, async () => {
      const { report, told } = reports();
      const folder = `/folder-${++count}`;
      const asked = reserveVoice(folder, () => undefined, report);
      await happens();
      expect(await asked).to.equal(undefined);
      expect(told).to.deep.equal([
        `${location.origin}${folder}/voices.json finns inte. Lägg mappen reserve-voice där, eller skriv reserve-voice="off".`,
      ]);
      const again = reserveVoice(folder, () => undefined, report);
      await network.of('voices.json').json(MANIFEST);
      expect((await again)?.voicesFor('sv-FI').map(({ language }) => language)).to.deep.equal(['sv']);
    });

  it('that never comes is given up after 15 s, and is asked for again', async () => {
    const clock = new Clock().install();
    try {
      const { report, told } = reports();
      const folder = `/folder-${++count}/`;
      const asked = reserveVoice(folder, () => undefined, report);
      await clock.tick(14_999);
      expect(told).to.deep.equal([]);
      await clock.tick(1);
      expect(await asked).to.equal(undefined);
      expect([told.length, network.open, clock.waiting]).to.deep.equal([1, [], 0]);
      void reserveVoice(folder, () => undefined, report);
      expect(network.exchanges).to.have.length(2);
      await network.of('voices.json').json(MANIFEST);
      await clock.tick(0);
      expect(clock.waiting).to.equal(0);
    } finally {
      clock.restore();
    }
  });

  it('is fetched once for all who ask, with a slash at the end or without', async () => {
    const { report } = reports();
    const folder = `/folder-${++count}`;
    const all = [folder, `${folder}/`, `${location.origin}${folder}`].map((one) =>
      reserveVoice(one, () => undefined, report),
    );
    await network.of('voices.json').json(MANIFEST);
    const [first, ...others] = await Promise.all(all);
    expect(others).to.deep.equal([first, first]);
    expect(network.exchanges).to.have.length(1);
  });

  it('of another host is not asked for: workers are started from the page’s own only', async () => {
    const { report, told } = reports();
    expect(await reserveVoice('https://example.org/rv/', () => undefined, report)).to.equal(undefined);
    expect(told).to.deep.equal([
      'https://example.org/rv/ finns på en annan värd. Lägg mappen reserve-voice på samma värd som sidan.',
    ]);
    expect(network.exchanges).to.deep.equal([]);
  });

  it('at what is no address: that is told', async () => {
    const { report, told } = reports();
    expect(await reserveVoice('http://[', () => undefined, report)).to.equal(undefined);
    expect(told[0]).to.match(/^http:\/\/\[ finns inte\./);
  });

  it('is looked for from the page’s own base', async () => {
    replace(document, 'baseURI', `${location.origin}/kommun/sida.html`);
    void reserveVoice(`rv${++count}`, () => undefined, reports().report);
    expect(network.exchanges[0]?.url).to.equal(`${location.origin}/kommun/rv${count}/voices.json`);
    await network.of('voices.json').json(MANIFEST);
  });
});
