/** The bar that follows the visitor: when it comes and goes, and that it covers neither the focus nor the end of the page. */
import { expect } from '@esm-bundle/chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/index.js';
import { emulate } from '../commands.js';
import { find } from './fixtures.js';
import {
  bar,
  clickOn,
  control,
  controlsOf,
  drawn,
  focused,
  isFloating,
  nameOf,
  namesOf,
  play,
  press,
  rootOf,
  SENTENCES,
  showPlayer,
  showPlaying,
  still,
  textOf,
  until,
  voice,
  type Player,
} from './listen.js';

/** So many sentences that their numbers, and the minutes left, take room. */
const SPEECH = Array.from({ length: 120 }, () => 'Vi lovar att polisen syns mer på torget.').join(' ');
const LINKS = `<div id="text"><p>${SENTENCES.join(' ')}</p><p data-listen-as="${SPEECH}">Kort.</p></div><ul class="länkar">${Array.from({ length: 80 }, (_, index) => `<li><a href="#x" style="display:block">länk ${index}</a></li>`).join('')}</ul><p class="sist">Sist på sidan</p>`;

afterEach(() => setViewport({ width: 800, height: 600 }));

const floats = (player: Player): Promise<void> => until(() => isFloating(player), 'the bar');
const stands = (player: Player): Promise<void> => until(() => !isFloating(player), 'no bar');

/** A page with many links where the player is out of view. */
async function showFloating(around: (html: string) => string = (html) => html): Promise<Player> {
  const player = await showPlayer('', LINKS);
  const main = find(document, 'main');
  const holder = document.createElement('div');
  holder.innerHTML = around('<div class="plats"></div>');
  find(holder, '.plats').append(...main.childNodes);
  main.append(holder);
  await player.updateComplete;
  await play(player);
  scrollTo(0, 700);
  await floats(player);
  await drawn();
  return player;
}

const boxOf = (player: Player): DOMRect => bar(player).getBoundingClientRect();
const meets = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

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

  it('is not printed', async () => {
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

describe('the bar never covers', () => {
  it('what has the focus, on the way down', async () => {
    const player = await showFloating();
    const links = [...document.querySelectorAll<HTMLElement>('.länkar a')];
    const first = links.findIndex((link) => link.getBoundingClientRect().top > 0);
    (links[first] as HTMLElement).focus();
    for (const link of links.slice(first + 1, first + 40)) {
      await sendKeys({ press: 'Tab' });
      await still();
      expect(focused()).to.equal(link);
      expect(isFloating(player)).to.equal(true);
      expect(meets(link.getBoundingClientRect(), boxOf(player)), link.textContent ?? '').to.equal(false);
    }
  });

  it('what has the focus, on the way up from below the window', async () => {
    const player = await showFloating();
    const links = [...document.querySelectorAll<HTMLElement>('.länkar a')];
    (links.at(-1) as HTMLElement).focus({ preventScroll: true });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await still();
    expect(focused()).to.equal(links.at(-2));
    expect(meets(focused().getBoundingClientRect(), boxOf(player))).to.equal(false);
  });

  it('what has the focus when a script gives it', async () => {
    const player = await showFloating();
    for (const index of [40, 41, 60, 79]) {
      const link = document.querySelectorAll<HTMLElement>('.länkar a')[index] as HTMLElement;
      link.focus();
      await still();
      expect(meets(link.getBoundingClientRect(), boxOf(player)), String(index)).to.equal(false);
    }
  });

  it('what has the focus when it comes', async () => {
    const player = await showPlayer('', LINKS);
    await play(player);
    scrollTo(0, 500);
    await floats(player);
    player.stop();
    await player.updateComplete;
    const top = scrollY;
    const under = [...document.querySelectorAll<HTMLElement>('.länkar a')].find(
      (link) => link.getBoundingClientRect().bottom > innerHeight - 20,
    ) as HTMLElement;
    under.focus({ preventScroll: true });
    player.play();
    scrollTo(0, top);
    await floats(player);
    await still();
    expect(meets(under.getBoundingClientRect(), boxOf(player))).to.equal(false);
  });

  it('with its panel, what has the focus', async () => {
    const player = await showFloating();
    await press(player, 'Inställningar');
    const links = [...document.querySelectorAll<HTMLElement>('.länkar a')];
    const { left, top } = find(rootOf(player), '.panel').getBoundingClientRect();
    const under = links.find((link) => link.getBoundingClientRect().top > top + 20) as HTMLElement;
    under.focus();
    await still();
    await player.updateComplete;
    const box = under.getBoundingClientRect();
    const seen = document.elementFromPoint(box.left + 5, box.top + 5);
    expect(seen === player, `${left}`).to.equal(false);
  });

  it('the end of the page, which can be scrolled clear of it', async () => {
    const player = await showFloating();
    scrollTo(0, document.documentElement.scrollHeight);
    await drawn();
    const last = find(document, '.sist').getBoundingClientRect();
    expect(last.bottom).to.be.at.most(boxOf(player).top);
  });

  it('and takes its room away with it', async () => {
    const player = await showPlayer('', LINKS);
    const before = document.documentElement.scrollHeight;
    const sheets = [...document.adoptedStyleSheets];
    await play(player);
    scrollTo(0, 700);
    await floats(player);
    expect(document.documentElement.scrollHeight).to.equal(before + Math.round(boxOf(player).height));
    await press(player, 'Stoppa');
    expect(document.documentElement.scrollHeight).to.equal(before);
    expect(document.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet)).length).to.be.at.most(1);
  });

  it('what is read: a sentence that is followed to is seen whole', async () => {
    const player = await showPlaying(
      '',
      `<div id="text">${Array.from({ length: 60 }, (_, index) => `<p>Mening nummer ${index}.</p>`).join('')}</div>`,
    );
    const paragraphs = [...document.querySelectorAll('#text p')];
    for (let index = 1; index < 50; index += 1) await press(player, 'Nästa mening');
    await still();
    await floats(player);
    await still();
    expect(voice.now).to.equal('Mening nummer fyrtionio.');
    const { top, bottom } = (paragraphs[49] as Element).getBoundingClientRect();
    expect([top >= 0, bottom <= boxOf(player).top]).to.deep.equal([true, true]);
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
