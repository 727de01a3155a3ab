/** Real key presses: the player by keyboard alone, and no key of a character. */
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/index.js';
import { emulate, type Emulation } from '../commands.js';
import { inEngines } from '../engine.js';
import { nativeVoice, SIMPLE } from '../speech-synthesis.js';
import { find } from './fixtures.js';
import {
  control,
  focused,
  focusedName,
  key,
  keyOn,
  showFenced,
  walk,
  play,
  rootOf,
  SENTENCES,
  speech,
  voice,
} from './listen.js';

describe('by keyboard alone', () => {
  for (const press of ['Enter', 'Space'])
    it(`Tab comes to Lyssna, and ${press} starts, pauses and goes on; the focus stays`, async () => {
      const player = await showFenced();
      expect(await walk(player, 1)).to.deep.equal(['Lyssna']);
      const button = focused();
      const seen: string[] = [];
      for (let times = 0; times < 3; times++) {
        await key(player, press);
        seen.push(`${player.state} ${focusedName()} ${focused() === button}`);
      }
      expect(seen).to.deep.equal(['playing Pausa true', 'paused Fortsätt true', 'playing Pausa true']);
      expect(voice.spoken).to.have.length(2);
    });

  it('nothing starts by itself, not even with the focus', async () => {
    const player = await showFenced();
    await walk(player, 2);
    expect([player.state, voice.spoken.length]).to.deep.equal(['idle', 0]);
  });

  it('Tab goes through the controls as they are seen, and on', async () => {
    const player = await showFenced();
    await play(player);
    expect(await walk(player, 7)).to.deep.equal([
      'Pausa',
      'Föregående mening',
      'Nästa mening',
      'Stoppa',
      'Inställningar',
      'länk',
      'efter',
    ]);
  });

  it('and back', async () => {
    const player = await showFenced();
    await play(player);
    find<HTMLElement>(document, 'a').focus();
    await sendKeys({ down: 'Shift' });
    const seen = await walk(player, 6);
    await sendKeys({ up: 'Shift' });
    expect(seen).to.deep.equal([
      'Inställningar',
      'Stoppa',
      'Nästa mening',
      'Föregående mening',
      'Pausa',
      'före',
    ]);
  });

  it('the order of Tab is the order on the screen', async () => {
    const player = await showFenced();
    await play(player);
    const boxes = [...rootOf(player).querySelectorAll('button')].map((one) => one.getBoundingClientRect());
    for (const [index, box] of boxes.entries())
      if (index) expect(box.left).to.be.at.least((boxes[index - 1] as DOMRect).right);
  });

  it('the panel comes after its button, and then the page', async () => {
    const player = await showFenced();
    await play(player);
    await keyOn(player, 'Inställningar');
    expect([focusedName(), focused().ariaExpanded]).to.deep.equal(['Inställningar', 'true']);
    expect(await walk(player, 7)).to.deep.equal([
      'Långsammare',
      'Hastighet',
      'Snabbare',
      'Ljudstyrka',
      'Röst',
      'Hjälp',
      'länk',
    ]);
  });

  it('sentences', async () => {
    const player = await showFenced();
    await play(player);
    await keyOn(player, 'Nästa mening');
    await key(player, 'Space');
    await keyOn(player, 'Föregående mening');
    expect(voice.texts).to.deep.equal([0, 1, 2, 1].map((index) => SENTENCES[index]));
    expect(focusedName()).to.equal('Föregående mening');
  });

  it('speed by buttons, with the focus where it was, to the ends', async () => {
    const player = await showFenced('rate="1.5"');
    await play(player);
    await keyOn(player, 'Inställningar');
    await keyOn(player, 'Snabbare');
    await key(player, 'Enter', 'Enter', 'Space');
    expect([player.rate, focusedName(), focused().ariaDisabled]).to.deep.equal([2, 'Snabbare', 'true']);
    await keyOn(player, 'Långsammare', 'Space');
    expect([player.rate, focusedName()]).to.deep.equal([1.75, 'Långsammare']);
  });

  it('speed and voice by their selects', async () => {
    speech({ voices: [...SIMPLE, nativeVoice('Klara', 'sv-SE')] });
    const player = await showFenced();
    await play(player);
    await keyOn(player, 'Inställningar');
    await keyOn(player, 'Hastighet', 'ArrowDown');
    expect([player.rate, voice.last?.rate, focusedName()]).to.deep.equal([1.25, 1.25, 'Hastighet']);
    const before = voice.last?.voice;
    await keyOn(player, 'Röst', 'ArrowDown');
    expect(voice.last?.voice).to.not.equal(before);
    expect(focusedName()).to.equal('Röst');
  });

  it('the help', async () => {
    const player = await showFenced();
    await play(player);
    await keyOn(player, 'Inställningar');
    await keyOn(player, 'Hjälp');
    expect(rootOf(player).querySelector('details')?.open).to.equal(true);
    expect(focusedName()).to.equal('Hjälp');
  });

  it('the panel closes when the focus leaves the player, which lies where it went', async () => {
    const player = await showFenced();
    await play(player);
    await keyOn(player, 'Inställningar');
    control(player, 'Hjälp').focus();
    await key(player, 'Tab');
    expect([focusedName(), control(player, 'Inställningar').ariaExpanded]).to.deep.equal(['länk', 'false']);
  });

  it('the panel closes with its button', async () => {
    const player = await showFenced();
    await play(player);
    await keyOn(player, 'Inställningar');
    await key(player, 'Space');
    expect([focusedName(), focused().ariaExpanded, player.state]).to.deep.equal([
      'Inställningar',
      'false',
      'playing',
    ]);
  });

  const eachStopIsSeen = async (features: Emulation['features']): Promise<void> => {
    const player = await showFenced();
    await play(player);
    await keyOn(player, 'Inställningar');
    await emulate({ features });
    control(player, 'Pausa').focus();
    for (let step = 0; step < 9; step++) {
      const { outlineStyle, outlineWidth } = getComputedStyle(focused());
      expect([outlineStyle, parseFloat(outlineWidth) >= 2], focusedName()).to.deep.equal(['solid', true]);
      await key(player, 'Tab');
    }
    await emulate();
  };
  it('every stop is seen', () => eachStopIsSeen([]));
  inEngines(['chromium', 'firefox'], 'emulates forced colours')(
    'every stop is seen, in forced colours too',
    () => eachStopIsSeen([{ name: 'forced-colors', value: 'active' }]),
  );
});

describe('no key of a character', () => {
  const KEYS = 'abcdefghijklmnopqrstuvwxyz0123456789+-.,<>?!';
  const others = ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Delete', 'Backspace', 'F2'];

  for (const state of ['idle', 'playing', 'paused'] as const)
    it(`does anything while it is ${state}`, async () => {
      const player = await showFenced();
      if (state !== 'idle') await play(player);
      if (state === 'paused') player.pause();
      await player.updateComplete;
      voice.calls.length = 0;
      for (const at of [find<HTMLElement>(document, 'a'), find<HTMLElement>(rootOf(player), '.play')]) {
        at.focus();
        await sendKeys({ type: KEYS });
        for (const press of others) await sendKeys({ press });
        await player.updateComplete;
        expect([player.state, voice.calls, focused()]).to.deep.equal([state, [], at]);
        expect([player.rate, rootOf(player).querySelector('.panel:not([hidden])')]).to.deep.equal([1, null]);
      }
    }).timeout(60_000);
});
