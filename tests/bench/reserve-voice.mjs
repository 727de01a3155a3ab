/** The reserve voice: what it weighs, how soon it is heard, how much faster than speech it is, and what memory its worker takes. */
import { readFileSync } from 'node:fs';
import { brotliOf } from '../../.ci/weigh.mjs';
import { pageOf } from './site.mjs';
import { interleave, median, number, spread } from './statistics.mjs';

const ROUNDS = 3;
const FOLDER = new URL('../../dist/reserve-voice/', import.meta.url);
const RATE = 22_050;

const SENTENCE =
  'Polisen och den kommunala fältverksamheten träffas kontinuerligt för att utbyta information och vidareutveckla samverkan kring rutiner vid gemensamma insatser.';

const brotli = (name) => brotliOf(readFileSync(new URL(name, FOLDER)));

/** In the page: from nothing to sound as the player has it, then once more, and what the worker holds in memory. */
async function speak({ sentence, rate }) {
  const folder = '/dist/reserve-voice/';
  const start = performance.now();
  const manifest = await (await fetch(`${folder}voices.json`)).json();
  const worker = new Worker(folder + manifest.worker.file);
  const data = [manifest.core, manifest.voices.find(({ language }) => language === 'sv')];
  const answer = (isWanted) =>
    new Promise((resolve, reject) => {
      worker.onerror = () => reject(new Error('The worker does not start'));
      worker.onmessage = ({ data: answered }) => {
        if (answered.type === 'failed') reject(new Error(answered.message));
        else if (isWanted(answered)) resolve(answered);
      };
    });
  const files = (
    await Promise.all(
      data.map(async ({ file, parts }) => {
        const bytes = await (await fetch(folder + file)).arrayBuffer();
        let at = 0;
        return parts.map(([path, size]) => [path, bytes.slice(at, (at += size))]);
      }),
    )
  ).flat();
  const loaded = answer(({ type }) => type === 'loaded');
  worker.postMessage({ type: 'load', files });
  await loaded;
  const say = async (id) => {
    let samples = 0;
    let first;
    const asked = performance.now();
    const over = answer((part) => {
      first ??= performance.now();
      samples += part.samples.length;
      return part.isLast;
    });
    worker.postMessage({ type: 'speak', id, text: sentence, language: 'sv', rate: 1 });
    await over;
    return {
      first: first - asked,
      factor: (performance.now() - asked) / ((1000 * samples) / rate),
      at: first,
    };
  };
  const cold = await say(1);
  const warm = [await say(2), await say(3)];
  const { breakdown } = await performance.measureUserAgentSpecificMemory();
  const isWorker = ({ attribution }) =>
    attribution.some(({ scope }) => scope === 'DedicatedWorkerGlobalScope');
  return {
    cold: cold.at - start,
    warm: warm[1].first,
    factor: warm[1].factor,
    memory: breakdown.filter(isWorker).reduce((sum, { bytes }) => sum + bytes, 0) / 1e6,
  };
}

export const title = 'The reserve voice';

export async function run(chromium) {
  const names = ['worker.js', 'core.bin', 'sv.bin', 'en.bin'];
  chromium.site.put('/bench/reserve-voice.html', pageOf('<main></main>'));
  const { voice } = await interleave(ROUNDS, { voice: undefined }, () =>
    chromium.visit('/bench/reserve-voice.html', async (page) => {
      await page.waitForLoadState('load');
      return page.evaluate(speak, { sentence: SENTENCE, rate: RATE });
    }),
  );
  const of = (name) => voice.map((sample) => sample[name]);
  return {
    tables: [
      {
        about: 'Bytes with brotli 11: what a visitor downloads once, the first three for Swedish.',
        columns: ['', ...names],
        rows: [['bytes', ...names.map((name) => number(brotli(name), 0))]],
      },
      {
        about: 'One sentence of 21 words; from this machine’s own disk. Median (quartiles).',
        columns: ['', ''],
        rows: [
          ['from nothing to the first sound, ms', spread(of('cold'))],
          ['from the next sentence to its first sound, ms', spread(of('warm'))],
          ['time to make it, as a part of the time it takes to hear it', spread(of('factor'))],
          ['memory of the worker, MB', spread(of('memory'))],
        ],
      },
    ],
    goals: [
      {
        goal: 'The reserve voice is made faster than it is heard',
        figure: `${number(1 / median(of('factor')), 0)} times as fast`,
        isMet: median(of('factor')) < 1,
      },
    ],
  };
}
