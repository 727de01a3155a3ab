/** The player where the browser has no voice, and the site has one of its own. */
import { expect } from '@esm-bundle/chai';
import type { Fault } from '../../../../src/speech/engines/engine.js';
import { settle } from '../engine/clock.js';
import { ALVA, change, DANIEL, FakeText, keyed, sentences, SOFIE } from './stage.js';
import { openWithReserve } from './reserve-stage.js';

const CLAUSE = 'kommunen och polisen arbetar tillsammans för en trygg vardag i hela kommunen året om';
const LONG = `Här gäller att ${CLAUSE}, att ${CLAUSE}, och att ${CLAUSE} till slut.`;

describe('the reserve voice', () => {
  it('is brought when the browser has told that it has no voice, not before', async () => {
    const { reserve, own, play, listed, states } = openWithReserve();
    play('Ett.');
    await settle();
    expect([reserve.brings, states]).to.deep.equal([0, ['loading']]);
    await listed();
    expect(reserve.brings).to.equal(1);
    expect(own.asked).to.deep.equal(['sv']);
    expect(own.spoken).to.deep.equal([]);
  });

  it('is not brought where the browser’s own voice comes late', async () => {
    const { reserve, browser, play, listed, states } = openWithReserve();
    play('Ett.');
    await listed([ALVA]);
    expect(reserve.brings).to.equal(0);
    expect([browser.texts, states]).to.deep.equal([['Ett.'], ['loading', 'playing']]);
  });

  it('tells how much of it has come, and then plays', async () => {
    const { own, player, play, listed, states, watched } = openWithReserve();
    const told: unknown[] = [];
    watched.onChange = () => void told.push(player.progress);
    play('Ett.');
    await listed();
    own.loads[0]?.progress(0.25);
    own.loads[0]?.progress(0.75);
    expect(told.slice(1)).to.deep.equal([
      { part: 0.25, bytes: 600_000 },
      { part: 0.75, bytes: 600_000 },
    ]);
    await own.arrives();
    expect(player.progress).to.equal(undefined);
    expect([states, own.texts]).to.deep.equal([['loading', 'playing'], ['Ett.']]);
  });

  it('that is there already speaks in the click itself', async () => {
    const { own, play, player } = openWithReserve();
    own.has('sv');
    await player.bringReserve();
    play('Ett.');
    expect([player.state, own.texts]).to.deep.equal(['playing', ['Ett.']]);
  });

  it('reads to the end, and then rests', async () => {
    const { own, reserve, playing, states } = openWithReserve();
    await playing('Ett.', 'Två.', 'Tre.');
    own.sayAll();
    expect([own.texts, states]).to.deep.equal([
      ['Ett.', 'Två.', 'Tre.'],
      ['playing', 'idle'],
    ]);
    expect([reserve.rests, own.calls.at(-1)]).to.deep.equal([1, 'rest']);
  });

  it('comes before a network voice that nobody has chosen', async () => {
    const { own, browser, play, listed } = openWithReserve([SOFIE]);
    play('Ett.');
    await listed();
    await own.arrives();
    expect([own.texts, browser.texts]).to.deep.equal([['Ett.'], []]);
  });

  it('gives way to a local voice, and to a network voice that is chosen', async () => {
    for (const [voices, chosen] of [
      [[ALVA], undefined],
      [[SOFIE], 'sofie'],
    ] as const) {
      const { own, browser, player, play } = openWithReserve(voices);
      own.has('sv');
      await player.bringReserve();
      if (chosen) player.choose('sv', chosen);
      play('Ett.');
      expect([own.texts, browser.texts]).to.deep.equal([[], ['Ett.']]);
    }
  });

  it('that the page does not want is not asked for: it is as before', async () => {
    const { own, reserve, player, play, listed } = openWithReserve([DANIEL]);
    reserve.wanted = false;
    play('Ett.');
    await listed();
    expect(player).to.deep.include({ state: 'unavailable', trouble: { kind: 'voice', languages: ['sv'] } });
    play(['One.', 'en'], ['Yksi.', 'fi'], ['Two two two.', 'en']);
    expect(player.state).to.equal('playing');
    expect([reserve.wakes, reserve.brings, own.asked]).to.deep.equal([0, 0, []]);
  });

  it('that the site does not have: no voice', async () => {
    const { reserve, player, play, listed } = openWithReserve();
    reserve.isThere = false;
    play('Ett.');
    await listed();
    expect(player).to.deep.include({ state: 'unavailable', trouble: { kind: 'voice', languages: ['sv'] } });
  });

  it('without the language: no voice, and nothing is fetched', async () => {
    const { own, player, play, listed } = openWithReserve([], ['en']);
    play('Ett.');
    await listed();
    expect(player.trouble?.kind).to.equal('voice');
    expect(own.asked).to.deep.equal([]);
  });

  it('is among the voices when it has been looked for', async () => {
    const { player } = openWithReserve([ALVA]);
    expect(player.voicesFor('sv')).to.deep.equal([ALVA]);
    await player.bringReserve();
    expect(player.voicesFor('sv').map(({ id }) => id)).to.deep.equal(['alva', 'reserve sv']);
  });
});

