/**
 * A real WordPress: what authors of every role save, opened by a visitor. One site for all, since it takes seconds to start;
 * each folder-mate that ends in .host.mjs describes one host.
 */
import { after, before, test } from 'node:test';
import { launchBrowser } from '../browser.mjs';
import { whatIsMissing } from './needs.mjs';
import { openSite } from './site.mjs';
import { startVisitor } from './visit.mjs';
import describeBlocks from './blocks.host.mjs';
import describeClassic from './classic.host.mjs';
import describeEditor from './editor.host.mjs';
import describeLinks from './links.host.mjs';
import describeMedia from './media.host.mjs';
import describePlugin from './plugin.host.mjs';
import describeReading from './reading.host.mjs';
import describeRestricted from './restricted.host.mjs';
import describeWithout from './without-plugin.host.mjs';

const missing = whatIsMissing();

if (missing) {
  console.log(missing);
  test('WordPress', { skip: missing }, () => {});
} else {
  /** What the hosts are given; it is there when their tests run. */
  const given = {};
  before(async () => {
    // A failure in one does not leave the others running.
    const started = await Promise.allSettled([
      openSite().then((site) => (given.site = site)),
      launchBrowser().then((browser) => (given.browser = browser)),
    ]);
    const failed = started.find(({ status }) => status === 'rejected');
    if (failed) throw failed.reason;
    given.visitor = await startVisitor(given.browser);
  });
  after(async () => {
    await given.browser?.close();
    await given.site?.close();
  });

  for (const describe of [
    describePlugin,
    describeClassic,
    describeBlocks,
    describeLinks,
    describeMedia,
    describeEditor,
    describeReading,
    describeWithout,
    describeRestricted,
  ])
    describe(given);
}
