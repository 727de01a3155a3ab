/** Long sentences: several utterances, one sentence. */
import { expect } from '@esm-bundle/chai';
import { open } from './stage.js';

const CLAUSE = 'kommunen och polisen arbetar tillsammans för en trygg vardag i hela kommunen året om';
const LONG = `Här gäller att ${CLAUSE}, att ${CLAUSE}, och att ${CLAUSE} till slut.`;

describe('a long sentence', () => {
  it('is said in several utterances, in order and in full', () => {
    const { engine, play, player } = open();
    play(LONG, 'Slut.');
    engine.sayAll(20);
    const texts = engine.texts.slice(0, -1);
    expect(texts.length).to.be.greaterThan(1);
    expect(texts.map((text) => text.trim()).join(' ')).to.equal(LONG);
    for (const text of texts) expect(text.length).to.be.at.most(420);
    expect(player.state).to.equal('idle');
  });

  it('of 200 spoken characters or fewer is said in one', () => {
    const { engine, play } = open();
    const text = `${'Ett, två, tre, fyra, '.repeat(9)}fem.`;
    expect(text.length).to.be.lessThan(201);
    play(text);
    engine.sayAll();
    expect(engine.texts).to.deep.equal([text]);
  });

  it('is one sentence all the while: index and words go on', () => {
    const { engine, play, player, word } = open();
    play(LONG, 'Slut.');
    engine.end();
    expect(player.index).to.equal(0);
    engine.word('att');
    expect(word()).to.equal('att');
    expect(player.word?.shownStart).to.be.greaterThan(90);
  });

  it('is paused in its second part, and goes on from the word', () => {
    const { engine, play, player } = open();
    play(LONG, 'Slut.');
    engine.end();
    engine.start();
    engine.word('polisen');
    const rest = LONG.slice(player.word?.shownStart);
    player.pause();
    player.resume();
    engine.sayAll(20);
    const after = engine.texts.slice(2, -1).map((text) => text.trim());
    expect(after.join(' ')).to.equal(rest);
  });

  it('fails in its second part: the next voice goes on from the word', () => {
    const { engine, play } = open([
      { id: 'a', name: 'A', language: 'sv', isLocal: true },
      { id: 'b', name: 'B', language: 'sv', isLocal: true },
    ]);
    play(LONG);
    engine.end();
    engine.start();
    engine.word('polisen');
    engine.fail('broken');
    expect(engine.last?.text).to.match(/^polisen/);
    expect(engine.last?.voice.id).to.equal('b');
  });
});