describe('sound is asked for in the click', () => {
  it('where no voice is known', () => {
    const { reserve, play } = openWithReserve();
    play('Ett.');
    expect(reserve.wakes).to.equal(1);
  });

  it('where the reserve voice is to speak', async () => {
    const { reserve, playing } = openWithReserve();
    await playing('Ett.');
    expect(reserve.wakes).to.equal(1);
  });

  it('where one sentence may need it', () => {
    const { reserve, play } = openWithReserve([ALVA]);
    play('Ett ett ett.', ['One.', 'en']);
    expect(reserve.wakes).to.equal(1);
  });

  it('not where the browser has voices for all', () => {
    const { reserve, play } = openWithReserve([ALVA, DANIEL]);
    play('Ett ett ett.', ['One.', 'en']);
    expect(reserve.wakes).to.equal(0);
  });

  it('again when it goes on from the word', async () => {
    const { reserve, player, playing } = openWithReserve();
    await playing('Ett två tre.');
    player.pause();
    player.rate = 1.5;
    player.resume();
    expect(reserve.wakes).to.equal(2);
  });
});

describe('stopped while the reserve voice is fetched', () => {
  it('ends it, and what comes late is not heard', async () => {
    const { own, reserve, player, play, listed, states } = openWithReserve();
    play('Ett.');
    await listed();
    const [load] = own.loads;
    player.stop();
    expect([player.state, player.progress]).to.deep.equal(['idle', undefined]);
    expect([own.calls.at(-1), reserve.rests]).to.deep.equal(['rest', 1]);
    load?.progress(0.5);
    own.has('sv');
    await settle();
    expect([own.spoken, states, player.progress]).to.deep.equal([[], ['loading', 'idle'], undefined]);
  });

  it('before the browser has told of its voices: nothing is fetched', async () => {
    const { own, reserve, player, play, listed } = openWithReserve();
    play('Ett.');
    player.stop();
    await listed();
    expect([reserve.brings, own.asked]).to.deep.equal([0, []]);
  });

  it('and played again at once: the new request is met, and the old one spoils nothing', async () => {
    const { own, player, play, listed, states } = openWithReserve();
    play('Ett.');
    await listed();
    player.stop();
    play('Två.');
    await listed();
    expect(own.asked).to.deep.equal(['sv', 'sv']);
    await own.arrives();
    expect([own.texts, player.trouble]).to.deep.equal([['Två.'], undefined]);
    expect(states).to.deep.equal(['loading', 'idle', 'loading', 'playing']);
  });

  it('and played again before the browser has told: the old request does not end the new one’s wait', async () => {
    const { own, browser, player, play, listed } = openWithReserve([ALVA]);
    player.choose('sv', 'reserve sv');
    play('Ett.');
    player.stop();
    play('Två.');
    await browser.answer();
    await listed();
    expect(browser.spoken, 'the browser’s voice was not chosen').to.deep.equal([]);
    await own.arrives();
    expect(own.texts).to.deep.equal(['Två.']);
  });
});

