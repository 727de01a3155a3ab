/**
 * Finds the Chrome or Chromium that the tests run in; on Debian and Ubuntu, as root, it installs one when there is none. A test
 * of node:test needs no window: the headless shell is the same engine without one, at less than half the processor time. It
 * has no back/forward cache: tests in the page (web-test-runner) run in the whole browser.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { install, mayInstall } from './tooling/install.mjs';

/** Its names where programs are looked for by their names. */
const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
/** Those of the headless shell. */
const SHELL_NAMES = ['chromium-headless-shell', 'chrome-headless-shell'];
const FOLDERS = (process.env.PATH ?? '').split(delimiter);

/** Where it is when its folder is none of those. */
const USUAL = [
  ...['/usr/bin', '/snap/bin'].flatMap((folder) => NAMES.map((name) => join(folder, name))),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Root may not use Chromium's sandbox; the rest keeps the browser calm and off the network. */
export const browserArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-sync',
  '--disable-component-update',
];

const onPath = (names) =>
  names.flatMap((name) => FOLDERS.map((folder) => join(folder, name))).find((path) => existsSync(path));

function lookUp() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, and there is no such file. Correct it, or unset it.`);
  }
  return onPath(NAMES) ?? USUAL.find((path) => existsSync(path));
}

/** The path of the browser; throws one sentence when there is none and none can be installed. */
export function findBrowser() {
  let path = lookUp();
  if (!path && mayInstall()) {
    console.log('There is no Chrome or Chromium here: apt-get installs chromium.');
    try {
      install('chromium');
    } catch (error) {
      throw new Error(
        `apt-get could not install chromium (${error.message}). Install it by hand, or set CHROME_PATH.`,
      );
    }
    path = lookUp();
  }
  if (path) return path;
  throw new Error(
    'The tests need Chrome or Chromium: install one, or set CHROME_PATH to the path of its program.',
  );
}

/** The path of the headless shell, or else of the browser; CHROME_PATH is what it says. */
export function findHeadless() {
  if (process.env.CHROME_PATH) return findBrowser();
  const shell = onPath(SHELL_NAMES);
  if (shell || !mayInstall()) return shell ?? findBrowser();
  try {
    install('chromium-headless-shell');
  } catch (error) {
    console.log(
      `apt-get could not install chromium-headless-shell (${error.message}): chromium runs the tests.`,
    );
  }
  return onPath(SHELL_NAMES) ?? findBrowser();
}

/** Starts the browser for a test of node:test, with Playwright: `const browser = await launchBrowser()`. */
export const launchBrowser = (options = {}) =>
  chromium.launch({
    executablePath: options.headless === false ? findBrowser() : findHeadless(),
    args: browserArguments,
    ...options,
  });
