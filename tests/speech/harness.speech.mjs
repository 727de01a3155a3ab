/** The harness itself: both browsers have a Swedish voice, it is heard, silence is silence, and a higher speed is shorter. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browsers } from './browsers.mjs';
import { openStudio } from './studio.mjs';

const SENTENCE = 'Medborgarlöften handlar om att lyssna på dem som bor här.';
const PAGE = `<!doctype html><html lang="sv"><title>Tal</title><link rel="icon" href="data:,">
<p>${SENTENCE}</p><div id="host"></div>
<script>
const speak = (rate) => {
  const utterance = (window.kept = new SpeechSynthesisUtterance('${SENTENCE}'));
  utterance.voice = speechSynthesis.getVoices().find(({ lang }) => /^sv/i.test(lang));
  utterance.lang = utterance.voice.lang;
  utterance.rate = rate;
  speechSynthesis.speak(utterance);
};
const root = document.getElementById('host').attachShadow({ mode: 'open' });
for (const [name, act] of [['Tala', () => speak(1)], ['Tala fort', () => speak(2)], ['Tyst', () => speechSynthesis.cancel()]]) {
  const button = document.createElement('button');
  button.textContent = name;
  button.addEventListener('click', act);
  root.append(button);
}
</script>`;

const swedish = () => {
  const voices = speechSynthesis.getVoices();
  const found = voices.filter(({ lang }) => /^sv/i.test(lang));
  return found.length && { all: voices.length, first: window.speechTest.describeVoice(found[0]) };
};
const ended = (index) => {
  const events = window.speechTest.spoken[index]?.events ?? [];
  return events.some(({ type }) => type === 'end' || type === 'error') && events;
};
const started = (index) => window.speechTest.spoken[index]?.events.some(({ type }) => type === 'start');

describe('harness', { concurrency: true }, () => {
  for (const { name, open } of browsers)
    describe(name, { concurrency: false }, () => {
      let page;
      let recording;
      let studio;

      before(async () => {
        studio = await openStudio(open);
        ({ page, recording } = studio);
        const body = encodeURIComponent(PAGE);
        await page.goto(`${studio.origin}/test-server/json?type=text/html&body=${body}`);
      });
      after(() => studio?.close());

      let normal;

      test('has a Swedish voice', async (context) => {
        const { all, first } = await page.until('there was a Swedish voice', swedish);
        context.diagnostic(`${all} voices; the first Swedish one is ${JSON.stringify(first)}`);
        assert.match(first.lang, /^sv/i);
      });

      test('speaks in Swedish, and it is heard', async (context) => {
        const from = recording.now;
        await page.click('Tala');
        const events = await page.until('the sentence ended', ended, 0);
        const silent = await recording.silence(recording.now, 0.5);
        normal = recording.between(from, silent);
        context.diagnostic(`${JSON.stringify(normal)}; events ${events.map(({ type }) => type).join(', ')}`);
        assert.deepEqual(
          events.map(({ type }) => type),
          ['start', 'end'],
        );
        assert.ok(normal.sounding > 1.5, `${normal.sounding} s of sound`);
        assert.ok(normal.loudness > 0.01, `loudness ${normal.loudness}`);
      });

      test('speaks faster when asked to, by a key', async (context) => {
        const from = recording.now;
        await page.focus('Tala fort');
        await page.press('Enter');
        await page.until('the sentence ended', ended, 1);
        const silent = await recording.silence(recording.now, 0.5);
        const fast = recording.between(from, silent);
        context.diagnostic(JSON.stringify(fast));
        assert.ok(
          fast.sounding < 0.75 * normal.sounding,
          `${fast.sounding} s, and ${normal.sounding} s before`,
        );
      });

      test('is silent soon after cancel', async (context) => {
        const from = recording.now;
        await page.click('Tala');
        await page.until('the sentence started', started, 2);
        const heard = await recording.sound(from);
        const cancelled = recording.now;
        await page.click('Tyst');
        const silent = await recording.silence(cancelled, 1);
        context.diagnostic(
          `heard after ${(heard - from).toFixed(2)} s, silent ${(silent - cancelled).toFixed(2)} s after cancel`,
        );
        assert.ok(silent - cancelled < 1);
      });

      test('says nothing in the console', () => {
        assert.deepEqual(page.complaints, []);
      });
    });
});
