/** Real key presses: the player by keyboard alone, `Esc` from anywhere, and a focus that is never lost. */
import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/index.js';
import { emulate } from '../commands.js';
import { nativeVoice, SIMPLE } from '../speech-synthesis.js';
import { find, put } from './fixtures.js';
import {
  control,
  drawn,
  focused,
  isFloating,
  nameOf,
  play,
  reaches,
  rootOf,
  say,
  SENTENCES,
  speech,
  textOf,
  until,
  voice,
  type Player,
} from './listen.js';

/** A player between places that can have the focus; the one before has it. */
async function show(attributes = '', text = textOf()): Promise<Player> {
  const before = put<HTMLButtonElement>(
    `<button>före</button><samverka-listen for="text" ${attributes}></samverka-listen>${text}<p><a href="#x">länk</a></p><button>efter</button>`,
  );
  const player = find<Player>(document, 'samverka-listen');
  await player.updateComplete;
  before.focus();
  return player;
}

const name = (): string => nameOf(focused());

async function key(player: Player, ...presses: string[]): Promise<void> {
  for (const press of presses) {
    await sendKeys({ press });
    await player.updateComplete;
  }
}

async function walk(player: Player, steps: number): Promise<string[]> {
  const seen: string[] = [];
  for (let step = 0; step < steps; step++) {
    await key(player, 'Tab');
    seen.push(name());
  }
  return seen;
}

/** Focuses a control and presses a key on it. */
async function keyOn(player: Player, at: string, press = 'Enter'): Promise<void> {
  control(player, at).focus();
  await key(player, press);
}

