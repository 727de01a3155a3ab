/**
 * Browsers that really speak, and one small page for them all: Chromium through Playwright, Firefox through Puppeteer and
 * WebDriver BiDi (Playwright drives only a Firefox of its own). Clicks and keys are real ones, by the browser's own input.
 * `for (const { name, open } of browsers) …  const page = await open(service.env); await page.goto(address); await page.click('Lyssna');`
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserArguments, launchBrowser } from '../browser.mjs';
import { find as findFirefox } from '../engines/firefox.mjs';

export const pageScript = readFileSync(fileURLToPath(new URL('page-script.js', import.meta.url)), 'utf8');

/** How long to wait in vain, in s: the voices alone take 2 s, and more than 10 on a machine with much else to do. */
const LIMIT = 30;

export const VIEWPORT = { width: 1000, height: 800 };

/** What both browsers' pages can do. `driver` has what they do differently. */
export class SpokenPage {
  #page;
  #driver;
  #clicks = 0;
  /** Errors and warnings in the console, and errors that nobody caught. */
  complaints = [];

  constructor(page, driver) {
    this.#page = page;
    this.#driver = driver;
    page.on('pageerror', (error) => this.complaints.push(`not caught: ${error.message}`));
    page.on('console', (message) => {
      if (/^(error|warn|warning|assert)$/.test(message.type()))
        this.complaints.push(`${message.type()}: ${message.text()}`);
    });
  }

  async goto(address) {
    await this.#page.goto(address, { waitUntil: 'load' });
  }

  /** Runs a function in the page: it knows `speechTest` and its one argument, nothing of this file. */
  evaluate(look, argument) {
    return this.#page.evaluate(look, argument);
  }

  /** Waits until a function gives something true in the page, and gives that; it is asked in each frame. */
  async until(what, look, argument, seconds = LIMIT) {
    try {
      return await this.#driver.until(look, argument, seconds * 1000);
    } catch (error) {
      if (error.name !== 'TimeoutError') throw error;
      throw new Error(`${seconds} s went by before ${what}.`, { cause: error });
    }
  }

  /** Clicks with the mouse on the control with this accessible name, in shadow roots too. */
  async click(name) {
    const { x, y } = await this.until(
      `“${name}” could be clicked`,
      (wanted) => window.speechTest.place(wanted),
      { name, id: (this.#clicks += 1) },
    );
    await this.#page.mouse.click(x, y);
  }

  async press(key) {
    await this.#page.keyboard.press(key);
  }

  /** Gives the control with this accessible name the keyboard's focus. */
  async focus(name) {
    await this.until(
      `“${name}” had the focus`,
      (wanted) => {
        const element = window.speechTest.find(wanted);
        if (!element) return false;
        element.focus();
        return window.speechTest.hasFocus(element);
      },
      name,
    );
  }

  /** Chooses, with the keyboard, what has this value in the select with this name. */
  async choose(name, value) {
    await this.focus(name);
    const look = (wanted) => {
      const select = window.speechTest.find(wanted);
      return { at: select.selectedIndex, values: [...select.options].map((option) => option.value) };
    };
    let { at, values } = await this.evaluate(look, name);
    const to = values.findIndex((each) => each === value || (each && Number(each) === Number(value)));
    if (to < 0) throw new Error(`“${name}” has no ${value}, but ${values.slice(0, 20).join(', ')}.`);
    if (to === at) return;
    const step = async (key) => {
      await this.press(key);
      at = await this.until(
        `${key} changed “${name}”`,
        ([wanted, before]) => {
          const { selectedIndex } = window.speechTest.find(wanted);
          return selectedIndex === before ? false : { selectedIndex };
        },
        [name, at],
      ).then(({ selectedIndex }) => selectedIndex);
    };
    if (to === values.length - 1) await step('End');
    else if (to === 0) await step('Home');
    while (at !== to) await step(at < to ? 'ArrowDown' : 'ArrowUp');
  }

  close() {
    return this.#driver.close();
  }
}

async function openChromium(env) {
  const browser = await launchBrowser({
    env,
    // Playwright would add --mute-audio, and its own --headless.
    headless: false,
    ignoreDefaultArgs: ['--mute-audio'],
    args: [
      ...browserArguments,
      '--headless=new',
      '--enable-speech-dispatcher',
      // Chromium writes over its environment, where the service looks for what belongs to it.
      `--disk-cache-dir=${env.XDG_CACHE_HOME}`,
    ],
  });
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'sv-SE' });
  await context.addInitScript(pageScript);
  const page = await context.newPage();
  return new SpokenPage(page, {
    until: async (look, argument, timeout) =>
      (await page.waitForFunction(look, argument, { timeout })).jsonValue(),
    close: () => browser.close(),
  });
}

/** @param scripts run first in every page, beside page-script.js. */
async function openFirefox(env, scripts = []) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    env,
    executablePath: findFirefox(),
    headless: true,
    defaultViewport: VIEWPORT,
    extraPrefsFirefox: {
      'intl.accept_languages': 'sv-SE, sv, en',
    },
  });
  const page = await browser.newPage();
  for (const script of [pageScript, ...scripts]) await page.evaluateOnNewDocument(script);
  return new SpokenPage(page, {
    until: async (look, argument, timeout) =>
      (await page.waitForFunction(look, { timeout }, argument)).jsonValue(),
    close: () => browser.close(),
  });
}

export const browsers = [
  { name: 'Chromium', open: openChromium },
  { name: 'Firefox', open: openFirefox },
];
