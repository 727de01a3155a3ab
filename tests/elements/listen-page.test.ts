/** The player in a whole page: first, and once, wherever the page comes from. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { upgrade } from '../../src/embed/upgrade.js';
import {
  documentOf,
  everything,
  find,
  json,
  lines,
  once,
  otherPage,
  put,
  seed,
  settled,
  show,
  showData,
  showSrc,
} from './fixtures.js';
import { namesOf, play, playersIn, press, readBy, say, upgraded, voice, type Player } from './listen.js';

upgrade();

describe('samverka-page', () => {
  it('has the player first', async () => {
    const page = await showSrc('samverka-page', json(everything('sv')));
    const [first] = page.querySelectorAll('[data-samverka-rendered] > *');
    expect(first?.localName).to.equal('samverka-listen');
    expect(playersIn(page)).to.have.length(1);
    expect(lines(page)[0]).to.equal('Trygghet');
  });

  it('is read from beginning to end, in its order', async () => {
    const page = await showData('samverka-page', everything('sv'));
    const said = await readBy(find<Player>(page, 'samverka-listen'));
    const order = [
      'Trygghet',
      'Vi lyssnar.',
      'Löften',
      'Vi har frågat.',
      'Ljusare gator',
      'Lampor på torget.',
      'Fältsamverkan',
      'Säg vad du tycker.',
      'Överenskommelse',
      'Vi samverkar.',
      'Områden',
      'Krogen',
      'Dokument',
      'Kontakt',
    ];
    const places = order.map((words) => said.indexOf(words));
    expect(places, said.join('|')).to.deep.equal([...places].sort((one, other) => one - other));
    expect(places).to.not.include(-1);
    const wrong = said.filter((words) => /Lyssna|Spara kontakt/.test(words));
    expect(wrong).to.deep.equal([]);
  });

  it('the seed page is read whole, in the order in which it is seen', async () => {
    const page = await showData('samverka-page', await seed());
    const player = find<Player>(page, 'samverka-listen');
    await play(player);
    const shown = (player.text?.refresh() ?? []).map(({ text }) => text.replace(/\s+/g, ' ').trim());
    const seen = lines(page).join(' ');
    let at = 0;
    for (const sentence of shown) {
      const found = seen.indexOf(sentence, at);
      expect(found, `“${sentence}” after “${seen.slice(Math.max(0, at - 40), at)}”`).to.be.at.least(0);
      at = found + sentence.length;
    }
    const rest = shown.reduce((left, sentence) => left.replace(sentence, ''), seen);
    expect(rest.replace(/\s+/g, '')).to.equal('');
    while (player.state === 'playing') await say(player);
    expect(voice.spoken.length).to.be.at.least(shown.length);
  }).timeout(90_000);

  for (const [parts, players] of [
    ['promises', 0],
    ['promises, contact-card', 0],
    ['listen', 1],
    ['promises listen', 1],
  ] as const)
    it(`parts="${parts}" has ${players} of it`, async () => {
      const page = await showData('samverka-page', everything('sv'), `parts="${parts}"`);
      expect(playersIn(page)).to.have.length(players);
      expect(playersIn(page.shadowRoot as ShadowRoot)).to.have.length(0);
      if (players) {
        const [first] = page.querySelectorAll('[data-samverka-rendered] > *');
        expect(first?.localName).to.equal('samverka-listen');
      }
    });

  it('with an author’s HTML has it first too, in its shadow root, and the author’s nodes stay', async () => {
    const page = await show(
      '<samverka-page><h2>Trygghet</h2><samverka-promises><h3>Löften</h3><h4>Ljus</h4><p>Lampor.</p></samverka-promises><p>Sist.</p></samverka-page>',
    );
    expect(playersIn()).to.have.length(0);
    const [player] = playersIn(page.shadowRoot as ShadowRoot);
    expect(player?.getBoundingClientRect().bottom).to.be.at.most(
      find(page, 'h2').getBoundingClientRect().top + 1,
    );
    expect(await readBy(player as Player)).to.deep.equal(['Trygghet', 'Löften', 'Ljus', 'Lampor.', 'Sist.']);
  });

  it('with an author’s HTML and parts without listen has none', async () => {
    const page = await show('<samverka-page parts="promises"><h2>Trygghet</h2><p>Text.</p></samverka-page>');
    expect(playersIn(page.shadowRoot as ShadowRoot)).to.have.length(0);
  });

  for (const own of ['<samverka-listen></samverka-listen>', '<div class="samverka-listen"></div>'])
    it(`with a player of the author’s has no other: ${own}`, async () => {
      put(`<samverka-page><h2>Trygghet</h2>${own}<p>Text.</p></samverka-page>`);
      const player = await upgraded('samverka-page samverka-listen');
      await settled();
      const page = find(document, 'samverka-page');
      expect(playersIn(page)).to.have.length(1);
      expect(playersIn(page.shadowRoot as ShadowRoot)).to.have.length(0);
      expect(await readBy(player)).to.deep.equal(['Trygghet', 'Text.']);
    });

  it('that is empty has none', async () => {
    const page = await show('<samverka-page></samverka-page>');
    expect(playersIn(page.shadowRoot as ShadowRoot)).to.have.length(0);
  });

  it('has one while a document replaces the author’s HTML, and one then', async () => {
    const page = await show('<samverka-page><h2>Reserv</h2><p>Text.</p></samverka-page>');
    const loaded = once(page, 'samverka-load');
    page.setAttribute('src', json(everything('sv')));
    await loaded;
    await settled();
    expect(playersIn(page.shadowRoot as ShadowRoot)).to.have.length(0);
    expect(playersIn(page)).to.have.length(1);
  });

  it('reads on, and keeps its controls, when another language is shown', async () => {
    const page = await showData('samverka-page', everything('sv'));
    const player = find<Player>(page, 'samverka-listen');
    await play(player);
    page.lang = 'en';
    await settled();
    expect(player.isConnected).to.equal(true);
    expect([player.state, namesOf(player)[0]]).to.deep.equal(['playing', 'Pause']);
    await press(player, 'Next sentence');
    expect(player.state).to.equal('playing');
  });

  it('stops when its document is replaced, or reads the new one; nothing throws', async () => {
    const page = await showData('samverka-page', everything('sv'));
    const player = find<Player>(page, 'samverka-listen');
    await play(player);
    page.data = documentOf({ title: 'Något annat' });
    await settled();
    const now = find<Player>(page, 'samverka-listen');
    if (now === player && player.state === 'playing') {
      expect(voice.now).to.equal('Något annat');
      await say(player);
    }
    expect(player.state).to.equal('idle');
    expect(await readBy(now).then((said) => said.at(-1))).to.equal('Något annat');
  });

  it('from another page: the player is this page’s own', async () => {
    const src = otherPage(
      '<samverka-page><samverka-listen for="borta"></samverka-listen><h2>Trygghet</h2><samverka-promises><h3>Löften</h3><h4>Ljus</h4><p>Lampor.</p></samverka-promises></samverka-page>',
    );
    const page = await showSrc('samverka-page', src);
    const players = [...playersIn(page), ...playersIn(page.shadowRoot as ShadowRoot)];
    expect(players).to.have.length(1);
    expect(players[0]?.hasAttribute('for')).to.equal(false);
  });

  it('cloned as it stands, has one that plays', async () => {
    const page = await showData('samverka-page', everything('sv'));
    const clone = page.cloneNode(true) as HTMLElement;
    page.replaceWith(clone);
    await settled();
    const players = [...playersIn(clone), ...playersIn(clone.shadowRoot as ShadowRoot)];
    expect(players).to.have.length(1);
    expect((await readBy(players[0] as Player))[0]).to.equal('Trygghet');
  });
});
