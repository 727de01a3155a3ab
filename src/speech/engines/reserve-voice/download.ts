/** Fetches the files of the voice, and sees that they are whole. */
import { str } from '@lit/localize/internal/str-tag.js';
import type { Manifest, ManifestData, ManifestFile } from './messages.js';
import { outOfMemory, ReserveError } from './fault.js';

/** How long the list of what there is may take, in ms: it is small, and nothing is shown of its progress. */
const PATIENCE = 15_000;

/** The addresses of what came damaged: it is not taken from the cache again. */
const damaged = new Set<string>();

/**
 * A file in the folder itself: an author may name a folder (`data-reserve-voice` survives wp_kses), and a list that they have
 * uploaded there must not make a worker of another script of the site's.
 */
const NAME = /^[\w-][\w.-]*(\?\w*)?$/;

const isFile = (value: unknown): value is ManifestFile => {
  const { file, bytes, transfer } = (value ?? {}) as Partial<ManifestFile>;
  return (
    typeof file === 'string' && NAME.test(file) && typeof bytes === 'number' && typeof transfer === 'number'
  );
};

const isData = (value: unknown): value is ManifestData =>
  isFile(value) && Array.isArray((value as Partial<ManifestData>).parts);

const isManifest = (value: unknown): value is Manifest => {
  const { worker, core, voices } = (value ?? {}) as Partial<Manifest>;
  const isVoice = (voice: Manifest['voices'][number]): boolean =>
    isData(voice) && typeof voice.language === 'string';
  return isFile(worker) && isData(core) && Array.isArray(voices) && voices.every(isVoice);
};

/** The folder, or what it has of itself, is not there. */
export const missing = (url: string, cause?: unknown): ReserveError =>
  new ReserveError(
    'blocked',
    (msg) => msg(str`${url} finns inte. Lägg mappen reserve-voice där, eller skriv reserve-voice="off".`),
    cause,
  );

/** What the folder has. */
export async function fetchManifest(folder: string): Promise<Manifest> {
  const url = new URL('voices.json', folder).href;
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    // It names the versions of the other files, so it is always asked for anew.
    const response = await fetch(url, { cache: 'no-cache', signal: abort.signal });
    const manifest: unknown = response.ok ? await response.json() : undefined;
    if (isManifest(manifest)) return manifest;
  } catch (cause) {
    throw missing(url, cause);
  } finally {
    clearTimeout(timer);
    // The body of what is not it.
    abort.abort();
  }
  throw missing(url);
}

/** These files did what they should not: what the cache has of them is not trusted. */
export function distrust(files: readonly ManifestFile[], folder: string): void {
  for (const { file } of files) damaged.add(new URL(file, folder).href);
}

/** Sees to it that a script that has not worked is taken anew from the server, if it is another there. */
export async function refresh(url: string, signal: AbortSignal): Promise<void> {
  if (!damaged.delete(url)) return;
  try {
    await (await fetch(url, { cache: 'no-cache', signal })).arrayBuffer();
  } catch {
    // Whoever uses it meets the same.
  }
}

/**
 * One file of data.
 * @param progress is called with the share of it that has come, from 0 to 1.
 * @throws {ReserveError} `download` when it does not come whole; the signal's reason when it is aborted.
 */
export async function fetchData(
  { file, bytes }: ManifestFile,
  folder: string,
  signal: AbortSignal,
  progress: (part: number) => void,
): Promise<ArrayBuffer> {
  const url = new URL(file, folder).href;
  let loaded = 0;
  try {
    const cache = damaged.has(url) ? 'reload' : 'default';
    const { ok, status, body } = await fetch(url, { cache, signal });
    if (!ok || !body) throw new Error(`${status}`);
    const data = new Uint8Array(bytes);
    const reader = body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      loaded += value.length;
      if (loaded > bytes) {
        // It is something else, and may have no end.
        void reader.cancel();
        break;
      }
      data.set(value, loaded - value.length);
      progress(loaded / bytes);
    }
    if (loaded === bytes) {
      damaged.delete(url);
      return data.buffer;
    }
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof RangeError) throw outOfMemory(cause);
    damaged.add(url);
    throw broken(url, loaded, bytes, cause);
  }
  signal.throwIfAborted();
  damaged.add(url);
  throw broken(url, loaded, bytes);
}

const broken = (url: string, loaded: number, bytes: number, cause?: unknown): ReserveError =>
  new ReserveError(
    'download',
    (msg) =>
      msg(
        str`${url} hämtades bara delvis: ${loaded} byte av ${bytes}. Lägg upp hela mappen reserve-voice igen.`,
      ),
    cause,
  );
