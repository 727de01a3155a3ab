/** Firefox for web-test-runner, driven by Puppeteer and WebDriver BiDi. */
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
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

export const launcher = () =>
  chromeLauncher({
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath: find(),
      extraPrefsFirefox: {
        // Two test files run at a time: each window has the focus as if it were alone.
        'focusmanager.testmode': true,
        // Tests ask for it like any page; nobody is there to allow it.
        'dom.events.testing.asyncClipboard': true,
      },
    },
    createPage: ({ context }) => context.newPage({ type: 'window' }),
  });
