/** Fetches the files of the voice, and sees that they are whole. */
import { str } from '@lit/localize/internal/str-tag.js';
import type { Manifest, ManifestFile } from './messages.js';
import { outOfMemory, ReserveError } from './fault.js';

/** Files that came damaged: they are not taken from the cache again. */
const damaged = new Set<string>();

const isManifest = (value: unknown): value is Manifest => {
  const { worker, core, voices } = (value ?? {}) as Partial<Manifest>;
  return Boolean(worker?.file && core?.file) && Array.isArray(voices);
};

/** What the folder has. */
export async function fetchManifest(folder: string): Promise<Manifest> {
  const url = new URL('voices.json', folder).href;
  const missing = (cause?: unknown): ReserveError =>
    new ReserveError(
      'blocked',
      (msg) => msg(str`${url} finns inte. Lägg mappen reserve-voice där, eller skriv reserve-voice="off".`),
      cause,
    );
  try {
    // It names the versions of the other files, so it is always asked for anew.
    const response = await fetch(url, { cache: 'no-cache' });
    const manifest: unknown = response.ok ? await response.json() : undefined;
    if (isManifest(manifest)) return manifest;
  } catch (cause) {
    throw missing(cause);
  }
  throw missing();
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
      // What is not the file may be longer than it.
      if (loaded + value.length <= bytes) data.set(value, loaded);
      loaded += value.length;
      progress(Math.min(1, loaded / bytes));
    }
    if (loaded === bytes) {
      damaged.delete(url);
      return data.buffer;
    }
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof RangeError) throw outOfMemory(cause);
    throw broken(url, loaded, bytes, cause);
  }
  damaged.add(url);
  throw broken(url, loaded, bytes);
}

const broken = (url: string, loaded: number, bytes: number, cause?: unknown): ReserveError =>
  new ReserveError(
    'download',
    (msg) =>
      msg(str`${url} kom inte hel: ${loaded} byte av ${bytes}. Lägg dit hela mappen reserve-voice på nytt.`),
    cause,
  );
