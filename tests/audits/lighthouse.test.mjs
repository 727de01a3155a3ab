/**
 * The demo's and the documentation's pages have nothing to mend in Lighthouse: 100 for accessibility, best practices and SEO. What
 * falls short is named, audit by audit. Speed is not judged here: it is measured in tests/bench/.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { browserArguments, findBrowser } from '../browser.mjs';
import { openSite } from '../tooling/site.mjs';

const CATEGORIES = ['accessibility', 'best-practices', 'seo'];

/** The demo's start page, the seed page in English, the page with everything in it, and the documentation. */
const PAGES = [
  'demo/index.html',
  'demo/en/form-c.html',
  'demo/uppfoljning.html',
  'dist/documentation/index.html',
];

describe('Lighthouse', () => {
  let site, browser;
  before(async () => {
    // A site's own; without it Lighthouse has nothing to say of crawlers.
    site = await openSite({ pages: { '/robots.txt': 'User-agent: *\nAllow: /\n' } });
    browser = await launch({
      chromePath: findBrowser(),
      chromeFlags: [...browserArguments, '--headless=new'],
      logLevel: 'silent',
    });
  });
  after(async () => {
    browser?.kill();
    await site?.close();
  });

  for (const page of PAGES)
    test(`${page}: 100 for accessibility, best practices and SEO`, async () => {
      const { lhr } = await lighthouse(
        `${site.origin}/${page}`,
        {
          port: browser.port,
          onlyCategories: CATEGORIES,
          // As fast as it comes, and no longer than until the network is quiet: slow lines and idle time are for measuring.
          throttlingMethod: 'provided',
          pauseAfterFcpMs: 0,
          pauseAfterLoadMs: 0,
          cpuQuietThresholdMs: 0,
          disableFullPageScreenshot: true,
          skipAboutBlank: true,
          output: [],
          logLevel: 'silent',
        },
        desktopConfig,
      );
      assert.equal(lhr.runtimeError, undefined);
      const short = CATEGORIES.flatMap((id) =>
        lhr.categories[id].auditRefs
          .filter(({ weight, id: audit }) => weight && !(lhr.audits[audit].score ?? 1))
          .map(({ id: audit }) => `${id}: ${audit}: ${lhr.audits[audit].title}`),
      );
      assert.deepEqual(short, []);
      for (const id of CATEGORIES) assert.equal(lhr.categories[id].score, 1, id);
    });
});
