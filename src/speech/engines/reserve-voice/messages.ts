/** What the page and the reserve voice's worker say to each other, and what the voice's folder tells of itself: types only. */

/** A file of the engine's, by its path below its own data folder, and what it holds. */
export type EngineFile = readonly [path: string, data: ArrayBuffer];

/** What the worker is asked. */
export type Request =
  /** Gives the engine data, before it first speaks or for one more language; answered by `loaded` or `failed`. */
  | { readonly type: 'load'; readonly files: readonly EngineFile[] }
  /** Answered by `sound` messages, the last one of which says so, or by `failed`. */
  | {
      readonly type: 'speak';
      readonly id: number;
      readonly text: string;
      /** One of the manifest's. */
      readonly language: string;
      /** 1 is normal. */
      readonly rate: number;
    };

/** A word: its offset in the text in UTF-16 units, and when it is said, in samples from the beginning of the text. */
export type WordTime = readonly [offset: number, at: number];

/** What the worker answers. */
export type Answer =
  | { readonly type: 'loaded' }
  | {
      readonly type: 'sound';
      readonly id: number;
      /** At `SAMPLE_RATE` of the engine, 22,050 Hz, one channel, from -1 to 1. */
      readonly samples: Float32Array<ArrayBuffer>;
      /** The words that begin in this part; offsets only grow. */
      readonly words: readonly WordTime[];
      readonly isLast: boolean;
    }
  | {
      readonly type: 'failed';
      /** Missing where the engine itself could not be started. */
      readonly id?: number;
      readonly fault: 'memory' | 'broken';
      readonly message: string;
    };

/** One file to fetch. */
export interface ManifestFile {
  /** Relative to the folder, with a hash of the content as its query. */
  readonly file: string;
  /** As it lies on the server, in bytes. */
  readonly bytes: number;
  /** With brotli, in bytes. */
  readonly transfer: number;
}

/** A file of data: the engine's own files in it, one after the other. */
export interface ManifestData extends ManifestFile {
  readonly parts: readonly (readonly [path: string, bytes: number])[];
}

/** `voices.json` in the folder. */
export interface Manifest {
  /** Samverka's version. */
  readonly version: string;
  readonly worker: ManifestFile;
  /** What every language needs. */
  readonly core: ManifestData;
  readonly voices: readonly (ManifestData & { readonly language: string })[];
}
