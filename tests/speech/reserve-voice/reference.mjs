/**
 * What ought to be heard: the worker of dist/ in Node says the same sentences, and its sound is looked for in what was
 * recorded. `const reference = await openReference(); const parts = await reference.say(sentence, 'sv', 2);`
 */
import { openFolder, startWorker } from '../../reserve-voice/worker.mjs';
import { SAMPLE_RATE } from './listening.mjs';

/** As the README has it: the silence after a sentence at speed 1, and after a part of one, in s. */
export const PAUSE = { sentence: 0.3, clause: 0.15 };

const pauseAfter = (text, rate) => (/[,;–-]$/.test(text) ? PAUSE.clause : PAUSE.sentence) / rate;

/** Quieter is silence: noise of the engine's own. */
const QUIET = 0.001;
/** By so many samples, each is looked for. */
const PIECE = 2048;

export const isSound = (sample) => Math.abs(sample) > QUIET;

export async function openReference() {
  // Not until now: dist/ may have to be built first.
  const [{ pronounce }, { utteranceEnd }] = await Promise.all([
    import('../../../dist/speech/pronunciation/pronounce.js'),
    import('../../../dist/speech/player/clauses.js'),
  ]);
  async function start() {
    const worker = startWorker(openFolder());
    for (const language of ['sv', 'en']) await worker.load(language);
    return worker;
  }
  const worker = await start();

  return {
    /**
     * The same requests, as a page has sent them to its worker, in the same order: the engine does not say a text twice in
     * exactly the same way. Gives each with samples and pause.
     */
    async repeat(requests) {
      const other = await start();
      const parts = [];
      for (const request of requests) {
        const { text, language, rate } = request;
        const { samples } = await other.speak(text, language, rate);
        parts.push({ ...request, samples: Float32Array.from(samples), pause: pauseAfter(text, rate) });
      }
      return parts;
    },
    /** The parts that a sentence is said in, one when it is not long: text, and the pause after it in s. */
    split(sentence, language = 'sv', rate = 1) {
      const said = pronounce(sentence, language);
      const parts = [];
      for (let from = 0, end; from < said.text.length; from = end) {
        end = utteranceEnd(said.text, from);
        const text = said.text.slice(from, end).trimEnd();
        parts.push({ text, from, said, sentence, pause: pauseAfter(text, rate) });
      }
      return parts;
    },

    /** The same with samples, and the words as they are shown, with their places. */
    async say(sentence, language = 'sv', rate = 1) {
      const parts = [];
      for (const part of this.split(sentence, language, rate)) {
        const { text, from, said } = part;
        const { samples, times } = await worker.speak(text, language, rate);
        const words = times.flatMap(([offset, at]) => {
          const word = said.words.find(({ start, end: to }) => start <= offset + from && offset + from < to);
          return word ? [{ ...word, at, shown: sentence.slice(word.shownStart, word.shownEnd) }] : [];
        });
        parts.push({
          ...part,
          samples: Float32Array.from(samples),
          // A number is several words that are said, and one that is shown.
          words: words.filter(({ shownStart }, index) => shownStart !== words[index - 1]?.shownStart),
        });
      }
      return parts;
    },
  };
}

/** How alike two sounds are, from -1 to 1. */
function likeness(one, other, at) {
  let product = 0;
  let first = 0;
  let second = 0;
  for (let index = 0; index < one.length; index += 1) {
    const sample = other[at + index] || 0;
    product += one[index] * sample;
    first += one[index] ** 2;
    second += sample ** 2;
  }
  return product / (Math.sqrt(first * second) || 1);
}

/** Where a sound is loudest: vowels, which nothing else is like. */
function loudest(sound) {
  let best = { at: 0, power: 0 };
  for (let at = 0; at + PIECE <= sound.length; at += PIECE / 4) {
    const power = loudness(sound.subarray(at, at + PIECE));
    if (power > best.power) best = { at, power };
  }
  return best.at;
}

/** Where a sound lies in a recording, between two places, in samples; negative places are silence. */
export function find(sound, recording, from, to) {
  const loud = loudest(sound);
  const piece = sound.subarray(loud, loud + PIECE);
  let best = { at: from, likeness: -1 };
  for (let at = Math.round(from); at <= to; at += 1) {
    const found = likeness(piece, recording, at + loud);
    if (found > best.likeness) best = { at, likeness: found };
  }
  return best;
}

/** The greatest difference between a sound and what was recorded at a place. */
export function difference(sound, recording, at) {
  let most = 0;
  for (let index = 0; index < sound.length; index += 1) {
    const differs = Math.abs(sound[index] - (recording[at + index] ?? 0));
    // What the tap has missed is not known.
    if (differs > most) most = differs;
  }
  return most;
}

