/** The player in forms A, B and C, and what an author has put into it. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { upgrade } from '../../src/embed/upgrade.js';
import { everything, find, json, lines, once, put, settled } from './fixtures.js';
import {
  control,
  namesOf,
  play,
  playersIn,
  press,
  readBy,
  say,
  SENTENCES,
  textOf,
  upgraded,
  voice,
  type Player,
} from './listen.js';

upgrade();

describe('form A', () => {
  it('#samverka=listen,promises: the player, then the promises; the link gives way when they are shown', async () => {
    put(`<div><p><a href="${json(everything('sv'))}#samverka=listen,promises">Löften</a></p></div>`);
    const player = await upgraded('samverka-listen');
    const promises = find(document, 'samverka-promises');
    expect(player.nextElementSibling).to.equal(promises);
    if (!promises.childElementCount) await once(promises, 'samverka-load');
    await settled();
    expect(find(document, 'p').hidden).to.equal(true);
    expect((await readBy(player))[0]).to.equal('Löften');
  });

  it('#samverka=listen alone: the player in place of the link', async () => {
    put(`<div><p><a href="/nagonstans#samverka=listen">Lyssna på sidan</a></p>${textOf()}</div>`);
    const player = await upgraded('samverka-listen');
    await player.updateComplete;
    expect(find(document, 'p').hidden).to.equal(true);
    expect(await readBy(player)).to.deep.equal(SENTENCES);
  });

  it('&lang= is the language of the controls', async () => {
    put('<div><p><a href="/#samverka=listen&lang=en">Lyssna</a></p></div>');
    const player = await upgraded('samverka-listen');
    await player.updateComplete;
    expect(namesOf(player)).to.deep.equal(['Listen']);
  });
});

describe('form B', () => {
  it('<div class="samverka-listen" data-for data-rate>', async () => {
    put(`<div class="samverka-listen" data-for="b" data-rate="1.5"></div><p>Ett.</p><p id="b">Två.</p>`);
    const player = await upgraded('.samverka-listen > samverka-listen');
    expect(await readBy(player)).to.deep.equal(['Två.']);
    expect(voice.last?.rate).to.equal(1.5);
  });

  it('<p class="samverka-listen"> with the editor’s words, which stay', async () => {
    put(`<section><p class="samverka-listen" id="lyssna">Lyssna på sidan</p><p>Text.</p></section>`);
    const player = await upgraded('samverka-listen');
    await player.updateComplete;
    expect(lines(player)).to.deep.equal(['Lyssna på sidan']);
    expect(find(document, '#lyssna')).to.equal(player);
    expect(await readBy(player)).to.deep.equal(['Text.']);
  });

  it('in two places makes two', async () => {
    put('<div><div class="samverka-listen"></div><p>Text.</p><div class="samverka-listen"></div></div>');
    await upgraded('.samverka-listen:last-child > samverka-listen');
    expect(playersIn()).to.have.length(2);
  });
});

describe('form C', () => {
  const places: readonly [what: string, html: string][] = [
    ['empty', '<samverka-listen></samverka-listen>'],
    ['empty inside <p>', '<p><samverka-listen></samverka-listen></p>'],
    ['with a stray <br>', '<samverka-listen><br></samverka-listen>'],
    ['with stray paragraphs', '<samverka-listen><p></p><p>&nbsp;</p><br></samverka-listen>'],
    [
      'inside a heading’s neighbour',
      '<h2>Rubrik</h2><p><span><samverka-listen></samverka-listen></span></p>',
    ],
    ['inside a table', '<table><tr><td><samverka-listen></samverka-listen></td></tr></table>'],
    ['inside a list', '<ul><li><samverka-listen></samverka-listen></li></ul>'],
  ];
  for (const [what, html] of places)
    it(what, async () => {
      put(`<section>${html}<div id="t">${SENTENCES.join(' ')}</div></section>`);
      const player = find<Player>(document, 'samverka-listen');
      player.setAttribute('for', 't');
      await player.updateComplete;
      expect(namesOf(player)).to.deep.equal(['Lyssna']);
      expect(control(player, 'Lyssna').getBoundingClientRect().height).to.be.at.least(44);
      expect(await readBy(player)).to.deep.equal(SENTENCES);
    });

  it('what an author wrote inside is shown, with what listens to it', async () => {
    const player = put<Player>(
      '<samverka-listen><p>Ring <a href="tel:112">112</a> om det brinner.</p></samverka-listen><p>Text.</p>',
    );
    const link = find(player, 'a');
    await player.updateComplete;
    expect(lines(player)).to.deep.equal(['Ring 112 om det brinner.']);
    expect(find(player, 'a')).to.equal(link);
    await play(player);
    expect(lines(player)).to.deep.equal(['Ring 112 om det brinner.']);
    expect(link.checkVisibility()).to.equal(true);
  });

  it('leaves the light DOM as it is, whatever happens', async () => {
    const player = put<Player>('<samverka-listen><p>Reserv.</p></samverka-listen><p>Ett. Två.</p>');
    const before = document.querySelector('main')?.innerHTML;
    await play(player);
    await say(player);
    await press(player, 'Inställningar');
    await press(player, 'Pausa');
    expect(document.querySelector('main')?.innerHTML).to.equal(before);
    await press(player, 'Stoppa');
    expect(document.querySelector('main')?.innerHTML).to.equal(before);
  });

  it('hidden is hidden', async () => {
    const player = put<Player>('<samverka-listen hidden></samverka-listen>');
    await player.updateComplete;
    expect(player.checkVisibility()).to.equal(false);
  });

  it('cloned while it plays, the clone is one of its own', async () => {
    const player = put<Player>('<samverka-listen></samverka-listen><p>Ett.</p>');
    await play(player);
    const clone = player.cloneNode(true) as Player;
    player.after(clone);
    await clone.updateComplete;
    expect([clone.state, ...namesOf(clone)]).to.deep.equal(['idle', 'Lyssna']);
    await play(clone);
    expect([player.state, clone.state]).to.deep.equal(['idle', 'playing']);
  });
});