describe('by keyboard alone', () => {
  for (const press of ['Enter', 'Space'])
    it(`Tab comes to Lyssna, and ${press} starts, pauses and goes on; the focus stays`, async () => {
      const player = await show();
      expect(await walk(player, 1)).to.deep.equal(['Lyssna']);
      const button = focused();
      const seen: string[] = [];
      for (let times = 0; times < 3; times++) {
        await key(player, press);
        seen.push(`${player.state} ${name()} ${focused() === button}`);
      }
      expect(seen).to.deep.equal(['playing Pausa true', 'paused Fortsätt true', 'playing Pausa true']);
      expect(voice.spoken).to.have.length(2);
    });

  it('nothing starts by itself, not even with the focus', async () => {
    const player = await show();
    await walk(player, 2);
    expect([player.state, voice.spoken.length]).to.deep.equal(['idle', 0]);
  });

  it('Tab goes through the controls as they are seen, and on', async () => {
    const player = await show();
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
    const player = await show();
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
    const player = await show();
    await play(player);
    const boxes = [...rootOf(player).querySelectorAll('button')].map((one) => one.getBoundingClientRect());
    for (const [index, box] of boxes.entries())
      if (index) expect(box.left).to.be.at.least((boxes[index - 1] as DOMRect).right);
  });

  it('the panel comes after its button, and then the page', async () => {
    const player = await show();
    await play(player);
    await keyOn(player, 'Inställningar');
    expect([name(), focused().ariaExpanded]).to.deep.equal(['Inställningar', 'true']);
    expect(await walk(player, 6)).to.deep.equal([
      'Långsammare',
      'Hastighet',
      'Snabbare',
      'Röst',
      'Hjälp',
      'länk',
    ]);
  });

  it('sentences', async () => {
    const player = await show();
    await play(player);
    await keyOn(player, 'Nästa mening');
    await key(player, 'Space');
    await keyOn(player, 'Föregående mening');
    expect(voice.texts).to.deep.equal([0, 1, 2, 1].map((index) => SENTENCES[index]));
    expect(name()).to.equal('Föregående mening');
  });

  it('speed by buttons, with the focus where it was, to the ends', async () => {
    const player = await show('rate="1.5"');
    await play(player);
    await keyOn(player, 'Inställningar');
    await keyOn(player, 'Snabbare');
    await key(player, 'Enter', 'Enter', 'Space');
    expect([player.rate, name(), focused().ariaDisabled]).to.deep.equal([2, 'Snabbare', 'true']);
    await keyOn(player, 'Långsammare', 'Space');
    expect([player.rate, name()]).to.deep.equal([1.75, 'Långsammare']);
  });

  it('speed and voice by their selects', async () => {
    speech({ voices: [...SIMPLE, nativeVoice('Klara', 'sv-SE')] });
    const player = await show();
    await play(player);
    await keyOn(player, 'Inställningar');
    await keyOn(player, 'Hastighet', 'ArrowDown');
    expect([player.rate, voice.last?.rate, name()]).to.deep.equal([1.25, 1.25, 'Hastighet']);
    const before = voice.last?.voice;
    await keyOn(player, 'Röst', 'ArrowDown');
    expect(voice.last?.voice).to.not.equal(before);
    expect(name()).to.equal('Röst');
  });

  it('the help', async () => {
    const player = await show();
    await play(player);
    await keyOn(player, 'Inställningar');
    await keyOn(player, 'Hjälp');
    expect(rootOf(player).querySelector('details')?.open).to.equal(true);
    expect(name()).to.equal('Hjälp');
  });

  it('the panel closes when the focus leaves the player, which lies where it went', async () => {
    const player = await show();
    await play(player);
    await keyOn(player, 'Inställningar');
    control(player, 'Hjälp').focus();
    await key(player, 'Tab');
    expect([name(), control(player, 'Inställningar').ariaExpanded]).to.deep.equal(['länk', 'false']);
  });

  it('the panel closes with its button', async () => {
    const player = await show();
    await play(player);
    await keyOn(player, 'Inställningar');
    await key(player, 'Space');
    expect([name(), focused().ariaExpanded, player.state]).to.deep.equal([
      'Inställningar',
      'false',
      'playing',
    ]);
  });

  it('every stop is seen, in forced colours too', async () => {
    const player = await show();
    await play(player);
    await keyOn(player, 'Inställningar');
    for (const features of [[], [{ name: 'forced-colors', value: 'active' }]]) {
      await emulate({ features });
      control(player, 'Pausa').focus();
      for (let step = 0; step < 9; step++) {
        const { outlineStyle, outlineWidth } = getComputedStyle(focused());
        expect([outlineStyle, parseFloat(outlineWidth) >= 2], name()).to.deep.equal(['solid', true]);
        await key(player, 'Tab');
      }
    }
    await emulate();
  });
});

