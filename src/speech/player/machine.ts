/**
 * The player as a machine: a state and an event give the next state and the effects that it asks for. Nothing
 * here speaks, reads a page or tells anybody: effects.ts does the first two, player.ts the last.
 */
import { phraseAfter, type Phrase } from './phrase.js';
import { atWord, movedTo, needsRestart, relocated, restartedIn, sentenceAt, START } from './position.js';
import type { Effect, MachineEvent, MachineState, Reading, Trouble } from './states.js';

/** Where an event leads; undefined where it means nothing. */
export type Step = { readonly state: MachineState; readonly effects: readonly Effect[] } | undefined;

type Name = MachineState['name'];
type Type = MachineEvent['type'];
type In<N extends Name> = Extract<MachineState, { readonly name: N }>;
type On<T extends Type> = Extract<MachineEvent, { readonly type: T }>;
type Table = { readonly [N in Name]: { readonly [T in Type]?: (state: In<N>, event: On<T>) => Step } };

const NEW: Reading = { ...START, leftOut: [], failures: 0, trouble: undefined };

export const INITIAL: MachineState = { name: 'idle', reading: NEW };

const to = (state: MachineState, ...effects: readonly Effect[]): Step => ({ state, effects });
const silence: Effect = { type: 'silence' };
const wake: Effect = { type: 'wake' };

/** Whether the visitor hears it, or is about to. */
const isRead = ({ name }: MachineState): boolean => name === 'ready' || name === 'speaking';

const seek = (reading: Reading, ...before: readonly Effect[]): Step =>
  to({ name: 'seeking', reading }, ...before, { type: 'seek', reading });

const paused = (reading: Reading, ...effects: readonly Effect[]): Step =>
  to({ name: 'paused', reading }, ...effects);

const ended = (name: 'idle' | 'unavailable', reading: Reading, trouble?: Trouble): Step =>
  to({ name, reading: { ...movedTo(reading, 0), trouble } }, silence, { type: 'rest' });

const gaveUp = (reading: Reading, kind: Trouble['kind'], languages: readonly string[] = []): Step =>
  ended('unavailable', reading, { kind, languages });

const waitFor = (reading: Reading, language: string, isMain: boolean, ...before: readonly Effect[]): Step =>
  to({ name: 'waiting', reading, language, isMain, progress: undefined }, ...before, {
    type: 'wait',
    language,
  });

/** Shows a phrase, which is said once the listeners know of it: one of them may ask for something else. */
const ready = (reading: Reading, phrase: Phrase): Step =>
  to({ name: 'ready', reading: atWord(reading, phrase.words[0] ?? reading.word), phrase });

// What is asked for.

const play = (_: MachineState, { text, index }: On<'play'>): Step => {
  const reading = { ...NEW, sentences: text.sentences, index };
  return to({ name: 'seeking', reading }, silence, { type: 'open', text });
};

const stop = ({ reading }: MachineState): Step => ended('idle', reading);

const clear = (state: MachineState): Step =>
  to({ ...state, reading: { ...state.reading, trouble: undefined } });

const close = ({ reading }: MachineState): Step =>
  to({ name: 'idle', reading: { ...reading, trouble: undefined } });

/** What has been chosen counts from the next utterance on. */
const tell = (state: MachineState): Step => to(state);

const restart = ({ reading }: MachineState): Step => seek(reading, silence, wake);

const halt = ({ reading }: MachineState): Step => paused(reading, silence);

const pause = (state: In<'speaking'>): Step =>
  state.phrase.engine.pause ? to({ ...state, name: 'held' }, { type: 'hold' }) : halt(state);

const look = (state: MachineState): Step => to(state, { type: 'look' });

const skip = ({ reading }: MachineState, { step }: On<'skip'>): Step =>
  to({ name: 'seeking', reading }, silence, { type: 'step', reading, step });

const skipPaused = ({ reading }: MachineState, { step }: On<'skip'>): Step =>
  paused(reading, silence, { type: 'step', reading, step });

