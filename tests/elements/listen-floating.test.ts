/** The bar that follows the visitor: when it comes and goes. */
import { expect } from '@esm-bundle/chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/index.js';
import { emulate } from '../commands.js';
import { inEngines } from '../engine.js';
import { find } from './fixtures.js';
import {
  boxOf,
  clickOn,
  control,
  controlsOf,
  drawn,
  floats,
  isFloating,
  LINKS,
  nameOf,
  namesOf,
  play,
  press,
  rootOf,
  SENTENCES,
  showFloating,
  showPlayer,
  textOf,
  until,
  type Player,
} from './listen.js';

afterEach(() => setViewport({ width: 800, height: 600 }));

const stands = (player: Player): Promise<void> => until(() => !isFloating(player), 'no bar');

describe('the bar that follows', () => {
  it('is there while the player is out of view, and only then', async () => {
    const player = await showFloating();
    scrollTo(0, 0);
    await stands(player);
    scrollTo(0, 700);
    await floats(player);
    expect(namesOf(player)).to.deep.equal([
      'Pausa',
      'Föregående mening',
      'Nästa mening',
      'Stoppa',
      'Inställningar',
      'Dölj spelaren',
    ]);
  });

  it('is not there while nothing is read', async () => {
    const player = await showPlayer('', LINKS);
    scrollTo(0, 700);
    await drawn();
    await drawn();
    expect(isFloating(player)).to.equal(false);
    await play(player);
    scrollTo(0, 700);
    await floats(player);
    await press(player, 'Stoppa');
    expect(isFloating(player)).to.equal(false);
  });

  it('stays while it is paused', async () => {
    const player = await showFloating();
    await press(player, 'Pausa');
    expect([isFloating(player), namesOf(player)[0]]).to.deep.equal([true, 'Fortsätt']);
  });

  it('stands at the lower end of the window, above everything', async () => {
    const player = await showFloating();
    const over = document.createElement('div');
    over.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:red';
    document.body.append(over);
    const { left, right, top, bottom } = boxOf(player);
    expect([bottom, left >= 0, right <= innerWidth]).to.deep.equal([innerHeight, true, true]);
    expect(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)).to.equal(player);
    over.remove();
  });

  const ancestors: readonly [what: string, style: string][] = [
    ['transform', 'transform:translateX(0)'],
    ['transform and overflow', 'transform:scale(1);overflow:hidden'],
    ['filter', 'filter:blur(0)'],
    ['contain', 'contain:paint layout;overflow:clip'],
    ['a container', 'container-type:inline-size'],
    ['will-change and perspective', 'will-change:transform;perspective:100px'],
    ['a stacking context of its own', 'position:relative;z-index:-1'],
  ];
  for (const [what, style] of ancestors)
    it(`in an ancestor with ${what} stands there too`, async () => {
      const player = await showFloating(() => `<div class="plats" id="runt"></div>`);
      find(document, '#runt').style.cssText = style;
      await drawn();
      const { left, right, top, bottom } = boxOf(player);
      expect(bottom).to.equal(innerHeight);
      expect(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)).to.equal(player);
    });

  for (const [width, height] of [
    [320, 256],
    [320, 640],
    [800, 600],
    [1280, 720],
  ] as const)
    it(`takes little of a window of ${width} by ${height} px, with its panel inside`, async () => {
      await setViewport({ width, height });
      const player = await showFloating();
      const box = boxOf(player);
      expect(box.height).to.be.at.most(64);
      expect([box.left >= 0, box.right <= width, box.bottom]).to.deep.equal([true, true, height]);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
      await press(player, 'Inställningar');
      await press(player, 'Hjälp');
      const panel = find(rootOf(player), '.panel').getBoundingClientRect();
      expect([panel.left >= 0, panel.right <= width, panel.top >= 0]).to.deep.equal([true, true, true]);
      for (const one of controlsOf(player)) {
        const { width: wide, height: high } = one.getBoundingClientRect();
        expect([wide >= 44, high >= 44], nameOf(one)).to.deep.equal([true, true]);
      }
    });

  it('comes and goes without moving the page', async () => {
    const player = await showFloating();
    const top = (): number => find(document, '.länkar').getBoundingClientRect().top + scrollY;
    const before = top();
    scrollTo(0, 0);
    await stands(player);
    expect(top()).to.equal(before);
    const own = player.getBoundingClientRect().height;
    scrollTo(0, 700);
    await floats(player);
    expect([top(), player.getBoundingClientRect().height]).to.deep.equal([before, own]);
  });

  inEngines(['chromium', 'firefox'], 'emulates print')('is not printed', async () => {
    const player = await showFloating();
    await emulate({ media: 'print' });
    expect(controlsOf(player)).to.deep.equal([]);
    await emulate();
  });

  it('works with the mouse', async () => {
    const player = await showFloating();
    for (const [name, state] of [
      ['Pausa', 'paused'],
      ['Fortsätt', 'playing'],
      ['Stoppa', 'idle'],
    ] as const) {
      await clickOn(control(player, name));
      await player.updateComplete;
      expect(player.state).to.equal(state);
    }
  });
});

describe('closing the bar', () => {
  it('hides it, and it reads on', async () => {
    const player = await showFloating();
    await clickOn(control(player, 'Dölj spelaren'));
    await player.updateComplete;
    expect([isFloating(player), player.state]).to.deep.equal([false, 'playing']);
    scrollTo(0, 0);
    await drawn();
    scrollTo(0, 900);
    await drawn();
    await drawn();
    expect(isFloating(player)).to.equal(false);
    expect(namesOf(player)).to.not.include('Dölj spelaren');
  });

  it('does not scroll the page', async () => {
    const player = await showFloating();
    const before = scrollY;
    control(player, 'Dölj spelaren').focus({ preventScroll: true });
    await sendKeys({ press: 'Enter' });
    await player.updateComplete;
    await drawn();
    expect(scrollY).to.equal(before);
  });

  it('lasts until the next play', async () => {
    const player = await showFloating();
    await press(player, 'Dölj spelaren');
    player.stop();
    await play(player);
    scrollTo(0, 700);
    await floats(player);
  });
});

describe('two players', () => {
  it('have one bar: that of the one that reads', async () => {
    const first = await showFloating();
    find(document, '.länkar').insertAdjacentHTML(
      'afterend',
      `<samverka-listen for="annan"></samverka-listen>${textOf(SENTENCES, 'annan')}`,
    );
    const second = find<Player>(document, 'samverka-listen[for=annan]');
    await second.updateComplete;
    await play(second);
    scrollTo(0, 300);
    await floats(second);
    expect(isFloating(first)).to.equal(false);
  });
});
