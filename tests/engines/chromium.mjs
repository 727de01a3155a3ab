/** Chromium for web-test-runner, driven by Puppeteer and DevTools. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserArguments, findBrowser } from '../browser.mjs';
import { createPage } from '../tooling/commands.mjs';

export const find = findBrowser;

export const launcher = () =>
  chromeLauncher({ launchOptions: { executablePath: find(), args: browserArguments }, createPage });
