/** The worker of dist/reserve-voice/, as it is built, speaks; and a language may come when it has spoken others. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, before, test } from 'node:test';
import { makeReserveVoice } from '../../.ci/reserve-voice.mjs';
import { openFolder, startWorker } from './worker.mjs';

const SWEDISH = 'Vi lovar att polisen syns mer på torget i Gustavsberg, varje fredag och lördag.';
const ENGLISH = 'The police and the municipality meet every month to follow up what is promised.';

const wordsIn = (text) => text.match(/[\p{L}\p{N}]+/gu);
const rise = (values) => values.every((value, index) => !index || value > values[index - 1]);
const isHeard = ({ samples }) =>
  Math.sqrt(samples.reduce((sum, s) => sum + s * s, 0) / samples.length) > 0.02;

const built = openFolder();
let worker;
before(async () => {
  worker = startWorker(built);
  assert.deepEqual(await worker.load('sv'), { type: 'loaded' });
});

for (const [language, text] of Object.entries({ sv: SWEDISH, en: ENGLISH }))
  test(`it says a sentence in ${language}, and when each of its words`, async () => {
    if (language !== 'sv') assert.deepEqual(await worker.load(language), { type: 'loaded' });
    const sound = await worker.speak(text, language);
    assert.ok(isHeard(sound), 'silence');
    assert.deepEqual(sound.words, wordsIn(text));
    assert.ok(rise(sound.times.map(([, at]) => at)), 'the times of the words rise');
    assert.ok(sound.times.at(-1)[1] < sound.samples.length, 'the last word is inside the sound');
    const [first, ...further] = sound.answers.map(({ samples }) => samples.length / 22_050);
    assert.ok(first >= 0.2 && first < 0.31, `the first portion is ${first} s`);
    assert.ok(
      further.slice(0, -1).every((seconds) => seconds >= 0.5 && seconds < 0.61),
      further.join(' '),
    );
  });

test('at twice the speed it takes about half the time', async () => {
  const [normal, fast] = [await worker.speak(SWEDISH, 'sv'), await worker.speak(SWEDISH, 'sv', 2)];
  const share = fast.samples.length / normal.samples.length;
  assert.ok(share > 0.45 && share < 0.58, `it takes ${share} of the time`);
  assert.deepEqual(fast.words, normal.words);
});

test('characters with a meaning to the engine, and those of two units, leave the words where they are', async () => {
  const text = 'Hej 😀 <b>alla</b> [[du]] 𝒜 & e\u0301tt\0 binde\u00adstreck \ud800 är slut.';
  const { words, times } = await worker.speak(text, 'sv');
  for (const word of ['Hej', 'alla', 'slut'])
    assert.ok(
      times.some(([offset]) => offset === text.indexOf(word)),
      `${word}: ${words}`,
    );
});

test('a text without anything to say is answered too', async () => {
  for (const text of ['', '   ', '…', '<>'])
    assert.ok((await worker.speak(text, 'sv')).answers.at(-1).isLast, text);
});

test('a language that it has not been given is a fault, with the number of the request', async () => {
  const [answer] = await worker.ask({ type: 'speak', id: 77, text: 'Hei', language: 'fi', rate: 1 });
  assert.equal(answer.type, 'failed');
  assert.equal(answer.id, 77);
  assert.equal(answer.fault, 'broken');
  assert.ok(isHeard(await worker.speak(SWEDISH, 'sv')), 'it still speaks Swedish');
});

test('damaged data is a fault, and the right data mends it', async () => {
  for (const name of ['phontab', 'phondata', 'sv_dict']) {
    const damaged = startWorker(built);
    const files = built.files('sv').map(([path, data]) => [path, path === name ? data.slice(0, 50) : data]);
    const [answer] = await damaged.ask({ type: 'load', files });
    // Half of the sounds cannot be told from all of them; the page knows how long the file is.
    if (name !== 'phondata') assert.equal(answer.fault, 'broken', name);
    assert.deepEqual(await damaged.load('sv'), { type: 'loaded' }, name);
    assert.ok(isHeard(await damaged.speak(SWEDISH, 'sv')), name);
  }
});

test('a heap that cannot grow is the fault that says so', async () => {
  const small = startWorker(
    built,
    `ArrayBuffer = class { constructor() { throw new RangeError('Array buffer allocation failed'); } }`,
  );
  const answer = await small.load('sv');
  assert.equal(answer.type, 'failed');
  assert.equal(answer.fault, 'memory');
});

test('other languages can be built, and be loaded when it has spoken', async (t) => {
  const dist = mkdtempSync(`${tmpdir()}/samverka-reserve-voice-`);
  after(() => rmSync(dist, { recursive: true, force: true }));
  t.mock.method(console, 'log', () => {});
  // A code with capitals, and a language whose dictionary has another's name.
  await makeReserveVoice({ dist, languages: ['sv', 'fi', 'en-US', 'nb'], samverka: '0.0.0' });
  const more = openFolder(`${dist}/reserve-voice`);
  const polyglot = startWorker(more);
  await polyglot.load('sv');
  const swedish = await polyglot.speak('Hej alla barn.', 'sv');
  for (const language of ['fi', 'en-US', 'nb']) {
    assert.deepEqual(await polyglot.load(language), { type: 'loaded' });
    const sound = await polyglot.speak('Hej alla barn.', language);
    assert.ok(isHeard(sound), language);
    assert.notEqual(sound.samples.length, swedish.samples.length, `${language} is spoken as Swedish`);
    assert.deepEqual(sound.words, ['Hej', 'alla', 'barn']);
  }
  await assert.rejects(
    makeReserveVoice({ dist, languages: ['sv', 'se'], samverka: '0.0.0' }),
    /^Error: The reserve voice has no se\. It has af, .*, sv, .*\.$/,
  );
});
