/** The player under any requests in any order: what never happens, and what always does. */
import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Engine, Fault, SpeechEvents, Utterance, Voice } from '../../../../src/speech/engines/engine.js';
import { INITIAL, next } from '../../../../src/speech/player/machine.js';
import { Player, type PlayerState } from '../../../../src/speech/player/player.js';
import type { MachineEvent } from '../../../../src/speech/player/states.js';
import type { Sentence, Text } from '../../../../src/speech/reading/text.js';
import { FakeText } from './stage.js';

/** Says nothing by itself, and notes whatever is heard beside something else. */
class Mouth implements Engine {
  utterance: Utterance | undefined;
  isHalted = false;
  /** Fails within `speak()`, once. */
  failsAtOnce: Fault | undefined;
  events: SpeechEvents | undefined;
  readonly pause?: () => void;
  readonly resume?: () => void;
  readonly load?: (voice: Voice) => Promise<Fault | undefined>;
  #answers: (() => void)[] = [];

  constructor(
    private readonly stage: Stage,
    public voices: Voice[],
    isOwn: boolean,
  ) {
    if (!isOwn) return;
    this.pause = () => void (this.isHalted = true);
    this.resume = () => void (this.isHalted = false);
    this.load = (voice) =>
      new Promise((resolve) =>
        this.#answers.push(() => {
          Object.assign(voice, { bytes: 0 });
          resolve(undefined);
        }),
      );
  }
  voicesFor(language: string): readonly Voice[] {
    return this.voices.filter((voice) => voice.language === language);
  }
  wait(isEnough: () => boolean): Promise<boolean> {
    if (isEnough()) return Promise.resolve(true);
    return new Promise((resolve) => this.#answers.push(() => resolve(isEnough())));
  }
  speak(utterance: Utterance, events: SpeechEvents): void {
    this.stage.heard(utterance);
    [this.utterance, this.events, this.isHalted] = [utterance, events, false];
    const fault = this.failsAtOnce;
    this.failsAtOnce = undefined;
    if (fault) this.over()?.fail(fault);
  }
  cancel(): void {
    this.over();
  }
  answer(): void {
    for (const answer of this.#answers.splice(0)) answer();
  }
  /** Is silent from now on. */
  over(): SpeechEvents | undefined {
    const { events } = this;
    this.utterance = this.events = undefined;
    this.isHalted = false;
    return events;
  }
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 30; turn++) await undefined;
};

/** What a visitor, a page, a browser and a site can do. */
type Act =
  | { readonly do: 'play' | 'goTo'; readonly at: number }
  | { readonly do: 'rate' | 'volume'; readonly to: number }
  | { readonly do: 'choose'; readonly voice: string }
  | { readonly do: 'word'; readonly at: number }
  | { readonly do: 'fail' | 'failAtOnce'; readonly fault: Fault }
  | {
      readonly do:
        'pause' | 'resume' | 'stop' | 'dismiss' | 'next' | 'previous' | 'whole' | 'start' | 'end' | 'answer';
    };

const LANGUAGES = ['sv', 'en', 'fi'];
const voiceOf = (id: string, language: string, bytes?: number): Voice => ({
  id,
  name: id,
  language,
  isLocal: true,
  ...(bytes !== undefined && { bytes }),
});

const sentence = fc.record({
  words: fc.array(fc.constantFrom('ett', 'löfte', 'om', 'trygghet', 'i', 'kommunen,'), {
    maxLength: 60,
    size: 'max',
  }),
  language: fc.constantFrom('sv', 'sv', 'sv', 'en', 'fi'),
});
const sentencesOf = (drawn: readonly { words: string[]; language: string }[]): Sentence[] =>
  drawn.map(({ words, language }, at) => ({ text: `${words.join(' ')}.`, language, key: `${at}` }));
const texts = fc.array(sentence, { minLength: 0, maxLength: 7, size: 'max' }).map(sentencesOf);

