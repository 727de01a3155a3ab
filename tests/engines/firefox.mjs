/** Firefox for web-test-runner, driven by Puppeteer and WebDriver BiDi. */
import puppeteer from 'puppeteer-core';
import { asNewForEachFile } from '../tooling/commands.mjs';
import { collectGarbage, emulateMedia } from './firefox-page.mjs';
import { findProgram, lookUp } from './program.mjs';

const VARIABLE = 'FIREFOX_PATH';
const USUAL = [
  '/usr/bin/firefox-esr',
  '/usr/lib/firefox-esr/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

export const lookUpFirefox = () => lookUp(VARIABLE, USUAL);

export const find = () =>
  findProgram({ name: 'Firefox', variable: VARIABLE, usual: USUAL, packages: ['firefox-esr'] });

/** How long a window or a page may take to come on a busy machine, in ms. */
const PATIENCE = 120_000;

/** Names of keys that Puppeteer knows in Chromium only: over BiDi it takes the character that the key gives. */
const KEYS = { Space: ' ' };

function knowAllKeys({ keyboard }) {
  for (const act of ['press', 'down', 'up']) {
    const own = keyboard[act].bind(keyboard);
    keyboard[act] = (name, options) => own(KEYS[name] ?? name, options);
  }
}

/** A browser with one page: of two windows of one browser, only the last to be opened shows focus rings and takes Enter. */
async function open(executablePath, gone) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    timeout: PATIENCE,
    // A page is not to reach what firefox-page.mjs asks of the browser's own window; we are.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // The window has the focus though nobody has given it one.
      'focusmanager.testmode': true,
      // Tests ask for it like any page; nobody is there to allow it.
      'dom.events.testing.asyncClipboard': true,
      // Sound has a clock where there is no sound card, as Chromium's has: by a device of Firefox's own for its tests, in this process.
      'media.cubeb.force_mock_context': true,
      'media.cubeb.sandbox': false,
      // Forced colours are those that a visitor has chosen: a contrast theme of Windows. A headless Firefox has 2.9:1 for these.
      'ui.highlight': '#903909',
      'ui.highlighttext': '#fff5e3',
    },
  });
  browser.once('disconnected', () => gone('its connection was closed'));
  // The window that it starts with never has the focus.
  const page = await browser.newPage({ type: 'window' });
  page.setDefaultNavigationTimeout(PATIENCE);
  knowAllKeys(page);
  // What tests/tooling/commands.mjs asks of it.
  page.emulateMedia = (emulation) => emulateMedia(page, emulation);
  page.collectGarbage = () => collectGarbage(page);
  asNewForEachFile(page);
  return page;
}

/** web-test-runner's idea of a browser. */
class FirefoxLauncher {
  name = 'Firefox';
  type = 'puppeteer';
  #path = find();
  #active = new Map();
  #idle = [];
  #all = [];
  #gone;

  /** @param given `gone` is called with a reason when a browser goes away. */
  constructor({ gone }) {
    this.#gone = gone;
  }

  async startSession(id, url) {
    const page = this.#idle.pop() ?? this.#add(await open(this.#path, this.#gone));
    this.#active.set(id, page);
    await page.setViewport({ width: 800, height: 600 });
    // On a busy machine a window may still count as hidden, where timers and sound have more time.
    await page.bringToFront();
    await page.goto(url);
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl(id) {
    return this.#active.get(id)?.url();
  }

  getPage(id) {
    return this.#active.get(id);
  }

  async stopSession(id) {
    const page = this.#active.get(id);
    this.#active.delete(id);
    await page.goto('about:blank');
    this.#idle.push(page);
    return {};
  }

  async stop() {
    await Promise.all(this.#all.map((page) => page.browser().close()));
  }

  #add(page) {
    this.#all.push(page);
    return page;
  }
}

export const launcher = (given) => new FirefoxLauncher(given);