describe('a reserve voice that cannot be had', () => {
  const troubles: readonly [Fault, string][] = [
    ['download', 'download'],
    ['memory', 'memory'],
    ['blocked', 'voice'],
    ['broken', 'voice'],
  ];
  for (const [fault, kind] of troubles) {
    it(`${fault}: it says so`, async () => {
      const { own, player, play, listed } = openWithReserve();
      play('Ett.');
      await listed();
      await own.arrives(fault);
      expect(player).to.deep.include({ state: 'unavailable', trouble: { kind, languages: ['sv'] } });
      expect([own.spoken, own.calls.at(-1)]).to.deep.equal([[], 'rest']);
    });

    it(`${fault}: the next press tries again, and it plays`, async () => {
      const { own, player, play, listed, states } = openWithReserve();
      play('Ett.');
      await listed();
      await own.arrives(fault);
      play('Ett.');
      await settle();
      expect(player.trouble).to.equal(undefined);
      expect(own.asked).to.deep.equal(['sv', 'sv']);
      await own.arrives();
      expect([states.at(-1), own.texts]).to.deep.equal(['playing', ['Ett.']]);
    });
  }

  it('while a network voice is there: that one is not used for it', async () => {
    const { own, browser, player, play, listed } = openWithReserve([SOFIE]);
    play('Ett.');
    await listed();
    await own.arrives('download');
    expect([player.trouble?.kind, browser.spoken]).to.deep.equal(['download', []]);
  });

  it('that fails as it speaks: it says so, and the next press begins anew', async () => {
    const { own, player, playing, play } = openWithReserve();
    await playing('Ett.', 'Två.');
    own.fail('broken');
    expect(player).to.deep.include({ state: 'unavailable', trouble: { kind: 'broken', languages: ['sv'] } });
    play('Ett.');
    expect([player.state, own.texts]).to.deep.equal(['playing', ['Ett.', 'Ett.']]);
  });

  it('that runs out of memory as it speaks: it says that', async () => {
    const { own, player, playing } = openWithReserve();
    await playing('Ett.');
    own.fail('memory');
    expect(player.trouble).to.deep.equal({ kind: 'memory', languages: ['sv'] });
  });

  it('that is lost between two sentences is fetched again, and goes on', async () => {
    const { own, playing, states } = openWithReserve();
    await playing('Ett.', 'Två.');
    Object.assign(own.voices[0] ?? {}, { bytes: 600_000 });
    own.end();
    expect(states.at(-1)).to.equal('loading');
    await settle();
    await own.arrives();
    expect([own.texts, states.at(-1)]).to.deep.equal([['Ett.', 'Två.'], 'playing']);
  });
});

describe('a second language in the text', () => {
  const TEXT = ['Ett ett ett.', ['One.', 'en'], 'Två två två.'] as const;

  it('is fetched while the sentence before is read, without a word of it', async () => {
    const { own, player, play } = openWithReserve();
    own.has('sv');
    await player.bringReserve();
    play(...TEXT);
    await settle();
    expect([own.asked, player.state, player.progress]).to.deep.equal([['en'], 'playing', undefined]);
    await own.arrives();
    own.sayAll();
    expect(own.texts).to.deep.equal(['Ett ett ett.', 'One.', 'Två två två.']);
    expect(own.asked).to.deep.equal(['en']);
  });

  it('that is not ready in time is waited for, with its progress', async () => {
    const { own, player, play, states } = openWithReserve();
    own.has('sv');
    await player.bringReserve();
    play(...TEXT);
    await settle();
    own.end();
    expect(player.state).to.equal('loading');
    await settle();
    own.loads.at(-1)?.progress(0.5);
    expect(player.progress).to.deep.equal({ part: 0.5, bytes: 600_000 });
    await own.arrives();
    expect(own.texts.at(-1)).to.equal('One.');
    own.sayAll();
    expect(states).to.deep.equal(['playing', 'loading', 'playing', 'idle']);
    expect(player.trouble).to.equal(undefined);
  });

  for (const fault of ['download', 'broken'] as const)
    it(`that cannot be had (${fault}) is left out and named, and not asked for again`, async () => {
      const { own, player, play } = openWithReserve();
      own.has('sv');
      await player.bringReserve();
      play(...TEXT, ['Two.', 'en'], 'Tre tre tre.');
      await settle();
      await own.arrives(fault);
      own.sayAll();
      expect(own.texts).to.deep.equal(['Ett ett ett.', 'Två två två.', 'Tre tre tre.']);
      expect(player).to.deep.include({ state: 'idle', trouble: { kind: 'parts', languages: ['en'] } });
      expect(own.asked).to.deep.equal(['en']);
    });

  it('that cannot be had, when it was waited for, is left out too', async () => {
    const { own, player, play } = openWithReserve();
    own.has('sv');
    await player.bringReserve();
    play(...TEXT);
    await settle();
    own.end();
    await settle();
    await own.arrives('download');
    expect([player.state, own.texts.at(-1)]).to.deep.equal(['playing', 'Två två två.']);
  });

  it('that the folder does not have is left out and named', async () => {
    const { own, player, play, listed } = openWithReserve([], ['sv']);
    own.has('sv');
    await player.bringReserve();
    play(...TEXT);
    own.end();
    await listed();
    own.sayAll();
    expect(own.texts).to.deep.equal(['Ett ett ett.', 'Två två två.']);
    expect(player.trouble).to.deep.equal({ kind: 'parts', languages: ['en'] });
  });

  it('first in the text: the main one’s voice does not speak for it', async () => {
    const { own, player, play } = openWithReserve();
    own.has('sv');
    await player.bringReserve();
    play(['One.', 'en'], 'Ett ett ett.');
    expect(player.state).to.equal('loading');
    await settle();
    await own.arrives();
    own.sayAll();
    expect(own.texts).to.deep.equal(['One.', 'Ett ett ett.']);
  });

  it('beside the browser’s voice: each sentence with its own', async () => {
    const { own, browser, play, listed } = openWithReserve([ALVA]);
    play(...TEXT);
    await listed();
    await own.arrives();
    browser.end();
    expect([own.texts, browser.isSpeaking]).to.deep.equal([['One.'], false]);
    own.end();
    expect(browser.texts).to.deep.equal(['Ett ett ett.', 'Två två två.']);
  });

  it('being fetched as it is stopped and played again: it is not taken for one that cannot be had', async () => {
    const { own, player, play } = openWithReserve();
    own.has('sv');
    await player.bringReserve();
    play(...TEXT);
    await settle();
    player.stop();
    play(...TEXT);
    await settle();
    await own.arrives();
    own.sayAll();
    expect([own.texts.slice(-3), player.trouble]).to.deep.equal([
      ['Ett ett ett.', 'One.', 'Två två två.'],
      undefined,
    ]);
  });
});

