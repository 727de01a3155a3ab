/**
 * Reading aloud: what it takes to prepare a page, from the click to the first word that is asked for, and to show the next
 * word, beside readers that put every word in a span.
 */
import { bundle } from './bundling.mjs';
import { silentSpeech, workOf } from './chromium.mjs';
import { pageOf } from './site.mjs';
import { growth, interleave, median, number, ratios, spread, times } from './statistics.mjs';

const SIZES = [1_000, 10_000, 100_000];
const ROUNDS = 3;
/** The longest piece that the main thread may be held in, in ms. */
const PIECE = 8;
/** How many words one after the other are shown, each in a picture of its own. */
const STEPS = 8;

/**
 * In the page: goes to Lyssna with the pointer, presses it, and when all has been read changes the page and asks for the
 * next sentence. Tells when it was asked to speak, and how long nothing else could happen at most, each time.
 */
async function listen() {
  const listen = document.querySelector('samverka-listen');
  const button = listen.shadowRoot.querySelector('.play');
  button.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  await listen.updateComplete;
  await new Promise((there) => setTimeout(there, 100));
  let longest = 0;
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    port2.postMessage(undefined);
  };
  port2.postMessage(undefined);
  const during = async (act) => {
    longest = 0;
    const result = await new Promise((resolve) => setTimeout(() => resolve(act()), 50));
    await listen.updateComplete;
    while (!listen.text.isWhole) await new Promise(requestAnimationFrame);
    await new Promise((quiet) => setTimeout(quiet, 300));
    return [result, longest];
  };
  const [click, started] = await during(() => {
    const start = performance.now();
    button.click();
    return speechSynthesis.spoken[0].at - start;
  });
  document.querySelector('main').append('En mening till.');
  const [, changed] = await during(() => {
    listen.next();
    // What has been found is taken when it is asked for.
    const taken = setInterval(() => {
      listen.text.refresh();
      if (listen.text.isWhole) clearInterval(taken);
    }, 500);
  });
  port1.close();
  return { click, started, changed };
}

/** In the page: shows the next words, one a picture. `step` is what shows one. */
async function showWords(steps) {
  for (let step = 1; step <= steps; step++) {
    window.nextWord(step);
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  }
}

/** In the page: how each reader shows its next word. */
const READERS = {
  nothing: () => {
    window.nextWord = () => undefined;
  },
  samverka: async () => {
    const listen = document.querySelector('samverka-listen');
    listen.shadowRoot.querySelector('.play').click();
    await listen.updateComplete;
    while (!listen.text.isWhole) await new Promise(requestAnimationFrame);
    const words = [...speechSynthesis.spoken[0].text.matchAll(/\S+/g)];
    window.nextWord = (step) => window.sayWord(words[step].index, words[step][0].length);
  },
  spans: () => {
    window.nextWord = window.reading.wrapped();
  },
  react: async () => {
    window.mountReader();
    const isThere = () => window.startReader && document.querySelector('main > div');
    while (!isThere()) await new Promise(requestAnimationFrame);
    window.startReader();
    while (!speechSynthesis.spoken.length) await new Promise(requestAnimationFrame);
    const words = [...speechSynthesis.spoken[0].text.matchAll(/\S+/g)];
    window.nextWord = (step) => window.sayWord(words[step].index, words[step][0].length);
  },
};

export const title = 'Reading aloud';