const goTo = ({ reading }: MachineState, { index }: On<'goTo'>): Step =>
  reading.sentences[index] && seek({ ...movedTo(reading, index), trouble: undefined }, silence);

const goToLater = (state: In<'waiting'>, { index }: On<'goTo'>): Step =>
  state.reading.sentences[index] && to({ ...state, reading: movedTo(state.reading, index) });

const survey = (state: MachineState): Step => to(state, { type: 'survey' });

const changed = (state: MachineState, { standing }: On<'changed'>): Step =>
  needsRestart(state.reading, standing, isRead(state)) ? to(state, silence, { type: 'reread' }) : undefined;

// What comes of it.

const begin = (state: MachineState, { sentences, canSpeak, language }: On<'surveyed'>): Step => {
  const reading = { ...state.reading, sentences };
  if (!sentences.length) return gaveUp(reading, 'nothing');
  return canSpeak ? seek(reading) : waitFor(reading, language, true);
};

/** Reading begins before all of a text is known; it goes no further where most of it has no voice. */
const goOnIfVoice = ({ reading }: MachineState, { canSpeak, language }: On<'surveyed'>): Step =>
  canSpeak ? undefined : waitFor(reading, language, true, silence);

const over = (_: MachineState, { reading }: On<'over'>): Step => {
  const { leftOut, trouble } = reading;
  return ended('idle', reading, leftOut.length ? { kind: 'parts', languages: leftOut } : trouble);
};

const stepped = (state: MachineState, { reading }: On<'stepped'>): Step => {
  if (!sentenceAt(reading)) return stop(state);
  return state.name === 'seeking' ? seek(reading) : paused(reading);
};

const progress = (state: In<'waiting'>, { progress }: On<'progress'>): Step => to({ ...state, progress });

const arrived = (
  { reading, language, isMain }: In<'waiting'>,
  { fault, isThere, sentences }: On<'arrived'>,
): Step => {
  const { now } = relocated(reading, sentences);
  const kind = fault === 'download' || fault === 'memory' ? fault : undefined;
  if (!isThere && isMain) return gaveUp(now, kind ?? (now.failures ? 'broken' : 'voice'), [language]);
  // The voice that was chosen did not come, and another one reads.
  return seek(isThere && kind ? { ...now, trouble: { kind, languages: [language] } } : now);
};

const resumed = (state: In<'held' | 'paused'>, { sentences }: On<'looked'>): Step => {
  const { now } = relocated(state.reading, sentences);
  const reading = { ...now, failures: 0, trouble: undefined };
  const isSame = sentenceAt(now)?.text === sentenceAt(state.reading)?.text;
  return state.name === 'held' && isSame
    ? to({ ...state, name: 'speaking', reading }, { type: 'release' })
    : seek(reading, silence, { type: 'renewVoices' }, wake);
};

const reread = (state: MachineState, { sentences }: On<'reread'>): Step => {
  const reading = restartedIn(state.reading, sentences, isRead(state));
  return isRead(state) ? seek(reading) : paused(reading);
};

const say = ({ reading, phrase }: In<'ready'>): Step =>
  to({ name: 'speaking', reading, phrase }, { type: 'say', reading, phrase });

const word = (state: In<'speaking' | 'held'>, { word }: On<'word'>): Step =>
  word === state.reading.word ? undefined : to({ ...state, reading: atWord(state.reading, word) });

const said = ({ reading, phrase }: In<'speaking'>): Step => {
  const heard = { ...reading, failures: 0 };
  const rest = phraseAfter(phrase);
  return rest
    ? ready(heard, rest)
    : to({ name: 'seeking', reading: heard }, { type: 'seek', reading: heard, isAfter: true });
};

