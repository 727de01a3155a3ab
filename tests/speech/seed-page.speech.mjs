/**
 * The player on the seed page, in Chromium and in Firefox with a real Swedish voice: reads it all in order, with the
 * highlights where the voice is; halts, goes on, skips and changes speed; is heard when it plays and silent when it does not.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { browsers } from './browsers.mjs';
import {
  compareWithPage,
  isInOrder,
  isPlain,
  sentencesOf,
  shownDuring,
  spaces,
  utterancesOf,
} from './reading.mjs';
import { openStudio } from './studio.mjs';

const SEED_PAGE = '/demo/form-c.html';
/**
 * In ms. 40 here; where two browsers read aloud at the same time, up to the fair value of Interaction to Next Paint:
 * web.dev/articles/inp.
 */
const QUICK = 500;
/** From a request to silence, in s: a tenth here, more on a machine that does something else too. */
const SOON = 1;

/** Voices come late, and on a slow machine later than a visitor would wait. */
const isReady = () =>
  speechSynthesis.getVoices().some(({ lang }) => /^sv/i.test(lang)) &&
  document.querySelector('samverka-page')?.state === 'ready' &&
  Boolean(window.speechTest.find('Lyssna'));

const logOf = () => window.speechTest.log();

/** The words that the player has to read: those of the page that it stands in. */
const wordsOfPage = () => window.speechTest.spaces(document.querySelector('samverka-page').innerText);

const stateIs = (state) => window.speechTest.states.at(-1)?.state === state;

const countCuts = () => window.speechTest.calls.filter(({ name }) => name === 'cancel').length;

/** What is said, at this speed or faster, when more has been cut off than so many times; and what was shown at the cut. */
const saidAfter = ({ cuts, rate }) => {
  const { spoken, calls } = window.speechTest;
  const cancels = calls.filter(({ name }) => name === 'cancel');
  if (cancels.length <= cuts) return undefined;
  const index = spoken.findIndex((entry) => entry.at >= cancels[cuts].at && entry.rate >= rate);
  const entry = spoken[index];
  if (!entry?.events.some(({ type }) => type === 'start')) return undefined;
  return {
    index,
    text: entry.text,
    rate: entry.rate,
    cut: cancels.findLast(({ at }) => at <= entry.at),
  };
};

/** What is highlighted, when the voice is inside a sentence of many words. */
const insideSentence = () => {
  const { spoken, highlighted } = window.speechTest;
  const sentence = window.speechTest.spaces(highlighted('samverka-sentence'));
  const word = window.speechTest.spaces(highlighted('samverka-word'));
  const words = sentence.split(' ');
  const isSaid = spoken.at(-1)?.events.every(({ type }) => type !== 'end' && type !== 'error');
  const at = words.indexOf(word);
  return isSaid && at >= 2 && at < words.length - 8 && { sentence, word };
};

/** In the site script, or in what it loads on demand. */
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const hasPlayer = readdirSync(dist)
  .filter((file) => /^samverka.*\.js$/.test(file))
  .some((file) => readFileSync(`${dist}${file}`, 'utf8').includes('samverka-listen-change'));

if (!hasPlayer)
  test('there is a player', () => {
    assert.fail('There is no samverka-listen in dist/: build it, with npm run build or --build.');
  });

