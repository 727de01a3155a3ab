/** `npm start` shows the demo and what is built, at the port that it is given, and nothing else of the repository. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isServed } from '../../.ci/served-paths.mjs';
import { addressOf } from './started.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['demo', 'dist'];

const SERVED = [
  '/demo/',
  '/demo/index.html',
  '/demo/en/form-c.html?x=/../y',
  '/dist/samverka.js',
  '/demo/%C3%A5.html',
];
const NOT_SERVED = [
  '/.git/config',
  '/package.json',
  '/node_modules/lit/package.json',
  '/tests/run.mjs',
  '/demo/../.git/config',
  '/demo/%2e%2e/.git/config',
  '/demo/..%2f.git/config',
  '/demo/..%5c.git%5cconfig',
  '/demo/.env',
  '/dist/.git/config',
  '//demo/index.html',
  '/demo',
  '/Demo/index.html',
  '/demo/%00',
  '/demo/%',
  'demo/index.html',
  '',
];

for (const path of SERVED) test(`${path} is served`, () => assert.ok(isServed(path, FOLDERS)));
for (const path of NOT_SERVED)
  test(`${path || 'nothing'} is not served`, () => assert.ok(!isServed(path, FOLDERS)));

describe('the server itself', () => {
  let server;
  let address;
  before(async () => {
    server = spawn(process.execPath, ['.ci/serve.mjs', '--port=0'], { cwd: root });
    address = await addressOf(server);
  });
  after(() => server.kill());

  /** The status of a path that is sent as it is written. */
  const statusOf = (path) =>
    new Promise((resolve, reject) => {
      const { hostname, port } = address;
      request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });

  test('shows the demo, and leads to it', async () => {
    assert.equal(await statusOf('/demo/'), 200);
    assert.equal(await statusOf('/demo/form-b.html'), 200);
    assert.equal(await statusOf('/'), 302);
  });

  for (const path of NOT_SERVED.filter((each) => each.startsWith('/')))
    test(`does not show ${path}`, async () => assert.equal(await statusOf(path), 404));
});

test('a port that is none is told of in one line', async () => {
  const server = spawn(process.execPath, ['.ci/serve.mjs', '--port=many'], { cwd: root });
  const [said] = await once(server.stderr, 'data');
  assert.equal(String(said), '--port=many is no port: give a number up to 65535, as --port=5000.\n');
});
