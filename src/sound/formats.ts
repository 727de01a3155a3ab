/**
 * The compressed formats, best first, and which of them this browser really makes. Chromium compresses AAC on Windows, macOS
 * and Android, Safari from 26; Firefox, and Chromium on Linux, compress Opus only (MDN, "Codec selection").
 */
import { Encoding } from './encoding.js';

export interface Format {
  readonly extension: 'm4a' | 'ogg';
  /** Of the file. */
  readonly type: string;
  readonly codec: 'aac' | 'opus';
  /** What WebCodecs is asked for. */
  readonly config: AudioEncoderConfig;
  /** What each packet holds, in samples. */
  readonly packet: number;
  /** The silence first, in seconds: what the encoder may lose. */
  readonly lead: number;
}

/** @param bitrate in bit/s. */
const aac = (bitrate: number): Format => ({
  extension: 'm4a',
  type: 'audio/mp4',
  codec: 'aac',
  // Twice 22,050 Hz. Windows takes only 44,100 and 48,000 (Microsoft, "AAC Encoder").
  config: { codec: 'mp4a.40.2', sampleRate: 44_100, numberOfChannels: 1, bitrate },
  packet: 1024,
  // Safari silences its first 2112 samples, 48 ms (mediabunny#444).
  lead: 0.05,
});

const FORMATS: readonly Format[] = [
  aac(48_000),
  // The least that Windows can (Microsoft, "AAC Encoder").
  aac(96_000),
  {
    extension: 'ogg',
    type: 'audio/ogg',
    codec: 'opus',
    // Opus' own rate. At others Chromium counts the pre-skip wrong, which RFC 7845 wants in samples at 48,000 Hz.
    config: { codec: 'opus', sampleRate: 48_000, numberOfChannels: 1, bitrate: 32_000 },
    packet: 960,
    lead: 0,
  },
];

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
