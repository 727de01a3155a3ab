/** A text that changes while it is read: what has gone is not read, and what is read is what stands there. */
import { expect } from '@esm-bundle/chai';
import type { Sentence } from '../../../../src/speech/reading/text.js';
import { change, keyed, open, sentences, without, type Written } from './stage.js';

const FOUR: readonly Written[] = ['Ett ett.', 'Två två.', 'Tre tre.', 'Fyra fyra.'];

describe('while a text is read', () => {
  it('a change elsewhere does not disturb the sentence', () => {
    const { engine, play, player } = open();
    const text = play(...FOUR);
    change(text, player, [...text.page, keyed('Fem.', 'fem')]);
    expect(engine.texts).to.deep.equal(['Ett ett.']);
    expect(engine.cancels).to.equal(0);
    engine.sayAll();
    expect(engine.texts.at(-1)).to.equal('Fem.');
  });

  it('sentences added before it do not make it be read twice', () => {
    const { engine, play, player } = open();
    const text = play(...FOUR);
    engine.end();
    change(text, player, [...sentences('Nytt.', 'Nyare.'), ...text.page]);
    engine.sayAll();
    expect(engine.texts).to.deep.equal(['Ett ett.', 'Två två.', 'Tre tre.', 'Fyra fyra.']);
  });

  it('a sentence added just behind it is read next', () => {
    const { engine, play, player } = open();
    const text = play(...FOUR);
    change(text, player, [text.page[0], ...sentences('Nytt.'), ...text.page.slice(1)] as Sentence[]);
    engine.end();
    expect(engine.last?.text).to.equal('Nytt.');
    expect(player.index).to.equal(1);
  });

  it('sentences taken away before it do not make one be passed over', () => {
    const { engine, play, player } = open();
    const text = play(...FOUR);
    engine.end();
    change(text, player, without(text, 'Ett ett.'));
    engine.end();
    expect(engine.last?.text).to.equal('Tre tre.');
    expect(player.index).to.equal(1);
  });

  it('a sentence taken away behind it is not read', () => {
    const { engine, play, player } = open();
    const text = play(...FOUR);
    change(text, player, without(text, 'Två två.'));
    engine.sayAll();
    expect(engine.texts).to.deep.equal(['Ett ett.', 'Tre tre.', 'Fyra fyra.']);
  });

  it('it is taken away itself, mid-word: the next one is read at once', () => {
    const { engine, play, player } = open();
    const text = play(...FOUR);
    engine.end();
    engine.start();
    change(text, player, without(text, 'Två två.'));
    expect(engine.cancels).to.equal(1);
    expect(engine.last?.text).to.equal('Tre tre.');
    expect(player.sentence?.text).to.equal('Tre tre.');
  });

  it('it and all before it are taken away: what comes behind is read', () => {
    const { engine, play, player } = open();
    const text = play(...FOUR);
    engine.end();
    change(text, player, without(text, 'Ett ett.', 'Två två.'));
    expect(engine.last?.text).to.equal('Tre tre.');
  });

  it('the last one is taken away: the reading ends', () => {
    const { play, player, states } = open();
    const text = play('Ett.');
    change(text, player, []);
    expect(player.state).to.equal('idle');
    expect(states).to.deep.equal(['playing', 'idle']);
  });

  it('everything is replaced, by another page: the reading ends, and throws nothing', () => {
    const { engine, play, player } = open();
    const text = play(...FOUR);
    engine.end();
    change(text, player, sentences('A a.', 'B b.', 'C c.'));
    expect([player.state, engine.cancels]).to.deep.equal(['idle', 1]);
    engine.sayAll();
    expect(engine.texts).to.deep.equal(['Ett ett.', 'Två två.']);
  });

  it('rendered anew, with new nodes for the same words: it goes on from the word', () => {
    const { engine, play, player } = open();
    const text = play(...FOUR);
    engine.end();
    engine.word('två.');
    change(
      text,
      player,
      text.page.map((sentence) => ({ ...sentence, key: `new ${sentence.key}` })),
    );
    engine.sayAll();
    expect(engine.texts).to.deep.equal(['Ett ett.', 'Två två.', 'två.', 'Tre tre.', 'Fyra fyra.']);
  });

  it('its words change: it is begun again with the new ones', () => {
    const { engine, play, player, word } = open();
    const text = play(...FOUR);
    engine.word('ett');
    change(text, player, [keyed('One one.', 'Ett ett.'), ...text.page.slice(1)]);
    expect(engine.last?.text).to.equal('One one.');
    expect(word()).to.equal('One');
    engine.sayAll();
    expect(engine.texts).to.deep.equal(['Ett ett.', 'One one.', 'Två två.', 'Tre tre.', 'Fyra fyra.']);
  });

  it('the language of all changes: it goes on in the new one, with its voice', () => {
    const { engine, play, player } = open();
    const text = play(...FOUR);
    engine.end();
    const english = text.page.map(({ key }, i) => ({ key, language: 'en', text: `Promise ${i}.` }));
    change(text, player, english);
    engine.sayAll();
    expect(engine.spoken.slice(2).map(({ voice }) => voice.name)).to.deep.equal([
      'Daniel',
      'Daniel',
      'Daniel',
    ]);
  });

  it('its words change for ever: it is begun again once, and the reading comes to its end', () => {
    const { engine, play, player } = open();
    const text = play('Klockan är nu 0.', 'Slut.');
    for (let i = 1; i < 50; i++)
      change(text, player, [keyed(`Klockan är nu ${i}.`, 'Klockan är nu 0.'), ...text.page.slice(1)]);
    expect(engine.spoken).to.have.length(2);
    engine.sayAll();
    expect(engine.texts.at(-1)).to.equal('Slut.');
    expect(player.state).to.equal('idle');
  });

  it('sentence after sentence is taken away, each as it is read: none of the others is passed over', () => {
    const { engine, play, player } = open();
    const text = play(...FOUR, 'Fem fem.', 'Sex sex.');
    engine.end();
    for (const key of ['Två två.', 'Tre tre.', 'Fyra fyra.']) change(text, player, without(text, key));
    engine.sayAll();
    expect(engine.texts).to.deep.equal([
      'Ett ett.',
      'Två två.',
      'Tre tre.',
      'Fyra fyra.',
      'Fem fem.',
      'Sex sex.',
    ]);
  });

  it('its words change once in each of two readings: it is begun again in both', () => {
    const { engine, play, player } = open();
    for (const words of ['One one.', 'Uno uno.']) {
      const text = play(...FOUR);
      change(text, player, [keyed(words, 'Ett ett.'), ...text.page.slice(1)]);
      expect(engine.last?.text).to.equal(words);
      player.stop();
    }
  });

  it('its words change, and again when the visitor has come back to it: it is begun again both times', () => {
    const { engine, play, player } = open();
    const text = play(...FOUR);
    for (const words of ['One one.', 'Uno uno.']) {
      change(text, player, [keyed(words, 'Ett ett.'), ...text.page.slice(1)]);
      expect(engine.last?.text).to.equal(words);
      player.next();
      player.previous();
    }
  });

  for (const before of [[], ['Före.']])
    it(`its node is replaced for ever, as by textContent, ${before.length ? 'behind another' : 'first in the text'}: it comes to its end`, () => {
      const { engine, play, player } = open();
      const text = play(...before, 'Klockan är nu 0.', 'Slut.');
      if (before.length) engine.end();
      const { length } = engine.spoken;
      for (let i = 1; i < 50; i++)
        change(text, player, [
          ...sentences(...before),
          keyed(`Klockan är nu ${i}.`, `node ${i}`),
          ...sentences('Slut.'),
        ]);
      expect(engine.spoken.length - length).to.be.at.most(4);
      engine.sayAll();
      expect(engine.texts.at(-1)).to.equal('Slut.');
      expect(player.state).to.equal('idle');
    });

  it('what a style sheet has hidden is not read, though nobody has told of it', () => {
    const { engine, play } = open();
    const text = play(...FOUR);
    text.hidden.add('Två två.');
    text.hidden.add('Tre tre.');
    engine.end();
    expect(engine.last?.text).to.equal('Fyra fyra.');
  });

  it('what a style sheet has hidden is not gone to by next or previous', () => {
    const { engine, play, player } = open();
    const text = play(...FOUR);
    text.hidden.add('Två två.');
    player.next();
    expect(engine.last?.text).to.equal('Tre tre.');
    player.previous();
    expect(engine.last?.text).to.equal('Ett ett.');
  });

  it('a change between two sentences that nobody has told of is seen', () => {
    const { engine, play } = open();
    const text = play(...FOUR);
    text.page = without(text, 'Två två.');
    engine.end();
    expect(engine.last?.text).to.equal('Tre tre.');
  });
});
