/** The types of the package, for its users: strict, with libraries checked, however their project resolves modules. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openUser } from './user.mjs';

const HOW = {
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler'],
  nodenext: ['--module', 'nodenext'],
};

let user;
let elements;
before(() => {
  user = openUser();
  user.link('react', '@types/react', 'csstype');
  elements = JSON.parse(user.read('dist/custom-elements.json'))
    .modules.flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
});
after(() => user?.close());

/** A value of a type that the manifest names. */
const valueOf = ({ name, type: { text } }) =>
  name === 'heading-level' ? '3' : (/'([\w-]+)'/.exec(text)?.[1] ?? (text === 'number' ? '1' : 'x'));

for (const [name, how] of Object.entries(HOW))
  describe(`moduleResolution ${name}`, () => {
    test('classes, functions, the tags of all elements; and React 19: every tag with every attribute of the manifest, and its events', () => {
      const lines = elements.map(
        ({ name: Class, tagName }, index) =>
          `export const e${index}: samverka.${Class} = document.createElement('${tagName}');`,
      );
      assert.ok(lines.length >= 10);
      user.write({
        'all.ts': `import * as samverka from 'samverka';
import 'samverka/define';
import 'samverka/define/contact-card';
import 'samverka/define/samverka-promises';
${lines.join('\n')}
const promises = document.querySelector('samverka-promises');
// @ts-expect-error The level is a number.
if (promises) promises.headingLevel = 'two';
// @ts-expect-error What is shown is made by the element.
if (promises) promises.model = undefined;
export const title: samverka.Text | undefined = samverka.parse(samverka.documentSchema, {}, () => {})?.title;
`,
      });
      const tags = elements.map(({ tagName, attributes }) => {
        const written = attributes.map((one) => `${one.name}="${valueOf(one)}"`);
        return `  <${tagName} ${written.join(' ')} className="c" ref={(element) => void element?.state} />,`;
      });
      user.write({
        'user.tsx': `import type {} from 'samverka/react';
export const all = [
${tags.join('\n')}
];
export const page = (
  <samverka-page
    data={{ schemaVersion: 1 }}
    headingLevel={3}
    onsamverka-load={({ detail }) => detail.source.length}
    onsamverka-error={({ detail }) => [detail.path.length, detail.message.length, detail.cause]}
    onsamverka-listen-change={({ detail }) => detail.state === 'playing'}
  >
    <h2>Löften</h2>
  </samverka-page>
);
export const wrong = [
  // @ts-expect-error There is no such tag.
  <samverka-pages />,
  // @ts-expect-error There is no such level.
  <samverka-page heading-level="7" />,
  // @ts-expect-error There is no such status.
  <samverka-promise status="done" />,
  // @ts-expect-error There is no such state.
  <samverka-listen onsamverka-listen-change={({ detail }) => detail.state === 'finished'} />,
];
`,
      });
      assert.equal(user.typeErrors(['all.ts', 'user.tsx'], [...how, '--jsx', 'react-jsx']), '');
    });
  });

test('without the module that registers them, tags are not known', () => {
  user.write({
    'without.ts': `import type { SamverkaListen } from 'samverka';
// @ts-expect-error Nothing says that the tag is registered.
export const player: SamverkaListen = document.createElement('samverka-listen');
`,
  });
  // The entry point has all classes, and none of the tags.
  assert.equal(user.typeErrors(['without.ts'], [...HOW.bundler, '--skipLibCheck']), '');
});
