/** What the player reads when it is asked to play, and what it tells of it. */
import { expect } from '@esm-bundle/chai';
import { FakeText, open, sentences, watch } from './stage.js';

describe('the player plays', () => {
  it('in the same task, one sentence an utterance, to the end', () => {
    const { engine, player, play, states } = open();
    play('Ett löfte.', 'Två löften.', 'Tre löften.');
    expect(engine.texts).to.deep.equal(['Ett löfte.']);
    expect(player.state).to.equal('playing');
    engine.start();
    engine.end();
    expect(engine.texts).to.deep.equal(['Ett löfte.', 'Två löften.']);
    expect(player.index).to.equal(1);
    engine.sayAll();
    expect(engine.texts).to.deep.equal(['Ett löfte.', 'Två löften.', 'Tre löften.']);
    expect(states).to.deep.equal(['playing', 'idle']);
    expect(player.trouble).to.equal(undefined);
    expect(player.isOpen).to.equal(false);
    expect(player.sentence).to.equal(undefined);
  });

  it('from a sentence on', () => {
    const { engine, player } = open();
    player.play(new FakeText(sentences('Ett.', 'Två.', 'Tre.')), 1);
    engine.sayAll();
    expect(engine.texts).to.deep.equal(['Två.', 'Tre.']);
  });

  it('nothing, and says so, where there is nothing to read', () => {
    const { engine, player, play, states } = open();
    play();
    expect(states).to.deep.equal(['unavailable']);
    expect(player.trouble).to.deep.equal({ kind: 'nothing', languages: [] });
    expect(engine.spoken).to.have.length(0);
  });

  it('and passes over what has no words', () => {
    const { engine, play, states } = open();
    play('Ett.', '…', ' ', '', '* * *', 'Två.', '—');
    engine.sayAll();
    expect(engine.texts).to.deep.equal(['Ett.', 'Två.']);
    expect(states).to.deep.equal(['playing', 'idle']);
  });

  it('to an end where nothing at all has words', () => {
    const { engine, play, states } = open();
    play('…', '—');
    expect(engine.spoken).to.have.length(0);
    expect(states.at(-1)).to.not.equal('playing');
  });

  it('twice: the second begins anew, and the first is not heard', () => {
    const { engine, play, player } = open();
    play('Ett.', 'Två.');
    engine.start();
    engine.end();
    play('Ett.', 'Två.');
    expect(engine.texts).to.deep.equal(['Ett.', 'Två.', 'Ett.']);
    expect(engine.cancels).to.equal(1);
    expect(player.index).to.equal(0);
    engine.sayAll();
    expect(player.state).to.equal('idle');
  });

  it('again after stop, after the end, and after it was unavailable', () => {
    const { engine, play, player } = open();
    play('Ett.');
    player.stop();
    play('Två.');
    engine.sayAll();
    play();
    play('Tre.');
    expect(engine.texts).to.deep.equal(['Ett.', 'Två.', 'Tre.']);
    expect(player.state).to.equal('playing');
    expect(player.trouble).to.equal(undefined);
  });

  it('with signs that stop Edge’s voices said as words', () => {
    const { engine, play } = open();
    play('Polis & kommun < 3 > 2.');
    expect(engine.last?.text).to.not.match(/[&<>]/);
  });

  it('and tells of sentence and word in the same task', () => {
    const watched = watch();
    const seen: (string | undefined)[] = [];
    watched.onChange = () =>
      void seen.push(watched.player.sentence && `${watched.player.index} ${watched.word}`);
    watched.play('Ett löfte.', 'Två.');
    expect(seen.at(-1)).to.equal('0 Ett');
    watched.engine.start();
    watched.engine.word('löfte');
    expect(seen.at(-1)).to.equal('0 löfte');
    watched.engine.end();
    expect(seen.at(-1)).to.equal('1 Två');
    watched.engine.end();
    expect(seen.at(-1)).to.equal(undefined);
  });
});

describe('who is told of a change may ask for something else:', () => {
  for (const state of ['playing', 'paused', 'loading', 'unavailable'])
    it(`stop() when told “${state}”`, () => {
      const watched = watch(state === 'loading' ? [] : undefined);
      let stopped = 0;
      watched.onChange = (now) => {
        if (now === state && !stopped++) watched.player.stop();
      };
      watched.play(...(state === 'unavailable' ? [] : ['Ett två.', 'Tre.']));
      if (state === 'paused') watched.player.pause();
      expect(stopped).to.equal(1);
      expect(watched.player.state).to.equal('idle');
      expect(watched.engine.isSpeaking).to.equal(false);
    });

  it('stop() at a word', () => {
    const watched = watch();
    watched.play('Ett två.', 'Tre.');
    watched.onChange = () => {
      if (watched.word === 'två') watched.player.stop();
    };
    watched.engine.word('två');
    expect(watched.player.state).to.equal('idle');
    expect(watched.engine.texts).to.deep.equal(['Ett två.']);
    expect(watched.engine.isSpeaking).to.equal(false);
  });

  it('stop() at the first word of the second sentence', () => {
    const watched = watch();
    watched.play('Ett.', 'Två.', 'Tre.');
    watched.onChange = () => {
      if (watched.word === 'Två') watched.player.stop();
    };
    watched.engine.end();
    expect(watched.player.state).to.equal('idle');
    expect(watched.engine.texts).to.deep.equal(['Ett.']);
  });

  it('pause() at once', () => {
    const watched = watch();
    watched.onChange = (state) => {
      if (state === 'playing') watched.player.pause();
    };
    watched.play('Ett.');
    expect(watched.player.state).to.equal('paused');
    expect(watched.engine.isSpeaking).to.equal(false);
  });

  it('play() of something else at the end', () => {
    const watched = watch();
    let again = 0;
    watched.onChange = (state) => {
      if (state === 'idle' && again++ < 1) watched.play('Två.');
    };
    watched.play('Ett.');
    watched.engine.end();
    expect(watched.engine.texts).to.deep.equal(['Ett.', 'Två.']);
    expect(watched.player.state).to.equal('playing');
  });

  it('next() at each sentence', () => {
    const watched = watch();
    watched.onChange = () => {
      if (watched.word === 'Två') watched.player.next();
    };
    watched.play('Ett.', 'Två.', 'Tre.');
    watched.engine.end();
    expect(watched.engine.texts).to.deep.equal(['Ett.', 'Tre.']);
  });
});
