/**
 * Where a test hears a browser: a speech service, a browser that speaks there, a recording of it and the test server, for
 * one suite. `const studio = await openStudio(open)` with `open` of browsers.mjs; `await studio.close()` ends it all.
 */
import { serve } from '../tooling/serve.mjs';
import { record } from './recording.mjs';
import { startService } from './service.mjs';

export async function openStudio(open) {
  const service = await startService();
  const opened = await Promise.allSettled([open(service.env), record(service), serve()]);

  async function close() {
    for (const { value } of opened) await value?.close();
    const left = await service.stop();
    if (left.length)
      throw new Error(
        `${left.length} processes were left running, and had to be ended; the first is ${left[0]}`,
      );
  }

  const fault = opened.find(({ status }) => status === 'rejected');
  if (fault) {
    await close();
    throw fault.reason;
  }
  const [page, recording, { origin }] = opened.map(({ value }) => value);
  return { page, recording, origin, close };
}
