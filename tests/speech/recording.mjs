/**
 * What is heard: records the monitor of the null sink, and tells how loud it is in windows of 50 ms.
 * `const recording = await record(service); const from = recording.now; …; recording.between(from, recording.now)`.
 * Places in the recording are seconds since it began; all waiting is for sound or silence that has been recorded.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const RATE = 22_050;
const WINDOW = 0.05;
const BYTES = 2 * Math.round(RATE * WINDOW);
/** Of full scale. The null sink gives zeros when nobody speaks; espeak-ng speaks at about 0.1. */
const SOUNDING = 0.003;
/** How long to wait in vain, in s. */
const LIMIT = 30;

/** Root mean square of a window of 16-bit samples, of full scale. */
function loudnessOf(bytes) {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 2) sum += (bytes.readInt16LE(at) / 32_768) ** 2;
  return Math.sqrt(sum / (bytes.length / 2));
}

class Recording {
  /** Loudness of each window. */
  #windows = [];
  #rest = Buffer.alloc(0);
  #program;
  #waiting = new Set();

  constructor(program) {
    this.#program = program;
    program.stdout.on('data', (data) => this.#hear(data));
  }

  #hear(data) {
    let bytes = Buffer.concat([this.#rest, data]);
    for (; bytes.length >= BYTES; bytes = bytes.subarray(BYTES))
      this.#windows.push(loudnessOf(bytes.subarray(0, BYTES)));
    this.#rest = bytes;
    for (const look of this.#waiting) look();
  }

  /** How many seconds have been recorded. */
  get now() {
    return this.#windows.length * WINDOW;
  }

  /** What was heard from one place to another: seconds, seconds with sound, their share, loudness from 0 to 1. */
  between(from, to = this.now) {
    const heard = this.#windows.slice(Math.round(from / WINDOW), Math.round(to / WINDOW));
    const sounding = heard.filter((loudness) => loudness > SOUNDING).length;
    const power = heard.reduce((sum, loudness) => sum + loudness ** 2, 0) / (heard.length || 1);
    return {
      seconds: heard.length * WINDOW,
      sounding: sounding * WINDOW,
      share: heard.length ? sounding / heard.length : 0,
      loudness: Math.sqrt(power),
    };
  }

  /** Waits until this place has been recorded. */
  async reaches(place) {
    await this.#until(() => this.now >= place, LIMIT + place - this.now, `${place} s were recorded`);
  }

  /** Waits for the first sound after this place, and gives its place. */
  async sound(from, limit = LIMIT) {
    const first = () => this.#windows.findIndex((loudness, at) => at >= from / WINDOW && loudness > SOUNDING);
    await this.#until(() => first() >= 0, limit, `something was heard after ${from.toFixed(2)} s`);
    return first() * WINDOW;
  }

  /** Waits until so many seconds in a row, after this place, have been silent; gives the place where they begin. */
  async silence(from, seconds, limit = LIMIT) {
    const length = Math.round(seconds / WINDOW);
    const begin = () => {
      let run = 0;
      for (let at = Math.ceil(from / WINDOW); at < this.#windows.length; at += 1) {
        run = this.#windows[at] > SOUNDING ? 0 : run + 1;
        if (run === length) return at + 1 - length;
      }
      return -1;
    };
    await this.#until(
      () => begin() >= 0,
      limit + seconds,
      `${seconds} s were silent after ${from.toFixed(2)} s`,
    );
    return begin() * WINDOW;
  }

  #until(condition, seconds, what) {
    return new Promise((resolve, reject) => {
      const end = (error) => {
        this.#waiting.delete(look);
        clearTimeout(limit);
        this.#program.off('close', closed);
        if (error) reject(error);
        else resolve();
      };
      const look = () => condition() && end();
      const closed = () => end(new Error(`The recording ended before ${what}.`));
      const limit = setTimeout(
        () => end(new Error(`${seconds.toFixed(0)} s went by before ${what}.`)),
        seconds * 1000,
      );
      this.#program.once('close', closed);
      this.#waiting.add(look);
      look();
    });
  }

  async close() {
    if (this.#program.exitCode !== null || this.#program.signalCode) return;
    this.#program.kill('SIGTERM');
    await once(this.#program, 'close');
  }
}

/** Begins to record what a speech service plays; returns when sound comes in. */
export async function record({ env, monitor }) {
  const program = spawn(
    'parec',
    [`--device=${monitor}`, '--format=s16le', `--rate=${RATE}`, '--channels=1', '--latency-msec=20'],
    { env, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const recording = new Recording(program);
  try {
    await recording.reaches(WINDOW);
  } catch (error) {
    await recording.close();
    throw error;
  }
  return recording;
}
