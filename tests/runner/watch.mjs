/** Runs tests again at each change of what they may depend on. */
import { once } from 'node:events';
import { watch as watchFiles } from 'node:fs';
import { restart, summarize } from './report.mjs';

const FOLDERS = ['src', 'tests', 'demo', 'locales'];

/** What a run itself writes: catalogues of texts and pictures. */
const isWritten = (path) => /(^|[\\/])(catalogues|shots|node_modules|generated)[\\/]|\.xlf$/.test(path);

/** Runs, prints what it came to, waits for a change, and begins again. Never ends by itself. */
export async function watch(run) {
  const changed = new EventTarget();
  let isChanged = false;
  for (const folder of FOLDERS)
    watchFiles(folder, { recursive: true }, (_, path) => {
      if (!path || isWritten(path)) return;
      isChanged = true;
      changed.dispatchEvent(new Event('change'));
    });
  for (;;) {
    isChanged = false;
    restart();
    await run();
    summarize();
    console.log('\nWaiting for a change. Ctrl+C ends this.');
    if (!isChanged) await once(changed, 'change');
  }
}
