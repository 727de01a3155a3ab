/** Chromium for web-test-runner, driven by Puppeteer and DevTools. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserArguments, findBrowser } from '../browser.mjs';
import { createPage } from '../tooling/commands.mjs';

export const find = findBrowser;

/** @param given `gone` is called with a reason when the browser goes away. */
export const launcher = ({ gone }) =>
  chromeLauncher({
    launchOptions: { executablePath: find(), args: browserArguments },
    async createPage({ browser, context }) {
      browser.once('disconnected', () => gone('its connection was closed'));
      const page = await createPage({ context });
      page.once('error', ({ message }) => gone(message));
      return page;
    },
  });
