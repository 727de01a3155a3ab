/**
 * The reserve voice on whole pages, in a browser without any voice: what is heard is, sample by sample, what the engine says
 * of each sentence, with its pauses; and the word under the highlight is the one that is heard.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openLibrary, SAMPLE_RATE } from './reserve-voice/listening.mjs';
import { isSound, lay, openReference } from './reserve-voice/reference.mjs';
import { openSite, pageOf } from '../tooling/site.mjs';
import { compareWithPage, spaces } from './reading.mjs';

/** In s. */
const WORD_OFFSET = 0.1;
const GAP_OFFSET = 0.03;
/** Sound is made in whole samples, and heard as it is made. */
const SAME = 1e-4;

const SENTENCES = [
  ['Trygghet i Gustavsberg', 'sv'],
  ['Vi lovar, bl.a. efter dialogen 2018-07-17, att polisen syns mer på torget kl. 10.30.', 'sv'],
  ['Det gäller 25 % av tiden!', 'sv'],
  ['Har du frågor?', 'sv'],
  ['Ring 08-570 470 00.', 'sv'],
  [
    'Löftet omfattar torget, skolorna, badplatserna, parkeringarna och hållplatserna i centrum, ' +
      'och kommunen, polisen, föreningarna, handlarna och fastighetsägarna träffas en gång i månaden, ' +
      'går igenom vad som har hänt, och bestämmer vad som ska göras härnäst.',
    'sv',
  ],
  ['The police and the municipality meet every month.', 'en'],
  ['Tack för att du lyssnar.', 'sv'],
];
const textOf = (index) => SENTENCES[index][0];
const AUTHORED = pageOf(`<h1>${textOf(0)}</h1>
<p>${textOf(1)} ${textOf(2)}</p>
<ul><li>${textOf(3)} <b>Ring</b> 08-570 470&nbsp;00.</li></ul>
<p>${textOf(5)}</p>
<p lang="en">${textOf(6)}</p>
<p>${textOf(7)}</p>`);

const PAGES = [
  {
    name: 'the seed page at twice the speed, by mouse',
    address: '/demo/form-c.html',
    target: 'samverka-page',
    rate: 2,
    press: (visit) => visit.click('Lyssna'),
    seconds: 200,
  },
  {
    name: 'an author’s HTML, by keyboard',
    address: '/authored.html',
    target: 'main',
    rate: 1,
    languageOf: (sentence) => SENTENCES.find(([text]) => text === sentence)?.[1],
    press: async ({ page }) => {
      await page.focus('Lyssna');
      await page.press('Enter');
    },
    seconds: 120,
  },
];

