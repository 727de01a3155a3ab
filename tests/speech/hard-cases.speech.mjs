/**
 * Sixty of the hardest cases of what is said, read by a real voice, half of them in Chromium and half in Firefox: the voice is
 * given what the cases say, in order, says all of it, and is heard.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { browsers } from './browsers.mjs';
import { utterancesOf } from './reading.mjs';
import { openStudio } from './studio.mjs';

const COUNT = 60;
const FILE = new URL('../unit/speech/cases/speech.json', import.meta.url);

/** Those that were once said wrong, and of all kinds, as they stand in the order of their kinds. */
const hard = JSON.parse(readFileSync(FILE, 'utf8')).filter(
  ({ lang, today }) => lang === 'sv' && today === 'wrong',
);
const cases = Array.from({ length: COUNT }, (_, index) => hard[Math.floor((index * hard.length) / COUNT)]);

/** What is compared: not case, pauses, spaces, hyphens between letters, nor what ends an utterance. */
const plain = (texts) =>
  texts
    .join(' ')
    .toLowerCase()
    .replace(/[.,:;!?…()[\]]/g, ' ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const isReady = () =>
  speechSynthesis.getVoices().some(({ lang }) => /^sv/i.test(lang)) &&
  Boolean(window.speechTest.find('Lyssna'));

/** Puts each case in a section of its own. */
const fill = (html) => {
  const range = document.createRange();
  document.querySelector('main').append(
    ...html.map((one) => {
      const section = document.createElement('section');
      section.append(range.createContextualFragment(one));
      return section;
    }),
  );
};

const hasEnded = () => window.speechTest.states.at(-1)?.state === 'idle';

// Each browser has its own speech service, so they can speak at the same time.
describe('sixty hard cases', { concurrency: true }, () => {
  for (const [turn, { name, open }] of browsers.entries())
    describe(name, () => {
      const own = cases.filter((_, index) => index % browsers.length === turn);
      let studio;
      before(async () => (studio = await openStudio(open)));
      after(() => studio?.close());

      test('are said right by a real voice, and heard', async (context) => {
        const { page, recording, origin } = studio;
        await page.goto(`${origin}/tests/speech/hard-cases.html`);
        await page.until('there was a Swedish voice, and “Lyssna”', isReady);
        await page.evaluate(
          fill,
          own.map(({ html }) => html),
        );
        const offset = recording.now - (await page.evaluate(() => window.speechTest.log())).now / 1000;
        await page.click('Lyssna');
        await page.until('reading ended', hasEnded, undefined, 400);
        const log = await page.evaluate(() => window.speechTest.log());
        await recording.reaches(log.now / 1000 + offset);

        const utterances = utterancesOf(log);
        const said = plain(utterances.map(({ text }) => text));
        let at = 0;
        for (const { html, say, also = [] } of own) {
          const ways = [say, ...also].map(plain).filter((words) => said.startsWith(words, at));
          const way = ways.sort((a, b) => b.length - a.length)[0];
          assert.ok(way !== undefined, `${html}: said “${said.slice(at, at + 200)}”`);
          at += way.length + 1;
        }
        assert.equal(said.slice(at), '', 'nothing else is said');
        for (const { text, events } of utterances)
          assert.ok(
            events.some(({ type }) => type === 'end'),
            `“${text}” was not said to its end`,
          );
        const long = utterances.filter(({ from, to }) => to - from > 500);
        const unheard = long.filter(
          ({ from, to }) => recording.between(from / 1000 + offset, to / 1000 + offset).share <= 0.4,
        );
        assert.deepEqual(
          unheard.map(({ text }) => text),
          [],
        );
        context.diagnostic(`${utterances.length} utterances, ${(log.now / 1000).toFixed(0)} s`);
      });
    });
});
