/**
 * Saving as sound, as a visitor does it in a browser without any voice: the files that arrive can be played, say all that is
 * read and nothing else, and the captions follow the sound.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { openLibrary, SAMPLE_RATE } from './reserve-voice/listening.mjs';
import { isSound, lay, loudness, openReference } from './reserve-voice/reference.mjs';
import { openSite, pageOf } from '../tooling/site.mjs';

const SENTENCES = [
  'Vi lovar att polisen syns mer på torget kl. 10.30.',
  'Lamporna & skyltarna på <vägen> lagas.',
  'Alla som bor här kan berätta vad de tycker.',
];
const PAGE = '/sidan.html';
const SEED = '/demo/form-c.html';
const TITLE = 'Löften 2025/2026: så går det – Exempelby kommun';
const NAME = 'löften-2025-2026-så-går-det-exempelby-kommun';
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** Compressed sound is like what it was made from, not the same. */
const LIKE = 0.8;
const SAME = 1e-4;
/** Of captions to sound, in s. */
const CUE_OFFSET = 0.06;

const seconds = (stamp) => {
  const [hours, minutes, rest] = stamp.split(':').map(Number);
  return hours * 3600 + minutes * 60 + rest;
};

/** The cues of a WebVTT file. */
function cuesOf(text) {
  const [header, ...blocks] = text.trim().split('\n\n');
  assert.match(header, /^WEBVTT( - .*)?$/);
  return blocks.map((block) => {
    const [times, ...lines] = block.split('\n');
    const [, start, end] = /^([\d:.]+) --> ([\d:.]+)$/.exec(times);
    assert.equal(lines.length, 1);
    const words = lines[0].replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    return { start: seconds(start), end: seconds(end), text: words };
  });
}

