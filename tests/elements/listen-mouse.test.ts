/** A real mouse: a click on what is read goes on from there, and Lyssna reads what is selected. */
import { expect } from '@esm-bundle/chai';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define/index.js';
import { inEngines } from '../engine.js';
import { find, put } from './fixtures.js';
import {
  clickOn,
  control,
  nameOf,
  namesOf,
  play,
  rootOf,
  say,
  SENTENCES,
  showPlayer,
  showPlaying,
  textOf,
  voice,
  type Player,
} from './listen.js';

/** The range of some words in the text. */
function wordsIn(words: string, root: ParentNode = document): Range {
  const place = root.querySelector('#text') ?? root;
  const walker = document.createTreeWalker(place as Node, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range;
  }
  throw new Error(`There is no “${words}”.`);
}

/** Selects with the mouse, from the beginning of some words to the end of others. */
async function drag(from: Range, to: Range): Promise<void> {
  const first = from.getBoundingClientRect();
  const last = to.getBoundingClientRect();
  const middle = ({ top, height }: DOMRect): number => Math.round(top + height / 2);
  await sendMouse({ type: 'move', position: [Math.ceil(first.left), middle(first)] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [Math.floor(last.right), middle(last)] });
  await sendMouse({ type: 'up' });
}

const selected = (): string => document.getSelection()?.toString() ?? '';

describe('a click on what is read', () => {
  it('goes on from the paragraph', async () => {
    const player = await showPlaying();
    await clickOn(find(document, '#text p:last-child'), 0.05);
    expect([player.state, voice.last?.text]).to.deep.equal(['playing', SENTENCES[2]]);
    await clickOn(wordsIn('En mening'));
    expect(voice.last?.text).to.equal(SENTENCES[0]);
  });

  it('goes on from the sentence that is pointed at', async () => {
    await showPlaying();
    await clickOn(wordsIn('Två meningar'));
    expect(voice.last?.text).to.equal(SENTENCES[1]);
  });

  it('beside the words begins the paragraph', async () => {
    await showPlaying();
    await clickOn(find(document, '#text p:last-child'), 0.9);
    expect(voice.last?.text).to.equal(SENTENCES[2]);
  });

  it('while it is paused, goes on there', async () => {
    const player = await showPlaying();
    player.pause();
    await clickOn(wordsIn('Tredje'));
    expect([player.state, voice.last?.text]).to.deep.equal(['playing', SENTENCES[2]]);
  });

  it('does nothing while nothing is read', async () => {
    const player = await showPlayer();
    await clickOn(wordsIn('Tredje'));
    expect([player.state, voice.spoken.length]).to.deep.equal(['idle', 0]);
    await play(player);
    player.stop();
    await clickOn(wordsIn('Tredje'));
    expect([player.state, voice.spoken.length]).to.deep.equal(['idle', 1]);
  });

  it('does nothing outside what is read', async () => {
    const player = await showPlaying('', `${textOf()}<p id="utanför">Något annat.</p>`);
    await clickOn(find(document, '#utanför'), 0.05);
    expect([player.state, voice.spoken.length]).to.deep.equal(['playing', 1]);
  });

  it('does nothing on the player', async () => {
    const player = await showPlaying();
    await clickOn(find(rootOf(player), '.progress'));
    expect(voice.spoken).to.have.length(1);
  });

  const others: readonly [what: string, html: string][] = [
    ['a link', '<a href="#x" class="mål">Tredje stycket.</a>'],
    ['words in a link', '<a href="#x"><b class="mål">Tredje stycket.</b></a>'],
    ['a button in a heading', '<h3><button class="mål">Tredje stycket.</button></h3>'],
    ['a summary', '<details><summary class="mål">Tredje stycket.</summary></details>'],
    ['a label', '<label class="mål">Tredje stycket. <input /></label>'],
    [
      'what an author has made a button',
      '<h3><span role="button" tabindex="0" class="mål">Tredje stycket.</span></h3>',
    ],
    [
      'what an author has made a link',
      '<p><span role="link" tabindex="0" class="mål">Tredje stycket.</span></p>',
    ],
    [
      'what an author has made a tab',
      '<p><span role="tab" tabindex="0" class="mål">Tredje stycket.</span></p>',
    ],
    ['what can be written in', '<p contenteditable="true" class="mål">Tredje stycket.</p>'],
  ];
  for (const [what, html] of others)
    it(`does nothing on ${what}`, async () => {
      const player = await showPlaying('', `<div id="text"><p>Ett.</p>${html}</div>`);
      await clickOn(find(document, '.mål'), 0.2);
      expect([player.state, voice.texts]).to.deep.equal(['playing', ['Ett.']]);
    });

  it('does nothing where the page has used it', async () => {
    await showPlaying();
    find(document, '#text').addEventListener('click', (event) => event.preventDefault(), { once: true });
    await clickOn(wordsIn('Tredje'));
    expect(voice.spoken).to.have.length(1);
  });

  it('does nothing when it has selected text', async () => {
    const player = await showPlaying();
    await drag(wordsIn('Två'), wordsIn('meningar'));
    expect(selected()).to.equal('Två meningar');
    expect([player.state, voice.spoken.length]).to.deep.equal(['playing', 1]);
  });

  // WebKitWebDriver releases the first button, whichever was pressed.
  inEngines(['chromium', 'firefox'], 'clicks with any button')(
    'with another button of the mouse does nothing',
    async () => {
      await showPlaying();
      const { left, top } = wordsIn('Tredje').getBoundingClientRect();
      await sendMouse({
        type: 'click',
        button: 'middle',
        position: [Math.ceil(left + 5), Math.ceil(top + 5)],
      });
      expect(voice.spoken).to.have.length(1);
    },
  );

  it('in an open shadow root goes on from there', async () => {
    const player = await showPlaying('', '<div id="text"><p>Ett.</p><div class="värd"></div></div>');
    player.stop();
    const host = find(document, '.värd');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Två i skugga. Tre i skugga.</p>';
    await play(player);
    await clickOn(wordsIn('Tre i', host.shadowRoot as ShadowRoot));
    expect(voice.last?.text).to.equal('Tre i skugga.');
  });
});

