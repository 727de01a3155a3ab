/** Speed and voice, chosen at any time. */
import { expect } from '@esm-bundle/chai';
import { MAX_RATE, MIN_RATE } from '../../../../src/speech/player/player.js';
import { ALVA, DANIEL, KLARA, open, SOFIE, watch } from './stage.js';

describe('speed', () => {
  it('changed mid-word goes on from the word', () => {
    const { engine, play, player } = open();
    play('Ett två tre.');
    engine.word('två');
    player.rate = 1.5;
    expect(engine.last).to.include({ text: 'två tre.', rate: 1.5 });
    expect(player.state).to.equal('playing');
  });

  it('changed many times at once goes on from the same word', () => {
    const { engine, play, player } = open();
    play('Ett två tre.');
    engine.word('två');
    for (const rate of [1.1, 1.2, 1.3]) player.rate = rate;
    expect(engine.last).to.include({ text: 'två tre.', rate: 1.3 });
  });

  it('changed tells that it has changed, whatever the state', () => {
    const watched = watch();
    const rates: number[] = [];
    watched.onChange = () => void rates.push(watched.player.rate);
    watched.player.rate = 0.75;
    expect(rates.at(-1), 'idle').to.equal(0.75);
    watched.play('Ett två tre.');
    watched.engine.word('två');
    watched.player.rate = 1.25;
    expect(rates.at(-1), 'playing').to.equal(1.25);
    watched.player.pause();
    watched.player.rate = 1.5;
    expect(rates.at(-1), 'paused').to.equal(1.5);
  });

  it('changed in pause is silent, and counts from the word on', () => {
    const { engine, play, player } = open();
    play('Ett två tre.');
    engine.word('två');
    player.pause();
    player.rate = 2;
    expect(engine.spoken).to.have.length(1);
    player.resume();
    expect(engine.last).to.include({ text: 'två tre.', rate: 2 });
  });

  it('is never outside its limits, and 1 where it is no number', () => {
    const { player } = open();
    player.rate = 10;
    expect(player.rate).to.equal(MAX_RATE);
    player.rate = -3;
    expect(player.rate).to.equal(MIN_RATE);
    player.rate = NaN;
    expect(player.rate).to.equal(1);
    player.rate = 'snabbt' as unknown as number;
    expect(player.rate).to.equal(1);
  });

  it('that is the same begins nothing again', () => {
    const { engine, play, player } = open();
    play('Ett.');
    player.rate = 1;
    expect(engine.spoken).to.have.length(1);
  });
});

describe('a voice', () => {
  it('chosen mid-word goes on from the word', () => {
    const { engine, play, player } = open([ALVA, KLARA]);
    play('Ett två tre.');
    engine.word('två');
    player.choose('sv', 'klara');
    expect(engine.last).to.deep.include({ text: 'två tre.', voice: KLARA });
    expect(player.voiceOf('sv-SE')).to.equal(KLARA);
    expect(player.choices).to.deep.equal({ sv: 'klara' });
  });

  it('chosen for one language leaves the others', () => {
    const { engine, play, player } = open([ALVA, KLARA, DANIEL]);
    player.choose('sv-FI', 'klara');
    play('Ett ett ett.', ['One.', 'en']);
    engine.sayAll();
    expect(engine.spoken.map(({ voice }) => voice)).to.deep.equal([KLARA, DANIEL]);
  });

  it('chosen, that is not there, is the best one instead', () => {
    const { engine, play, player } = open();
    player.choose('sv', 'borta');
    play('Ett.');
    expect(engine.last?.voice).to.equal(ALVA);
  });

  it('chosen tells that it has changed, in the same task', () => {
    const watched = watch([ALVA, KLARA]);
    watched.play('Ett två tre.');
    watched.engine.word('två');
    const { changes } = watched;
    watched.player.choose('sv', 'klara');
    expect(watched.changes).to.be.greaterThan(changes);
  });

  it('on the net is used only where it is chosen', () => {
    const { engine, play, player } = open([SOFIE, ALVA]);
    play('Ett.');
    expect(engine.last?.voice).to.equal(ALVA);
    player.choose('sv', 'sofie');
    expect(engine.last?.voice).to.equal(SOFIE);
  });

  it('is listed once, though the browser lists it twice', () => {
    const { player } = open([ALVA, { ...ALVA }, KLARA]);
    expect(player.voicesFor('sv').map(({ id }) => id)).to.deep.equal(['alva', 'klara']);
  });
});