describe('reserve voice, saving', { concurrency: 2 }, () => {
  let library;
  let site;
  let reference;
  before(async () => {
    const pages = {
      [PAGE]: pageOf(
        `<p>${escaped(SENTENCES[0])} ${escaped(SENTENCES[1])}</p><p id="last">${escaped(SENTENCES[2])}</p>`,
        { title: TITLE },
      ),
    };
    [site, library, reference] = await Promise.all([openSite({ pages }), openLibrary(), openReference()]);
  });
  after(async () => {
    await library?.close();
    await site?.close();
  });

  async function open(context, path = PAGE) {
    const visit = await library.visit(site);
    context.after(() => visit.close());
    await visit.native.context().addInitScript(() => {
      window.made = new Set();
      const { createObjectURL, revokeObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        const url = createObjectURL.call(URL, blob);
        window.made.add(url);
        return url;
      };
      URL.revokeObjectURL = (url) => {
        window.made.delete(url);
        revokeObjectURL.call(URL, url);
      };
    });
    await visit.goto(path);
    return visit;
  }

  /** Presses a link of the panel's, and gives the name and the content of the file that arrives. */
  async function download(visit, name, press = (link) => link.click()) {
    const link = visit.native.getByRole('link', { name });
    await link.waitFor({ timeout: 60_000 });
    const [file] = await Promise.all([visit.native.waitForEvent('download'), press(link)]);
    assert.equal(await file.failure(), null);
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
  }

  /** The sound of a file, as this browser plays it. */
  async function decode(visit, content) {
    const base64 = await visit.evaluate(
      async ([bytes, rate]) => {
        const data = Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0));
        const { numberOfChannels, duration, length, ...buffer } = await new OfflineAudioContext(1, 1, rate)
          .decodeAudioData(data.buffer)
          .then((decoded) => ({
            numberOfChannels: decoded.numberOfChannels,
            duration: decoded.duration,
            length: decoded.length,
            samples: decoded.getChannelData(0),
          }));
        const samples = new Uint8Array(buffer.samples.buffer);
        let text = '';
        for (let at = 0; at < samples.length; at += 8192)
          text += String.fromCharCode(...samples.subarray(at, at + 8192));
        return { numberOfChannels, duration, length, samples: btoa(text) };
      },
      [content.toString('base64'), SAMPLE_RATE],
    );
    const bytes = Buffer.from(base64.samples, 'base64');
    return {
      ...base64,
      samples: new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)),
    };
  }

  /** What is to be said, in all the ways in which the visit's worker has said it. */
  async function partsOf(visit, sentences) {
    const all = await reference.repeat(await visit.said());
    const parts = sentences
      .flatMap((sentence) => reference.split(sentence))
      .map((part) => ({
        ...part,
        sounds: all
          .filter(({ text, rate }) => rate === 1 && text === part.text)
          .map(({ samples }) => samples),
      }))
      .map((part) => ({ ...part, samples: part.sounds[0] }));
    return parts;
  }

  /** Checks both files against what is to be said. */
  async function check(context, visit, sound, captions, sentences) {
    const { samples, duration, numberOfChannels } = await decode(visit, sound.content);
    const parts = await partsOf(visit, sentences);
    const expected = parts.reduce((sum, part) => sum + part.samples.length / SAMPLE_RATE + part.pause, 0);
    context.diagnostic(
      `${sound.name}: ${sound.content.length} bytes, ${duration.toFixed(2)} s, ${expected.toFixed(2)} s expected`,
    );
    assert.equal(numberOfChannels, 1);
    assert.ok(Math.abs(duration / expected - 1) < 0.1, `${duration} s, and ${expected} s expected`);
    assert.ok(loudness(samples) > 0.03, `loudness ${loudness(samples)}`);
    const cues = cuesOf(captions.content.toString());
    assert.deepEqual(
      cues.map(({ text }) => text),
      sentences,
    );
    const laid = lay(parts, samples, samples.findIndex(isSound));
    for (const [index, part] of laid.entries()) {
      const { start, end } = cues[index];
      assert.ok(part.likeness > LIKE, `“${part.text}” is like what is said: ${part.likeness}`);
      const [begins, ends] = [part.at, part.at + part.samples.length].map((at) => at / SAMPLE_RATE);
      assert.ok(
        Math.abs(start - begins) < CUE_OFFSET,
        `cue ${index} begins at ${start}, the sound at ${begins}`,
      );
      assert.ok(Math.abs(end - ends) < CUE_OFFSET, `cue ${index} ends at ${end}, the sound at ${ends}`);
    }
  }

  test('the whole page, by mouse, while it is read aloud', async (context) => {
    const visit = await open(context);
    await visit.begin();
    await visit.click('Inställningar');
    await visit.click('Spara som ljud');
    const sound = await download(visit, /^Ljudfil \((ogg|m4a), \d+ kB\)$/);
    const captions = await download(visit, /^Undertexter \(vtt, /);
    assert.equal((await visit.log()).states.at(-1).state, 'playing', 'it goes on reading');
    assert.match(sound.name, new RegExp(`^${NAME}\\.(ogg|m4a)$`));
    assert.equal(captions.name, `${NAME}.vtt`);
    await visit.isState('idle', 60);
    assert.deepEqual(await visit.evaluate(() => [...window.made]), [], 'the files are forgotten');
    const { samples } = await visit.recorded();
    const { words } = await visit.log();
    await check(context, visit, sound, captions, SENTENCES);

    // What was heard meanwhile is whole.
    for (const { text, difference, silence, wanted } of lay(await partsOf(visit, SENTENCES), samples)) {
      assert.ok(difference < SAME, `“${text}” differs by ${difference}`);
      if (silence !== undefined)
        assert.ok(Math.abs(silence - wanted) < 0.001, `${silence} s before “${text}”`);
    }
    assert.equal(new Set(words.map(({ sentence }) => sentence).filter(Boolean)).size, SENTENCES.length);
    assert.deepEqual(visit.page.complaints, []);
  });

  test('what is selected, by keyboard', async (context) => {
    const visit = await open(context);
    const { page, native } = visit;
    await native.evaluate(() => {
      const player = document.querySelector('samverka-listen');
      player.rate = 0.5;
      getSelection().selectAllChildren(document.getElementById('last'));
    });
    await visit.begin(async () => {
      await page.focus('Lyssna');
      await page.press('Enter');
    }, 1);
    await page.focus('Pausa');
    await page.press('Enter');
    await visit.isState('paused');
    await page.focus('Inställningar');
    await page.press('Enter');
    await page.choose('Hastighet', 1);
    await page.focus('Spara som ljud');
    await page.press('Enter');
    const byKey = async (link) => {
      await link.focus();
      await page.press('Enter');
    };
    const sound = await download(visit, /^Ljudfil /, byKey);
    const captions = await download(visit, /^Undertexter /, byKey);
    await check(context, visit, sound, captions, SENTENCES.slice(2));
    const status = await visit.evaluate(() =>
      document.querySelector('samverka-listen').shadowRoot.querySelector('[role=status]').textContent.trim(),
    );
    assert.equal(status, 'Ljudfilen är klar att ladda ner');
    assert.deepEqual(page.complaints, []);
  });

  test('one that is cancelled leaves nothing, and another can be made; the seed page', async (context) => {
    const visit = await open(context, SEED);
    const { native } = visit;
    await visit.begin();
    await visit.click('Pausa');
    await visit.isState('paused');
    await visit.click('Inställningar');
    const asked = async () => (await visit.said()).length;
    const before = await asked();
    await visit.evaluate(() => window.tap.hold(8));
    await visit.click('Spara som ljud');
    await visit.until('some of it was made', () => {
      const bar = document.querySelector('samverka-listen').shadowRoot.querySelector('.panel progress');
      return bar?.value > 0.1;
    });
    await visit.click('Avbryt');
    await visit.until('it was over', () => Boolean(window.speechTest.find('Spara som ljud')));
    const count = await asked();
    const { sentences, made } = await visit.evaluate(() => ({
      sentences: document.querySelector('samverka-listen').player.sentences.length,
      made: window.made.size,
    }));
    await visit.evaluate(() => window.tap.release());
    await visit.frames(30);
    assert.ok(count - before < sentences, `${count - before} of ${sentences} sentences were made`);
    assert.equal(await asked(), count, 'no more is asked for');
    assert.equal(made, 0);
    assert.equal(await native.getByRole('link', { name: /^Ljudfil/ }).count(), 0);
    assert.equal((await visit.log()).states.at(-1).state, 'paused');

    await visit.click('Spara som ljud');
    const sound = await download(visit, /^Ljudfil /);
    const captions = await download(visit, /^Undertexter /);
    assert.match(sound.name, /^trygghet-och-säkerhet-värmdö-kommun\./);
    const all = await visit.evaluate(() =>
      document
        .querySelector('samverka-listen')
        .player.sentences.map(({ text }) => window.speechTest.spaces(text)),
    );
    await check(context, visit, sound, captions, all);
    await visit.click('Stoppa');
    await visit.isState('idle');
    assert.equal(await visit.evaluate(() => window.made.size), 0);
    assert.deepEqual(visit.page.complaints, []);
  });
});