describe('Esc', () => {
  it('closes the panel first, and then stops', async () => {
    const player = await show();
    await play(player);
    await keyOn(player, 'Inställningar');
    control(player, 'Hastighet').focus();
    await key(player, 'Escape');
    expect([player.state, name(), focused().ariaExpanded]).to.deep.equal([
      'playing',
      'Inställningar',
      'false',
    ]);
    await key(player, 'Escape');
    expect([player.state, name()]).to.deep.equal(['idle', 'Lyssna']);
  });

  for (const [where, selector] of [
    ['a link of the page', 'a'],
    ['a button of the page', 'button:last-of-type'],
    ['nothing', ''],
  ] as const)
    it(`stops from ${where}, where the focus stays`, async () => {
      const player = await show();
      await play(player);
      (document.activeElement as HTMLElement).blur();
      if (selector) find<HTMLElement>(document, selector).focus();
      const at = focused();
      await key(player, 'Escape');
      expect([player.state, focused()]).to.deep.equal(['idle', at]);
    });

  it('stops while it is paused, and while it loads', async () => {
    const player = await show();
    await play(player);
    player.pause();
    await key(player, 'Escape');
    expect(player.state).to.equal('idle');
    speech({ voices: [] });
    await play(player);
    expect(player.state).to.equal('loading');
    await key(player, 'Escape');
    expect(player.state).to.equal('idle');
  });

  it('with the panel open and the focus nowhere, closes the panel and takes no focus', async () => {
    const player = await show();
    await play(player);
    await keyOn(player, 'Inställningar');
    focused().blur();
    await player.updateComplete;
    expect(document.activeElement).to.equal(document.body);
    await key(player, 'Escape');
    expect([player.state, document.activeElement]).to.deep.equal(['playing', document.body]);
    expect(control(player, 'Inställningar').ariaExpanded).to.equal('false');
  });

  it('that the page has used does not stop', async () => {
    const player = await show();
    await play(player);
    const link = find<HTMLElement>(document, 'a');
    link.addEventListener('keydown', (event) => event.preventDefault());
    link.focus();
    await key(player, 'Escape');
    expect(player.state).to.equal('playing');
  });

  it('closes a dialog of the page, and only that', async () => {
    const player = await show();
    await play(player);
    player.insertAdjacentHTML('afterend', '<dialog><button>I dialogen</button></dialog>');
    const dialog = find<HTMLDialogElement>(document, 'dialog');
    dialog.showModal();
    await key(player, 'Escape');
    expect([dialog.open, player.state]).to.deep.equal([false, 'playing']);
    await key(player, 'Escape');
    expect(player.state).to.equal('idle');
  });

  it('is the page’s own where nothing is read', async () => {
    const player = await show();
    await play(player);
    await key(player, 'Escape');
    let isHeard = false;
    document.addEventListener('keydown', ({ defaultPrevented }) => (isHeard = !defaultPrevented), {
      once: true,
    });
    await key(player, 'Escape');
    expect([isHeard, player.state, voice.spoken.length]).to.deep.equal([true, 'idle', 1]);
  });

  it('takes the words of what is wrong away, with the focus at them', async () => {
    const player = await show('', '<div id="text"></div>');
    control(player, 'Lyssna').focus();
    await key(player, 'Enter');
    expect(player.state).to.equal('unavailable');
    await key(player, 'Tab');
    expect(name()).to.equal('Stäng');
    await key(player, 'Escape');
    expect([player.state, name()]).to.deep.equal(['idle', 'Lyssna']);
  });
});

describe('no key of a character', () => {
  const KEYS = 'abcdefghijklmnopqrstuvwxyz0123456789+-.,<>?!'.split('');
  const others = ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'Delete', 'Backspace', 'F2'];

  for (const state of ['idle', 'playing', 'paused'] as const)
    it(`does anything while it is ${state}`, async () => {
      const player = await show();
      if (state !== 'idle') await play(player);
      if (state === 'paused') player.pause();
      await player.updateComplete;
      voice.calls.length = 0;
      for (const at of [find<HTMLElement>(document, 'a'), find<HTMLElement>(rootOf(player), '.play')]) {
        at.focus();
        for (const press of [...KEYS, ...others]) await sendKeys({ press });
        await player.updateComplete;
        expect([player.state, voice.calls, focused()]).to.deep.equal([state, [], at]);
        expect([player.rate, rootOf(player).querySelector('.panel:not([hidden])')]).to.deep.equal([1, null]);
      }
    }).timeout(60_000);
});