export async function run(chromium) {
  const { site } = chromium;
  site.put('/bench/reading-page.js', await bundle('reading-page.js'));
  site.put('/bench/react-reader.js', await bundle('react-reader.js'));
  site.put(
    '/bench/reading.html',
    pageOf(
      '<samverka-listen reserve-voice="off"></samverka-listen><main></main>',
      ['dist/samverka.js', 'bench/reading-page.js', 'bench/react-reader.js']
        .map((path) => `<script src="/${path}"></script>`)
        .join(''),
    ),
  );
  const visit = (words, measure) =>
    chromium.visit(
      '/bench/reading.html',
      async (page, devtools) => {
        await page.waitForFunction('window.reading && window.mountReader && document.querySelector("main")');
        await workOf(page, devtools, (count) => window.reading.fill(count), words);
        return measure(page, devtools);
      },
      { before: silentSpeech },
    );

  const bySize = Object.fromEntries(SIZES.map((size) => [size, size]));
  const prepared = await interleave(ROUNDS, bySize, (words) =>
    visit(words, (page) => page.evaluate(() => window.reading.prepare())),
  );
  const pieces = await interleave(ROUNDS, bySize, (words) =>
    visit(words, (page) => page.evaluate(() => window.reading.piece())),
  );
  const clicked = await interleave(ROUNDS, bySize, (words) => visit(words, (page) => page.evaluate(listen)));
  const shown = {};
  for (const words of [SIZES[0], SIZES.at(-1)])
    shown[words] = await interleave(3, READERS, (reader) =>
      visit(words, async (page, devtools) => {
        await page.evaluate(reader);
        await page.evaluate(showWords, 1);
        return (await workOf(page, devtools, showWords, STEPS)) / STEPS;
      }),
    );

  const of = (samples, name) => Object.fromEntries(SIZES.map((size) => [size, samples[size].map(name)]));
  const whole = of(prepared, ({ walking, splitting, saying }) => walking + splitting + saying);
  const row = (label, samples) => [
    label,
    ...SIZES.map((size) => spread(samples[size])),
    number(growth(SIZES[1], median(samples[SIZES[1]]), SIZES[2], median(samples[SIZES[2]])), 2),
  ];
  const perMs = Object.fromEntries(SIZES.map((size) => [size, whole[size].map((ms) => size / ms)]));
  const longest = of(clicked, ({ started }) => started);
  const piece = of(pieces, (ms) => ms);
  /** What a word costs beyond the picture that it is shown in. */
  const step = (words, reader) => shown[words][reader];
  const large = SIZES.at(-1);
  const independence = median(step(large, 'samverka')) - median(step(large, 'nothing'));
  const small = median(step(SIZES[0], 'samverka')) - median(step(SIZES[0], 'nothing'));
  return {
    tables: [
      {
        about: 'In ms, the processor as it is; the browser’s speech says nothing. Median (quartiles).',
        columns: ['', ...SIZES.map((size) => `${number(size, 0)} words`), 'growth (1 is linear)'],
        rows: [
          row(
            'walk the page',
            of(prepared, ({ walking }) => walking),
          ),
          row(
            'split into sentences',
            of(prepared, ({ splitting }) => splitting),
          ),
          row(
            'make what is said',
            of(prepared, ({ saying }) => saying),
          ),
          ['words per ms, all three', ...SIZES.map((size) => spread(perMs[size])), ''],
          row(
            'longest sentence to make',
            of(prepared, (sample) => sample.longest),
          ),
          row(
            'click to the first speak()',
            of(clicked, ({ click }) => click),
          ),
          row('longest piece of it as the player does it, a little at a time', piece),
          row('longest piece of main thread after the click, with controls and picture', longest),
          row(
            'longest piece of main thread when the page has changed',
            of(clicked, ({ changed }) => changed),
          ),
        ],
      },
      {
        about: `Main thread in ms for one word to the next, picture included, over ${STEPS} words.`,
        columns: [
          '',
          'nothing shown',
          'Samverka',
          'words in spans',
          'react-text-to-speech',
          'React beside Samverka',
        ],
        rows: Object.keys(shown).map((words) => [
          `${number(Number(words), 0)} words`,
          ...Object.keys(READERS).map((reader) => spread(step(words, reader))),
          times(ratios(step(words, 'react'), step(words, 'samverka')).median),
        ]),
      },
    ],
    goals: [
      {
        goal: `Preparing 100,000 words never holds the main thread for more than ${PIECE} ms`,
        figure: `${number(median(piece[large]), 1)} ms; with the controls, the browser’s speech and the picture the click holds it for ${number(median(longest[large]), 0)} ms, ${number(median(longest[SIZES[0]]), 0)} ms at 1,000 words`,
        isMet: median(piece[large]) <= PIECE,
        why: 'the first sound has to come in the click: what comes before it is the least that is needed, eight sentences',
      },
      {
        goal: 'Preparing grows as the number of words, from 10,000 to 100,000',
        figure: `to the power of ${row('', whole).at(-1)}`,
        isMet: Number(row('', whole).at(-1)) < 1.15,
      },
      {
        goal: 'One word step does not depend on the length of the page',
        figure: `${number(independence, 2)} ms beyond an empty picture at 100,000 words, ${number(small, 2)} ms at 1,000`,
        isMet: independence < Math.max(2 * small, small + 1),
      },
    ],
  };
}
