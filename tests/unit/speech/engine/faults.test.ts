/** Each row of the table of faults in FIELD.md section 5, played by a scripted browser. */
import { expect } from '@esm-bundle/chai';
import { collectGarbage } from '../../../commands.js';
import {
  ANDROID,
  EDGE,
  FakeUtterance,
  FIREFOX,
  FIREFOX_LINUX,
  MACOS,
  nativeVoice,
  SAFARI,
  SIMPLE,
} from '../../../speech-synthesis.js';
import { settle } from './clock.js';
import { clearStage, hide, setStage, type Stage } from './stage.js';

/** Waits for a Swedish voice and says whether one came, and after how long. */
async function waitFor(stage: Stage): Promise<() => { found: boolean | undefined; after: number }> {
  const start = stage.clock.now;
  let found: boolean | undefined;
  let after = -1;
  void stage.engine
    .wait(() => stage.engine.voicesFor('sv').length > 0)
    .then((is) => {
      found = is;
      after = stage.clock.now - start;
    });
  await settle();
  return () => ({ found, after });
}

describe('a fault of browsers:', () => {
  afterEach(clearStage);

  describe('all: getVoices() is empty at first', () => {
    it('and tells with voiceschanged', async () => {
      const stage = setStage({ voices: [] });
      const result = await waitFor(stage);
      await stage.clock.tick(42);
      stage.fake.setVoices(SIMPLE);
      await settle();
      expect(result()).to.deep.equal({ found: true, after: 42 });
    });

    it('and Safari never tells: found within a poll', async () => {
      const stage = setStage({ voices: [], tellsOfVoices: false });
      const result = await waitFor(stage);
      await stage.clock.tick(450);
      stage.fake.setVoices(SIMPLE);
      await stage.clock.tick(100);
      expect(result()).to.deep.equal({ found: true, after: 500 });
    });

    it('and older Safari has no addEventListener', async () => {
      const stage = setStage({ voices: [], isEventTarget: false });
      const result = await waitFor(stage);
      stage.fake.setVoices(SIMPLE);
      await stage.clock.tick(100);
      expect(result().found).to.equal(true);
    });

    it('and stays so: given up after 3 s', async () => {
      const stage = setStage({ voices: [] });
      const result = await waitFor(stage);
      await stage.clock.tick(2999);
      expect(result().found).to.equal(undefined);
      await stage.clock.tick(100);
      expect(result()).to.deep.equal({ found: false, after: 3000 });
    });

    it('and the voices are read anew each time they are asked for', () => {
      const stage = setStage({ voices: [], tellsOfVoices: false });
      expect(stage.engine.voicesFor('sv')).to.have.length(0);
      stage.fake.setVoices(SIMPLE);
      expect(stage.engine.voicesFor('sv').map(({ name }) => name)).to.deep.equal(['Alva']);
    });
  });

  describe('Chrome’s network voices', () => {
    it('stop after 15 s and tell no end: ended by the watchdog', async () => {
      const stage = setStage({ speed: 100, ends: false });
      stage.speak('En lång mening som aldrig tar slut.', { duration: 3000 });
      await stage.clock.tick(15_000);
      expect(stage.log.at(-1)).to.equal('end');
    });

    it('tell no boundary: start and end alone', async () => {
      const stage = setStage({ speed: 10, boundaries: 'none' });
      stage.speak('Hej på dig.');
      await stage.clock.tick(100);
      expect(stage.log).to.deep.equal(['start', 'end']);
    });

    it('tell no start: said to be silent after 5 s', async () => {
      const stage = setStage({ speed: 10, starts: false, boundaries: 'none', ends: false });
      stage.speak('Hej på dig.');
      await stage.clock.tick(5000);
      expect(stage.log).to.deep.equal(['silent']);
    });

    it('tell neither start nor boundary, but the end', async () => {
      const stage = setStage({ speed: 10, starts: false, boundaries: 'none' });
      stage.speak('Hej på dig.');
      await stage.clock.tick(100);
      expect(stage.log).to.deep.equal(['start', 'end']);
    });
  });

  it('Android, Windows, Linux: pause() cancels, never resumes or hangs: it is never called', async () => {
    const stage = setStage({ ...ANDROID, speed: 10 });
    for (const text of ['Ett.', 'Två.', 'Tre.']) {
      stage.speak(text);
      await stage.clock.tick(15);
      stage.engine.cancel();
      await stage.clock.tick(60);
    }
    expect(stage.fake.texts).to.deep.equal(['Ett.', 'Två.', 'Tre.']);
    expect(stage.fake.count('pause')).to.equal(0);
  });

  describe('what is spoken soon after a cancel is lost without a word', () => {
    it('in Firefox, when the first had not begun: it waits for its end', async () => {
      const stage = setStage(FIREFOX);
      stage.speak('Ett.', {}, []);
      stage.speak('Två.');
      await stage.clock.tick(10);
      expect(stage.fake.last).to.include({ text: 'Två.', isLost: false });
    });

    it('in Firefox, when the first never tells of its end: it waits 50 ms', async () => {
      const stage = setStage({ ...FIREFOX, cancelTells: 'nothing' });
      stage.speak('Ett.', {}, []);
      stage.speak('Två.');
      await stage.clock.tick(50);
      expect(stage.fake.last).to.include({ text: 'Två.', isLost: false });
    });

    it('in Safari: it waits 250 ms, where the first tells nothing', async () => {
      const stage = setStage({ ...SAFARI, cancelTells: 'nothing' });
      stage.speak('Ett.', {}, []);
      stage.fake.start();
      stage.speak('Två.');
      await stage.clock.tick(250);
      expect(stage.fake.last).to.include({ text: 'Två.', isLost: false });
    });

    it('in Safari: it waits 250 ms, though the first tells at once that it has ended', async () => {
      const stage = setStage(SAFARI);
      stage.speak('Ett.', {}, []);
      stage.fake.start();
      stage.speak('Två.');
      await stage.clock.tick(300);
      expect(stage.fake.last).to.include({ text: 'Två.', isLost: false });
    });
  });

  for (const cancelTells of ['end', 'interrupted', 'canceled', 'nothing'] as const)
    it(`cancel tells “${cancelTells}”: the cancelled one is not heard of, and the next one is`, async () => {
      const stage = setStage({ cancelTells, cancelTellsAfter: 20 });
      const first = stage.speak('Ett.', {}, []);
      stage.fake.start();
      stage.speak('Två.');
      await stage.clock.tick(100);
      stage.fake.start();
      stage.fake.end();
      expect(first).to.deep.equal(['start']);
      expect(stage.log).to.deep.equal(['start', 'end']);
    });

  it('Firefox tells the end of a cancelled one when the next is speaking: that one is not ended', async () => {
    const stage = setStage({ cancelTells: 'end', cancelTellsAfter: 80 });
    stage.speak('Ett.', {}, []);
    stage.fake.start();
    stage.speak('Två.');
    await stage.clock.tick(60);
    stage.fake.start();
    await stage.clock.tick(100);
    expect(stage.log).to.deep.equal(['start']);
  });

  it('Chromium: an empty utterance hangs the queue: none is spoken, at load or in the click', async () => {
    const stage = setStage();
    stage.engine.silence();
    stage.engine.voicesFor('sv');
    await (
      await waitFor(stage)
    )();
    stage.speak('Hej.');
    expect(stage.fake.texts).to.deep.equal(['Hej.']);
  });

  it('all: an utterance that is collected never ends: it is kept as long as it is said', async function () {
    const stage = setStage({ isForgetful: true });
    stage.speak('En mening som ska bli kvar.');
    stage.fake.start();
    // By then everything that nobody keeps has been collected.
    await collected();
    stage.fake.boundary(3);
    stage.fake.end();
    expect(stage.log).to.deep.equal(['start', 'boundary 3', 'end']);
  });

  describe('Chrome 71 and iOS: no gesture', () => {
    it('and an error not-allowed: refused', () => {
      const stage = setStage();
      stage.speak('Hej.');
      stage.fake.fail('not-allowed');
      expect(stage.log).to.deep.equal(['refused']);
    });

    it('and nothing at all: silent', async () => {
      const stage = setStage({ diesAfter: 0 });
      stage.speak('Hej.');
      await stage.clock.tick(5000);
      expect(stage.log).to.deep.equal(['silent']);
    });

    it('so the first speak() stands in the click, in the same task', () => {
      const stage = setStage();
      const button = document.createElement('button');
      let isInClick = false;
      button.onclick = () => {
        isInClick = true;
        stage.speak('Hej.');
        isInClick = false;
      };
      let wasInClick = false;
      stage.fake.onSpeak = () => (wasInClick = isInClick);
      button.click();
      expect(wasInClick).to.equal(true);
    });

    it('even when an earlier page had to be silenced first', () => {
      const stage = setStage();
      stage.fake.leave();
      stage.engine.silence();
      stage.fake.leave();
      stage.speak('Hej.');
      expect(stage.fake.last).to.include({ text: 'Hej.', ahead: 0 });
    });
  });

  describe('Safari on macOS', () => {
    it('every voice says “default”: our own order', () => {
      const stage = setStage({ voices: MACOS });
      const names = stage.engine.voicesFor('sv-SE').map(({ name }) => name);
      expect(names).to.deep.equal([
        'Oskar (Premium)',
        'Klara (förbättrad)',
        'Alva',
        'Eddy (svenska (Sverige))',
      ]);
    });

    it('boundaries can be badly wrong: unreliable, and not believed until enough of them are right', () => {
      const stage = setStage({ voices: MACOS });
      stage.speak('Tre löften till medborgarna.');
      stage.fake.start();
      for (const at of [0, 4, 7, 2000, 4, 11]) stage.fake.boundary(at);
      expect(stage.log).to.deep.equal(['start', 'boundary 0', 'boundary 4', 'unreliable']);
    });

    it('a better voice vanishes between two readings', () => {
      const stage = setStage({ voices: MACOS });
      stage.fake.setVoices(MACOS.filter(({ name }) => !name.startsWith('Oskar')));
      expect(stage.voice('sv').name).to.equal('Klara (förbättrad)');
    });
  });

  describe('Android', () => {
    it('writes sv_SE: found for sv, sv-SE and sv-FI', () => {
      const stage = setStage(ANDROID);
      for (const language of ['sv', 'sv-SE', 'sv-FI', 'sv_SE'])
        expect(stage.voice(language).name, language).to.equal('svenska Sverige');
    });

    it('takes no notice of the voice unless lang equals the voice’s: it is heard in Swedish', () => {
      const stage = setStage(ANDROID);
      stage.speak('Hej.');
      expect(stage.fake.last).to.include({ lang: 'sv_SE', heard: 'svenska Sverige' });
    });

    for (const error of ['language-unavailable', 'voice-unavailable'] as const)
      it(`lists voices that are not installed and says ${error}: broken`, () => {
        const stage = setStage(ANDROID);
        stage.speak('Hej.');
        stage.fake.fail(error);
        expect(stage.log).to.deep.equal(['broken']);
      });
  });

  it('Firefox on Linux: localService is false of voices that are local', () => {
    const stage = setStage({ voices: FIREFOX_LINUX });
    expect(stage.engine.voicesFor('en').map(({ name, isLocal }) => [name, isLocal])).to.deep.equal([
      ['English (Great Britain)', true],
      ['English+Adam', true],
    ]);
  });

  it('all: network voices come last and are told apart', () => {
    const stage = setStage({ voices: [...EDGE, nativeVoice('Microsoft Bengt', 'sv-SE')] });
    expect(stage.engine.voicesFor('sv').map(({ isLocal }) => isLocal)).to.deep.equal([true, false, false]);
    expect(stage.voice('sv').name).to.equal('Microsoft Bengt');
  });

  it('a hidden page throttles timers: nothing is taken for dead while it is hidden', async () => {
    const stage = setStage();
    stage.speak('Hej.', { duration: 500 });
    hide(true);
    await stage.clock.tick(30_000);
    stage.fake.start();
    await stage.clock.tick(30_000);
    stage.fake.end();
    expect(stage.log).to.deep.equal(['start', 'end']);
  });

  const ERRORS: Readonly<Partial<Record<SpeechSynthesisErrorCode, string>>> = {
    'not-allowed': 'refused',
    interrupted: 'interrupted',
    canceled: 'interrupted',
    'synthesis-failed': 'broken',
    'synthesis-unavailable': 'broken',
    network: 'broken',
    'audio-busy': 'broken',
    'audio-hardware': 'broken',
    'text-too-long': 'broken',
    'invalid-argument': 'broken',
  };
  for (const [error, fault] of Object.entries(ERRORS))
    it(`error ${error}: ${fault}, whether it has begun or not`, () => {
      const stage = setStage();
      stage.speak('Hej.');
      stage.fake.fail(error as SpeechSynthesisErrorCode);
      const log = stage.speak('Hej.', {}, []);
      stage.fake.start();
      stage.fake.fail(error as SpeechSynthesisErrorCode);
      expect(stage.log).to.deep.equal([fault]);
      expect(log).to.deep.equal(['start', fault]);
    });

  describe('another script on the page', () => {
    it('has paused the synthesiser: it is resumed before we speak', () => {
      const stage = setStage();
      stage.fake.paused = true;
      stage.speak('Hej.');
      expect(stage.fake.methods).to.deep.equal(['resume', 'speak']);
    });

    it('is speaking: it is cancelled first', async () => {
      const stage = setStage();
      await stage.hasSpoken();
      speechSynthesis.speak(new SpeechSynthesisUtterance('En annans.'));
      stage.fake.start();
      stage.speak('Vår.');
      await stage.clock.tick(50);
      expect(stage.fake.methods).to.deep.equal(['speak', 'cancel', 'speak']);
      expect(stage.fake.last).to.include({ text: 'Vår.', ahead: 0 });
    });

    it('is waiting to speak: it is cancelled first', async () => {
      const stage = setStage({ isSpeakingAtOnce: false });
      await stage.hasSpoken();
      speechSynthesis.speak(new SpeechSynthesisUtterance('En annans.'));
      stage.speak('Vår.');
      await stage.clock.tick(50);
      expect(stage.fake.methods).to.deep.equal(['speak', 'cancel', 'speak']);
    });

    it('queues behind us: the next sentence is not queued behind it', async () => {
      const stage = setStage({ isSpeakingAtOnce: false });
      stage.engine.speak(
        { text: 'Ett.', voice: stage.voice(), rate: 1, volume: 1, duration: 100 },
        { start() {}, boundary() {}, unreliable() {}, fail() {}, end: () => void stage.speak('Två.') },
      );
      stage.fake.start();
      speechSynthesis.speak(new SpeechSynthesisUtterance('En annans, som är lång.'));
      stage.fake.end();
      await stage.clock.tick(100);
      expect(stage.fake.last).to.include({ text: 'Två.', ahead: 0 });
    });

    it('cancels ours: interrupted', async () => {
      const stage = setStage();
      stage.speak('Hej.');
      stage.fake.start();
      speechSynthesis.cancel();
      await stage.clock.tick(10);
      expect(stage.log).to.deep.equal(['start', 'interrupted']);
    });
  });

  it('an engine that dies midway: silent within 5 s', async () => {
    const stage = setStage({ diesAfter: 2, speed: 10 });
    for (const text of ['Ett.', 'Två.']) {
      stage.speak(text, {}, []);
      await stage.clock.tick(100);
    }
    stage.speak('Tre.');
    await stage.clock.tick(5100);
    expect(stage.log).to.deep.equal(['silent']);
  });

  it('speaking stays true for ever: each utterance is spoken all the same', async () => {
    const stage = setStage({ staysSpeaking: true });
    for (const text of ['Ett.', 'Två.', 'Tre.']) {
      stage.speak(text);
      await stage.clock.tick(50);
      stage.fake.say();
    }
    expect(stage.fake.texts).to.deep.equal(['Ett.', 'Två.', 'Tre.']);
    expect(stage.log.filter((line) => line === 'end')).to.have.length(3);
  });

  it('no speechSynthesis at all: no voices, no wait, and broken if it is asked to speak', async () => {
    const stage = setStage();
    const alva = stage.voice();
    stage.fake.uninstall();
    expect(stage.engine.voicesFor('sv')).to.deep.equal([]);
    expect(await stage.engine.wait(() => false)).to.equal(false);
    stage.speak('Hej.', { voice: alva });
    stage.engine.cancel();
    stage.engine.silence();
    expect(stage.log).to.deep.equal(['broken']);
  });
});

/** Resolves when the browser has collected what nobody keeps: an utterance like those of the engine, made now, is gone. */
async function collected(): Promise<void> {
  const made = (): FakeUtterance => {
    const utterance = new FakeUtterance('Ingen minns mig.');
    utterance.onend = () => utterance.text;
    utterance.tell('start');
    return utterance;
  };
  const probe = new WeakRef(made());
  const isGone = (): boolean => !probe.deref();
  for (let round = 0; round < 2000; round++) {
    await settle();
    // In a task of its own: what a task has looked up is kept until its end.
    Array.from({ length: 20 }, () => new Array(100_000).fill(round));
    // Firefox waits until it is idle, however much is made.
    await collectGarbage();
    await settle();
    if (isGone()) return;
  }
  throw new Error('The browser has collected nothing.');
}
