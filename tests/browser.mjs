/** Finds the Chrome or Chromium that the tests run in; on Debian and Ubuntu, as root, it installs one when there is none. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { install, mayInstall } from './tooling/install.mjs';

/** Its names where programs are looked for by their names. */
const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
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

function lookUp() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, and there is no such file. Correct it, or unset it.`);
  }
  const onPath = NAMES.flatMap((name) => FOLDERS.map((folder) => join(folder, name)));
  return [...onPath, ...USUAL].find((path) => existsSync(path));
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

/** Starts the browser for a test of node:test, with Playwright: `const browser = await launchBrowser()`. */
export const launchBrowser = (options = {}) =>
  chromium.launch({ executablePath: findBrowser(), args: browserArguments, ...options });
