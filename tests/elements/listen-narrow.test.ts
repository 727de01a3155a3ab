/** The player fits in the narrowest window, its targets are large, and it covers no focus. */
import { expect } from '@esm-bundle/chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/index.js';
import { nativeVoice, SIMPLE } from '../speech-synthesis.js';
import { find } from './fixtures.js';
import {
  bar,
  control,
  controlsOf,
  drawn,
  focused,
  nameOf,
  play,
  press,
  rootOf,
  showPlayer,
  showPlaying,
  showUnavailable,
  speech,
  textOf,
  type Player,
} from './listen.js';

/** So many sentences that their numbers, and the minutes left, have three figures. */
const LONG = `<div id="text"><p>${Array.from({ length: 150 }, (_, index) => `Mening nummer ${index} handlar om trygghet i kommunen, och om vad polisen och kommunen har lovat varandra och alla som bor här att göra under året som kommer.`).join(' ')}</p></div>`;
const AFTER = `<p class="efter">Efter <a href="#x">länk</a></p>${LONG}`;

const wide = (width: number, height = 600): Promise<void> => setViewport({ width, height });
afterEach(async () => {
  document.body.removeAttribute('style');
  await wide(800);
});

describe('in the narrowest window, 320 by 256 px', () => {
  const LONG_NAME = 'Microsoft Sofie Online (Natural) - Swedish (Sweden) (Neural, Enhanced, Preview)';
  const isInside = (): void => {
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(document.body.scrollWidth).to.be.at.most(320);
  };
  const areInside = (player: Player): void => {
    for (const one of controlsOf(player)) {
      const { left, right } = one.getBoundingClientRect();
      expect([left >= 0, right <= 320], nameOf(one)).to.deep.equal([true, true]);
    }
  };

  for (const lang of ['sv', 'en'])
    it(`nothing is to be scrolled sideways in any state: ${lang}`, async () => {
      await wide(320, 256);
      speech({ voices: [...SIMPLE, nativeVoice(LONG_NAME, 'sv-SE', { localService: false })] });
      const player = await showPlayer(`lang="${lang}"`, AFTER);
      isInside();
      await play(player);
      isInside();
      areInside(player);
      await press(player, lang === 'sv' ? 'Inställningar' : 'Settings');
      await press(player, lang === 'sv' ? 'Hjälp' : 'Help');
      isInside();
      areInside(player);
      player.pause();
      await player.updateComplete;
      isInside();
      player.stop();
      const missing = await showUnavailable(`lang="${lang}"`, AFTER);
      isInside();
      areInside(missing);
    }).timeout(20_000);

  it('nor with more space in the text (WCAG 1.4.12), and no word is cut', async () => {
    await wide(320, 256);
    document.body.style.cssText = 'letter-spacing:0.12em;word-spacing:0.16em;line-height:1.5';
    const player = await showPlaying('', AFTER);
    await press(player, 'Inställningar');
    await press(player, 'Hjälp');
    isInside();
    for (const one of rootOf(player).querySelectorAll<HTMLElement>(
      '.panel p, .panel li, .panel label, button',
    ))
      expect(one.scrollWidth, one.outerHTML).to.be.at.most(one.clientWidth + 1);
  });

  it('the panel can be read to its end', async () => {
    await wide(320, 256);
    const player = await showPlaying('', AFTER);
    await press(player, 'Inställningar');
    await press(player, 'Hjälp');
    const panel = find(rootOf(player), '.panel');
    expect(panel.clientHeight).to.be.at.most(256);
    const last = find(panel, 'li:last-child');
    last.scrollIntoView({ block: 'nearest' });
    await drawn();
    const { top, bottom } = last.getBoundingClientRect();
    expect([top >= 0, bottom <= 256]).to.deep.equal([true, true]);
  });
});

describe('targets', () => {
  for (const [what, attributes] of [
    ['in Swedish', ''],
    ['in English', 'lang="en"'],
  ] as const)
    it(`are at least 44 px in each direction ${what}`, async () => {
      const player = await showPlaying(attributes);
      await press(player, attributes ? 'Settings' : 'Inställningar');
      expect(controlsOf(player).length).to.be.at.least(10);
      for (const one of controlsOf(player)) {
        const { width, height } = one.getBoundingClientRect();
        expect([width >= 44, height >= 44], `${nameOf(one)} ${width} ${height}`).to.deep.equal([true, true]);
      }
    });

  it('the words about what is wrong have such targets too', async () => {
    const player = await showUnavailable();
    const { width, height } = control(player, 'Stäng').getBoundingClientRect();
    expect([width >= 44, height >= 44]).to.deep.equal([true, true]);
  });

  it('are at least 24 px where the page’s text is small', async () => {
    document.body.style.fontSize = '10px';
    const player = await showPlaying();
    await press(player, 'Inställningar');
    for (const one of controlsOf(player)) {
      const { width, height } = one.getBoundingClientRect();
      expect([width >= 24, height >= 24], nameOf(one)).to.deep.equal([true, true]);
    }
  });

  it('do not overlap', async () => {
    await wide(320);
    const player = await showPlaying();
    const boxes = [...bar(player).querySelectorAll(':scope > button')].map((one) =>
      one.getBoundingClientRect(),
    );
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1))
        expect(one.right <= other.left || one.bottom <= other.top).to.equal(true);
  });
});

describe('what has the focus is never under', () => {
  /** Whether the middle of what has the focus is what is seen there. */
  const isSeen = (): boolean => {
    const at = focused();
    const { left, top, width, height } = at.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    return seen !== null && (at === seen || at.contains(seen));
  };
  const links = `<ul>${Array.from({ length: 8 }, (_, index) => `<li><a href="#x">länk ${index}</a></li>`).join('')}</ul>`;

  async function walkOut(player: Player): Promise<void> {
    for (let steps = 0; steps < 20; steps++) {
      await sendKeys({ press: 'Tab' });
      await player.updateComplete;
      if (player.matches(':focus')) continue;
      if (focused().localName === 'a') expect(isSeen(), focused().textContent ?? '').to.equal(true);
      if (focused().textContent === 'länk 7') return;
    }
    throw new Error('It never came to the last link.');
  }

  it('the open panel', async () => {
    const player = await showPlaying('', `${links}${textOf()}`);
    await press(player, 'Inställningar');
    control(player, 'Hjälp').focus();
    await walkOut(player);
  });

  it('the words about what is wrong', async () => {
    const player = await showPlayer('', `${links}<div id="text"></div>`);
    await play(player);
    control(player, 'Stäng').focus();
    await walkOut(player);
  });
});
