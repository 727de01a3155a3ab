/** Files that are made by a test, of any size, with any headers: served by the service worker maker.js. */
import { openAddress, pageOf, type Page, type PageOptions } from './page.js';

/** A folder for each test file: several run at a time. */
const FOLDER = `/tests/embed/made/${crypto.randomUUID()}/`;

/** Starts the worker; its first page is under its control. */
export async function startMaking(): Promise<void> {
  const { installing, waiting, active } = await navigator.serviceWorker.register('/tests/embed/maker.js', {
    scope: '/tests/embed/',
  });
  const worker = installing ?? waiting ?? active;
  if (worker?.state !== 'activated')
    await new Promise<void>((resolve) =>
      worker?.addEventListener('statechange', () => worker.state === 'activated' && resolve()),
    );
}

/** Makes a file and gives its address; with `elsewhere` one that only leads on to there. */
export async function make(
  name: string,
  body: string,
  type = 'application/json',
  headers: Record<string, string> = {},
  elsewhere = '',
): Promise<string> {
  const address = `${FOLDER}${name}`;
  const made = await caches.open('made');
  const all = {
    'content-type': `${type};charset=utf-8`,
    ...headers,
    ...(elsewhere && { 'x-elsewhere': elsewhere }),
  };
  await made.put(address, new Response(body, { headers: all }));
  return address;
}

/** Makes a page and opens it. */
export async function openMade(
  name: string,
  body: string,
  options: PageOptions = {},
  headers = {},
): Promise<Page> {
  return openAddress(await make(name, pageOf(body, options), 'text/html', headers));
}
