/** As much of the engine's package as the worker uses; the package has no types of its own. */
declare module '@echogarden/espeak-ng-emscripten' {
  export interface EngineEvent {
    readonly type: string;
    /** From 1, in code points. */
    readonly text_position: number;
    /** In milliseconds from the beginning of the text. */
    readonly audio_position: number;
  }

  export interface Engine {
    /** Gives 0 if the engine has that voice, which is a language's file below `lang/`. */
    set_voice(name: string): number;
    /** 0 if it has not found its tables. */
    get_samplerate(): number;
    /** In words a minute. */
    set_rate(rate: number): void;
    /** Calls back as it goes and returns at the end; a callback that gives true ends it. */
    synthesize(
      text: string,
      callback: (samples: Int16Array, events: readonly EngineEvent[]) => boolean | void,
    ): void;
  }

  export interface EngineModule {
    /** Its constructor reads the engine's tables. */
    readonly eSpeakNGWorker: new () => Engine;
    readonly FS: { writeFile(path: string, data: Uint8Array): void };
    FS_createPath(parent: string, path: string, canRead: boolean, canWrite: boolean): void;
  }

  export default function create(options: {
    readonly print: (line: string) => void;
    readonly printErr: (line: string) => void;
  }): Promise<EngineModule>;
}
