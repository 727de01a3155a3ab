/** What the player does, and says, when it cannot be heard. */
import { expect } from '@esm-bundle/chai';
import type { Voice } from '../../../../src/speech/engines/engine.js';
import { ALVA, DANIEL, FakeEngine, KLARA, open, OSKAR, SOFIE, watch, Watched } from './stage.js';

describe('a voice that fails', () => {
  for (const fault of ['broken', 'silent'] as const) {
    it(`${fault}: the next voice is tried, from the same word`, () => {
      const { engine, play, player } = open([ALVA, KLARA]);
      play('Ett två tre.');
      engine.word('två');
      engine.fail(fault);
      expect(engine.last).to.deep.include({ text: 'två tre.', voice: KLARA });
      expect(player.state).to.equal('playing');
    });

    it(`${fault}, and the next one too: broken, and a third is not tried`, () => {
      const { engine, play, player, states } = open([ALVA, KLARA, OSKAR]);
      play('Ett.', 'Två.');
      engine.fail(fault);
      engine.fail(fault);
      expect(engine.spoken.map(({ voice }) => voice)).to.deep.equal([ALVA, KLARA]);
      expect(states).to.deep.equal(['playing', 'unavailable']);
      expect(player.trouble).to.deep.equal({ kind: 'broken', languages: ['sv'] });
      expect(player.isOpen).to.equal(false);
    });

    it(`${fault}, and there is no other: broken`, () => {
      const { engine, play, player } = open([ALVA, DANIEL]);
      play('Ett.');
      engine.fail(fault);
      expect(engine.spoken).to.have.length(1);
      expect(player.trouble?.kind).to.equal('broken');
    });
  }

  it('within speak() itself, as all do: an end, and no loop', () => {
    const { engine, play, player } = open(manyVoices());
    engine.faultOf = () => 'broken';
    play('Ett.', 'Två.', 'Tre.');
    expect(engine.spoken).to.have.length(2);
    expect(player.state).to.equal('unavailable');
  });

  it('is not replaced by a network voice, nor by an English one', () => {
    const { engine, play, player } = open([ALVA, SOFIE, DANIEL]);
    play('Ett.');
    engine.fail('broken');
    expect(engine.spoken).to.have.length(1);
    expect(player.state).to.equal('unavailable');
  });

  it('stays out for as long as it is read, while the next one works', () => {
    const { engine, play } = open([ALVA, KLARA]);
    play('Ett.', 'Två.', 'Tre.');
    engine.fail('broken');
    engine.sayAll();
    expect(engine.spoken.slice(1).map(({ voice }) => voice)).to.deep.equal([KLARA, KLARA, KLARA]);
  });

  it('is tried again when the visitor asks to play again', () => {
    const { engine, play, player } = open([ALVA]);
    play('Ett.');
    engine.fail('broken');
    play('Ett.');
    expect(engine.spoken).to.have.length(2);
    expect(player).to.include({ state: 'playing', trouble: undefined });
  });

  it('is tried again when it is chosen', () => {
    const { engine, play, player } = open([ALVA, KLARA]);
    play('Ett.');
    engine.fail('broken');
    player.choose('sv', 'alva');
    expect(engine.last?.voice).to.equal(ALVA);
  });

  it('now and then, never goes on for ever: each voice fails once', () => {
    const { engine, play, player } = open([ALVA, KLARA, OSKAR]);
    play(...Array.from({ length: 20 }, (_, i) => `Mening ${i}.`));
    let steps = 0;
    while (player.state === 'playing' && steps++ < 100) {
      engine.fail('broken');
      if (engine.isSpeaking) engine.end();
    }
    expect(engine.spoken.length).to.be.at.most(6);
    expect(player.state).to.equal('unavailable');
  });

  it('midway: says so, and can be read again from the beginning', () => {
    const { engine, play, player } = open([ALVA]);
    play('Ett.', 'Två.', 'Tre.');
    engine.start();
    engine.end();
    engine.fail('silent');
    expect(player.trouble).to.deep.equal({ kind: 'broken', languages: ['sv'] });
    expect(engine.isSpeaking).to.equal(false);
    play('Ett.');
    expect(player.state).to.equal('playing');
  });

  it('network, chosen by the visitor: one on the machine is tried', () => {
    const { engine, play, player } = open([ALVA, SOFIE]);
    player.choose('sv', 'sofie');
    play('Ett.');
    engine.fail('broken');
    expect(engine.spoken.map(({ voice }) => voice)).to.deep.equal([SOFIE, ALVA]);
  });

  it('of one engine: the other engine’s is tried', () => {
    const first = new FakeEngine([ALVA]);
    const reserve = new FakeEngine([KLARA]);
    const watched = new Watched(first, [first, reserve]);
    watched.play('Ett två.');
    first.fail('silent');
    expect(reserve.texts).to.deep.equal(['Ett två.']);
    watched.player.pause();
    expect(reserve.isSpeaking).to.equal(false);
  });
});

