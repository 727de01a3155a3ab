/** The reserve voice in Firefox without a Swedish voice: a click is enough for sound, and two sentences are read with it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browsers } from './browsers.mjs';
import { tapScript, Visit } from './reserve-voice/listening.mjs';
import { lay, openReference } from './reserve-voice/reference.mjs';
import { openSite, pageOf } from '../tooling/site.mjs';
import { openStudio } from './studio.mjs';

const SENTENCES = ['Vi lovar att polisen syns mer på torget.', 'Lamporna lyser på vägen till skolan.'];
const SAME = 1e-4;
const { open } = browsers.find(({ name }) => name === 'Firefox');

describe('reserve voice, Firefox', { concurrency: false }, () => {
  let site;
  let visit;
  let studio;
  before(async () => {
    site = await openSite({ pages: { '/sidan.html': pageOf(`<p>${SENTENCES.join(' ')}</p>`) } });
    // Firefox needs somewhere for sound to go, and is not to find the voices that are there.
    studio = await openStudio((env) =>
      open({ ...env, SPEECHD_ADDRESS: 'inet_socket:127.0.0.1:1' }, [tapScript]),
    );
    visit = new Visit(studio.page, site);
  });
  after(async () => {
    await studio?.close();
    await site?.close();
  });

  test('reads two sentences after a click, and they are heard', async (context) => {
    await visit.goto('/sidan.html');
    assert.deepEqual(await visit.evaluate(() => speechSynthesis.getVoices().map(({ lang }) => lang)), []);
    const began = studio.recording.now;
    await visit.begin();
    const { after: cold } = await visit.firstSound();
    await visit.reaches(4);
    await visit.click('Pausa');
    await visit.isState('paused');
    await visit.until('the sound stood still', () => window.tap.state === 'suspended');
    await visit.click('Fortsätt');
    await visit.isState('idle', 60);
    const { sounding } = studio.recording.between(began);
    assert.ok(sounding > 2, `${sounding} s with sound`);
    const { samples } = await visit.recorded();
    const asked = await visit.said();
    const { words } = await visit.log();
    assert.deepEqual(
      asked.map(({ text }) => text),
      SENTENCES,
    );
    const reference = await openReference();
    const laid = lay(await reference.repeat(asked), samples);
    for (const { text, difference, silence, wanted } of laid) {
      assert.ok(difference < SAME, `“${text}” differs by ${difference}`);
      if (silence !== undefined)
        assert.ok(Math.abs(silence - wanted) < 0.03, `${silence} s before “${text}”`);
    }
    assert.deepEqual(words.map(({ word }) => word).filter(Boolean), SENTENCES.join(' ').match(/\p{L}+/gu));
    context.diagnostic(`first sound after ${cold.toFixed(0)} ms, the first time`);
    await visit.click('Lyssna');
    const { after: warm } = await visit.firstSound();
    context.diagnostic(`and after ${warm.toFixed(0)} ms, the second time`);
    await visit.click('Stoppa');
    await visit.isState('idle');
    assert.deepEqual(visit.page.complaints, []);
  });
});