describe('the focus is never lost', () => {
  it('when it is stopped by its button', async () => {
    const player = await show();
    await play(player);
    await keyOn(player, 'Stoppa');
    expect([player.state, name()]).to.deep.equal(['idle', 'Lyssna']);
    await key(player, 'Enter');
    expect(player.state).to.equal('playing');
  });

  for (const at of ['Pausa', 'Föregående mening', 'Nästa mening', 'Stoppa', 'Inställningar'])
    it(`when all has been read, with the focus at ${at}`, async () => {
      const player = await show();
      await play(player);
      control(player, at).focus();
      await say(player, 3);
      expect([player.state, name()]).to.deep.equal(['idle', 'Lyssna']);
    });

  for (const at of ['Långsammare', 'Hastighet', 'Snabbare', 'Röst', 'Hjälp'])
    it(`when all has been read, with the focus at ${at} in the panel`, async () => {
      const player = await show();
      await play(player);
      await keyOn(player, 'Inställningar');
      control(player, at).focus();
      await say(player, 3);
      expect([player.state, name()]).to.deep.equal(['idle', 'Lyssna']);
    });

  it('when the last sentence is skipped', async () => {
    const player = await show();
    await play(player);
    control(player, 'Nästa mening').focus();
    await key(player, 'Enter', 'Enter', 'Enter');
    expect([player.state, name()]).to.deep.equal(['idle', 'Lyssna']);
  });

  it('when a voice is looked for, and none is found', async () => {
    speech({ voices: [] });
    const player = await show();
    await keyOn(player, 'Lyssna');
    expect([player.state, name()]).to.deep.equal(['loading', 'Lyssna']);
    control(player, 'Stoppa').focus();
    await reaches(player, 'unavailable');
    await player.updateComplete;
    expect(name()).to.equal('Lyssna');
  });

  it('when the words about what is wrong are closed', async () => {
    const player = await show('', '<div id="text"></div>');
    await keyOn(player, 'Lyssna');
    expect(await walk(player, 1)).to.deep.equal(['Stäng']);
    await key(player, 'Enter');
    expect([player.state, name()]).to.deep.equal(['idle', 'Lyssna']);
  });

  it('when the voice dies', async () => {
    const player = await show();
    await play(player);
    control(player, 'Nästa mening').focus();
    voice.fail('synthesis-failed');
    await player.updateComplete;
    expect([player.state, name()]).to.deep.equal(['unavailable', 'Lyssna']);
  });

  it('when the language changes', async () => {
    const player = await show();
    await play(player);
    control(player, 'Stoppa').focus();
    player.lang = 'en';
    await player.updateComplete;
    await drawn();
    expect(name()).to.equal('Stop');
  });

  it('when the bar that follows is closed, or the player comes into view again', async () => {
    const player = await show('', `<div id="text"><p>${SENTENCES.join('</p><p>')}</p></div>`);
    find<HTMLElement>(document, '#text').style.paddingBlock = '2000px';
    await play(player);
    for (const end of ['close', 'scroll']) {
      scrollTo(0, 1500);
      await until(() => isFloating(player), 'the bar');
      control(player, end === 'close' ? 'Dölj spelaren' : 'Nästa mening').focus({ preventScroll: true });
      if (end === 'close') await key(player, 'Enter');
      else scrollTo(0, 0);
      await until(() => !isFloating(player), 'no bar');
      await drawn();
      expect(rootOf(player).activeElement === focused() && name(), end).to.equal(
        end === 'close' ? 'Pausa' : 'Nästa mening',
      );
      player.stop();
      scrollTo(0, 0);
      await play(player);
    }
  });

  it('when it stops while the bar follows', async () => {
    const player = await show();
    find<HTMLElement>(document, '#text').style.paddingBlock = '2000px';
    await play(player);
    scrollTo(0, 1500);
    await until(() => isFloating(player), 'the bar');
    control(player, 'Stoppa').focus({ preventScroll: true });
    await key(player, 'Enter');
    await drawn();
    expect([player.state, name()]).to.deep.equal(['idle', 'Lyssna']);
  });

  it('and never taken: what happens by itself leaves it where it is', async () => {
    const player = await show();
    const link = find<HTMLElement>(document, 'a');
    link.focus();
    await play(player);
    await say(player, 2);
    player.pause();
    player.resume();
    await say(player);
    await drawn();
    expect([player.state, focused()]).to.deep.equal(['idle', link]);
    find(document, '#text').replaceChildren();
    await play(player);
    expect([player.state, focused()]).to.deep.equal(['unavailable', link]);
  });
});
