/** How the builder feels with 500 promises: from a key to the next picture, beside the same key in a bare field of the same page. */
import { openStage } from '../builder/stage.mjs';
import { interleave, median, ratios, spread, times } from './statistics.mjs';

const KEYS = 40;
const ROUNDS = 3;

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
  publisher: { name: 'Exempelby kommun' },
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

export const title = 'Typing in the builder';

export async function run() {
  const stage = await openStage();
  try {
    const page = await stage.open({ kept: { draft } });
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('textarea'), { id: 'bar' })),
    );
    await page.getByText('Löfte 250:').click();
    const fields = { bare: page.locator('#bar'), builder: page.getByLabel('Vad lovar ni?') };
    const { bare, builder } = await interleave(ROUNDS, fields, async (field) =>
      median(await type(page, field)),
    );
    return {
      tables: [
        {
          about: `Median ms from a key to the picture, ${KEYS} keys a round; median of the rounds (quartiles).`,
          columns: ['field', 'ms', 'beside the bare one'],
          rows: [
            ['bare textarea', spread(bare), times(1)],
            ['title of one of 500 promises', spread(builder), times(ratios(builder, bare).median)],
          ],
        },
      ],
      goals: [],
    };
  } finally {
    await stage.close();
  }
}