/** What comes to the page so little before it is to be heard may be late, in s: the clock of the sound goes in steps. */
const MARGIN = 0.1;

/** How many samples of a sound had come in time to be heard without a gap, as far as the page has told when it came. */
function inTime({ arrivals = [] }) {
  let samples = arrivals[0]?.samples ?? Infinity;
  for (const { after, samples: more } of arrivals.slice(1)) {
    if ((after - arrivals[0].after) / 1000 > samples / SAMPLE_RATE - MARGIN) return samples;
    samples += more;
  }
  return Infinity;
}

/**
 * How much a sound differs from what was recorded, and where it ends there: on a busy machine the rest of it may have come
 * too late, and is heard late; it is whole all the same.
 */
function heardAt(sound, recording, at, part) {
  const soon = Math.min(sound.length, inTime(part));
  const differs = difference(sound.subarray(0, soon), recording, at);
  if (soon === sound.length) return { differs, end: at + sound.length };
  const { arrivals } = part;
  const index = arrivals.findIndex((_, upTo) => sumOf(arrivals.slice(0, upTo)) === soon);
  const rest = sound.subarray(soon);
  const late = find(rest.subarray(0, arrivals[index].samples), recording, at + soon, at + soon + SAMPLE_RATE);
  // From where it was heard on, time counts anew.
  const left = heardAt(rest, recording, late.at, { arrivals: arrivals.slice(index) });
  return { differs: Math.max(differs, left.differs), end: left.end };
}
const sumOf = (arrivals) => arrivals.reduce((sum, { samples }) => sum + samples, 0);

/**
 * Which of some sounds lies between two places, exactly where, how alike they are there, how much it differs from what
 * was recorded, and where it ends: two of the same text may be the same where they are loudest.
 */
export const closest = (sounds, recording, from, to, part = {}) =>
  sounds
    .map((sound) => {
      // What has come in time begins there.
      const soon = sound.subarray(0, Math.min(sound.length, inTime(part)));
      const found = find(soon, recording, from, to);
      return { sound, ...found, ...heardAt(sound, recording, found.at, part) };
    })
    .reduce((best, one) => (one.differs < (best?.differs ?? Infinity) ? one : best), undefined);

/**
 * Looks for the parts in a recording, one after the other, each within half a second of where it ought to be. Gives each
 * with its place, the silence before it in s, how much it differs from the worker's sound, and how alike they are. A part
 * that was made several times (`sounds`) may be heard as any of them.
 */
export function lay(parts, recording, start = 0) {
  let expected =
    start -
    Math.max(
      0,
      parts[0].samples.findIndex((sample) => sample !== 0),
    );
  // Its beginning may have been missed: then the first sound lies anywhere from there.
  const unknown = recording.subarray(start).findIndex((sample) => !Number.isNaN(sample));
  let end;
  let pause = 0;
  return parts.map((part) => {
    const around = end === undefined ? 600 + Math.max(0, unknown) : SAMPLE_RATE / 2;
    const ahead = end === undefined ? 600 : (pause * SAMPLE_RATE) / 2;
    const sounds = part.sounds ?? [part.samples];
    const found = closest(sounds, recording, expected - ahead, expected + around, part);
    const laid = {
      ...part,
      samples: found.sound,
      at: found.at,
      likeness: found.likeness,
      difference: found.differs,
      silence: end === undefined ? undefined : (found.at - end) / SAMPLE_RATE,
      wanted: pause,
    };
    end = found.end;
    pause = part.pause;
    expected = end + Math.round(pause * SAMPLE_RATE);
    return laid;
  });
}

/** Fundamental frequency in Hz: the median over what is voiced, by autocorrelation. */
export function pitch(samples) {
  const window = 1024;
  const lags = { from: Math.round(SAMPLE_RATE / 200), to: Math.round(SAMPLE_RATE / 60) };
  const found = [];
  for (let at = 0; at + window + lags.to < samples.length; at += window / 4) {
    const piece = samples.subarray(at, at + window);
    if (loudness(piece) < 0.05) continue;
    let best = { lag: 0, alike: 0.8 };
    for (let lag = lags.from; lag < lags.to; lag += 1) {
      const alike = likeness(piece, samples, at + lag);
      if (alike > best.alike) best = { lag, alike };
    }
    if (best.lag) found.push(SAMPLE_RATE / best.lag);
  }
  found.sort((one, other) => one - other);
  return found[found.length >> 1];
}

/** Root mean square. */
export const loudness = (samples) =>
  Math.sqrt(samples.reduce((sum, sample) => sum + (sample || 0) ** 2, 0) / (samples.length || 1));
