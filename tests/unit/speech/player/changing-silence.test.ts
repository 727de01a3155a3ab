/** A text that changes while nothing is said: paused, before the voices come, and after the end. */
import { expect } from '@esm-bundle/chai';
import { ALVA, change, keyed, open, sentences, without, type Written } from './stage.js';

const FOUR: readonly Written[] = ['Ett ett.', 'Två två.', 'Tre tre.', 'Fyra fyra.'];

describe('while it is paused', () => {
  it('a change elsewhere leaves the word', () => {
    const { engine, play, player } = open();
    const text = play('Ett två tre.', 'Fyra.');
    engine.word('två');
    player.pause();
    change(text, player, [...sentences('Nytt.'), ...text.page]);
    player.resume();
    expect(engine.last?.text).to.equal('två tre.');
    engine.end();
    expect(engine.last?.text).to.equal('Fyra.');
  });

  it('its words change: it is read from its beginning', () => {
    const { engine, play, player, states } = open();
    const text = play('Ett två tre.', 'Fyra.');
    engine.word('två');
    player.pause();
    change(text, player, [keyed('Helt annat.', 'Ett två tre.'), ...text.page.slice(1)]);
    expect(states.at(-1)).to.equal('paused');
    expect(engine.spoken).to.have.length(1);
    expect(player.sentence?.text).to.equal('Helt annat.');
    player.resume();
    expect(engine.last?.text).to.equal('Helt annat.');
  });

  it('it is taken away: the next one is read', () => {
    const { engine, play, player } = open();
    const text = play('Ett.', 'Två.');
    player.pause();
    change(text, player, without(text, 'Ett.'));
    expect(player.sentence?.text).to.equal('Två.');
    player.resume();
    expect(engine.last?.text).to.equal('Två.');
  });

  it('its words change many times: the last ones are read', () => {
    const { engine, play, player } = open();
    const text = play('Ett två tre.', 'Fyra.');
    player.pause();
    for (const words of ['Nytt.', 'Nyare.', 'Nyast.'])
      change(text, player, [keyed(words, 'Ett två tre.'), ...text.page.slice(1)]);
    expect(player.sentence?.text).to.equal('Nyast.');
    player.resume();
    expect(engine.last?.text).to.equal('Nyast.');
  });

  it('its words changed for ever before: the last ones are read when it goes on', () => {
    const { engine, play, player } = open();
    const text = play('Klockan är 0.', 'Slut.');
    for (let i = 1; i < 10; i++)
      change(text, player, [keyed(`Klockan är ${i}.`, 'Klockan är 0.'), ...text.page.slice(1)]);
    player.pause();
    player.resume();
    expect(engine.last?.text).to.equal('Klockan är nio.');
  });

  it('all is taken away: it is ended, or ends when it goes on', () => {
    const { engine, play, player } = open();
    const text = play('Ett.', 'Två.');
    player.pause();
    change(text, player, []);
    player.resume();
    expect(player.state).to.equal('idle');
    expect(engine.spoken).to.have.length(1);
  });

  it('a style sheet hides it: it is not read when it goes on', () => {
    const { engine, play, player } = open();
    const text = play('Ett.', 'Två.');
    player.pause();
    text.hidden.add('Ett.');
    player.resume();
    expect(engine.last?.text).to.equal('Två.');
  });
});

describe('while voices are waited for', () => {
  it('the first sentence is taken away: it is not read', async () => {
    const { engine, play, player } = open([]);
    const text = play('Ett.', 'Två.');
    change(text, player, without(text, 'Ett.'));
    await engine.arrive([ALVA]);
    expect(engine.texts).to.deep.equal(['Två.']);
  });

  it('its words change: the new ones are read', async () => {
    const { engine, play, player } = open([]);
    const text = play('Ett.', 'Två.');
    change(text, player, [keyed('Nytt.', 'Ett.'), ...text.page.slice(1)]);
    await engine.arrive([ALVA]);
    expect(engine.texts).to.deep.equal(['Nytt.']);
  });

  it('everything is taken away: it ends', async () => {
    const { engine, play, player } = open([]);
    const text = play('Ett.');
    change(text, player, []);
    await engine.arrive([ALVA]);
    expect(engine.spoken).to.have.length(0);
    expect(player.isOpen).to.equal(false);
  });
});

describe('a change that is told', () => {
  it('before anything is read is nothing', () => {
    const { player, states } = open();
    player.textChanged();
    expect(states).to.deep.equal([]);
  });

  it('after the end begins nothing', () => {
    const { engine, play, player } = open();
    const text = play('Ett.');
    engine.sayAll();
    change(text, player, sentences('Nytt.'));
    expect(engine.spoken).to.have.length(1);
    expect(player.state).to.equal('idle');
  });

  it('a thousand times reads the page no more often than it must', () => {
    const { engine, play, player } = open();
    const text = play(...FOUR);
    for (let i = 0; i < 1000; i++) change(text, player, [...text.page]);
    expect(text.refreshed).to.be.lessThan(5);
    engine.end();
    expect(text.refreshed).to.be.lessThan(5);
  });
});
