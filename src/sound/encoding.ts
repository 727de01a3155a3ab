/** One compressed file in the making: samples in, resampled and through the browser's encoder, into MP4 or Ogg. */
import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  Mp4OutputFormat,
  OggOutputFormat,
  Output,
} from 'mediabunny';
import type { Format } from './format.js';
import { languageCode } from './language-code.js';
import { Resampler } from './resampler.js';

/** What a file says of itself. */
export interface Tags {
  readonly title: string;
  /** A BCP 47 tag. */
  readonly language: string;
}

/** An encoder that does not answer for this long, in ms, has failed. */
const LIMIT = 5000;
/** Chunks that may wait in the encoder. */
const QUEUE = 4;
/** A chunk's length, in seconds. */
const CHUNK = 1;
/** The silence last, in seconds: encoders keep their delay's worth of sound when they are flushed. */
const TAIL = 0.05;

export class Encoding {
  readonly format: Format;
  readonly #encoder: AudioEncoder;
  readonly #resampler: Resampler;
  readonly #output: Output<Mp4OutputFormat | OggOutputFormat, BufferTarget>;
  readonly #source: EncodedAudioPacketSource;
  /** Rejects when the encoder fails. */
  readonly #failed: Promise<never>;
  #fail: (error: unknown) => void = () => undefined;
  /** The packets on their way into the file. */
  #packing: Promise<void>;
  #packets = 0;
  /** Samples given to the encoder. */
  #given = 0;
  #isEnded = false;

  /** Begins a file of samples at a rate in Hz; undefined when the browser refuses. */
  static begin(format: Format, sampleRate: number, tags: Tags): Encoding | undefined {
    try {
      return new Encoding(format, sampleRate, tags);
    } catch {
      return undefined;
    }
  }

  private constructor(format: Format, sampleRate: number, { title, language }: Tags) {
    this.format = format;
    this.#failed = new Promise((_, reject) => (this.#fail = reject));
    this.#failed.catch(() => undefined);
    this.#resampler = new Resampler(sampleRate, format.config.sampleRate);
    this.#source = new EncodedAudioPacketSource(format.codec);
    this.#output = new Output({
      format: format.codec === 'aac' ? new Mp4OutputFormat() : new OggOutputFormat(),
      target: new BufferTarget(),
    });
    this.#output.addAudioTrack(this.#source, { languageCode: languageCode(language) });
    // Ogg has no field for the language, MP4 no tag.
    const hasTag = language && format.codec === 'opus';
    this.#output.setMetadataTags({
      ...(title ? { title } : {}),
      ...(hasTag ? { raw: { LANGUAGE: language } } : {}),
    });
    this.#encoder = new AudioEncoder({
      output: (chunk, meta) => this.#pack(chunk, meta),
      error: (error) => this.#fail(error),
    });
    try {
      this.#encoder.configure(format.config);
      this.#packing = this.#output.start();
      this.#packing.catch(this.#fail);
      this.#encode(new Float32Array(Math.round(format.lead * format.config.sampleRate)));
    } catch (error) {
      this.cancel();
      throw error;
    }
  }

  /** Resolves when more may be written. Rejects when the encoder has failed. */
  async write(samples: Float32Array<ArrayBuffer>): Promise<void> {
    const chunk = Math.round(this.format.config.sampleRate * CHUNK);
    const resampled = this.#resampler.write(samples);
    for (let at = 0; at < resampled.length; at += chunk) {
      this.#encode(resampled.subarray(at, at + chunk));
      while (this.#encoder.encodeQueueSize > QUEUE) await this.#answered(this.#dequeued());
    }
    await this.#answered(this.#packing);
  }

  /** The file. */
  async finish(): Promise<Blob> {
    this.#encode(this.#resampler.end());
    this.#encode(new Float32Array(Math.round(TAIL * this.format.config.sampleRate)));
    await this.#answered(this.#encoder.flush());
    await this.#answered(this.#packing);
    if (!this.#packets) throw new Error('The encoder has given nothing.');
    await this.#answered(this.#output.finalize());
    this.cancel();
    const { buffer } = this.#output.target;
    if (!buffer) throw new Error('The file has nothing in it.');
    return new Blob([buffer], { type: this.format.type });
  }

  /** Ends what is going on, and lets go of the encoder. */
  cancel(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#fail(new DOMException('The encoding has been ended.', 'AbortError'));
    if (this.#encoder.state !== 'closed') this.#encoder.close();
    const { state } = this.#output;
    if (state === 'pending' || state === 'started') this.#output.cancel().catch(() => undefined);
  }

  #encode(samples: Float32Array<ArrayBuffer>): void {
    if (!samples.length) return;
    const { sampleRate } = this.format.config;
    const data = new AudioData({
      format: 'f32-planar',
      sampleRate,
      numberOfChannels: 1,
      numberOfFrames: samples.length,
      timestamp: Math.round((this.#given / sampleRate) * 1e6),
      data: samples,
    });
    this.#given += samples.length;
    try {
      this.#encoder.encode(data);
    } finally {
      data.close();
    }
  }

  /** Packets are timed by their number: browsers round their times, and differ in where they begin. */
  #pack(chunk: EncodedAudioChunk, meta: EncodedAudioChunkMetadata | undefined): void {
    if (this.#isEnded) return;
    const seconds = this.format.packet / this.format.config.sampleRate;
    const bytes = new Uint8Array(chunk.byteLength);
    chunk.copyTo(bytes);
    const packet = new EncodedPacket(bytes, 'key', this.#packets++ * seconds, seconds);
    this.#packing = this.#packing.then(() => this.#source.add(packet, meta));
    this.#packing.catch(this.#fail);
  }

  #dequeued(): Promise<void> {
    return new Promise((resolve) =>
      this.#encoder.addEventListener('dequeue', () => resolve(), { once: true }),
    );
  }

  async #answered<T>(step: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('The encoder does not answer.')), LIMIT);
    });
    try {
      return await Promise.race([step, this.#failed, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