// Each browser has its own speech service, so they can speak at the same time.
describe('seed page', { concurrency: true, skip: !hasPlayer }, () => {
  for (const { name, open } of browsers)
    describe(name, { concurrency: false }, () => {
      let page;
      let recording;
      let studio;

      before(async () => {
        studio = await openStudio(open);
        ({ page, recording } = studio);
      });
      after(() => studio?.close());

      async function openSeedPage() {
        await page.goto(`${studio.origin}${SEED_PAGE}`);
        await page.until(`there was a Swedish voice, and “Lyssna” on ${SEED_PAGE}`, isReady);
      }

      const isShown = (control) =>
        page.evaluate((wanted) => Boolean(window.speechTest.find(wanted)), control);

      /** The settings may be folded away. */
      async function unfold(control) {
        if (!(await isShown(control))) await page.click('Inställningar');
      }

      const countSpoken = () => page.evaluate(() => window.speechTest.spoken.length);

      /** Does something that cuts off what is said, and gives what is said next. */
      async function follow(what, act, rate = 0) {
        const cuts = await page.evaluate(countCuts);
        await act();
        const said = await page.until(`something was said ${what}`, saidAfter, { cuts, rate });
        await page.evaluate(() => window.speechTest.drawn());
        const log = await page.evaluate(logOf);
        return { ...said, shown: shownDuring(log, utterancesOf(log)[said.index]) };
      }

      const isState = (state) => page.until(`the state was ${state}`, stateIs, state);

      /** Waits for silence after a place, and that it comes soon. */
      async function isSilentSoon(from) {
        const silent = await recording.silence(from, 1);
        assert.ok(silent - from < SOON, `silent only after ${(silent - from).toFixed(2)} s`);
      }

      test('reads the page to its end, with the highlights where the voice is', async (context) => {
        await openSeedPage();
        const words = await page.evaluate(wordsOfPage);
        const offset = recording.now - (await page.evaluate(logOf)).now / 1000;

        await page.focus('Lyssna');
        await page.press('Enter');
        await isState('playing');
        await unfold('Hastighet');
        await page.choose('Hastighet', 2);
        await page.until('reading ended', stateIs, 'idle', 300);
        const log = await page.evaluate(logOf);
        await recording.reaches(log.now / 1000 + offset);

        const states = log.states.map(({ state }) => state).filter((state) => state !== 'loading');
        assert.deepEqual(states, ['playing', 'idle']);
        assert.equal(await page.evaluate(() => document.querySelector('samverka-listen').state), 'idle');

        for (const { text, voice, lang } of log.spoken) {
          assert.match(voice?.lang ?? '', /^sv/i, `the voice of “${text}”`);
          assert.equal(lang, voice.lang, `lang and voice of “${text}”`);
        }

        const sentences = sentencesOf(log);
        context.diagnostic(
          `${words.split(' ').length} words, ${sentences.length} sentences, ${log.spoken.length} utterances, ` +
            `${((log.now - log.states[0].at) / 1000).toFixed(0)} s, voice ${log.spoken[0].voice.name}`,
        );
        assert.deepEqual(compareWithPage(sentences, words), { leftOut: [] });

        for (const { shown, said, isWhole, parts } of sentences.filter(({ shown }) => isPlain(shown))) {
          if (isWhole) assert.equal(spaces(said), shown);
          else assert.ok(shown.endsWith(spaces(said)), `“${said}” is not the end of “${shown}”`);
          for (const part of parts.filter(({ isCut }) => !isCut)) {
            const count = part.text.split(' ').length;
            assert.ok(isInOrder(part.words, shown), `words of “${shown}”: ${part.words.join(', ')}`);
            if (count >= 4)
              assert.ok(part.words.length >= count / 2, `words of “${part.text}”: ${part.words.join(', ')}`);
          }
        }

        const heard = (from, to) => recording.between(from / 1000 + offset, to / 1000 + offset);
        const whole = heard(log.states[0].at, log.now);
        context.diagnostic(
          `${whole.sounding.toFixed(0)} of ${whole.seconds.toFixed(0)} s with sound, loudness ${whole.loudness.toFixed(2)}`,
        );
        assert.ok(whole.share > 0.5, `sound in ${Math.round(100 * whole.share)} % of the time`);
        for (const { text, from, to } of utterancesOf(log).filter((each) => each.to - each.from > 500))
          assert.ok(heard(from, to).share > 0.4, `“${text}” was not heard`);
      });

      test('halts, goes on from the word, changes speed and skips, and never calls pause()', async () => {
        await openSeedPage();
        await page.click('Lyssna');
        await isState('playing');
        const goInside = () => page.until('the voice was inside a long sentence', insideSentence);
        const goesOn = ({ text, shown, cut }, what) => {
          assert.equal(shown, cut.sentence, `the same sentence ${what}`);
          assert.ok(spaces(text).startsWith(cut.word), `${what} “${text}” begins with “${cut.word}”`);
          assert.ok(cut.sentence.endsWith(spaces(text)), `${what} “${text}” is the end of “${cut.sentence}”`);
        };

        await goInside();
        const resumed = await follow('after “Fortsätt”', async () => {
          const count = await countSpoken();
          await page.click('Pausa');
          await isState('paused');
          const paused = recording.now;
          await isSilentSoon(paused);
          assert.equal(await countSpoken(), count, 'nothing is said while paused');
          assert.equal(recording.between(paused + SOON).sounding, 0, 'silent while paused');
          const silent = recording.now;
          await page.click('Fortsätt');
          await isState('playing');
          await recording.sound(silent);
        });
        goesOn(resumed, 'after “Fortsätt”');

        await goInside();
        await unfold('Hastighet');
        const faster = await follow('at speed 2', () => page.choose('Hastighet', 2), 2);
        goesOn(faster, 'at speed 2');

        const words = ` ${await page.evaluate(wordsOfPage)} `;
        const next = await follow('after “Nästa mening”', () => page.click('Nästa mening'));
        assert.ok(words.includes(` ${next.cut.sentence} ${next.shown} `), `next: ${JSON.stringify(next)}`);
        const previous = await follow('after “Föregående mening”', () => page.click('Föregående mening'));
        assert.ok(
          words.includes(` ${previous.shown} ${previous.cut.sentence} `),
          `previous: ${JSON.stringify(previous)}`,
        );

        await page.click('Stoppa');
        await isState('idle');
        const stopped = recording.now;
        await isSilentSoon(stopped);
        assert.equal(await page.evaluate(() => CSS.highlights.get('samverka-sentence')?.size ?? 0), 0);
        await page.until('“Lyssna” was shown again', isReady);

        const { calls } = await page.evaluate(logOf);
        assert.deepEqual(
          calls.filter(({ name: called }) => called === 'pause'),
          [],
        );
      });

      test('shows its voices at once', async (context) => {
        await openSeedPage();
        await page.click('Lyssna');
        await isState('playing');
        await page.evaluate(() => window.speechTest.drawn());
        await unfold('Röst');
        await page.click('Röst');
        await page.evaluate(() => window.speechTest.drawn());
        const { voices, shown, interactions } = await page.evaluate(() => ({
          voices: speechSynthesis.getVoices().length,
          shown: window.speechTest.find('Röst').options.length,
          interactions: window.speechTest.interactions,
        }));
        const longest = interactions.reduce((most, { duration }) => Math.max(most, duration), 0);
        context.diagnostic(
          `${voices} voices, ${shown} in the list, at most ${longest} ms from a click to the next picture`,
        );
        assert.ok(shown >= 1);
        assert.ok(longest < QUICK, JSON.stringify(interactions.filter(({ duration }) => duration >= QUICK)));
      });

      test('says nothing in the console', () => {
        assert.deepEqual(page.complaints, []);
      });
    });
});
