/** The built worker in Node, in a realm of its own that has what a worker has and neither network, eval nor WebAssembly. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';

/** A folder that the build has made. */
export function openFolder(folder = fileURLToPath(new URL('../../dist/reserve-voice/', import.meta.url))) {
  const read = (file) => readFileSync(join(folder, file.replace(/\?.*/, '')));
  const manifest = JSON.parse(read('voices.json'));
  /** The engine's files in a file of data, as the page sends them. */
  const filesOf = ({ file, parts }) => {
    let at = 0;
    return parts.map(([path, bytes]) => [
      path,
      new Uint8Array(read(file).subarray(at, (at += bytes))).buffer,
    ]);
  };
  return {
    manifest,
    read,
    files: (language) =>
      [manifest.core, manifest.voices.find((voice) => voice.language === language)].flatMap(filesOf),
  };
}

/** `before` is code that runs before the worker's. */
export function startWorker(folder, before = '') {
  const waiting = [];
  let listener;
  const fails = (...line) => {
    throw new Error(`The worker wrote in the console: ${line.join(' ')}`);
  };
  const realm = {
    WorkerGlobalScope: class {},
    location: { href: 'https://example.se/samverka/reserve-voice/worker.js' },
    TextDecoder,
    console: { log: fails, warn: fails, error: fails },
    setTimeout,
    addEventListener: (type, listen) => type === 'message' && (listener = listen),
    postMessage: (answer) => waiting[0](answer),
  };
  realm.self = realm;
  const context = createContext(realm, { codeGeneration: { strings: false, wasm: false } });
  runInContext(`delete globalThis.WebAssembly; ${before}`, context);
  runInContext(folder.read('worker.js').toString(), context);

  /** Sends a request, and gives all its answers. */
  const ask = (request) =>
    new Promise((resolve) => {
      const answers = [];
      waiting.push((answer) => {
        answers.push(answer);
        if (answer.type === 'sound' && !answer.isLast) return;
        waiting.shift();
        resolve(answers);
      });
      listener({ data: request });
    });

  let id = 0;
  return {
    ask,
    load: async (language) => {
      const [answer] = await ask({ type: 'load', files: folder.files(language) });
      return { ...answer };
    },
    /** Gives the sound as one piece, and the words that stand in the text where they are said to begin. */
    async speak(text, language, rate = 1) {
      const answers = await ask({ type: 'speak', id: ++id, text, language, rate });
      const fault = answers.find(({ type }) => type !== 'sound');
      if (fault) throw new Error(fault.message);
      const times = answers.flatMap(({ words }) => [...words]);
      return {
        answers,
        samples: answers.flatMap(({ samples }) => [...samples]),
        times,
        words: times.map(([offset]) => /^[\p{L}\p{N}\p{M}]*/u.exec(text.slice(offset))[0]),
      };
    },
  };
}
