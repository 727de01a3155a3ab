/** axe-core finds nothing, and leaves nothing unexplained, in the player in any of its states. */
import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import '../../src/define/index.js';
import { emulate } from '../commands.js';
import { inEngines } from '../engine.js';
import { EDGE, SIMPLE } from '../speech-synthesis.js';
import { everything, find, put, showData } from './fixtures.js';
import {
  drawn,
  isFloating,
  namesOf,
  play,
  press,
  rootOf,
  say,
  showPlayer,
  showPlaying,
  showUnavailable,
  speech,
  textOf,
  until,
  voice,
  type Player,
} from './listen.js';

const axe = (window as unknown as { axe: { run(at: Element, options: RunOptions): Promise<AxeResults> } })
  .axe;

/** What axe cannot decide by itself, and why that is no fault: it takes “−” for a picture; it is text in the text's colour. */
const EXPLAINED = 'Element content contains only non-text characters';

/** The faults in the page, and what axe cannot decide. */
async function faults(): Promise<string[]> {
  // All rules, best practices too; the test's own page is not judged, so what a page must have is left out.
  const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
  const { violations, incomplete } = await axe.run(document.body, { rules });
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes
      .map(
        ({ html, any, all, none }) =>
          `${id}: ${html} ${[...any, ...all, ...none].map(({ message }) => message).join(' ')}`,
      )
      .filter((line) => !line.endsWith(EXPLAINED)),
  );
}

const finnish = '<div id="text"><p>En svensk mening.</p><p lang="fi">Suomeksi.</p></div>';

/** A player in each of its states, in a language. */
const states: Readonly<Record<string, (lang: 'sv' | 'en') => Promise<unknown>>> = {
  idle: (lang) => showPlayer(`lang="${lang}"`),
  loading: (lang) => {
    speech({ voices: [] });
    return showPlaying(`lang="${lang}"`);
  },
  playing: (lang) => showPlaying(`lang="${lang}"`),
  'in the middle of a sentence, with highlights': async (lang) => {
    const player = await showPlaying(`lang="${lang}"`);
    voice.start();
    voice.boundary(3);
    await player.updateComplete;
  },
  paused: async (lang) => {
    const player = await showPlaying(`lang="${lang}"`);
    player.pause();
    await player.updateComplete;
  },
  'with the panel and its help open': async (lang) => {
    speech({ voices: [...SIMPLE, ...EDGE] });
    const player = await showPlaying(`lang="${lang}"`);
    await press(player, lang === 'sv' ? 'Inställningar' : 'Settings');
    await press(player, lang === 'sv' ? 'Hjälp' : 'Help');
  },
  'at the fastest': async (lang) => {
    const player = await showPlaying(`lang="${lang}" rate="2"`);
    await press(player, lang === 'sv' ? 'Inställningar' : 'Settings');
  },
  'with a sound file made': async (lang) => {
    const player = await showPlaying(`lang="${lang}" reserve-voice="/dist/reserve-voice/"`);
    const isSwedish = lang === 'sv';
    await press(player, isSwedish ? 'Inställningar' : 'Settings');
    await until(() => namesOf(player).includes(isSwedish ? 'Spara som ljud' : 'Save as sound'), 'the button');
    await press(player, isSwedish ? 'Spara som ljud' : 'Save as sound');
    expect(await faults(), 'while it is made').to.deep.equal([]);
    await until(() => {
      // What is read no more is not saved either, and a voice of which nothing is heard is given up after some seconds.
      voice.boundary(0);
      return rootOf(player).querySelector('.files');
    }, 'the files');
  },
  'at the end': async (lang) => {
    const player = await showPlaying(`lang="${lang}"`);
    await say(player, 3);
  },
  'at the end, with a part left out': async (lang) => {
    const player = await showPlaying(`lang="${lang}"`, finnish);
    await say(player);
  },
  unavailable: (lang) => showUnavailable(`lang="${lang}"`),
  'unavailable, with voices to choose': async (lang) => {
    const player = await showPlaying(`lang="${lang}"`);
    voice.fail('synthesis-failed');
    await player.updateComplete;
  },
  'as a bar that follows, with its panel': async (lang) => {
    const player = await showPlaying(`lang="${lang}"`, `${textOf()}<p>Efter</p>`);
    find<HTMLElement>(document, '#text').style.paddingBlock = '1500px';
    scrollTo(0, 1200);
    await until(() => isFloating(player), 'the bar');
    await press(player, lang === 'sv' ? 'Inställningar' : 'Settings');
  },
};

describe('axe finds nothing in the player', () => {
  before(() => {
    document.title = 'Samverka';
    // axe cannot see the colours of what lies under something else: the panel here has room of its own.
    const style = document.createElement('style');
    style.textContent = 'samverka-listen + :not(samverka-listen) { margin-block-start: 45em !important }';
    document.head.append(style);
  });
  afterEach(async () => {
    await emulate();
    document.documentElement.removeAttribute('style');
    await setViewport({ width: 800, height: 600 });
  });

  for (const [name, show] of Object.entries(states))
    it(`${name}, in Swedish and in English`, async () => {
      for (const lang of ['sv', 'en'] as const) {
        await show(lang);
        await drawn();
        expect(await faults(), lang).to.deep.equal([]);
      }
    });

  for (const [what, colorScheme, features] of [
    ['in the dark', 'dark', [{ name: 'prefers-color-scheme', value: 'dark' }]],
    [
      'in a light page, whose visitor prefers the dark',
      'light',
      [{ name: 'prefers-color-scheme', value: 'dark' }],
    ],
    ['in forced colours', 'light', [{ name: 'forced-colors', value: 'active' }]],
  ] as const)
    (what === 'in forced colours' ? inEngines(['chromium', 'firefox'], 'emulates forced colours') : it)(
      what,
      async () => {
        await emulate({ features });
        document.documentElement.style.cssText = `color-scheme:${colorScheme};background:canvas;color:canvastext`;
        for (const name of [
          'playing',
          'with the panel and its help open',
          'unavailable, with voices to choose',
        ]) {
          await states[name]?.('sv');
          expect(await faults(), name).to.deep.equal([]);
        }
      },
    );

  it('at 320 px', async () => {
    await setViewport({ width: 320, height: 600 });
    for (const name of [
      'playing',
      'with the panel and its help open',
      'unavailable, with voices to choose',
    ]) {
      await states[name]?.('sv');
      expect(await faults(), name).to.deep.equal([]);
    }
  });

  it('two of them, both with a panel: no id is used twice', async () => {
    const first = put<Player>(
      `<samverka-listen></samverka-listen><samverka-listen></samverka-listen>${textOf()}`,
    );
    const second = first.nextElementSibling as Player;
    await play(first);
    await play(second);
    await press(second, 'Inställningar');
    expect(await faults()).to.deep.equal([]);
  });

  it('in a whole page', async () => {
    const page = await showData('samverka-page', everything('sv'));
    const player = find<Player>(page, 'samverka-listen');
    await play(player);
    await press(player, 'Inställningar');
    expect(await faults()).to.deep.equal([]);
  });
});
