/** What the documentation says of privacy: what is asked of whom, and what is kept, when a visitor does all there is to do. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { AUTHORED, documentation, does, FROM_ADDRESS, serving, testsIn } from './served.mjs';

const open = serving();
let served;
before(async () => {
  served = await open();
});

/** All that a browser can keep for a site. */
const keptBy = async (page) => ({
  cookies: await page.context().cookies(),
  ...(await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))),
});
const NOTHING = { cookies: [], local: {}, session: {}, databases: [], caches: [], workers: 0 };

async function visit(change = (body) => body) {
  const context = await served.browser.newContext();
  const requests = [];
  context.on('request', (request) => requests.push(request));
  const page = await served.visit({ context, body: change(`${AUTHORED}${FROM_ADDRESS}`) });
  return { page, requests };
}

test('a visitor who reads, listens, saves the contact and the sound: requests to the site only, without cookies; nothing is kept', async () => {
  const { page, requests } = await visit();
  await does.read(page);
  await does.readFromAddress(page);
  await does.saveContact(page);
  await does.saveSound(page);
  const { origin } = served.site;
  const foreign = requests
    .map((one) => one.url())
    .filter((url) => !url.startsWith(origin) && !/^(blob|data):/.test(url));
  assert.deepEqual(foreign, []);
  // They are for files: nothing is sent along with them.
  const methods = new Set(requests.map((one) => one.method()));
  assert.deepEqual([...methods], ['GET']);
  const queries = requests
    .map((one) => new URL(one.url()).search)
    .filter((query) => !/^(\?[0-9a-f]{12})?$/.test(query));
  assert.deepEqual(queries, []);
  for (const request of requests) assert.equal((await request.allHeaders()).cookie, undefined);
  assert.deepEqual(await keptBy(page), NOTHING);
  await page.context().close();
});

for (const [remember, store, other] of [
  ['local', 'local', 'session'],
  ['session', 'session', 'local'],
])
  test(`remember="${remember}": the visitor’s own choice is kept, in one place, and no more`, async () => {
    const { page } = await visit((body) =>
      body.replace(
        '<samverka-page',
        `<samverka-listen id="mine" remember="${remember}"></samverka-listen><samverka-page`,
      ),
    );
    await page.locator('#listen').evaluate((element) => element.remove());
    await does.listen(page);
    assert.deepEqual(await keptBy(page), NOTHING);
    await page.getByRole('button', { name: 'Inställningar' }).click();
    await page.getByRole('button', { name: 'Snabbare' }).click();
    const kept = await keptBy(page);
    assert.deepEqual(Object.keys(kept[store]), ['samverka-listen']);
    const choice = JSON.parse(kept[store]['samverka-listen']);
    assert.deepEqual(
      Object.keys(choice).filter((key) => !['rate', 'volume', 'voices'].includes(key)),
      [],
    );
    assert.ok(choice.rate > 1);
    assert.deepEqual({ ...kept, [store]: {} }, { ...NOTHING, [other]: {} });
    await page.context().close();
  });

test('every test that the pages name is there, the same in both languages', () => {
  for (const name of ['hosting', 'privacy']) {
    const { sv, en } = documentation(name);
    assert.deepEqual([testsIn(sv).missing, testsIn(en).missing], [[], []]);
    assert.ok(testsIn(en).named.length > 5, name);
    assert.deepEqual(testsIn(sv).named.sort(), testsIn(en).named.sort());
  }
});
