/**
 * Which of the compressed formats this browser really makes. Chromium compresses AAC on Windows, macOS and Android, Safari from
 * 26; Firefox, and Chromium on Linux, compress Opus only (MDN, "Codec selection").
 */
import { Encoding } from './encoding.js';
import { FORMATS, type Format } from './format.js';

async function isSupported({ config }: Format): Promise<boolean> {
  try {
    return (await AudioEncoder.isConfigSupported(config)).supported === true;
  } catch {
    return false;
  }
}

/** Makes a short file: browsers say that they support what their machine's encoder then refuses. */
async function works(format: Format, signal: AbortSignal): Promise<boolean> {
  const { sampleRate } = format.config;
  const tone = new Float32Array(sampleRate / 4).map((_, at) => Math.sin(at / 20) / 2);
  const trial = Encoding.begin(format, sampleRate, { title: '', language: '' });
  if (!trial) return false;
  const cancel = (): void => trial.cancel();
  signal.addEventListener('abort', cancel);
  try {
    signal.throwIfAborted();
    await trial.write(tone);
    return (await trial.finish()).size > 0;
  } catch {
    return false;
  } finally {
    signal.removeEventListener('abort', cancel);
    trial.cancel();
  }
}

/** The best format that this browser makes; undefined when there is none, or the signal aborts. */
export async function formatThatWorks(signal: AbortSignal): Promise<Format | undefined> {
  if (typeof AudioEncoder === 'undefined') return undefined;
  for (const format of FORMATS)
    if (!signal.aborted && (await isSupported(format)) && !signal.aborted && (await works(format, signal)))
      return format;
  return undefined;
}