const failed = ({ reading, phrase }: In<'speaking' | 'held'>, { fault }: On<'failed'>): Step => {
  if (fault === 'refused') return gaveUp(reading, 'refused');
  // Somebody else has silenced it: the visitor decides when it continues.
  if (fault === 'interrupted') return paused(reading, silence);
  if (fault === 'device') return paused({ ...reading, trouble: { kind: fault, languages: [] } }, silence);
  const language = sentenceAt(reading)?.language ?? '';
  return to(
    { name: 'seeking', reading: { ...reading, failures: reading.failures + 1 } },
    { type: 'replace', voice: phrase.voice, fault, language },
  );
};

/** The next voice is tried once, and at last the reserve voice. */
const replaced = (
  { reading }: In<'seeking'>,
  { fault, failed, by, mayCome, language }: On<'replaced'>,
): Step =>
  (by ? reading.failures < 2 || by.bytes !== undefined : mayCome && failed.bytes === undefined)
    ? seek(reading)
    : gaveUp(reading, fault === 'memory' ? fault : 'broken', [language]);

/** Holds in every state: what is not in a row means nothing there. */
const everywhere = { play, stop } as const;

/**
 * The machine. A row is a state with the events that it answers; the functions above say where each leads.
 *
 *   any          play → seeking; stop → idle
 *   idle         dismiss → idle (chosen is told)
 *   unavailable  dismiss → idle (chosen is told)
 *   seeking      surveyed → seeking, waiting, unavailable; found → ready; voiceless → waiting; over → idle;
 *                stepped → seeking, idle; replaced → seeking, unavailable
 *   waiting      arrived → seeking, unavailable (progress, goTo, dismiss and chosen stay)
 *   ready        told → speaking; pause → paused; skip, goTo, chosen, changed → seeking;
 *                whole → waiting where most of the text has no voice
 *   speaking     said → ready, seeking; pause → held, paused; failed → paused, seeking, unavailable;
 *                skip, goTo, chosen, changed → seeking; whole as in ready (word stays)
 *   held         resume → speaking, seeking; goTo → seeking; skip, chosen, changed, said → paused;
 *                failed as in speaking
 *   paused       resume, goTo → seeking; skip → paused, idle (changed stays)
 */
const TABLE: Table = {
  idle: { ...everywhere, dismiss: close, chosen: tell },
  unavailable: { ...everywhere, dismiss: close, chosen: tell },
  seeking: {
    ...everywhere,
    surveyed: begin,
    found: (_, { reading, phrase }) => ready(reading, phrase),
    voiceless: (_, { reading, language, isMain }) => waitFor(reading, language, isMain),
    over,
    stepped,
    replaced,
  },
  waiting: { ...everywhere, dismiss: clear, chosen: tell, goTo: goToLater, whole: survey, progress, arrived },
  ready: {
    ...everywhere,
    dismiss: clear,
    chosen: restart,
    pause: halt,
    skip,
    goTo,
    whole: survey,
    surveyed: goOnIfVoice,
    changed,
    reread,
    told: say,
  },
  speaking: {
    ...everywhere,
    dismiss: clear,
    chosen: restart,
    pause,
    skip,
    goTo,
    whole: survey,
    surveyed: goOnIfVoice,
    changed,
    reread,
    word,
    said,
    failed,
  },
  held: {
    ...everywhere,
    dismiss: clear,
    chosen: halt,
    resume: look,
    looked: resumed,
    skip: skipPaused,
    goTo,
    whole: survey,
    changed,
    reread,
    word,
    // The utterance was over as it was halted: it continues from its last word.
    said: halt,
    failed,
  },
  paused: {
    ...everywhere,
    dismiss: clear,
    chosen: tell,
    resume: look,
    looked: resumed,
    skip: skipPaused,
    stepped,
    goTo,
    whole: survey,
    changed,
    reread,
  },
};

/** Gives where an event leads from a state, and what is to be done; undefined where it means nothing. */
export function next(state: MachineState, event: MachineEvent): Step {
  const row: { readonly [T in Type]?: unknown } = TABLE[state.name];
  // The table's type has each function take the very state and event that it stands at.
  const step = row[event.type] as ((state: MachineState, event: MachineEvent) => Step) | undefined;
  return step?.(state, event);
}
