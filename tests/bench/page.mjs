/**
 * What Samverka costs the page it stands on: the seed page as plain HTML without script, which is the limit, through forms B
 * and C, and with the components of two peers.
 */
import { bundle } from './bundling.mjs';
import { heap, mainThread } from './chromium.mjs';
import { seedPages } from './seed-pages.mjs';
import { interleave, median, number, ratios, spread, times } from './statistics.mjs';

const ROUNDS = 5;
const SLOWDOWN = 6;

/** In the page, before all else: notes what moves, what blocks, and the picture that everything is in. */
function observe(isReady) {
  window.shown = 0;
  window.noted = { shift: 0, blocked: 0 };
  addEventListener('samverka-load', () => window.shown++);
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('layout-shift', (entry) => (window.noted.shift += entry.value));
  watch('longtask', (entry) => (window.noted.blocked += entry.duration - 50));
  window.rendered = new Promise((resolve) => {
    addEventListener('DOMContentLoaded', () => {
      const look = () => {
        // A picture is painted after its callbacks: the task that comes next finds it painted.
        if (new Function(`return ${isReady}`)()) {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(undefined);
        } else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  });
}

/** In the page: the elements, texts and comments below `main`, in open shadow roots too. */
function countNodes() {
  let count = 0;
  const visit = (node) => {
    count++;
    if (node.shadowRoot) visit(node.shadowRoot);
    node.childNodes.forEach(visit);
  };
  visit(document.querySelector('main'));
  return count;
}

/** In the page: where each heading of the content begins, from the top of the page. */
const headings = () =>
  [...document.querySelectorAll('main :is(h1, h2, h3)')].map((each) => [
    each.textContent.trim(),
    each.getBoundingClientRect().top + scrollY,
  ]);

async function visitOnce(chromium, path, { isReady }, slowdown) {
  const before = `(${observe})(${JSON.stringify(isReady)})`;
  return chromium.visit(
    path,
    async (page, devtools) => {
      const rendered = await page.evaluate(() => window.rendered);
      const { script, task } = await mainThread(devtools);
      const { noted, painted, nodes } = await page.evaluate(`(async () => {
        await new Promise((idle) => requestIdleCallback(idle));
        // What tells of it may come later than the picture itself.
        const first = () => performance.getEntriesByName('first-contentful-paint')[0];
        while (!first()) await new Promise((next) => requestAnimationFrame(next));
        return {
          noted: window.noted,
          painted: first().startTime,
          nodes: (${countNodes})(),
        };
      })()`);
      return {
        rendered: Math.max(rendered, painted),
        painted,
        script,
        task,
        ...noted,
        heap: await heap(devtools),
        nodes,
      };
    },
    { slowdown, before },
  );
}

/**
 * What moves when the script comes late, with all that the page has painted already: `shift`, and how much lower the last
 * heading of the first window stands in the end.
 */
function visitLate(chromium, path, { isReady }) {
  const before = `(${observe})(${JSON.stringify(isReady)})`;
  return chromium.visit(
    path,
    async (page) => {
      const result = await page.evaluate(`(async () => {
        const painted = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next)));
        await new Promise((parsed) => document.readyState === 'loading' ? addEventListener('DOMContentLoaded', parsed) : parsed());
        await painted();
        await painted();
        const first = (${headings})().filter(([, top]) => top < innerHeight);
        document.querySelectorAll('script[type=late]').forEach((late) => {
          const script = document.createElement('script');
          script.src = late.getAttribute('src');
          late.replaceWith(script);
        });
        const isReady = new Function(${JSON.stringify(`return ${isReady}`)});
        while (!isReady()) await painted();
        await painted();
        await painted();
        return { first, places: (${headings})(), shift: window.noted.shift };
      })()`);
      return { shift: result.shift, low: lowered(result.places, result.first) };
    },
    { before },
  );
}

/** How much lower, at most, a heading stands than it was painted first, in px. */
function lowered(places, first) {
  const before = new Map(first);
  return Math.max(
    0,
    ...places.filter(([name]) => before.has(name)).map(([name, top]) => top - before.get(name)),
  );
}

const ROWS = [
  ['first picture with content, ms', ({ painted }) => painted],
  ['time until all is rendered, ms', ({ rendered }) => rendered],
  ['script, ms', ({ script }) => script],
  ['main thread, ms', ({ task }) => task],
  ['blocking (over 50 ms at a time), ms', ({ blocked }) => blocked],
  ['layout shift', ({ shift }) => shift],
  ['JS heap beyond plain, kB', ({ heap: bytes }, plain) => (bytes - plain.heap) / 1000],
  ['DOM nodes beyond plain', ({ nodes }, plain) => nodes - plain.nodes],
];

export const title = 'Cost to the page';

export async function run(chromium) {
  const pages = seedPages({
    shoelace: await bundle('peers/shoelace.js'),
    'web-awesome': await bundle('peers/web-awesome.js'),
  });
  const paths = {};
  for (const [name, { html, script }] of Object.entries(pages)) {
    const key = name.toLowerCase().replace(/\W+/g, '-');
    paths[name] = `/demo/bench-${key}.html`;
    chromium.site.put(paths[name], html);
    if (script) chromium.site.put(`/bench/${key}.js`, script);
  }
  const names = Object.keys(pages);
  const late = {};
  for (const [name, page] of Object.entries(pages)) {
    const path = paths[name].replace('.html', '-late.html');
    chromium.site.put(path, page.html.replace(/(<script src="[^"]+") defer/, '$1 type="late"'));
    late[name] = await visitLate(chromium, path, page);
  }
  const tables = [
    {
      about:
        'When the script comes after the page has been painted, in a phone’s window: layout shift, and how much lower what was in the window stands.',
      columns: ['', ...names],
      rows: [
        ['layout shift', ...names.map((name) => number(late[name].shift, 3))],
        ['lower, px', ...names.map((name) => number(late[name].low, 0))],
      ],
    },
  ];
  const results = {};
  for (const slowdown of [1, SLOWDOWN]) {
    const samples = await interleave(ROUNDS, pages, (page, name) =>
      visitOnce(chromium, paths[name], page, slowdown),
    );
    results[slowdown] = samples;
    const cell = (value, name) => samples[name].map((sample, round) => value(sample, samples.plain[round]));
    const rows = ROWS.map(([label, value]) => [label, ...names.map((name) => spread(cell(value, name)))]);
    rows.splice(2, 0, [
      'times plain HTML',
      ...names.map((name) =>
        times(
          ratios(
            samples[name].map(({ rendered }) => rendered),
            samples.plain.map(({ rendered }) => rendered),
          ).median,
        ),
      ),
    ]);
    tables.push({
      about: `Processor ${slowdown === 1 ? 'as it is' : `${slowdown} times slower`}; a phone's window, an empty cache, ${ROUNDS} visits each in turn; median (quartiles).`,
      columns: ['', ...names],
      rows,
    });
  }
  return { tables, goals: goalsOf(results[SLOWDOWN], late) };
}

function goalsOf(samples, late) {
  const toRender = (name) =>
    ratios(
      samples[name].map(({ rendered }) => rendered),
      samples.plain.map(({ rendered }) => rendered),
    ).median;
  const { shift, low } = late['form B'];
  const expired = late['form B, expired'].shift;
  const behind = ['Shoelace', 'Web Awesome'].flatMap((peer) =>
    ROWS.filter(([, value]) =>
      ['form B', 'form C'].some((name) => {
        const median_ = (which) =>
          median(samples[which].map((sample, round) => value(sample, samples.plain[round])));
        return median_(name) > median_(peer);
      }),
    ).map(([label]) => `${label.split(',')[0]} (${peer})`),
  );
  return [
    {
      goal: 'Form B, until all is rendered, processor 6 times slower: under 1.15 times plain HTML',
      figure: times(toRender('form B')),
      isMet: toRender('form B') < 1.15,
      why: 'the words are there from the first picture; then the script is compiled, fetches two modules, reads the page, renders it, and the page is laid out and painted once more, which takes more than the script',
    },
    {
      goal: 'Form C, the same',
      figure: times(toRender('form C')),
      isMet: toRender('form C') < 1.15,
      why: 'the same, and the document is fetched after the script',
    },
    {
      goal: 'Ahead of Shoelace and Web Awesome on every row',
      figure: behind.length ? `behind: ${behind.join(', ')}` : 'on every row',
      isMet: !behind.length,
      why: 'they frame what stands there; Samverka also reads it, writes it anew with what is missing, and has a player',
    },
    {
      goal: 'Form B, valid agreement, script after the first picture: layout shift 0',
      figure: number(shift, 3),
      isMet: shift === 0,
    },
    {
      goal: 'The same with an expired agreement: under 0.1',
      figure: number(expired, 3),
      isMet: expired < 0.1,
    },
    {
      goal: 'Upgrading adds no height above what is painted in the window',
      figure: `${number(low, 0)} px`,
      isMet: low < 1,
    },
  ];
}
