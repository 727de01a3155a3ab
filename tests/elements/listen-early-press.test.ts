/**
 * A press that comes before the player's code: it is answered when the code has come.
 * A page of its own: the code that another test has loaded stays.
 */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { find, put } from './fixtures.js';
import { reaches, recordStates, rootOf, textOf, voice, type Player } from './listen.js';

it('waits for it, and then speaks', async () => {
  const player = put<Player>(`<samverka-listen for="text" reserve-voice="off"></samverka-listen>${textOf()}`);
  const told = recordStates(player);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  find(rootOf(player), '.play').click();
  expect([player.state, told, voice.spoken]).to.deep.equal(['loading', ['loading'], []]);
  await reaches(player, 'playing');
  expect([told, voice.spoken.map(({ text }) => text)]).to.deep.equal([
    ['loading', 'playing'],
    ['En mening här.'],
  ]);
});
