/**
 * A player that is pressed before its code has come.
 * A page of its own: the code that another test has loaded stays.
 */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { put } from './fixtures.js';
import { reaches, recordStates, textOf, voice, type Player } from './listen.js';

const LISTEN = '<samverka-listen for="text" rate="1.5" reserve-voice="off"></samverka-listen>';

/** What the browser has fetched of the player: it comes in one bundle, named as its module. */
const fetched = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => /\/reader[-.]/.test(path));

// The order counts: once the code is here it stays.
describe('before its code has come', () => {
  it('a button fetches nothing of it, and knows its state and its speed', () => {
    const player = put<Player>(`${LISTEN}${textOf()}`);
    player.pause();
    player.resume();
    player.next();
    player.previous();
    player.stop();
    expect([player.state, player.rate, fetched()]).to.deep.equal(['idle', 1.5, []]);
    player.rate = 10;
    expect(player.rate).to.equal(2);
  });

  it('a press is told of in the same task; stopped again, nothing is said when the code comes', async () => {
    const player = put<Player>(`${LISTEN}${textOf()}`);
    const told = recordStates(player);
    player.play();
    player.play();
    expect([player.state, told]).to.deep.equal(['loading', ['loading']]);
    player.stop();
    await player.updateComplete;
    expect([told, voice.spoken]).to.deep.equal([['loading', 'idle'], []]);
    expect(fetched()).to.have.length(1);
  });
});

describe('once it is here', () => {
  it('the press speaks in its own task, at the speed of before', () => {
    const player = put<Player>(`${LISTEN}${textOf()}`);
    const told = recordStates(player);
    player.play();
    expect(voice.spoken.map(({ text, rate }) => [text, rate])).to.deep.equal([['En mening här.', 1.5]]);
    expect(told).to.deep.equal(['playing']);
  });

  it('fifty buttons have fetched as much as one', async () => {
    const before = fetched().length;
    const player = put<Player>(`${LISTEN.repeat(50)}${textOf()}`);
    player.play();
    await reaches(player, 'playing');
    expect(fetched()).to.have.length(before);
  });
});
