/** The compressed formats, best first. */

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

export const FORMATS: readonly Format[] = [
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