const faults = fc.constantFrom<Fault>('refused', 'interrupted', 'silent', 'device', 'broken', 'memory');
const small = fc.nat({ max: 6 });
const acts = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('play', 'goTo'), at: small }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rate'), to: fc.constantFrom(0.5, 1, 1.5) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('volume'), to: fc.constantFrom(0.5, 1) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('choose'), voice: fc.constantFrom('alva', 'reserve sv') }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('word'), at: fc.nat({ max: 400 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('fail', 'failAtOnce'), fault: faults }) },
  {
    weight: 14,
    arbitrary: fc.record({
      do: fc.constantFrom(
        ...(['pause', 'resume', 'stop', 'dismiss', 'next', 'previous', 'whole', 'start'] as const),
        ...(['end', 'end', 'end', 'answer', 'answer'] as const),
      ),
    }),
  },
) as fc.Arbitrary<Act>;

/** Which voices the browser has, and which the site. */
const casts = fc.record({
  browser: fc.subarray(LANGUAGES),
  site: fc.option(fc.subarray(LANGUAGES), { nil: undefined }),
});

class Stage {
  readonly browser: Mouth;
  readonly own: Mouth;
  readonly player: Player;
  text: FakeText = new FakeText([]);
  /** What was wrong, in words. */
  readonly wrong: string[] = [];
  readonly told: PlayerState[] = [];
  /**
   * Where the next utterance has to begin: it may pass over only what cannot be read. Undefined: anywhere.
   */
  due: { index: number; offset: number } | undefined;
  /** Who changes the text, or asks for more while being told, changes what is due: it is not looked at. */
  isChanging = false;
  readonly said: { key: string; from: number }[] = [];
  onTold: (state: PlayerState) => void = () => {};

  constructor(
    { browser, site }: { browser: readonly string[]; site: readonly string[] | undefined },
    private readonly drawn: readonly Sentence[],
  ) {
    const ids: Readonly<Record<string, string>> = { sv: 'alva', en: 'daniel', fi: 'satu' };
    this.browser = new Mouth(
      this,
      browser.map((tag) => voiceOf(ids[tag], tag)),
      false,
    );
    this.own = new Mouth(
      this,
      (site ?? []).map((tag) => voiceOf(`reserve ${tag}`, tag, 600)),
      true,
    );
    const reserve = {
      isWanted: () => site !== undefined,
      wake: () => {},
      rest: () => {},
      bring: () => Promise.resolve(site && this.own),
    };
    const changed = (state: PlayerState): void => {
      if (this.told.at(-1) !== state) this.told.push(state);
      this.onTold(state);
    };
    this.player = new Player([this.browser], changed, reserve);
  }

  get mouths(): Mouth[] {
    return [this.browser, this.own].filter(({ utterance }) => utterance);
  }

  heard({ text: said }: Utterance): void {
    const text = said.trim();
    const [other] = this.mouths;
    if (other) this.wrong.push(`“${text}” over “${other.utterance?.text}”`);
    const { index, sentences, word } = this.player;
    const from = word?.shownStart ?? 0;
    if (!sentences[index]?.text.startsWith(text, from))
      this.wrong.push(`“${text}” is not at ${index}:${from}`);
    this.said.push({ key: sentences[index]?.key ?? '', from });
    const { due } = this;
    this.due = undefined;
    if (!due || this.isChanging) return;
    if (index === due.index ? from < due.offset : index < due.index)
      this.wrong.push(`went back to ${index}:${from} from ${due.index}:${due.offset}`);
    for (let at = due.index; at <= index; at++) {
      const { text: all, language } = sentences[at];
      const passed = all.slice(at === due.index ? due.offset : 0, at === index ? from : undefined);
      if (/\p{L}/u.test(passed) && this.player.voiceOf(language))
        this.wrong.push(`skipped “${passed}” of ${at}`);
    }
  }

  /** The beginning of the word that is said, or of what is to be read. */
  get here(): { index: number; offset: number } {
    const { index, word } = this.player;
    return { index, offset: word?.shownStart ?? 0 };
  }