describe('what is said next is made ready', () => {
  it('as it is then said: the sentence after it', async () => {
    const { own, player, playing } = openWithReserve();
    player.volume = 0.5;
    player.rate = 1.25;
    await playing('Ett ett.', 'Den 17 juli kl. 10.30 på Storgatan 5 b.', 'Tre.');
    for (const next of [1, 2]) {
      expect(own.prepared).to.have.length(next);
      own.end();
      expect(own.last?.text, 'the same text').to.equal(own.prepared.at(next - 1)?.text);
      expect(own.last).to.deep.include({ rate: 1.25, volume: 0.5, voice: own.prepared.at(next - 1)?.voice });
    }
  });

  it('the rest of a long sentence, part by part, and then the next', async () => {
    const { own, playing } = openWithReserve();
    await playing(LONG, 'Slut.');
    const said = own.sayAll();
    expect(said).to.be.greaterThan(2);
    expect(own.prepared.map(({ text }) => text)).to.deep.equal(own.texts.slice(1));
  });

  it('not after the last sentence', async () => {
    const { own, playing } = openWithReserve();
    await playing('Ett.');
    expect(own.prepared).to.deep.equal([]);
  });

  it('after a change of speed: at that speed', async () => {
    const { own, player, playing } = openWithReserve();
    await playing('Ett två.', 'Tre.');
    player.rate = 2;
    expect(own.prepared.at(-1)).to.include({ text: 'Tre.', rate: 2 });
  });
});