describe('Lyssna with text selected', () => {
  it('reads the selection, with one speak() in the click', async () => {
    const player = await showPlayer();
    await drag(wordsIn('Två'), wordsIn('Tredje'));
    await clickOn(control(player, 'Lyssna'));
    expect(voice.spoken).to.have.length(1);
    expect(selected(), 'its colours would lie over the highlight').to.equal('');
    await player.updateComplete;
    await say(player, 2);
    expect(voice.texts).to.deep.equal(['Två meningar här.', 'Tredje']);
    expect(player.state).to.equal('idle');
  });

  it('reads part of a sentence, and nothing more', async () => {
    const player = await showPlayer();
    await drag(wordsIn('meningar'), wordsIn('här', find(document, '#text p')));
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(wordsIn('meningar här'));
    await clickOn(control(player, 'Lyssna'));
    await player.updateComplete;
    await say(player);
    expect([player.state, voice.texts]).to.deep.equal(['idle', ['meningar här']]);
  });

  it('by keyboard', async () => {
    const player = await showPlayer();
    document.getSelection()?.addRange(wordsIn('Tredje'));
    control(player, 'Lyssna').focus();
    await sendKeys({ press: 'Enter' });
    expect(voice.texts).to.deep.equal(['Tredje']);
  });

  it('outside what it reads: the selection', async () => {
    const player = await showPlayer('', `${textOf()}<p id="utanför">Något annat här.</p>`);
    document.getSelection()?.addRange(wordsIn('annat här', find(document, '#utanför')));
    await clickOn(control(player, 'Lyssna'));
    expect(voice.texts).to.deep.equal(['annat här']);
  });

  it('only space selected: all is read', async () => {
    const player = await showPlayer();
    document.getSelection()?.addRange(wordsIn(' '));
    await play(player);
    expect(voice.texts).to.deep.equal([SENTENCES[0]]);
  });

  it('a selection that is put somewhere empty is none', async () => {
    const player = await showPlayer();
    document.getSelection()?.collapse(find(document, '#text'), 0);
    await play(player);
    expect(voice.texts).to.deep.equal([SENTENCES[0]]);
  });

  it('the next time, without a selection, all is read', async () => {
    const player = await showPlayer();
    document.getSelection()?.addRange(wordsIn('Tredje'));
    await clickOn(control(player, 'Lyssna'));
    await player.updateComplete;
    await clickOn(control(player, 'Stoppa'));
    await player.updateComplete;
    await clickOn(control(player, 'Lyssna'));
    expect(voice.texts).to.deep.equal(['Tredje', SENTENCES[0]]);
  });

  it('a selection in an open shadow root', async () => {
    const player = await showPlayer('', '<div id="text"><p>Ett.</p><div class="värd"></div></div>');
    const root = find(document, '.värd').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Två i skugga. Tre i skugga.</p>';
    await drag(wordsIn('Tre', root), wordsIn('Tre i', root));
    await clickOn(control(player, 'Lyssna'));
    expect(voice.texts).to.deep.equal(['Tre i']);
  });
});

describe('a press with the mouse', () => {
  it('starts, pauses, goes on and stops', async () => {
    const player: Player = put('<samverka-listen></samverka-listen><p>Ett. Två.</p>');
    await player.updateComplete;
    const seen: string[] = [];
    for (const name of [
      'Lyssna',
      'Pausa',
      'Fortsätt',
      'Nästa mening',
      'Föregående mening',
      'Inställningar',
      'Stoppa',
    ]) {
      // WebKit would take two quick clicks in one place for a double click.
      await clickOn(control(player, name), name === 'Pausa' ? 0.2 : 0.5);
      await player.updateComplete;
      seen.push(player.state);
    }
    expect(seen).to.deep.equal(['playing', 'paused', 'playing', 'playing', 'playing', 'playing', 'idle']);
    expect(namesOf(player)).to.deep.equal(['Lyssna']);
  });

  it('on a name of a control in the panel goes to the control', async () => {
    const player = await showPlaying();
    await clickOn(control(player, 'Inställningar'));
    await player.updateComplete;
    await clickOn(find(rootOf(player), 'label[for=rate]'), 0.1);
    expect(nameOf((player.shadowRoot as ShadowRoot).activeElement as Element)).to.equal('Hastighet');
    expect(voice.spoken).to.have.length(1);
  });

  it('a double click is one press: it starts, and does not pause', async () => {
    const player = await showPlayer();
    const button = control(player, 'Lyssna');
    const details: number[] = [];
    button.addEventListener('click', ({ detail }) => details.push(detail));
    const press = (detail: number): boolean =>
      button.dispatchEvent(new MouseEvent('click', { detail, bubbles: true, composed: true }));
    press(1);
    press(2);
    expect([player.state, details]).to.deep.equal(['playing', [1, 2]]);
    press(1);
    expect(player.state).to.equal('paused');
    press(2);
    expect(player.state, 'a second click that goes on').to.equal('playing');
  });
});
