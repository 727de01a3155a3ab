/**
 * A browser without any voice, as Chromium is when it shows no window, and pages in it whose sound is recorded.
 * `const library = await openLibrary(); const visit = await library.visit(site); await visit.goto('/page.html');`
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../../browser.mjs';
import { pageScript, SpokenPage, VIEWPORT } from '../browsers.mjs';

const read = (name) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
export const tapScript = read('tap.js');
const fakeVoice = read('fake-voice.js');

/** The engine's. */
export const SAMPLE_RATE = 22_050;

/** How many samples may be missed, of all that are heard in a test. */
const MISSED = 4096;

export const LISTEN = 'Lyssna';

/** Engines that start at the same time on a small machine starve each other: one after the other, as visitors have it. */
let starts = Promise.resolve();

/** What a page has that a test of the reserve voice asks for. */
export class Visit {
  #site;
  #driver;
  constructor(page, site, driver = {}) {
    this.page = page;
    this.#site = site;
    this.#driver = driver;
  }

  /** Playwright's own page. */
  get native() {
    return this.#driver.native;
  }

  /** Goes to a page of the site, and waits until it has a player. */
  async goto(path) {
    await this.page.goto(`${this.#site.origin}${path}`);
    await this.page.until('there was a player', () => {
      const page = document.querySelector('samverka-page');
      return (!page || page.state === 'ready') && Boolean(window.speechTest.find('Lyssna'));
    });
  }

  evaluate(look, argument) {
    return this.page.evaluate(look, argument);
  }

  until(what, look, argument, seconds) {
    return this.page.until(what, look, argument, seconds);
  }

  click(name) {
    return this.page.click(name);
  }

  /** Has a player begin for the first time, and waits until the engine has made so many sentences. */
  begin(press = () => this.click(LISTEN), sentences = 2) {
    const begun = starts.then(async () => {
      await press();
      await this.until(
        'the engine had begun',
        (count) =>
          window.tap.workers.flatMap(({ asked }) => asked.filter(({ isWhole }) => isWhole)).length >= count,
        sentences,
      );
    });
    starts = begun.catch(() => undefined);
    return begun;
  }

  isState(state, seconds) {
    return this.until(
      `the state was ${state}`,
      (wanted) => window.speechTest.states.at(-1)?.state === wanted,
      state,
      seconds,
    );
  }

  /** Waits until so many words have been highlighted. */
  reaches(count, seconds) {
    return this.until(
      `${count} words had been highlighted`,
      (wanted) => window.tap.words.filter(({ word }) => word).length >= wanted,
      count,
      seconds,
    );
  }

  /** Everything that was recorded: samples from `first` on by the sample clock. Throws when the tap has faults. */
  async recorded() {
    const { faults, missed } = await this.evaluate(() => ({
      faults: window.tap.faults,
      missed: window.tap.missed,
    }));
    const lost = missed.reduce((sum, { from, to }) => sum + to - from, 0);
    if (lost > MISSED) faults.push(`${lost} samples are missed`);
    if (faults.length) throw new Error(`The recording is not whole: ${faults.join('; ')}`);
    const inbox = this.#site.receive();
    await this.evaluate(() => window.tap.send());
    const body = await inbox;
    const samples = new Float32Array(body.buffer.slice(body.byteOffset + 4, body.byteOffset + body.length));
    return { first: body.readUInt32LE(0), samples };
  }

  /** Waits for so many frames: what would go on shows within them. */
  frames(count) {
    return this.evaluate(async (wanted) => {
      for (let frame = 0; frame < wanted; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
    }, count);
  }

  /** The first sound after the last click or key press: ms after it, and its place by the sample clock. */
  firstSound(type = 'click') {
    return this.until(
      'something was heard',
      (wanted) => {
        const { at } = window.tap.clicks.findLast((click) => click.type === wanted);
        const sound = window.tap.firstSound(at);
        return sound && { after: sound.at - at, frame: sound.frame };
      },
      type,
    );
  }

  log() {
    return this.evaluate(() => {
      const { words, clicks, workers, state, stalls } = window.tap;
      return { words, clicks, workers, state, stalls, states: window.speechTest.states };
    });
  }

  /** What the worker was asked to say, in order. */
  async said() {
    const { workers } = await this.log();
    return workers.flatMap(({ asked }) => asked.filter(({ type }) => type === 'speak'));
  }

  close() {
    return this.#driver.close?.();
  }
}

export async function openLibrary() {
  const browser = await launchBrowser();
  return {
    /** A new visitor: with a cache, and without anything in it. */
    async visit(site, { hasVoice = false } = {}) {
      const context = await browser.newContext({ viewport: VIEWPORT, locale: 'sv-SE' });
      for (const content of [pageScript, tapScript, ...(hasVoice ? [fakeVoice] : [])])
        await context.addInitScript({ content });
      const native = await context.newPage();
      const driver = {
        until: async (look, argument, timeout) =>
          (await native.waitForFunction(look, argument, { timeout })).jsonValue(),
        close: () => context.close(),
      };
      return new Visit(new SpokenPage(native, driver), site, { native, close: driver.close });
    },
    close: () => browser.close(),
  };
}
