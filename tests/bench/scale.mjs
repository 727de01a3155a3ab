/** How Samverka bears many promises, beside the same DOM made by hand and by Lit alone. */
import { bundle } from './bundling.mjs';
import { workOf } from './chromium.mjs';
import { pageOf } from './site.mjs';
import { growth, interleave, median, number, ratios, spread, times } from './statistics.mjs';

/** How many promises, and how often they are measured. */
const SIZES = [
  [10, 3],
  [100, 3],
  [1_000, 3],
  [10_000, 3],
];
const CHANGING = 1_000;
/** What grows with the square has 2; a tenth is for the collector of garbage and for what is laid out. */
const LINEAR = 1.15;

const WAYS = { hand: 'by hand', lit: 'Lit alone', samverka: 'Samverka' };

/** In the page: shows so many promises, and keeps who did it. */
async function show([way, count]) {
  window.maker = new window.scale.makers[way]();
  // Lit goes on with what it has rendered in a place, so each list has its own.
  const place = document.createElement('div');
  document.querySelector('main').replaceChildren(place);
  await window.maker.show(place, window.scale.promises(count), 'sv');
}

export const title = 'Scale';

export async function run(chromium) {
  const { site } = chromium;
  site.put('/bench/scale-page.js', await bundle('scale-page.js'));
  site.put(
    '/bench/scale.html',
    pageOf(
      '<main></main>',
      '<script src="/dist/samverka.js"></script><script src="/bench/scale-page.js"></script>',
    ),
  );
  /** One page, with what it is measured for; modules that come on demand are there already. */
  const once = (way, count, then) =>
    chromium.visit('/bench/scale.html', async (page, devtools) => {
      await page.waitForFunction('window.scale && customElements.get("samverka-promises")');
      await page.evaluate(show, [way, 1]);
      const shown = await workOf(page, devtools, show, [way, count]);
      return then ? then(page, devtools, shown) : shown;
    });

  const byWay = Object.fromEntries(Object.keys(WAYS).map((way) => [way, way]));
  const sizes = [];
  for (const [count, rounds] of SIZES)
    sizes.push([count, await interleave(rounds, byWay, (way) => once(way, count))]);
  const changes = await interleave(3, byWay, (way) =>
    once(way, CHANGING, async (page, devtools) => ({
      change: await workOf(page, devtools, () => window.maker.change(500, window.scale.changed)),
      translate: await workOf(page, devtools, () => window.maker.translate('en')),
    })),
  );
  const ofChange = (name) =>
    Object.fromEntries(Object.keys(WAYS).map((way) => [way, changes[way].map((sample) => sample[name])]));

  const row = (label, samples) => [
    label,
    ...Object.keys(WAYS).map((way) => spread(samples[way])),
    times(ratios(samples.samverka, samples.hand).median),
    times(ratios(samples.samverka, samples.lit).median),
  ];
  const [thousand, tenThousand] = [1_000, 10_000].map((size) => sizes.find(([count]) => count === size)[1]);
  const exponent = (way) => growth(1_000, median(thousand[way]), 10_000, median(tenThousand[way]));
  return {
    tables: [
      {
        about:
          'Main thread in ms from the data to the picture, script, layout and paint together; median (quartiles).',
        columns: ['', ...Object.values(WAYS), 'beside by hand', 'beside Lit alone'],
        rows: [
          ...sizes.map(([count, samples]) => row(`${number(count, 0)} promises`, samples)),
          [
            'growth from 1,000 to 10,000 (1 is linear)',
            ...Object.keys(WAYS).map((way) => number(exponent(way), 2)),
            '',
            '',
          ],
          row('one of 1,000 changes', ofChange('change')),
          row('1,000 in another language', ofChange('translate')),
        ],
      },
    ],
    goals: [
      {
        goal: 'Time grows as the number of promises, from 1,000 to 10,000',
        figure: `to the power of ${number(exponent('samverka'), 2)}`,
        isMet: exponent('samverka') < LINEAR,
      },
    ],
  };
}