describe('speech that is refused', () => {
  it('is told as refused, and no other voice is tried', () => {
    const { engine, play, player, states } = open([ALVA, KLARA]);
    play('Ett.');
    engine.fail('refused');
    expect(engine.spoken).to.have.length(1);
    expect(states).to.deep.equal(['playing', 'unavailable']);
    expect(player.trouble).to.deep.equal({ kind: 'refused', languages: [] });
  });

  it('is asked for again by the next click', () => {
    const { engine, play, player } = open();
    play('Ett.');
    engine.fail('refused');
    play('Ett.');
    engine.sayAll();
    expect(player).to.include({ state: 'idle', trouble: undefined });
  });

  it('is no longer told of when dismissed', () => {
    const { engine, play, player, states } = open();
    play('Ett.');
    engine.fail('refused');
    player.dismiss();
    expect(player.trouble).to.equal(undefined);
    expect(states.at(-1)).to.equal('idle');
  });
});

describe('no voice for the language', () => {
  it('is waited for, and told with the language when time is up; nothing is read', async () => {
    const { engine, play, player, states } = open([DANIEL]);
    play('Ett ett ett ett.', ['One.', 'en']);
    expect(player.state).to.equal('loading');
    await engine.arrive();
    expect(states).to.deep.equal(['loading', 'unavailable']);
    expect(player.trouble).to.deep.equal({ kind: 'voice', languages: ['sv'] });
    expect(engine.spoken).to.have.length(0);
  });

  it('that comes late: it is read', async () => {
    const { engine, play, states } = open([]);
    play('Ett.', 'Två.');
    await engine.arrive([ALVA]);
    engine.sayAll();
    expect(states).to.deep.equal(['loading', 'playing', 'idle']);
    expect(engine.texts).to.deep.equal(['Ett.', 'Två.']);
  });

  it('on the machine, but one on the net: it is not used unless it is chosen', async () => {
    const { engine, play, player } = open([SOFIE]);
    play('Ett.');
    await engine.arrive();
    expect(player.trouble?.kind).to.equal('voice');
    player.choose('sv', 'sofie');
    play('Ett.');
    expect(engine.last?.voice).to.equal(SOFIE);
  });

  it('stop while it is waited for: nothing is read when it comes', async () => {
    const { engine, play, player } = open([]);
    play('Ett.');
    player.stop();
    await engine.arrive([ALVA]);
    expect(engine.spoken).to.have.length(0);
    expect(player.state).to.equal('idle');
  });

  it('something else is played while it is waited for: only that is read', async () => {
    const { engine, play } = open([]);
    play('Ett.');
    engine.voices = [ALVA];
    play('Två.');
    await engine.arrive();
    expect(engine.texts).to.deep.equal(['Två.']);
  });

  it('pause, next, previous, speed and voice while it is waited for change nothing', async () => {
    const { engine, play, player } = open([]);
    play('Ett.', 'Två.');
    player.pause();
    player.next();
    player.previous();
    player.rate = 1.5;
    player.choose('sv', 'alva');
    expect(player.state).to.equal('loading');
    await engine.arrive([ALVA]);
    expect(engine.last).to.include({ text: 'Ett.', rate: 1.5 });
  });

  it('a sentence is clicked while it is waited for: it is read when the voice comes', async () => {
    const { engine, play, player } = open([]);
    play('Ett.', 'Två.', 'Tre.');
    player.goTo(1);
    expect(player.state).to.equal('loading');
    await engine.arrive([ALVA]);
    expect(engine.texts).to.deep.equal(['Två.']);
  });

  it('the reserve engine is asked after the browser’s', async () => {
    const first = new FakeEngine([]);
    const reserve = new FakeEngine([]);
    const watched = new Watched(first, [first, reserve]);
    watched.play('Ett.');
    await first.arrive();
    expect(watched.player.state).to.equal('loading');
    await reserve.arrive([ALVA]);
    expect(reserve.texts).to.deep.equal(['Ett.']);
  });

  it('no engine at all: told at once or after a moment, and no error', async () => {
    const watched = new Watched(new FakeEngine(), []);
    watched.play('Ett.');
    await new FakeEngine().arrive();
    expect(watched.player.trouble).to.deep.equal({ kind: 'voice', languages: ['sv'] });
  });
});