describe('pause with the reserve voice', () => {
  it('halts it, and resume goes on in the same utterance', async () => {
    const { own, player, playing, word, states } = openWithReserve();
    await playing('Ett två tre.', 'Fyra.');
    own.start();
    own.word('två');
    own.calls.length = 0;
    player.pause();
    expect([own.calls, player.state, word()]).to.deep.equal([['pause'], 'paused', 'två']);
    player.resume();
    expect([own.calls, own.spoken.length]).to.deep.equal([['pause', 'resume'], 1]);
    own.word('tre');
    expect(word()).to.equal('tre');
    own.sayAll();
    expect(own.texts).to.deep.equal(['Ett två tre.', 'Fyra.']);
    expect(states).to.deep.equal(['playing', 'paused', 'playing', 'idle']);
  });

  it('twice, in a long sentence’s second part', async () => {
    const { own, player, playing } = openWithReserve();
    await playing(LONG);
    own.end();
    const { length } = own.spoken;
    for (let time = 0; time < 2; time++) {
      player.pause();
      player.resume();
    }
    expect(own.spoken).to.have.length(length);
    own.sayAll();
    expect(own.texts.map((text) => text.trim()).join(' ')).to.equal(LONG);
  });

  const changes: Readonly<Record<string, (opened: ReturnType<typeof openWithReserve>) => void>> = {
    speed: ({ player }) => (player.rate = 1.5),
    volume: ({ player }) => (player.volume = 0.5),
    voice: ({ player }) => player.choose('sv', 'reserve sv'),
  };
  for (const [what, act] of Object.entries(changes))
    it(`another ${what} meanwhile: what was held is forgotten, and it goes on from the word`, async () => {
      const opened = openWithReserve();
      const { own, player, playing } = opened;
      await playing('Ett två tre.');
      own.start();
      own.word('två');
      player.pause();
      own.calls.length = 0;
      act(opened);
      expect([own.calls, player.state]).to.deep.equal([['cancel'], 'paused']);
      player.resume();
      expect(own.calls).to.deep.equal(['cancel', 'cancel', 'speak två tre.']);
      expect(player.state).to.equal('playing');
    });

  it('next and previous meanwhile: what was held is forgotten', async () => {
    const { own, player, playing } = openWithReserve();
    await playing('Ett.', 'Två.', 'Tre.');
    player.pause();
    player.next();
    expect([own.isSpeaking, player.state]).to.deep.equal([false, 'paused']);
    player.resume();
    expect(own.last?.text).to.equal('Två.');
    player.pause();
    player.previous();
    player.resume();
    expect([own.last?.text, own.calls.includes('resume')]).to.deep.equal(['Ett.', false]);
  });

  it('a click on another sentence meanwhile reads from there', async () => {
    const { own, player, playing } = openWithReserve();
    await playing('Ett.', 'Två.', 'Tre.');
    player.pause();
    player.goTo(2);
    expect([own.last?.text, player.state]).to.deep.equal(['Tre.', 'playing']);
  });

  it('the sentence changes meanwhile: it is read as it is then', async () => {
    const { own, player, playing } = openWithReserve();
    const text = await playing('Ett två.', 'Tre.');
    player.pause();
    change(text, player, [keyed('Ett nytt.', 'Ett två.'), ...sentences('Tre.')]);
    expect(own.isSpeaking).to.equal(false);
    player.resume();
    expect(own.last?.text).to.equal('Ett nytt.');
  });

  it('another sentence changes meanwhile: it goes on where it was', async () => {
    const { own, player, playing } = openWithReserve();
    const text = await playing('Ett två.', 'Tre.');
    player.pause();
    change(text, player, sentences('Noll.', 'Ett två.', 'Tre.'));
    player.resume();
    expect([own.calls.at(-1), own.spoken.length, player.index]).to.deep.equal(['resume', 1, 1]);
  });

  it('stop meanwhile ends it', async () => {
    const { own, player, playing } = openWithReserve();
    await playing('Ett.');
    player.pause();
    player.stop();
    player.resume();
    expect([player.state, own.isSpeaking, own.calls.includes('resume')]).to.deep.equal([
      'idle',
      false,
      false,
    ]);
  });

  it('by who is told that it plays: nothing is said', async () => {
    const { own, player, playing, watched } = openWithReserve();
    await playing('Ett.');
    own.sayAll();
    watched.onChange = (state) => {
      if (state === 'playing') player.pause();
    };
    own.calls.length = 0;
    await playing('Ett.');
    expect([player.state, own.isSpeaking]).to.deep.equal(['paused', false]);
    watched.onChange = () => {};
    player.resume();
    expect([player.state, own.calls.at(-1)]).to.deep.equal(['playing', 'speak Ett.']);
  });

  it('by who is told of the next sentence’s first word: that sentence is not said, and resume says it', async () => {
    const { own, player, playing, watched } = openWithReserve();
    await playing('Ett.', 'Två.');
    watched.onChange = () => {
      if (player.index === 1 && player.state === 'playing') player.pause();
    };
    own.end();
    expect([player.state, own.isSpeaking]).to.deep.equal(['paused', false]);
    watched.onChange = () => {};
    player.resume();
    expect(own.last?.text).to.equal('Två.');
    expect(own.isSpeaking).to.equal(true);
  });

  it('the pace learns nothing from the time it was held', async () => {
    const { own, player, playing } = openWithReserve();
    const text = 'Ett löfte om trygghet och trivsel för alla.';
    const real = performance.now;
    let now = 0;
    performance.now = () => now;
    try {
      await playing(text, text);
      const before = player.timeLeft;
      own.start();
      now += 1500;
      player.pause();
      now += 60_000;
      player.resume();
      now += 1500;
      own.end();
      expect(player.timeLeft).to.be.closeTo(3000, 1);
      expect(before).to.be.lessThan(60_000);
    } finally {
      performance.now = real;
    }
  });
});

