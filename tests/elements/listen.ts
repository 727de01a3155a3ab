/** What the tests of the player share: a page with a player and something to read, a scripted voice, and ways to press. */
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { SamverkaListen } from '../../src/elements/listen/listen.js';
import type { PlayerState } from '../../src/speech/player/player.js';
import { installSpeech, type FakeSpeech, type Script } from '../speech-synthesis.js';
import { find, put } from './fixtures.js';

export type Player = SamverkaListen;

/** The voice of the page in this test. */
export let voice: FakeSpeech;

/** Gives the page another voice; what is cancelled tells so at once, so that nothing is to be waited for. */
export function speech(script: Partial<Script> = {}): FakeSpeech {
  voice?.restore();
  voice = installSpeech({ cancelTellsAfter: 'once', ...script });
  return voice;
}

beforeEach(() => {
  speech();
});
afterEach(async () => {
  for (const player of document.querySelectorAll('samverka-listen')) {
    player.stop();
    await player.updateComplete;
  }
  document.getSelection()?.removeAllRanges();
  scrollTo(0, 0);
  voice.restore();
});

export const SENTENCES = ['En mening här.', 'Två meningar här.', 'Tredje stycket.'];
export const SENTENCES_EN = ['One sentence here.', 'Two sentences here.', 'The third paragraph.'];

/** What is read, in two paragraphs. */
export const textOf = ([first = '', second = '', third = ''] = SENTENCES, id = 'text'): string =>
  `<div id="${id}"><p>${first} ${second}</p><p>${third}</p></div>`;

/** Puts a player before a text into the page, and gives it once it is shown; the reserve voice only where it is asked for. */
export async function showPlayer(attributes = '', text = textOf()): Promise<Player> {
  const player = put<Player>(
    `<samverka-listen for="text" ${attributes} reserve-voice="off"></samverka-listen>${text}`,
  );
  await player.updateComplete;
  return player;
}

/** As `showPlayer`, and it plays, with its controls shown. */
export async function showPlaying(attributes = '', text = textOf()): Promise<Player> {
  const player = await showPlayer(attributes, text);
  await play(player);
  return player;
}

/** Starts a player and waits for its controls. */
export async function play(player: Player): Promise<void> {
  player.play();
  await player.updateComplete;
}

/** Lets the voice say so many sentences. */
export async function say(player: Player, count = 1): Promise<void> {
  for (let said = 0; said < count; said++) voice.say();
  await player.updateComplete;
}

/** Shows a player whose browser has no Swedish voice, and waits until it has said so. */
export async function showUnavailable(attributes = '', text = textOf()): Promise<Player> {
  speech({ voices: [] });
  const player = await showPlayer(attributes, text);
  const isOver = reaches(player, 'unavailable');
  await play(player);
  await isOver;
  await player.updateComplete;
  return player;
}

/** Waits until the player says that it is in a state. */
export const reaches = (player: Player, state: PlayerState): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (player.state !== state) return;
      player.removeEventListener('samverka-listen-change', look);
      resolve();
    };
    player.addEventListener('samverka-listen-change', look);
    look();
  });

export const rootOf = (player: Element): ShadowRoot => player.shadowRoot as ShadowRoot;

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** The controls of a player that are shown, in order. */
export const controlsOf = (player: Element): HTMLElement[] =>
  [...rootOf(player).querySelectorAll<HTMLElement>('button, select, input, summary, a[href]')].filter(
    isShown,
  );

/** The name of a control of the player's. */
export const nameOf = (control: Element): string => {
  const { ariaLabel, id, title, textContent } = control as HTMLElement;
  const label = id && (control.getRootNode() as ShadowRoot).querySelector(`label[for="${id}"]`);
  return (ariaLabel || title || (label ? label.textContent : textContent) || '').replace(/\s+/g, ' ').trim();
};

export const namesOf = (player: Element): string[] => controlsOf(player).map(nameOf);

/** The control with that name. */
export function control<E extends HTMLElement = HTMLElement>(player: Element, name: string): E {
  const found = controlsOf(player).find((one) => nameOf(one) === name);
  if (!found) throw new Error(`There is no ${name} among ${namesOf(player).join(', ')}.`);
  return found as E;
}

/** Presses a control with that name as a script does, and waits until the player shows what came of it. */
export async function press(player: Player, name: string): Promise<void> {
  control(player, name).click();
  await player.updateComplete;
}

/** Chooses in a select, or on the slider, of the player's. */
export async function choose(player: Player, name: string, value: string): Promise<void> {
  const select = control<HTMLSelectElement>(player, name);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await player.updateComplete;
}

