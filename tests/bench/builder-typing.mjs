/**
 * How the builder feels with 500 promises: from a key to the next picture, beside the same key in a bare field of the same page.
 * Only the ratio means anything on a shared machine. Run with `npm run bench`.
 */
import { openStage } from '../builder/stage.mjs';

const KEYS = 60;
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const promise = (_, index) => ({
  id: `lofte-${index}`,
  title: `Löfte ${index + 1}`,
  body: ['Polisen och kommunen arbetar tillsammans för att alla ska känna sig trygga på torget. '.repeat(3)],
  status: 'ongoing',
});
const draft = {
  schemaVersion: 1,
  lang: 'sv',
  title: 'Samverkan med polisen',
  municipality: { name: 'Exempelby kommun' },
  promises: { title: 'Medborgarlöften', items: Array.from({ length: 500 }, promise) },
};

/** Types, and gives the ms from each key to the picture after it. */
async function type(page, field) {
  await field.focus();
  await page.evaluate(() => {
    window.latencies = [];
    window.noted ??= document.addEventListener(
      'keydown',
      () => {
        const at = performance.now();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => window.latencies.push(performance.now() - at);
          port2.postMessage(undefined);
        });
      },
      true,
    );
  });
  for (let key = 0; key < KEYS; key++) await page.keyboard.press('a');
  await page.waitForFunction((count) => window.latencies.length >= count, KEYS);
  return page.evaluate(() => window.latencies);
}

const stage = await openStage();
const page = await stage.open({ kept: { draft } });
await page.evaluate(() =>
  document.body.append(Object.assign(document.createElement('textarea'), { id: 'bar' })),
);
await page.getByText('Löfte 250:').click();
const rows = [];
for (let round = 0; round < 3; round++) {
  rows.push({
    bare: median(await type(page, page.locator('#bar'))),
    builder: median(await type(page, page.getByLabel('Vad lovar ni?'))),
  });
}
const bare = median(rows.map((row) => row.bare));
const builder = median(rows.map((row) => row.builder));
console.log('| field | median ms from key to picture | ratio |\n|---|---|---|');
console.log(`| bare textarea | ${bare.toFixed(1)} | 1 |`);
console.log(`| title of one of 500 promises | ${builder.toFixed(1)} | ${(builder / bare).toFixed(2)} |`);
await stage.close();
