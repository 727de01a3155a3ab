/** Firefox for web-test-runner, driven by Puppeteer and WebDriver BiDi. */
import { chromeLauncher } from '@web/test-runner-chrome';
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

/** Names of keys that Puppeteer knows in Chromium only: over BiDi it takes the character that the key gives. */
const KEYS = { Space: ' ' };

function knowAllKeys({ keyboard }) {
  for (const act of ['press', 'down', 'up']) {
    const own = keyboard[act].bind(keyboard);
    keyboard[act] = (name, options) => own(KEYS[name] ?? name, options);
  }
}

async function createPage({ context }) {
  const page = await context.newPage({ type: 'window' });
  knowAllKeys(page);
  // What tests/tooling/commands.mjs asks of it.
  page.emulateMedia = (emulation) => emulateMedia(page, emulation);
  page.collectGarbage = () => collectGarbage(page);
  asNewForEachFile(page);
  return page;
}

export const launcher = () =>
  chromeLauncher({
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath: find(),
      // What it can emulate is asked of its own window, which pages are kept from: see firefox-page.mjs.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        // Two test files run at a time: each window has the focus as if it were alone.
        'focusmanager.testmode': true,
        // Tests ask for it like any page; nobody is there to allow it.
        'dom.events.testing.asyncClipboard': true,
      },
    },
    createPage,
  });
