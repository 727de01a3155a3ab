/** An app of somebody's with React 19 and TypeScript: the tarball installed, built with Vite, and running in Chromium. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build, preview } from 'vite';
import { launchBrowser } from '../browser.mjs';
import { complaintsOf } from '../builder/stage.mjs';
import { openUser, root } from './user.mjs';

const MAIN = `import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'samverka/define';
import type {} from 'samverka/react';
import content from './samverkan.json';

function App() {
  const [source, setSource] = useState('');
  const [state, setState] = useState('idle');
  return (
    <main>
      <samverka-page
        data={content}
        onsamverka-load={({ detail }) => setSource(detail.source)}
        onsamverka-listen-change={({ detail }) => setState(detail.state)}
      />
      <output>{source} {state}</output>
    </main>
  );
}

createRoot(document.getElementById('app') as HTMLElement).render(<App />);
`;

let user;
let server;
let browser;
before(async () => {
  user = openUser();
  user.link('react', 'react-dom', 'scheduler', '@types/react', '@types/react-dom', 'csstype');
  user.write({
    'index.html': `<!doctype html><html lang="sv"><title>App</title><link rel="icon" href="data:,"><div id="app"></div><script type="module" src="/main.tsx"></script>`,
    'main.tsx': MAIN,
    'samverkan.json': readFileSync(join(root, 'demo/samverkan-med-polisen.sv.json'), 'utf8'),
  });
  // As README says: the folder is served from the root of the app.
  cpSync(join(user.package, 'dist/reserve-voice'), join(user.folder, 'public/reserve-voice'), {
    recursive: true,
  });
  const options = { configFile: false, root: user.folder, logLevel: 'error' };
  await build({ ...options, oxc: { jsx: { runtime: 'automatic' } } });
  [server, browser] = await Promise.all([
    preview({ ...options, preview: { port: 0, host: 'localhost' } }),
    launchBrowser(),
  ]);
});
after(async () => {
  await browser?.close();
  await server?.close();
  user?.close();
});

test('it is typed, strictly', () => {
  const how = [
    '--module',
    'esnext',
    '--moduleResolution',
    'bundler',
    '--jsx',
    'react-jsx',
    '--resolveJsonModule',
  ];
  assert.equal(user.typeErrors(['main.tsx'], [...how, '--skipLibCheck']), '');
});

test('it shows the document, tells React of it, and reads it aloud with the reserve voice', async () => {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  const asked = [];
  page.on('response', (response) => asked.push([new URL(response.url()).pathname, response.status()]));
  await page.goto(server.resolvedUrls.local[0]);
  await page.getByRole('heading', { name: 'Fältsamverkan' }).waitFor();
  await page.getByText('data idle').waitFor();
  await page.getByRole('button', { name: 'Lyssna' }).click();
  await page.getByText('data playing').waitFor();
  for (const name of ['voices.json', 'worker.js', 'core.bin', 'sv.bin'])
    assert.ok(
      asked.some(([path]) => path === `/reserve-voice/${name}`),
      name,
    );
  assert.deepEqual(
    asked.filter(([, status]) => status >= 400),
    [],
  );
  await page.getByRole('button', { name: 'Stoppa' }).click();
  await page.getByText('data idle').waitFor();
  assert.deepEqual(complaints, []);
});
