/** When the engine asks the browser to speak and to be silent, and what it tells of it. */
import { expect } from '@esm-bundle/chai';
import { ALVA } from '../../../speech-synthesis.js';
import { clearStage, setStage } from './stage.js';

describe('the engine speaks', () => {
  afterEach(clearStage);

  it('with exactly one speak() in the same task, nothing else asked and nothing queued ahead', () => {
    const { fake, speak } = bound();
    speak('Hej.');
    expect(fake.methods).to.deep.equal(['speak']);
    expect(fake.last).to.include({ text: 'Hej.', ahead: 0, isLost: false });
  });

  it('in one task for the second utterance too, where nothing had to be cancelled', async () => {
    const stage = setStage();
    await stage.hasSpoken();
    stage.speak('Två.');
    expect(stage.fake.methods).to.deep.equal(['speak']);
  });

  it('with both the voice and its language, and the rate', () => {
    const { fake, speak } = bound();
    speak('Hej.', { rate: 1.5 });
    expect(fake.last).to.include({ voice: 'Alva', heard: 'Alva', lang: 'sv-SE', rate: 1.5 });
  });

  it('and tells of start, words and end, once each and in order', () => {
    const { fake, speak, log } = bound();
    speak('Hej på dig.');
    fake.start();
    fake.start();
    fake.boundary(0);
    fake.boundary(4);
    fake.boundary(7);
    fake.end();
    expect(log).to.deep.equal(['start', 'boundary 0', 'boundary 4', 'boundary 7', 'end']);
  });

  it('and says that it began where a voice ends, or comes to a word, without having begun', () => {
    const { fake, speak, log } = bound();
    speak('Hej.');
    fake.end();
    expect(log).to.deep.equal(['start', 'end']);
    const other = speak('Hej.', {}, []);
    fake.boundary(0);
    fake.start();
    expect(other).to.deep.equal(['start', 'boundary 0']);
  });

  it('and ends what was being said when it is asked for something else', async () => {
    const stage = setStage();
    const first = stage.speak('Ett.', {}, []);
    stage.fake.start();
    const second = stage.speak('Två.', {}, []);
    await stage.clock.tick(50);
    stage.fake.say();
    expect(stage.fake.methods).to.deep.equal(['speak', 'cancel', 'speak']);
    expect(stage.fake.last?.ahead).to.equal(0);
    expect(first).to.deep.equal(['start']);
    expect(second.at(-1)).to.equal('end');
  });

  it('only the last of many that are asked for at once', async () => {
    const stage = setStage();
    await stage.hasSpoken();
    const logs = ['Ett.', 'Två.', 'Tre.', 'Fyra.'].map((text) => stage.speak(text, {}, []));
    await stage.clock.tick(300);
    stage.fake.say();
    expect(stage.fake.texts).to.deep.equal(['Ett.', 'Fyra.']);
    expect(logs.map((log) => log.length > 0)).to.deep.equal([false, false, false, true]);
  });

  it('never an utterance that is empty, and never one without a voice', () => {
    const { fake, speak } = bound();
    speak('Hej.');
    fake.say();
    speak('Hej igen.');
    fake.say();
    expect(fake.spoken.every(({ text, voice }) => text.trim() && voice)).to.equal(true);
    expect(fake.texts).to.deep.equal(['Hej.', 'Hej igen.']);
  });

  it('never calls pause(), nor resume() unless somebody has paused', async () => {
    const stage = setStage();
    stage.speak('Ett.');
    stage.fake.start();
    stage.engine.cancel();
    await stage.clock.tick(500);
    stage.speak('Två.');
    stage.fake.say();
    expect(stage.fake.count('pause') + stage.fake.count('resume')).to.equal(0);
  });

  it('with a voice that has since left the list: it is given to the browser, or told to be broken', () => {
    const { fake, speak, log, voice } = bound();
    const alva = voice();
    fake.setVoices([]);
    speak('Hej.', { voice: alva });
    expect(fake.last?.voice ?? log).to.be.oneOf(['Alva', log]);
  });
});

