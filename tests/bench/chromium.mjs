/** Chromium with the site in it, slowed down as wanted, and what it knows of the time and the memory that a page takes. */
import { readFileSync } from 'node:fs';
import { browserArguments, findBrowser, launchBrowser } from '../browser.mjs';
import { openSite } from './site.mjs';

/** For `before`: the browser's speech says nothing, and has as many voices as one likes. */
export const silentSpeech = readFileSync(new URL('silent-speech.js', import.meta.url), 'utf8');

/** A phone: what the goals are for. */
const PHONE = { width: 390, height: 844 };

export async function openChromium() {
  const site = await openSite();
  const browser = await launchBrowser({
    executablePath: findBrowser(),
    // Memory is measured when it is asked for, and not at the next collection of garbage.
    args: [...browserArguments, '--enable-blink-features=ForceEagerMeasureMemory'],
  });

  return {
    site,
    version: browser.version(),

    /**
     * Opens a page in a browser that has never seen the site, hands it to `measure`, and closes it.
     * @param slowdown how many times slower than it is the processor seems.
     * @param before runs in the page before all else.
     */
    async visit(path, measure, { slowdown = 1, before } = {}) {
      const context = await browser.newContext({ viewport: PHONE, locale: 'sv-SE' });
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(120_000);
        const faults = [];
        page.on('pageerror', (error) => faults.push(error.message));
        if (before) await page.addInitScript(before);
        const devtools = await context.newCDPSession(page);
        await devtools.send('Performance.enable');
        await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
        await page.goto(site.origin + path, { waitUntil: 'commit' });
        const result = await measure(page, devtools);
        if (faults.length) throw new Error(`${path}: ${faults.join('; ')}`);
        return result;
      } finally {
        await context.close();
      }
    },

    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** What the main thread has done since the page began, in ms. */
export async function mainThread(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const ms = (name) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  return { task: ms('TaskDuration'), script: ms('ScriptDuration') };
}

/** The ms of main thread from now until the page has shown what `act` did in it, layout and paint included. */
export async function workOf(page, devtools, act, argument) {
  const before = await mainThread(devtools);
  await page.evaluate(act, argument);
  await page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown))));
  return (await mainThread(devtools)).task - before.task;
}

/** JavaScript's memory in bytes, without what nobody holds any more. */
export async function heap(devtools) {
  for (let pass = 0; pass < 2; pass++) await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}
