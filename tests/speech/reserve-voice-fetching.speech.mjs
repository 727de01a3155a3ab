/**
 * What the reserve voice costs a visitor, and when: it is fetched when it is wanted, once, and no more of it than is needed;
 * it works under a strict policy; and it keeps nothing and asks nobody else.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openLibrary } from './reserve-voice/listening.mjs';
import { openSite, pageOf } from '../tooling/site.mjs';

const SWEDISH = 'Polisen syns mer på torget.';
const ENGLISH = 'The police are seen in the square.';
const SV = '/sv.html';
const MIXED = '/mixed.html';
const PAGES = {
  [SV]: pageOf(`<p>${SWEDISH}</p>`),
  [MIXED]: pageOf(`<p>${SWEDISH} Och lamporna lyser på vägen till skolan.</p><p lang="en">${ENGLISH}</p>`),
};
const FOLDER = '/dist/reserve-voice/';
const [VOICES, WORKER, CORE, SV_DATA, EN_DATA] = [
  'voices.json',
  'worker.js',
  'core.bin',
  'sv.bin',
  'en.bin',
].map((name) => FOLDER + name);
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; connect-src 'self'; img-src 'self'";
const types = (policies) => `require-trusted-types-for 'script'; trusted-types ${policies}`;
const FETCHING = 'Hämtar rösten, 0,5 MB';

/** Keeps every text that the status has had, and what else the policy forbids. */
const watch = () => {
  window.statuses = [];
  window.violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    window.violations.push(`${violatedDirective} ${blockedURI}`),
  );
  const status = document.querySelector('samverka-listen').shadowRoot.querySelector('[role=status]');
  new MutationObserver(() => window.statuses.push(status.textContent.trim())).observe(status, {
    characterData: true,
    childList: true,
    subtree: true,
  });
};

/** Does what no such policy lets a page do. */
const forbidden = () => {
  const script = document.createElement('script');
  try {
    script.text = 'window.hasRun = true';
  } catch {
    // Trusted Types.
  }
  document.body.append(script);
};