describe('the engine waits after a cancel', () => {
  afterEach(clearStage);

  it('not for the page’s first utterance, which stands in the click', () => {
    const stage = setStage();
    stage.fake.leave();
    stage.speak('Hej.');
    expect(stage.fake.methods).to.deep.equal(['cancel', 'speak']);
  });

  it('from the second utterance on, until what was cancelled tells that it has ended', async () => {
    const stage = setStage({ cancelTellsAfter: 20 });
    stage.speak('Ett.');
    stage.fake.start();
    stage.speak('Två.');
    expect(stage.fake.texts).to.deep.equal(['Ett.']);
    await stage.clock.tick(19);
    expect(stage.fake.texts).to.deep.equal(['Ett.']);
    await stage.clock.tick(1);
    expect(stage.fake.texts).to.deep.equal(['Ett.', 'Två.']);
  });

  it('50 ms at most, where what was cancelled tells nothing', async () => {
    const stage = setStage({ cancelTells: 'nothing' });
    stage.speak('Ett.');
    stage.fake.start();
    stage.speak('Två.');
    await stage.clock.tick(49);
    expect(stage.fake.texts).to.deep.equal(['Ett.']);
    await stage.clock.tick(1);
    expect(stage.fake.texts).to.deep.equal(['Ett.', 'Två.']);
  });

  it('and says nothing if it is cancelled while it waits', async () => {
    const stage = setStage({ cancelTells: 'nothing' });
    stage.speak('Ett.');
    stage.fake.start();
    const log = stage.speak('Två.', {}, []);
    stage.engine.cancel();
    await stage.clock.tick(1000);
    expect(stage.fake.texts).to.deep.equal(['Ett.']);
    expect(stage.fake.count('cancel')).to.equal(1);
    expect(log).to.deep.equal([]);
  });

  it('when it was told within cancel() itself', async () => {
    const stage = setStage({ cancelTellsAfter: 'once' });
    stage.speak('Ett.');
    stage.fake.start();
    stage.speak('Två.');
    await stage.clock.tick(0);
    expect(stage.fake.texts).to.deep.equal(['Ett.', 'Två.']);
  });

  it('no longer than for the first of two that were asked for', async () => {
    const stage = setStage({ cancelTells: 'nothing' });
    stage.speak('Ett.');
    stage.fake.start();
    stage.speak('Två.');
    await stage.clock.tick(30);
    stage.speak('Tre.');
    await stage.clock.tick(20);
    expect(stage.fake.texts).to.deep.equal(['Ett.', 'Tre.']);
  });
});

describe('the engine is silenced', () => {
  afterEach(clearStage);

  it('by cancel(), and tells nothing more', async () => {
    const stage = setStage();
    stage.speak('Hej.');
    stage.fake.start();
    stage.engine.cancel();
    await stage.clock.tick(60_000);
    expect(stage.fake.methods).to.deep.equal(['speak', 'cancel']);
    expect(stage.log).to.deep.equal(['start']);
  });

  it('by cancel() before it has begun, where the browser says only that it waits', async () => {
    const stage = setStage({ isSpeakingAtOnce: false });
    stage.speak('Hej.');
    stage.engine.cancel();
    expect(stage.fake.methods).to.deep.equal(['speak', 'cancel']);
  });

  it('without asking the browser, when nothing speaks or waits', () => {
    const stage = setStage();
    stage.engine.cancel();
    stage.speak('Hej.');
    stage.fake.say();
    stage.engine.cancel();
    stage.engine.cancel();
    expect(stage.fake.methods).to.deep.equal(['speak']);
  });

  it('without silencing another script that speaks when we do not', () => {
    const stage = setStage();
    stage.fake.leave('En annan');
    stage.engine.cancel();
    expect(stage.fake.methods).to.deep.equal([]);
  });

  it('by silence(), which asks the browser whether anything speaks or not', () => {
    const stage = setStage();
    stage.engine.silence();
    stage.fake.leave();
    stage.engine.silence();
    expect(stage.fake.methods).to.deep.equal(['cancel', 'cancel']);
    expect(stage.fake.speaking).to.equal(false);
  });

  it('and leaves no timer behind', async () => {
    const stage = setStage();
    stage.speak('Hej.');
    stage.fake.start();
    stage.engine.cancel();
    await stage.clock.tick(50);
    stage.speak('Hej.');
    stage.fake.say();
    await stage.clock.tick(0);
    expect(stage.clock.waiting).to.equal(0);
  });
});

/** A stage with its parts ready to use by themselves. */
function bound() {
  const stage = setStage({ voices: [ALVA] });
  return {
    fake: stage.fake,
    log: stage.log,
    speak: stage.speak.bind(stage),
    voice: stage.voice.bind(stage),
  };
}
