/** What a player reads. */
import { expect } from '@esm-bundle/chai';
import { targetsOf } from '../../../../src/speech/reading/target.js';
import { find, put } from './page.js';

/** The ids of what the `x-player` in the page reads, and the ids that are missing. */
function targets(ids = ''): { found: string[]; missing: string[] } {
  const missing: string[] = [];
  const found = targetsOf(find('x-player'), ids, (id) => missing.push(id));
  return { found: found.map((element) => element.id || element.localName), missing };
}

const PLAYER = '<x-player></x-player>';
const host = (shadow: string, light = '', id = 'host'): string =>
  `<x-host id="${id}"><template shadowrootmode="open">${shadow}</template>${light}</x-host>`;

describe('a player reads what its for names', () => {
  for (const [what, html, ids, found, missing = []] of [
    ['one element', `${PLAYER}<p id="a"></p>`, 'a', ['a']],
    ['several, in the order of the ids', `${PLAYER}<p id="a"></p><p id="b"></p>`, ' b \n a ', ['b', 'a']],
    ['without those that are missing', `${PLAYER}<p id="a"></p>`, 'x a y', ['a'], ['x', 'y']],
    ['nothing where all are missing', PLAYER, 'x', [], ['x']],
    ['what is hidden, too', `${PLAYER}<p id="a" hidden></p>`, 'a', ['a']],
    ['in its own root', `${host(`${PLAYER}<b id="a"></b>`)}`, 'a', ['a']],
    ['in the document from a shadow root', `${host(PLAYER)}<p id="a"></p>`, 'a', ['a']],
    ['not in the root of another', `${PLAYER}${host('<p id="a"></p>')}`, 'a', [], ['a']],
    ['an id that is no selector', `${PLAYER}<p id="1.a:b"></p>`, '1.a:b', ['1.a:b']],
  ] as [string, string, string, string[], string[]?][])
    it(what, () => {
      put(html);
      expect(targets(ids)).to.deep.equal({ found, missing });
    });

  it('in its own root before the document', () => {
    put(`<p id="a"></p>${host(`${PLAYER}<b id="a"></b>`)}`);
    const [element] = targetsOf(find('x-player'), 'a', () => {});
    expect(element.localName).to.equal('b');
  });

  it('an element once, though it is named twice', () => {
    put(`${PLAYER}<p id="a"></p>`);
    expect(targets('a a').found).to.deep.equal(['a']);
  });

  it('an element once, though one around it is named too', () => {
    put(`${PLAYER}<div id="a"><p id="b"></p></div>`);
    expect(targets('b a').found).to.deep.equal(['a']);
    expect(targets('a b').found).to.deep.equal(['a']);
  });
});

describe('a player without for reads', () => {
  for (const [what, html, found] of [
    ['the page around it', `<samverka-page id="page"><div>${PLAYER}</div></samverka-page>`, 'page'],
    [
      'the page around it, through the hosts',
      `<samverka-page id="page">${host(`<div>${host(PLAYER)}</div>`)}</samverka-page>`,
      'page',
    ],
    [
      'the nearest page',
      `<samverka-page id="a"><samverka-page id="b">${PLAYER}</samverka-page></samverka-page>`,
      'b',
    ],
    ['main around it', PLAYER, 'main'],
    ['an element in the role of main around it', `<div role="main" id="role">${PLAYER}</div>`, 'role'],
    ['main around the host', host(`<p>${PLAYER}</p>`), 'main'],
    ['main in its own root', host(`<main id="inner">${PLAYER}</main>`), 'inner'],
    ['no page beside it', `<samverka-page></samverka-page>${PLAYER}`, 'main'],
  ] as const)
    it(what, () => {
      put(html);
      expect(targets()).to.deep.equal({ found: [found], missing: [] });
      expect(targets(' ').found).to.deep.equal([found]);
    });

  it('main elsewhere', () => {
    const player = document.createElement('x-player');
    document.body.append(player);
    put('<p>Text</p>').id = 'place';
    expect(targets().found).to.deep.equal(['place']);
    player.remove();
  });

  it('body where there is no main', () => {
    put('').remove();
    const player = document.createElement('x-player');
    document.body.append(player);
    expect(targets().found).to.deep.equal(['body']);
    player.remove();
  });
});