describe('reserve voice, fetching', { concurrency: 3 }, () => {
  let library;
  before(async () => {
    library = await openLibrary();
  });
  after(() => library?.close());

  /** A site and a visitor of this test's own, on a page of it. */
  async function open(context, path, { headers, hasVoice } = {}) {
    const site = await openSite({ pages: PAGES, headers });
    context.after(() => site.close());
    const visit = await library.visit(site, { hasVoice });
    context.after(() => visit.close());
    const hosts = new Set();
    visit.native.context().on('request', (request) => hosts.add(new URL(request.url()).origin));
    await visit.goto(path);
    await visit.evaluate(watch);
    return {
      site,
      visit,
      hosts,
      fetched: () => site.paths('reserve-voice').filter((name) => !name.startsWith('/tests')),
    };
  }

  /** Reads the page to its end, and gives how much was heard, in samples. */
  async function read(visit) {
    await visit.click('Lyssna');
    await visit.isState('playing');
    await visit.isState('idle');
    const { samples } = await visit.recorded();
    return samples.filter((sample) => Math.abs(sample) > 0.01).length;
  }

  test('nothing is fetched before the click, and for a Swedish page only what Swedish needs', async (context) => {
    const { site, visit, fetched, hosts } = await open(context, SV);
    await visit.native.hover('samverka-listen');
    await visit.page.focus('Lyssna');
    await visit.until('the controls were there', () =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('samverka-controls')),
    );
    await visit.frames(10);
    assert.deepEqual(fetched(), []);
    assert.ok((await read(visit)) > 5000);
    assert.deepEqual(
      fetched().sort(),
      ['/dist/samverka-reserve-voice.js', VOICES, WORKER, CORE, SV_DATA].sort(),
    );

    site.asked.length = 0;
    assert.ok((await read(visit)) > 5000);
    assert.deepEqual(fetched(), [], 'it is read again without asking');

    await visit.goto(SV);
    assert.ok((await read(visit)) > 5000);
    assert.deepEqual(
      site.asked.filter(({ path }) => path.startsWith(FOLDER)),
      [{ path: VOICES, status: 304 }],
      'on the next page it is in the cache',
    );
    assert.deepEqual([...hosts], [site.origin]);
    assert.deepEqual(visit.page.complaints, []);
  });

  test('nothing is fetched where the browser has a voice', async (context) => {
    const { visit, fetched } = await open(context, SV, { hasVoice: true });
    await visit.click('Lyssna');
    await visit.isState('playing');
    await visit.until('it spoke', () => window.fakeVoice.said.length);
    await visit.frames(10);
    assert.deepEqual(fetched(), []);
    assert.equal(await visit.evaluate(() => window.tap.workers.length + window.tap.contexts.length), 0);
  });

  test('English is fetched when it comes', async (context) => {
    const { visit, site } = await open(context, MIXED);
    await visit.click('Lyssna');
    await visit.reaches(2);
    assert.deepEqual(site.paths(EN_DATA), []);
    await visit.isState('idle');
    assert.deepEqual(site.paths(EN_DATA), [EN_DATA]);
    const said = await visit.said();
    assert.deepEqual(
      said.map(({ language }) => language),
      ['sv', 'sv', 'en'],
    );
    assert.equal((await visit.log()).workers.length, 1);
    assert.deepEqual(visit.page.complaints, []);
  });

  test(
    'the visitor is told of the download, once, and may stop it and begin again',
    { timeout: 60_000 },
    async (context) => {
      const { site, visit, fetched } = await open(context, SV);
      const hold = site.hold(CORE);
      await visit.click('Lyssna');
      await hold.half;
      const progress = await visit.until('the progress was shown', () => {
        const bar = document.querySelector('samverka-listen').shadowRoot.querySelector('progress');
        return bar?.value > 0.2 && { value: bar.value, name: bar.ariaLabel };
      });
      assert.ok(progress.value < 1, `${progress.value}`);
      assert.equal(progress.name, 'Hämtning av rösten');
      const shown = await visit.evaluate((words) => {
        const { shadowRoot } = document.querySelector('samverka-listen');
        return [...shadowRoot.querySelectorAll('*')]
          .filter((element) => element.childElementCount === 0 && element.textContent.trim() === words)
          .map((element) => ({
            isHidden: Boolean(element.closest('[aria-hidden=true]')),
            isStatus: element.role === 'status',
            isSeen: element.checkVisibility() && element.getBoundingClientRect().width > 10,
          }));
      }, FETCHING);
      assert.deepEqual(
        shown.sort((one, other) => one.isStatus - other.isStatus),
        [
          { isHidden: true, isStatus: false, isSeen: true },
          { isHidden: false, isStatus: true, isSeen: false },
        ],
      );
      const told = await visit.evaluate(() => window.statuses);
      assert.deepEqual(
        told.filter((text) => text === FETCHING),
        [FETCHING],
        told.join(' | '),
      );

      await visit.click('Stoppa');
      await visit.isState('idle');
      assert.equal(await hold.closed, 'cut', 'the request is over');
      const before = fetched().length;
      hold.release();
      await visit.frames(30);
      const { workers, states, words } = await visit.log();
      assert.deepEqual(
        workers.map(({ isEnded }) => isEnded),
        [true],
        'no worker is left',
      );
      assert.equal(states.at(-1).state, 'idle');
      assert.ok(!words.some(({ word }) => word), 'nothing is read');
      assert.equal(fetched().length, before, 'nothing more is fetched');

      assert.ok((await read(visit)) > 5000, 'it is read when it is asked for again');
      assert.deepEqual(visit.page.complaints, []);
    },
  );

  for (const [name, policy] of [
    ['a strict policy', STRICT],
    ['Trusted Types with the policy samverka', `${STRICT}; ${types('lit-html samverka')}`],
  ])
    test(`${name}, on the page and on the worker, lets it read`, async (context) => {
      const { site, visit, hosts } = await open(context, MIXED, {
        headers: { 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff' },
      });
      await visit.evaluate(forbidden);
      await visit.until('the policy was in force', () => window.violations.splice(0).length);
      assert.equal(await visit.evaluate(() => window.hasRun), undefined);
      visit.page.complaints.length = 0;
      assert.ok((await read(visit)) > 10_000);
      const state = await visit.evaluate(async () => ({
        violations: window.violations,
        isIsolated: crossOriginIsolated,
        hasSharedMemory: typeof SharedArrayBuffer !== 'undefined',
        stored: localStorage.length + sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
        cookie: document.cookie,
      }));
      assert.deepEqual(state, {
        violations: [],
        isIsolated: false,
        hasSharedMemory: false,
        stored: 0,
        databases: 0,
        caches: 0,
        serviceWorkers: 0,
        cookie: '',
      });
      assert.deepEqual(await visit.native.context().cookies(), []);
      assert.deepEqual([...hosts], [site.origin]);
      assert.deepEqual(visit.page.complaints, []);
    });

  for (const [name, policy] of [
    ['Trusted Types without the policy samverka', types('lit-html')],
    ['a policy without worker-src', STRICT.replace("worker-src 'self'", "worker-src 'none'")],
  ])
    test(`${name}: visitors are told that there is no voice, and the console how to mend it`, async (context) => {
      const { visit } = await open(context, SV, { headers: { 'Content-Security-Policy': policy } });
      await visit.click('Lyssna');
      await visit.isState('unavailable');
      const words = await visit.until('the visitor was told', () => {
        const { shadowRoot } = document.querySelector('samverka-listen');
        const notice = shadowRoot.querySelector('.notice');
        return (
          notice && {
            notice: notice.innerText,
            status: shadowRoot.querySelector('[role=status]').textContent.trim(),
          }
        );
      });
      assert.match(words.notice, /Det finns ingen svensk röst i den här webbläsaren/);
      assert.equal(words.status, 'Det finns ingen svensk röst i den här webbläsaren');
      const ours = visit.page.complaints.filter((line) => line.includes('Samverka'));
      assert.equal(ours.length, 1, visit.page.complaints.join('\n'));
      assert.match(ours[0], /worker\.js.*worker-src 'self'.*trusted-types samverka/);
      assert.ok(!visit.page.complaints.some((line) => line.startsWith('not caught')));
      assert.equal(
        await visit.evaluate(() => window.tap.workers.filter(({ isEnded }) => !isEnded).length),
        0,
      );
      assert.ok(await visit.evaluate(() => Boolean(window.speechTest.find('Lyssna'))));
    });
});