describe('parts in another language', () => {
  it('without a voice are left out, and named at the end', () => {
    const { engine, play, player } = open([ALVA]);
    play('Ett ett ett ett ett.', ['Yksi.', 'fi'], 'Två.', ['Один.', 'ru'], ['Kaksi.', 'fi']);
    engine.sayAll();
    expect(engine.texts).to.deep.equal(['Ett ett ett ett ett.', 'Två.']);
    expect(player.state).to.equal('idle');
    expect(player.trouble).to.deep.equal({ kind: 'parts', languages: ['fi', 'ru'] });
  });

  it('with a voice are read with it', () => {
    const { engine, play, player } = open([ALVA, DANIEL]);
    play('Ett ett ett.', ['One.', 'en'], 'Två.');
    engine.sayAll();
    expect(engine.spoken.map(({ voice }) => voice)).to.deep.equal([ALVA, DANIEL, ALVA]);
    expect(player.trouble).to.equal(undefined);
  });

  it('are not named while it is read, nor where it is stopped', () => {
    const { engine, play, player } = open([ALVA]);
    play(['Yksi.', 'fi'], 'Ett ett ett.', 'Två.');
    engine.end();
    expect(player.trouble).to.equal(undefined);
    player.stop();
    expect(player.trouble).to.equal(undefined);
  });

  it('are named once, though they are written in two ways', () => {
    const { engine, play, player } = open([ALVA]);
    play('Ett ett ett ett ett.', ['Yksi.', 'fi'], ['Kaksi.', 'fi-FI']);
    engine.sayAll();
    expect(player.trouble?.languages).to.have.length(1);
  });

  it('the language is that of most of the text, its regions together', () => {
    const { player, play } = open();
    play(['Ett löfte.', 'sv'], ['Två löften.', 'sv-SE'], ['A promise again.', 'en']);
    expect(player.language).to.match(/^sv/);
  });

  it('the main language has no voice: nothing is read, though another has', async () => {
    const { engine, play, player } = open([ALVA]);
    play(['Yksi kaksi kolme.', 'fi'], 'Ett.');
    await engine.arrive();
    expect(engine.spoken).to.have.length(0);
    expect(player.trouble).to.deep.equal({ kind: 'voice', languages: ['fi'] });
  });
});

describe('words of the municipality’s own', () => {
  it('are said in their language, and in all where none is given', () => {
    const watched = watch();
    watched.player.lexicon = [
      { text: 'VK', say: 'Värmdö kommun', lang: 'sv' },
      { text: 'GVM', say: 'gustavsberg' },
      { text: 'BBQ', say: 'barbecue', lang: 'en' },
    ];
    watched.play('VK och GVM och BBQ är här nu.', ['VK and GVM, BBQ.', 'en-GB']);
    watched.engine.sayAll();
    expect(watched.engine.texts[0]).to.equal('Värmdö kommun och gustavsberg och BBQ är här nu.');
    expect(watched.engine.texts[1]).to.equal('VK and gustavsberg, barbecue.');
  });
});

const manyVoices = (): Voice[] =>
  Array.from({ length: 50 }, (_, i) => ({ id: `${i}`, name: `${i}`, language: 'sv', isLocal: true }));