export const bar = (player: Element): HTMLElement => find(rootOf(player), '.bar');
export const isFloating = (player: Element): boolean => bar(player).matches(':popover-open');
export const statusOf = (player: Element): string =>
  rootOf(player).querySelector('[role=status]')?.textContent?.trim() ?? '';

/** Waits until something is so, looking after each frame that is drawn. */
export function until(isSo: () => unknown, what = String(isSo)): Promise<void> {
  // On a busy machine the modules and the worker of the reserve voice alone take more than five seconds to come.
  const last = performance.now() + 20_000;
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (isSo()) resolve();
      else if (performance.now() > last) reject(new Error(`It did not come: ${what}`));
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Waits until the browser has drawn the page, and told observers of what is in view. */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Waits until the page stands still. */
export async function still(): Promise<void> {
  let before = NaN;
  let same = 0;
  await until(() => {
    same = scrollY === before ? same + 1 : 0;
    before = scrollY;
    return same > 3;
  });
}

/** Clicks with the mouse in the middle of something, or of its first line. */
export async function clickOn(target: Element | Range, dx = 0.5): Promise<void> {
  const [box = target.getBoundingClientRect()] = target.getClientRects();
  const position: [number, number] = [
    Math.round(box.left + box.width * dx),
    Math.round(box.top + box.height / 2),
  ];
  await sendMouse({ type: 'move', position });
  await sendMouse({ type: 'click', position });
}

/** What has the focus, through shadow roots. */
export function focused(): HTMLElement {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at as HTMLElement;
}

/** Keeps the states that a player tells of, with the state it has as it tells. */
export function recordStates(player: Player): string[] {
  const told: string[] = [];
  player.addEventListener('samverka-listen-change', ({ detail }: CustomEventInit<{ state: PlayerState }>) =>
    told.push(detail?.state === player.state ? player.state : `${detail?.state} in ${player.state}`),
  );
  return told;
}

/** All that a player says, in order. */
export async function readBy(player: Player): Promise<string[]> {
  await play(player);
  while (player.state === 'playing') await say(player);
  return voice.texts;
}

/** A player between places that can have the focus; the one before has it. */
export async function showFenced(attributes = '', text = textOf()): Promise<Player> {
  const before = put<HTMLButtonElement>(
    `<button>före</button><samverka-listen for="text" ${attributes} reserve-voice="off"></samverka-listen>${text}<p><a href="#x">länk</a></p><button>efter</button>`,
  );
  const player = find<Player>(document, 'samverka-listen');
  await player.updateComplete;
  before.focus();
  return player;
}

/** The name of what has the focus. */
export const focusedName = (): string => nameOf(focused());

/** Presses keys, and waits after each until the player shows what came of it. */
export async function key(player: Player, ...presses: string[]): Promise<void> {
  for (const press of presses) {
    await sendKeys({ press });
    await player.updateComplete;
  }
}

/** Presses Tab, and gives the names of what then has the focus. */
export async function walk(player: Player, steps: number): Promise<string[]> {
  const seen: string[] = [];
  for (let step = 0; step < steps; step++) {
    await key(player, 'Tab');
    seen.push(focusedName());
  }
  return seen;
}

/** Focuses a control and presses a key on it. */
export async function keyOn(player: Player, at: string, press = 'Enter'): Promise<void> {
  control(player, at).focus();
  await key(player, press);
}

export const playersIn = (root: ParentNode = document): Player[] => [
  ...root.querySelectorAll('samverka-listen'),
];

/** Waits until an upgraded element is in the page. */
export const upgraded = (selector: string, root: ParentNode = document): Promise<Player> =>
  new Promise((resolve) => {
    const look = (): void => {
      const found = root.querySelector<Player>(selector);
      if (!found) return;
      observer.disconnect();
      resolve(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    look();
  });

/** So many sentences that their numbers, and the minutes left, take room. */
const SPEECH = Array.from({ length: 120 }, () => 'Vi lovar att polisen syns mer på torget.').join(' ');
export const LINKS = `<div id="text"><p>${SENTENCES.join(' ')}</p><p data-listen-as="${SPEECH}">Kort.</p></div><ul class="länkar">${Array.from({ length: 80 }, (_, index) => `<li><a href="#x" style="display:block">länk ${index}</a></li>`).join('')}</ul><p class="sist">Sist på sidan</p>`;

export const floats = (player: Player): Promise<void> => until(() => isFloating(player), 'the bar');

/** A page with many links where the player is out of view. */
export async function showFloating(around: (html: string) => string = (html) => html): Promise<Player> {
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

/** Where the bar is. */
export const boxOf = (player: Player): DOMRect => bar(player).getBoundingClientRect();