  act(act: Act): void {
    const { player } = this;
    const mouth = this.mouths[0];
    this.due = player.isOpen ? this.here : undefined;
    switch (act.do) {
      case 'play':
        this.text = new FakeText(this.drawn);
        this.due = { index: act.at, offset: 0 };
        return player.play(this.text, act.at);
      case 'goTo':
        if (player.isOpen && act.at < player.count) this.due = { index: act.at, offset: 0 };
        return player.goTo(act.at);
      case 'rate':
        return void (player.rate = act.to);
      case 'volume':
        return void (player.volume = act.to);
      case 'choose':
        return player.choose('sv', act.voice);
      case 'next':
        if (player.state !== 'loading') this.due = { index: player.index + 1, offset: 0 };
        return player.next();
      case 'previous':
        this.due = undefined;
        return player.previous();
      case 'whole':
        return player.textIsWhole();
      case 'answer':
        this.browser.answer();
        return this.own.answer();
      case 'failAtOnce':
        this.browser.failsAtOnce = act.fault;
        return;
      case 'start':
        return mouth?.isHalted ? undefined : mouth?.events?.start();
      case 'word':
        return mouth?.isHalted
          ? undefined
          : mouth?.events?.boundary(act.at % (mouth.utterance?.text.length ?? 1));
      case 'end': {
        if (!mouth?.utterance) return;
        const { text } = mouth.utterance;
        const { sentences, index } = player;
        const offset = (this.said.at(-1)?.from ?? 0) + text.trim().length;
        const isWhole = offset >= (sentences[index]?.text.length ?? 0);
        this.due = isWhole ? { index: index + 1, offset: 0 } : { index, offset };
        return mouth.over()?.end();
      }
      case 'fail':
        return mouth?.over()?.fail(act.fault);
      default:
        return player[act.do]();
    }
  }

  /** What holds whenever nothing is under way. */
  check(after: string): void {
    const { player, mouths } = this;
    const audible = mouths.filter(({ isHalted }) => !isHalted);
    if (audible.length !== Number(player.state === 'playing'))
      this.wrong.push(`${after}: ${player.state}, and ${audible.length} heard`);
    if (player.state === 'unavailable' && !player.trouble)
      this.wrong.push(`${after}: unavailable without a word`);
    expect(this.wrong).to.deep.equal([]);
  }

  /** Lets everything take its course. */
  async finish(): Promise<void> {
    for (let turn = 0; turn < 200 && this.player.isOpen; turn++) {
      this.act({ do: 'answer' });
      await settled();
      if (this.player.state === 'paused') this.act({ do: 'resume' });
      else this.act({ do: 'end' });
      this.check('finishing');
    }
    expect(this.player.isOpen, `${this.player.state} for ever`).to.equal(false);
    expect(this.mouths).to.have.length(0);
  }
}

