/** What publint and Are The Types Wrong say of the tarball, as npm would have it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { openUser } from '../package/user.mjs';

let user;
before(() => {
  user = openUser();
});
after(() => user?.close());

/** The package is for ES modules: `require` of Node before 20.19, and resolution without `exports`, are not served. */
const NOT_SERVED = {
  node10: () => true,
  'node16-cjs': ({ kind }) => kind === 'CJSResolvesToESM',
};

test('publint has no remarks', async () => {
  const tarball = readFileSync(user.tarball);
  const { messages } = await publint({
    pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.length) },
    level: 'suggestion',
    strict: true,
  });
  assert.deepEqual(messages, []);
});

test('the types are right, for every entry', async () => {
  const tarball = createPackageFromTarballData(new Uint8Array(readFileSync(user.tarball)));
  // The site script is a file to be served, not a module to be imported.
  const { problems, entrypoints } = await checkPackage(tarball, { excludeEntrypoints: ['samverka.js'] });
  assert.ok(Object.keys(entrypoints).includes('./react'));
  const served = problems.filter((problem) => !NOT_SERVED[problem.resolutionKind]?.(problem));
  assert.deepEqual(served, []);
});
