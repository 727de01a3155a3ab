/** The player in its place: nothing else on the page moves. */
import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/index.js';
import { engine, inEngines } from '../engine.js';
import { find, put } from './fixtures.js';
import {
  control,
  controlsOf,
  drawn,
  play,
  press,
  reaches,
  rootOf,
  say,
  showPlayer,
  showPlaying,
  speech,
  voice,
  type Player,
} from './listen.js';

/** So many sentences that their numbers, and the minutes left, have three figures. */
const LONG = `<div id="text"><p>${Array.from({ length: 150 }, (_, index) => `Mening nummer ${index} handlar om trygghet i kommunen, och om vad polisen och kommunen har lovat varandra och alla som bor här att göra under året som kommer.`).join(' ')}</p></div>`;
const AFTER = `<p class="efter">Efter <a href="#x">länk</a></p>${LONG}`;

/** 1280 px at 400 % is 320. */
const WIDTHS = [320, 337, 360, 400, 480, 545, 560, 600, 640, 700, 800, 1280];

const wide = (width: number, height = 600): Promise<void> => setViewport({ width, height });
afterEach(async () => {
  document.body.removeAttribute('style');
  await wide(800);
});

/** Where what follows the player stands in the page. */
const place = (): string => {
  const { top, left } = find(document, '.efter').getBoundingClientRect();
  return `${Math.round((top + scrollY) * 100) / 100} ${left}`;
};

/** What the browser itself counts as shifted while something is done; what lies in a shadow root it does not name. */
async function shiftsIn(work: () => Promise<unknown>): Promise<string[]> {
  const shifted: string[] = [];
  const keep = (entries: PerformanceEntryList): void => {
    for (const { sources } of entries as (PerformanceEntry & { sources: { node: Node | null }[] })[])
      for (const { node } of sources) if (node) shifted.push(node.nodeName);
  };
  await drawn();
  // Chromium alone counts; the others are asked where things stand.
  if (engine !== 'chromium') {
    await work();
    return shifted;
  }
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  await work();
  await drawn();
  keep(observer.takeRecords());
  observer.disconnect();
  return shifted;
}

describe('nothing else on the page moves', () => {
  for (const lang of ['sv', 'en'])
    for (const width of WIDTHS)
      it(`when it opens, plays, is paused and ends: ${width} px, ${lang}`, async () => {
        await wide(width);
        const player = await showPlayer(`lang="${lang}"`, AFTER);
        const before = place();
        const [pause, resume, settings, stop] =
          lang === 'sv'
            ? ['Pausa', 'Fortsätt', 'Inställningar', 'Stoppa']
            : ['Pause', 'Resume', 'Settings', 'Stop'];
        const places: Record<string, string> = {};
        const shifts = await shiftsIn(async () => {
          await play(player);
          places.playing = place();
          await press(player, pause);
          await drawn();
          places.paused = place();
          await press(player, resume);
          await press(player, settings);
          await drawn();
          places.panel = place();
          await press(player, settings);
          await say(player);
          await drawn();
          places.later = place();
          await press(player, stop);
          await drawn();
          places.stopped = place();
        });
        for (const [state, now] of Object.entries(places)) expect(now, state).to.equal(before);
        expect(shifts).to.deep.equal([]);
      });

  it('when a voice is looked for and none is found', async () => {
    await wide(320);
    speech({ voices: [] });
    const player = await showPlayer('', AFTER);
    const before = place();
    const shifts = await shiftsIn(async () => {
      await play(player);
      expect(place()).to.equal(before);
      await reaches(player, 'unavailable');
      await player.updateComplete;
      expect(place()).to.equal(before);
      await press(player, 'Stäng');
    });
    expect([place(), shifts]).to.deep.equal([before, []]);
  });

  it('when a part was left out', async () => {
    const player = await showPlayer(
      '',
      '<p class="efter">Efter</p><div id="text"><p>En svensk mening.</p><p lang="fi">Yksi.</p></div>',
    );
    const before = place();
    await play(player);
    await say(player);
    expect([player.state, place()]).to.deep.equal(['idle', before]);
  });

  it('with larger text', async () => {
    document.body.style.fontSize = '32px';
    const player = await showPlayer('', AFTER);
    const before = place();
    expect(await shiftsIn(() => play(player))).to.deep.equal([]);
    expect(place()).to.equal(before);
  });

  it('when the bar follows, and comes back', async () => {
    const player = await showPlayer(
      '',
      AFTER.replace('class="efter"', 'class="efter" style="margin-block-end:3000px"'),
    );
    await play(player);
    const before = place();
    for (const top of [1200, 0, 1200]) {
      scrollTo(0, top);
      await drawn();
      await drawn();
      expect(place()).to.equal(before);
    }
  });

  inEngines(['chromium'], 'counts layout shifts')('is noticed by this test when it does', async () => {
    const player = await showPlayer('', AFTER);
    expect(await shiftsIn(async () => (player.style.paddingBlockEnd = '100px'))).to.not.deep.equal([]);
  });

  it('and the other controls stay where they are when it is paused', async () => {
    for (const lang of ['sv', 'en']) {
      const player = await showPlaying(`lang="${lang}"`, AFTER);
      const stop = control(player, lang === 'sv' ? 'Stoppa' : 'Stop');
      const { left } = stop.getBoundingClientRect();
      player.pause();
      await player.updateComplete;
      expect(stop.getBoundingClientRect().left, lang).to.equal(left);
    }
  });

  it('between the paragraphs of the page, with margins of its own', async () => {
    put(`<p>Före</p><samverka-listen for="text"></samverka-listen>${AFTER}`);
    const player = find<Player>(document, 'samverka-listen');
    await player.updateComplete;
    const gap = player.getBoundingClientRect().height;
    const before = place();
    await play(player);
    await drawn();
    expect([player.getBoundingClientRect().height, place()]).to.deep.equal([gap, before]);
  });
});

describe('the place of the player', () => {
  it('takes its text, its size and its colours from the page', async () => {
    document.body.style.cssText = 'font:italic 20px serif;color:rgb(1,2,3)';
    const player = await showPlaying();
    const { fontSize, fontFamily, fontStyle, color } = getComputedStyle(control(player, 'Pausa'));
    expect([fontSize, fontFamily, fontStyle, color]).to.deep.equal([
      '20px',
      'serif',
      'italic',
      'rgb(1, 2, 3)',
    ]);
  });

  it('can be styled by its parts', async () => {
    const style = document.createElement('style');
    style.textContent =
      'samverka-listen::part(play){background:rgb(1,2,3)}samverka-listen::part(panel){background:rgb(4,5,6)}samverka-listen::part(button){color:rgb(7,8,9)}';
    document.head.append(style);
    const player = await showPlaying();
    await press(player, 'Inställningar');
    const play1 = getComputedStyle(control(player, 'Pausa'));
    const panel = getComputedStyle(find(rootOf(player), '.panel'));
    const stop = getComputedStyle(control(player, 'Stoppa'));
    expect([play1.backgroundColor, panel.backgroundColor, stop.color]).to.deep.equal([
      'rgb(1, 2, 3)',
      'rgb(4, 5, 6)',
      'rgb(7, 8, 9)',
    ]);
    style.remove();
  });

  it('is not printed', async () => {
    const { emulate } = await import('../commands.js');
    const player = await showPlaying();
    await emulate({ media: 'print' });
    expect(controlsOf(player)).to.deep.equal([]);
    await emulate();
    expect(voice.now).to.not.equal(undefined);
  });
});