describe('reserve voice, reading', { concurrency: true }, () => {
  let library;
  let site;
  before(async () => {
    site = await openSite({ pages: { '/authored.html': AUTHORED } });
    library = await openLibrary();
  });
  after(async () => {
    await library?.close();
    await site?.close();
  });

  for (const { name, address, target, rate, languageOf, press, seconds } of PAGES)
    describe(name, { concurrency: false }, () => {
      let log;
      let recording;
      let sentences;
      let laid;
      let took;
      let complaints;
      let text;

      /** For how long of the s before a time, in ms, the page could do nothing: the machine may have other things to do. */
      const stalled = (time, seconds) =>
        log.stalls.reduce(
          (sum, { from, to }) =>
            sum + Math.max(0, Math.min(time, to) - Math.max(time - 1000 * seconds, from)) / 1000,
          0,
        );

      before(async () => {
        const visit = await library.visit(site);
        await visit.goto(address);
        text = await visit.evaluate(
          (selector) => window.speechTest.spaces(document.querySelector(selector).innerText),
          target,
        );
        await visit.evaluate((speed) => (document.querySelector('samverka-listen').rate = speed), rate);
        const began = performance.now();
        await visit.begin(() => press(visit));
        await visit.isState('playing');
        await visit.isState('idle', seconds);
        took = (performance.now() - began) / 1000;
        recording = await visit.recorded();
        log = await visit.log();
        ({ complaints } = visit.page);
        await visit.close();

        sentences = log.words
          .map(({ sentence }) => sentence)
          .filter((sentence, index, all) => sentence && sentence !== all[index - 1]);
        const reference = await openReference();
        const parts = [];
        for (const sentence of sentences)
          parts.push(...(await reference.say(sentence, languageOf?.(sentence) ?? 'sv', rate)));
        laid = lay(parts, recording.samples);
      });

      test('reads each sentence of it, once, to the end', (context) => {
        context.diagnostic(`${sentences.length} sentences, ${took.toFixed(0)} s`);
        assert.deepEqual(
          log.states.map(({ state }) => state),
          ['loading', 'playing', 'idle'],
        );
        assert.deepEqual(
          compareWithPage(
            sentences.map((shown) => ({ shown })),
            text,
          ),
          {
            leftOut: target === 'main' ? ['Lyssna'].filter((word) => text.startsWith(word)) : [],
          },
        );
        if (languageOf)
          assert.deepEqual(
            sentences,
            SENTENCES.map(([sentence]) => sentence),
          );
      });

      test('is heard, and takes as long as the engine says', (context) => {
        const { samples } = recording;
        const last = laid.at(-1);
        const expected = (last.at + last.samples.length - laid[0].at) / SAMPLE_RATE;
        const sum = laid.reduce(
          (all, { samples: own, wanted }) => all + own.length / SAMPLE_RATE + wanted,
          0,
        );
        const heard = (samples.findLastIndex(isSound) - samples.findIndex(isSound)) / SAMPLE_RATE;
        context.diagnostic(`${heard.toFixed(2)} s are heard, ${sum.toFixed(2)} s expected`);
        assert.ok(Math.abs(heard - sum) < 0.1 * sum, `${heard} s are heard, ${sum} s expected`);
        assert.ok(Math.abs(expected - sum) < 0.1 * sum);
        const sounding = samples.filter(isSound).length / samples.length;
        assert.ok(sounding > 0.5, `${sounding} of it is sound`);
      });

      test('says each sentence sample by sample as the engine does', () => {
        const others = laid.filter(({ difference }) => difference > SAME);
        assert.deepEqual(
          others.map(({ text: said, difference, likeness }) => ({ said, difference, likeness })),
          [],
        );
      });

      test('is silent between two sentences for as long as the engine’s pause', (context) => {
        const offsets = laid.slice(1).map(({ text: said, sentence, silence, wanted }) => {
          const { at = 0 } = log.words.find((word) => word.sentence === sentence) ?? {};
          return { said, silence, wanted, offset: Math.abs(silence - wanted), excuse: stalled(at, 1) };
        });
        const most = Math.max(...offsets.map(({ offset }) => offset));
        context.diagnostic(`at most ${(1000 * most).toFixed(2)} ms from the engine’s pause`);
        assert.deepEqual(
          offsets.filter(({ offset, excuse }) => offset > GAP_OFFSET + excuse),
          [],
        );
      });

      test('has the word that is heard under the highlight, each in its time', (context) => {
        const shown = log.words.filter(({ word }) => word);
        const expected = laid.flatMap(({ at, words, sentence, silence = Infinity }) =>
          words.map((word, index) => ({
            word: spaces(word.shown),
            sentence,
            at: (recording.first + at + word.at) / SAMPLE_RATE,
            // The first one of a sentence is shown when the one before has ended, and the very first when it is asked for.
            early: index ? 0 : silence + word.at / SAMPLE_RATE,
          })),
        );
        // One that lasts no longer than that may be passed over; all others are there, in order.
        const lasts = (index) => (expected[index + 1]?.at ?? Infinity) - expected[index].at;
        const missing = [];
        let next = 0;
        const offsets = shown.map(({ clock, latency, word, sentence, at: time }) => {
          while (expected[next] && !(expected[next].word === word && expected[next].sentence === sentence)) {
            const excuse = stalled(time, clock - latency - expected[next].at);
            missing.push({ ...expected[next], lasts: lasts(next++), excuse });
          }
          assert.ok(expected[next], `“${word}” in “${sentence}” is out of order`);
          const { at, early } = expected[next++];
          const offset = clock - latency - at;
          return { word, sentence, early, offset, late: offset - stalled(time, offset), isFirst: early > 0 };
        });
        missing.push(...expected.slice(next).map((one, index) => ({ ...one, lasts: lasts(next + index) })));
        assert.deepEqual(
          missing.filter(({ lasts: time, excuse = 0 }) => time > WORD_OFFSET + excuse),
          [],
        );
        const freely = missing.filter(({ excuse = 0 }) => !excuse);
        assert.ok(freely.length <= expected.length / 50, `${freely.length} words are passed over`);
        const within = offsets.filter(({ isFirst }) => !isFirst).map(({ offset }) => offset);
        const first = offsets.filter(({ isFirst }) => isFirst).map(({ offset }) => offset);
        const range = (all) =>
          `${(1000 * Math.min(...all)).toFixed(0)} to ${(1000 * Math.max(...all)).toFixed(0)} ms`;
        context.diagnostic(
          `${shown.length} words, ${missing.length} passed over; in a sentence ${range(within)} after the sound, the first of each ${range(first)}`,
        );
        assert.deepEqual(
          offsets.filter(({ late, offset, early }) => late > WORD_OFFSET || offset < -WORD_OFFSET - early),
          [],
        );
      });

      test('asks one worker for each sentence, once', () => {
        assert.deepEqual(
          log.workers.map(({ url }) => new URL(url, site.origin).pathname),
          ['/dist/reserve-voice/worker.js'],
        );
        const asked = log.workers[0].asked
          .filter(({ type }) => type === 'speak')
          .map(({ text: said }) => said);
        assert.deepEqual(
          asked,
          laid.map(({ text: said }) => said),
          'nothing is said in vain',
        );
      });

      test('says nothing in the console', () => {
        assert.deepEqual(complaints, []);
      });
    });
});
