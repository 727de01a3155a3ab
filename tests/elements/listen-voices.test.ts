/** What the player says when a voice is missing, and how it is got over. */
import { expect } from '@esm-bundle/chai';
import '../../src/define/index.js';
import { a11yTree } from '../commands.js';
import { engine } from '../engine.js';
import { EDGE } from '../speech-synthesis.js';
import { find } from './fixtures.js';
import { choose, press, reaches, rootOf, showPlaying, showUnavailable, speech } from './listen.js';

/** What the player tells: its accessibility tree where the browser gives it, as Chromium alone does, else the lines it shows. */
async function tree(): Promise<string> {
  if (engine === 'chromium') return a11yTree('samverka-listen');
  const parts = [...rootOf(find(document, 'samverka-listen')).children] as HTMLElement[];
  const lines = parts.flatMap(({ innerText = '' }) => innerText.split('\n'));
  return lines.map((line) => `text: "${line.trim()}"`).join('\n');
}

/** Help is by the kind of machine: this one is none that it knows. */
before(() => Object.defineProperty(navigator, 'userAgent', { value: 'Linux', configurable: true }));
after(() => Reflect.deleteProperty(navigator, 'userAgent'));

describe('a voice that is missing', () => {
  const words: readonly [lang: string, sv: string, en: string][] = [
    ['sv', 'Det finns ingen svensk röst i den här webbläsaren', 'This browser has no Swedish voice'],
    ['sv-FI', 'Det finns ingen svensk röst i den här webbläsaren', 'This browser has no Swedish voice'],
    ['en', 'Det finns ingen engelsk röst i den här webbläsaren', 'This browser has no English voice'],
    ['fi', 'Det finns ingen finsk röst i den här webbläsaren', 'This browser has no Finnish voice'],
    ['ar', 'Det finns ingen arabisk röst i den här webbläsaren', 'This browser has no Arabic voice'],
    [
      'se',
      'Det finns ingen nordsamisk röst i den här webbläsaren',
      'This browser has no Northern Sami voice',
    ],
    ['yi', 'Det finns ingen röst för jiddisch i den här webbläsaren', 'This browser has no Yiddish voice'],
  ];
  for (const [lang, ...said] of words)
    it(`is named in both languages: ${lang}`, async () => {
      for (const [index, locale] of ['sv', 'en'].entries()) {
        await showUnavailable(`lang="${locale}"`, `<div id="text" lang="${lang}"><p>Abc def.</p></div>`);
        expect(await tree()).to.contain(`text: "${said[index]}"`);
      }
    }).timeout(20_000);

  const machines: readonly [agent: string, sv: string][] = [
    [
      'Mozilla/5.0 (Linux; Android 14)',
      'Röster hämtas i telefonens inställningar, under Tillgänglighet och Text till tal.',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18)',
      'Röster hämtas i enhetens inställningar, under Hjälpmedel och Talat innehåll.',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X)',
      'Röster hämtas i enhetens inställningar, under Hjälpmedel och Talat innehåll.',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0)',
      'Röster hämtas i Windows inställningar, under Tid och språk och sedan Tal. Starta sedan om webbläsaren.',
    ],
    [
      'Mozilla/5.0 (X11; CrOS x86_64)',
      'Röster hämtas i datorns inställningar, under Tillgänglighet och Text till tal.',
    ],
  ];
  it('what can be done about it is told for each kind of machine', async () => {
    const player = await showPlaying();
    for (const [agent, help] of machines) {
      Object.defineProperty(navigator, 'userAgent', { value: agent, configurable: true });
      await press(player, 'Inställningar');
      await press(player, 'Hjälp');
      expect(await tree(), agent).to.contain(help);
      await press(player, 'Inställningar');
    }
    Object.defineProperty(navigator, 'userAgent', { value: 'Linux', configurable: true });
  });

  it('can be replaced by one that the visitor chooses, and then it plays', async () => {
    const fake = speech({ voices: EDGE });
    const player = await showPlaying();
    await reaches(player, 'unavailable');
    await player.updateComplete;
    const [, , mattias] = EDGE;
    await choose(player, 'Röst', `${mattias?.voiceURI} ${mattias?.name} sv-SE`);
    expect([player.state, fake.last?.voice]).to.deep.equal(['playing', mattias?.name]);
  });

  it('is found when it comes later and Lyssna is pressed again', async () => {
    const player = await showUnavailable();
    const fake = speech();
    await press(player, 'Lyssna');
    expect([player.state, fake.last?.voice]).to.deep.equal(['playing', 'Alva']);
  });
});