describe('sound that goes away', () => {
  it('device: paused, and the visitor is told; resume goes on from the word and takes that away', async () => {
    const { own, player, playing, states } = openWithReserve();
    await playing('Ett två tre.');
    own.start();
    own.word('två');
    own.fail('device');
    expect(player).to.deep.include({ state: 'paused', trouble: { kind: 'device', languages: [] } });
    player.resume();
    expect(player.trouble).to.equal(undefined);
    expect(own.last?.text).to.equal('två tre.');
    own.sayAll();
    expect(states).to.deep.equal(['playing', 'paused', 'playing', 'idle']);
  });

  it('device, while it is held: told too, and it goes on from the word', async () => {
    const { own, player, playing } = openWithReserve();
    await playing('Ett två tre.');
    own.start();
    own.word('två');
    player.pause();
    own.fail('device');
    expect(player.trouble?.kind).to.equal('device');
    player.resume();
    expect([own.last?.text, player.state]).to.deep.equal(['två tre.', 'playing']);
  });

  it('interrupted: paused, without a word of it', async () => {
    const { own, player, playing } = openWithReserve();
    await playing('Ett två tre.');
    own.start();
    own.word('två');
    own.fail('interrupted');
    expect(player).to.include({ state: 'paused', trouble: undefined });
    player.resume();
    expect(own.last?.text).to.equal('två tre.');
  });

  it('refused: it says so, and the next press tries again', async () => {
    const { own, player, playing, play } = openWithReserve();
    await playing('Ett.');
    own.fail('refused');
    expect(player).to.deep.include({ state: 'unavailable', trouble: { kind: 'refused', languages: [] } });
    play('Ett.');
    expect([player.state, own.isSpeaking]).to.deep.equal(['playing', true]);
  });
});

describe('a remembered choice of the reserve voice', () => {
  it('is waited for, though the browser has a voice', async () => {
    const { own, browser, player, play, listed, states } = openWithReserve([ALVA]);
    player.choose('sv', 'reserve sv');
    play('Ett.');
    expect(player.state).to.equal('loading');
    await listed();
    await own.arrives();
    expect([own.texts, browser.spoken]).to.deep.equal([['Ett.'], []]);
    expect(states).to.deep.equal(['idle', 'loading', 'playing']);
  });

  for (const [why, lose, kind] of [
    ['the folder is gone', ({ reserve }) => void (reserve.isThere = false), undefined],
    ['it cannot be fetched', ({ own }) => own.arrives('download'), 'download'],
    ['there is no room for it', ({ own }) => own.arrives('memory'), 'memory'],
  ] as readonly [string, (opened: ReturnType<typeof openWithReserve>) => unknown, string | undefined][])
    it(`and ${why}: the browser’s voice reads${kind ? ', and the visitor is told' : ''}`, async () => {
      const opened = openWithReserve([ALVA]);
      const { browser, player, play, listed } = opened;
      player.choose('sv', 'reserve sv');
      play('Ett.', 'Två.');
      if (why === 'the folder is gone') lose(opened);
      await listed();
      await lose(opened);
      await settle();
      expect([browser.texts, player.state, player.trouble?.kind]).to.deep.equal([['Ett.'], 'playing', kind]);
      player.dismiss();
      expect([player.state, player.trouble]).to.deep.equal(['playing', undefined]);
      browser.sayAll();
      expect(browser.texts).to.deep.equal(['Ett.', 'Två.']);
    });

  it('on a page that wants none: the browser’s voice reads, in the click itself', () => {
    const { browser, reserve, player, play } = openWithReserve([ALVA]);
    reserve.wanted = false;
    player.choose('sv', 'reserve sv');
    play('Ett.');
    expect([player.state, browser.texts]).to.deep.equal(['playing', ['Ett.']]);
  });

  it('chosen while another reads: it is fetched, and goes on from the word', async () => {
    const { own, browser, player, play } = openWithReserve([ALVA]);
    await player.bringReserve();
    play('Ett två tre.');
    browser.start();
    browser.word('två');
    player.choose('sv', 'reserve sv');
    expect([player.state, browser.isSpeaking]).to.deep.equal(['loading', false]);
    await settle();
    await own.arrives();
    expect(own.texts).to.deep.equal(['två tre.']);
  });
});

describe('a text that is played while another is fetched for', () => {
  it('is the one that is read', async () => {
    const { own, player, listed, play } = openWithReserve();
    play('Ett.');
    await listed();
    player.play(new FakeText(sentences('Två.')));
    await listed();
    await own.arrives();
    own.sayAll();
    expect(own.texts).to.deep.equal(['Två.']);
  });
});
