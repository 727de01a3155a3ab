/** Which voices the engine gives, and how long it waits for them. */
import { expect } from '@esm-bundle/chai';
import { CHROME_NO_SWEDISH, linuxVoices, nativeVoice, SIMPLE } from '../../../speech-synthesis.js';
import { settle } from './clock.js';
import { clearStage, setStage, type Stage } from './stage.js';

const hasSwedish = (stage: Stage) => (): boolean => stage.engine.voicesFor('sv').length > 0;

describe('the engine’s voices', () => {
  afterEach(clearStage);

  it('are those of the language, whatever its region', () => {
    const stage = setStage();
    expect(stage.engine.voicesFor('sv-FI').map(({ name }) => name)).to.deep.equal(['Alva']);
    expect(stage.engine.voicesFor('en-US').map(({ name }) => name)).to.deep.equal(['Daniel']);
    expect(stage.engine.voicesFor('fi')).to.deep.equal([]);
    expect(stage.engine.voicesFor('')).to.deep.equal([]);
  });

  it('have the same id each time they are asked for, and different ones where only the address tells them apart', () => {
    const twins = ['a', 'b'].map((voiceURI) => nativeVoice('Alva', 'sv-SE', { voiceURI }));
    const stage = setStage({ voices: twins });
    const ids = stage.engine.voicesFor('sv').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(2);
    expect(stage.engine.voicesFor('sv').map(({ id }) => id)).to.deep.equal(ids);
  });

  it('are given to the browser as its own, each the one that was chosen', async () => {
    const twins = ['a', 'b'].map((voiceURI) => nativeVoice('Alva', 'sv-SE', { voiceURI }));
    const stage = setStage({ voices: twins });
    for (const voice of stage.engine.voicesFor('sv')) {
      stage.speak('Hej.', { voice });
      stage.fake.say();
      await stage.clock.tick(50);
    }
    expect(stage.log.filter((line) => line === 'end')).to.have.length(2);
  });

  it('are found among 13,000 within a blink', () => {
    const stage = setStage({ voices: linuxVoices() });
    stage.clock.restore();
    const voices = stage.engine.voicesFor('sv');
    expect(voices.length).to.be.greaterThan(100);
    expect(voices[0]?.name).to.equal('sv espeak-ng');
  });
});

describe('the engine waits for voices', () => {
  afterEach(clearStage);

  it('not at all where there are enough', async () => {
    const stage = setStage();
    expect(await stage.engine.wait(hasSwedish(stage))).to.equal(true);
  });

  it('1 s where there are some but not the language', async () => {
    const stage = setStage({ voices: CHROME_NO_SWEDISH });
    const waited = wait(stage);
    await stage.clock.tick(999);
    expect(waited.is).to.equal(undefined);
    await stage.clock.tick(101);
    expect(waited).to.deep.equal({ is: false, after: 1000 });
  });

  it('1 s more from when the first ones come', async () => {
    const stage = setStage({ voices: [] });
    const waited = wait(stage);
    await stage.clock.tick(2500);
    stage.fake.setVoices(CHROME_NO_SWEDISH);
    await stage.clock.tick(2000);
    expect(waited).to.deep.equal({ is: false, after: 3500 });
  });

  it('until the language comes in a later list', async () => {
    const stage = setStage({ voices: [] });
    const waited = wait(stage);
    await stage.clock.tick(2500);
    stage.fake.setVoices(CHROME_NO_SWEDISH);
    await stage.clock.tick(900);
    stage.fake.setVoices([...CHROME_NO_SWEDISH, ...SIMPLE]);
    await settle();
    expect(waited).to.deep.equal({ is: true, after: 3400 });
  });

  it('never longer than 4 s in all', async () => {
    const stage = setStage({ voices: [] });
    const waited = wait(stage);
    for (let i = 0; i < 50; i++) {
      stage.fake.setVoices(i % 2 ? [] : CHROME_NO_SWEDISH);
      await stage.clock.tick(100);
    }
    expect(waited.is).to.equal(false);
    expect(waited.after).to.be.at.most(4000);
  });

  it('as long as its limits say', async () => {
    const stage = setStage({ voices: [], tellsOfVoices: false }, { voices: 30, language: 10, poll: 10 });
    const waited = wait(stage);
    await stage.clock.tick(30);
    expect(waited).to.deep.equal({ is: false, after: 30 });
  });

  it('and leaves no listener and no timer behind', async () => {
    const stage = setStage({ voices: [] });
    let listeners = 0;
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    Object.assign(stage.fake, {
      addEventListener: (...given: Parameters<typeof add>) => {
        listeners++;
        add.apply(stage.fake, given);
      },
      removeEventListener: (...given: Parameters<typeof remove>) => {
        listeners--;
        remove.apply(stage.fake, given);
      },
    });
    const waited = wait(stage);
    await stage.clock.tick(250);
    stage.fake.setVoices(SIMPLE);
    await settle();
    expect(waited.is).to.equal(true);
    expect(listeners).to.equal(0);
    expect(stage.clock.waiting).to.equal(0);
  });

  it('for two at a time', async () => {
    const stage = setStage({ voices: [] });
    const both = [wait(stage), wait(stage)];
    await stage.clock.tick(50);
    stage.fake.setVoices(SIMPLE);
    await settle();
    expect(both.map(({ is }) => is)).to.deep.equal([true, true]);
  });
});

/** Waits for a Swedish voice: whether it came, and after how long. */
function wait(stage: Stage): { is: boolean | undefined; after: number } {
  const start = stage.clock.now;
  const waited: { is: boolean | undefined; after: number } = { is: undefined, after: -1 };
  void stage.engine.wait(hasSwedish(stage)).then((is) => {
    waited.is = is;
    waited.after = stage.clock.now - start;
  });
  return waited;
}
