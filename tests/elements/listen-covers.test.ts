/** The bar that follows covers neither the focus nor the end of the page. */
import { expect } from '@esm-bundle/chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/index.js';
import { find } from './fixtures.js';
import {
  boxOf,
  drawn,
  floats,
  focused,
  isFloating,
  LINKS,
  play,
  press,
  rootOf,
  showFloating,
  showPlayer,
  showPlaying,
  still,
  voice,
} from './listen.js';

afterEach(() => setViewport({ width: 800, height: 600 }));

const meets = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

describe('the bar never covers', () => {
  it('what has the focus, on the way down', async () => {
    const player = await showFloating();
    const links = [...document.querySelectorAll<HTMLElement>('.länkar a')];
    const first = links.findIndex((link) => link.getBoundingClientRect().top > 0);
    (links[first] as HTMLElement).focus();
    for (const link of links.slice(first + 1, first + 40)) {
      // A voice of which nothing is heard is given up after some seconds, which these keys take on a busy machine.
      voice.boundary(0);
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
