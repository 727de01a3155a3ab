/** Opening the list of voices where the browser has 13,000 of them, as Chromium has on Linux. */
import { silentSpeech, workOf } from './chromium.mjs';
import { pageOf } from './site.mjs';
import { interleave, median, number, ratios, spread, times } from './statistics.mjs';

const COUNTS = [2, 130, 13_000];
const ROUNDS = 5;
/** What opening it may take of the main thread, in ms. */
const GOAL = 50;

/** In the page: the player reads, its settings are closed, and the page is at rest, as nobody presses the next button before. */
async function read() {
  const listen = document.querySelector('samverka-listen');
  listen.shadowRoot.querySelector('.play').click();
  await listen.updateComplete;
  await new Promise((resolve) => requestIdleCallback(resolve));
}

/** In the page: presses the button of the settings, which show the voices of the text's language. */
async function open() {
  const listen = document.querySelector('samverka-listen');
  listen.shadowRoot.querySelector('.settings').click();
  await listen.updateComplete;
}

export const title = 'Voices';

export async function run(chromium) {
  chromium.site.put(
    '/bench/voices.html',
    pageOf(
      '<samverka-listen reserve-voice="off"></samverka-listen><main><p>Polisen och kommunen arbetar tillsammans.</p></main>',
      '<script src="/dist/samverka.js"></script>',
    ),
  );
  const samples = await interleave(
    ROUNDS,
    Object.fromEntries(COUNTS.map((count) => [count, count])),
    (count) =>
      chromium.visit(
        '/bench/voices.html',
        async (page, devtools) => {
          await page.waitForFunction(
            'document.querySelector("samverka-listen")?.shadowRoot?.querySelector(".play")',
          );
          await page.evaluate(read);
          const work = await workOf(page, devtools, open);
          const shown = await page.evaluate(
            () =>
              document.querySelector('samverka-listen').shadowRoot.querySelectorAll('#voice option').length,
          );
          return { work, shown };
        },
        { before: `window.voiceCount = ${count}; ${silentSpeech}` },
      ),
  );
  const work = (count) => samples[count].map((sample) => sample.work);
  const most = COUNTS.at(-1);
  return {
    tables: [
      {
        about:
          'Main thread in ms from the press on the settings to the picture with the list; median (quartiles).',
        columns: ['voices in the browser', 'of the text’s language', 'ms', 'beside 2 voices'],
        rows: COUNTS.map((count) => [
          number(count, 0),
          number(samples[count][0].shown, 0),
          spread(work(count)),
          times(ratios(work(count), work(COUNTS[0])).median),
        ]),
      },
    ],
    goals: [
      {
        goal: `The list of voices opens in under ${GOAL} ms of main thread where there are 13,000`,
        figure: `${number(median(work(most)), 0)} ms`,
        isMet: median(work(most)) < GOAL,
      },
    ],
  };
}
