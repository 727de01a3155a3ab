/** Pause, resume, and going from sentence to sentence. */
import { expect } from '@esm-bundle/chai';
import { ALVA, open } from './stage.js';

describe('the player is paused', () => {
  it('at the word, and goes on from it', () => {
    const { engine, play, player, states } = open();
    play('Ett två tre fyra.');
    engine.start();
    engine.word('tre');
    player.pause();
    expect(player.state).to.equal('paused');
    expect(engine.isSpeaking).to.equal(false);
    player.resume();
    expect(engine.last?.text).to.equal('tre fyra.');
    expect(states).to.deep.equal(['playing', 'paused', 'playing']);
    engine.sayAll();
    expect(player.state).to.equal('idle');
  });

  it('before it has begun, and goes on from the first word', () => {
    const { engine, play, player } = open();
    play('Ett två.');
    player.pause();
    player.resume();
    expect(engine.texts).to.deep.equal(['Ett två.', 'Ett två.']);
  });

  it('again and again within a sentence, each time from the word', () => {
    const { engine, play, player } = open();
    play('Ett två tre fyra.');
    for (const word of ['två', 'tre', 'fyra']) {
      engine.word(word);
      player.pause();
      player.resume();
    }
    expect(engine.texts).to.deep.equal(['Ett två tre fyra.', 'två tre fyra.', 'tre fyra.', 'fyra.']);
  });

  it('in what is said in other words than shown: it goes on from the first of them', () => {
    const { engine, play, player, ...rest } = open();
    play('Ring 08-570 470 00 i dag.');
    engine.word('sju');
    player.pause();
    expect(rest.word()).to.match(/^[\d-]/);
    player.resume();
    expect(engine.last?.text).to.not.match(/^Ring/);
    expect(engine.last?.text).to.match(/i dag\.$/);
  });

  it('and keeps sentence and word shown', () => {
    const { engine, play, player, ...rest } = open();
    play('Ett två tre.');
    engine.word('två');
    player.pause();
    expect(player.sentence?.text).to.equal('Ett två tre.');
    expect(rest.word()).to.equal('två');
  });

  it('only while it plays, and resumes only when paused', () => {
    const { engine, play, player, states } = open();
    player.pause();
    player.resume();
    play('Ett.');
    player.resume();
    expect(engine.texts).to.deep.equal(['Ett.']);
    player.stop();
    player.pause();
    player.resume();
    expect(states).to.deep.equal(['playing', 'idle']);
  });

  it('when something else on the machine ends it, and goes on from the word', () => {
    const { engine, play, player } = open();
    play('Ett två tre.');
    engine.word('två');
    engine.fail('interrupted');
    expect(player.state).to.equal('paused');
    expect(player.trouble).to.equal(undefined);
    player.resume();
    expect(engine.last?.text).to.equal('två tre.');
  });

  it('and is stopped', () => {
    const { play, player } = open();
    play('Ett.');
    player.pause();
    player.stop();
    expect(player.state).to.equal('idle');
    player.resume();
    expect(player.state).to.equal('idle');
  });
});

describe('the player goes', () => {
  it('to the next sentence and to the one before', () => {
    const { engine, play, player } = open();
    play('Ett.', 'Två.', 'Tre.');
    player.next();
    player.next();
    player.previous();
    expect(engine.texts).to.deep.equal(['Ett.', 'Två.', 'Tre.', 'Två.']);
    expect(player.index).to.equal(1);
  });

  it('to the end, after the last one', () => {
    const { engine, play, player, states } = open();
    play('Ett.', 'Två.');
    player.next();
    player.next();
    expect(states).to.deep.equal(['playing', 'idle']);
    expect(engine.isSpeaking).to.equal(false);
  });

  it('to the beginning of the first one, before it', () => {
    const { engine, play, player } = open();
    play('Ett två.', 'Tre.');
    engine.word('två');
    player.previous();
    expect(engine.last?.text).to.equal('Ett två.');
    expect(player.state).to.equal('playing');
  });

  it('on in pause without a sound, and reads from there', () => {
    const { engine, play, player, states, ...rest } = open();
    play('Ett.', 'Två.', 'Tre.');
    player.pause();
    player.next();
    player.next();
    player.previous();
    expect(states).to.deep.equal(['playing', 'paused']);
    expect(player.sentence?.text).to.equal('Två.');
    expect(rest.word()).to.equal(undefined);
    expect(engine.texts).to.deep.equal(['Ett.']);
    player.resume();
    expect(engine.last?.text).to.equal('Två.');
  });

  it('to the end in pause too', () => {
    const { play, player } = open();
    play('Ett.');
    player.pause();
    player.next();
    expect(player.state).to.equal('idle');
  });

  it('over what has no voice, forwards and backwards', () => {
    const { engine, play, player } = open([ALVA]);
    play('Ett ett ett ett.', ['Yksi.', 'fi'], ['Kaksi.', 'fi'], 'Två två två.');
    player.next();
    expect(player.index).to.equal(3);
    player.previous();
    expect(player.index).to.equal(0);
    expect(engine.texts).to.deep.equal(['Ett ett ett ett.', 'Två två två.', 'Ett ett ett ett.']);
  });

  it('over what has no voice in pause, forwards and backwards', () => {
    const { play, player } = open([ALVA]);
    play('Ett ett ett ett.', ['Yksi.', 'fi'], ['Kaksi.', 'fi'], 'Två två två.');
    player.pause();
    player.next();
    expect(player.index).to.equal(3);
    player.previous();
    expect(player.index).to.equal(0);
  });

  it('over what has no words, backwards', () => {
    const { engine, play, player } = open();
    play('Ett.', '* * *', 'Två.');
    engine.end();
    expect(player.index).to.equal(2);
    player.previous();
    expect(player.index).to.equal(0);
  });

  it('to the first that can be read, where the first has no voice', () => {
    const { engine, play, player } = open([ALVA]);
    play(['Yksi.', 'fi'], 'Ett ett ett.');
    player.previous();
    expect(engine.texts).to.deep.equal(['Ett ett ett.', 'Ett ett ett.']);
    expect(player.index).to.equal(1);
  });

  it('to any sentence, playing or paused', () => {
    const { engine, play, player, states } = open();
    play('Ett.', 'Två.', 'Tre.');
    player.goTo(2);
    player.pause();
    player.goTo(1);
    expect(engine.texts).to.deep.equal(['Ett.', 'Tre.', 'Två.']);
    expect(states).to.deep.equal(['playing', 'paused', 'playing']);
  });

  it('to none that is not there', () => {
    const { engine, play, player } = open();
    play('Ett.', 'Två.');
    for (const index of [-1, 2, Infinity]) player.goTo(index);
    expect(engine.texts).to.deep.equal(['Ett.']);
    expect(player.state).to.equal('playing');
    player.stop();
    player.goTo(1);
    expect(player.state).to.equal('idle');
  });

  it('nowhere before it is asked to play', () => {
    const { player, states } = open();
    player.next();
    player.previous();
    player.goTo(0);
    player.stop();
    expect(states.filter((state) => state !== 'idle')).to.deep.equal([]);
  });
});