describe('under any requests', () => {
  it('one voice is heard, none after stop or pause, nothing again or left out unasked, and all ends', () =>
    fc.assert(
      fc.asyncProperty(
        casts,
        texts,
        fc.array(acts, { maxLength: 40, size: 'max' }),
        async (cast, drawn, list) => {
          const stage = new Stage(cast, drawn);
          for (const act of [{ do: 'play', at: 0 } as const, ...list]) {
            stage.act(act);
            stage.check(act.do);
            // An answer to a wait comes in a task of its own.
            stage.due = stage.player.isOpen ? stage.here : undefined;
            await settled();
            stage.check(`after ${act.do}`);
          }
          await stage.finish();
        },
      ),
      { numRuns: 400, includeErrorInReport: true },
    )).timeout(60_000);

  it('listeners that call in again are answered there and then', () =>
    fc.assert(
      fc.asyncProperty(
        casts,
        texts,
        fc.array(acts, { maxLength: 20, size: 'max' }),
        fc.array(acts, { maxLength: 6, size: 'max' }),
        async (cast, drawn, list, inside) => {
          const stage = new Stage(cast, drawn);
          const calls = inside.filter(({ do: name }) => !/^(start|word|end|fail|answer)/.test(name));
          stage.isChanging = true;
          stage.onTold = () => {
            const call = calls.shift();
            if (!call) return;
            const { length } = calls;
            stage.act(call);
            const { state } = stage.player;
            // Who was told of that may have asked for something else.
            if (calls.length !== length) return;
            if (call.do === 'stop') expect(state).to.equal('idle');
            if (call.do === 'pause') expect(state).to.not.equal('playing');
          };
          for (const act of [{ do: 'play', at: 0 } as const, ...list]) {
            stage.act(act);
            stage.check(act.do);
            await settled();
          }
          calls.length = 0;
          stage.isChanging = false;
          await stage.finish();
        },
      ),
      { numRuns: 200 },
    )).timeout(60_000);

  /** Takes the sentence away, gives it other words, or puts a new one before it. */
  const edits = fc.array(
    fc.record({ at: small, kind: fc.constantFrom('away', 'words', 'before'), isTold: fc.boolean() }),
    { maxLength: 8, size: 'max' },
  );

  it('a text that changes is read to its end: what stays is read once, whatever is changed around it', () =>
    fc.assert(
      fc.asyncProperty(fc.nat({ max: 8 }), edits, async (size, changes) => {
        const drawn = Array.from({ length: size }, (_, at) => ({
          text: `Löfte ${at}.`,
          language: 'sv',
          key: `${at}`,
        }));
        const stage = new Stage({ browser: ['sv'], site: undefined }, drawn);
        stage.isChanging = true;
        stage.act({ do: 'play', at: 0 });
        const touched = new Set<string>();
        changes.forEach(({ at, kind, isTold }, count) => {
          const { text, player } = stage;
          const page = [...text.page];
          const old = page[at];
          if (!old) return;
          const words = { ...old, text: `Nytt ${count}.` };
          touched.add(old.key);
          if (kind === 'away') page.splice(at, 1);
          else if (kind === 'words') page[at] = words;
          else page.splice(at, 0, { ...words, key: `new ${count}` });
          text.page = page;
          if (isTold) player.textChanged();
          stage.check(kind);
          if (count % 2) stage.act({ do: 'end' });
        });
        while (stage.player.isOpen) stage.act({ do: 'end' });
        for (const { key } of drawn)
          if (!touched.has(key))
            expect(
              stage.said.filter((said) => said.key === key),
              `${key} among ${JSON.stringify(stage.said)}`,
            ).to.have.length(1);
      }),
      { numRuns: 400, includeErrorInReport: true },
    )).timeout(60_000);
});

describe('the machine', () => {
  it('is pure: states and events are not changed, and the same give the same', () => {
    const text: Text = new FakeText([{ text: 'Ett.', language: 'sv', key: 'a' }]);
    const event: MachineEvent = Object.freeze({ type: 'play', text, index: 0 });
    Object.freeze(INITIAL);
    expect(next(INITIAL, event)).to.deep.equal(next(INITIAL, event));
  });

  it('an utterance that ends as it is halted is continued from its last word', () => {
    const stage = new Stage({ browser: [], site: ['sv'] }, [{ text: 'Ett två.', language: 'sv', key: 'a' }]);
    return (async () => {
      stage.act({ do: 'play', at: 0 });
      for (let turn = 0; turn < 2; turn++) {
        stage.act({ do: 'answer' });
        await settled();
      }
      stage.act({ do: 'word', at: 4 });
      stage.act({ do: 'pause' });
      stage.own.over()?.end();
      stage.act({ do: 'resume' });
      stage.check('resume');
      expect(stage.own.utterance?.text).to.equal('två.');
    })();
  });

  it('answers nothing that means nothing in a state', () => {
    for (const type of ['pause', 'resume', 'told', 'said'] as const)
      expect(next(INITIAL, { type }), type).to.equal(undefined);
  });
});
