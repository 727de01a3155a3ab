/** What the tests of scrolling share: a scroller on a page that is long, a clock of their own, and what is in view. */
import { Scroller } from '../../../../src/speech/page/scroller.js';
import { emulate } from '../../../commands.js';
import { find } from '../reading/page.js';

export const FAR = '<div class="far"></div>';
export const STYLE = '<style>.far{block-size:300vh} p{margin:0;line-height:20px}</style>';
export const PAGE = `${STYLE}<p id="a">Ett.</p>${FAR}<p id="b">Två.</p>${FAR}<p id="c">Tre.</p>${FAR}`;

export let scroller: Scroller;
/** The time, in ms; how much of the window's lower end is covered, in px. */
export const scene = { now: 0, covered: 0 };
const { now } = performance;

beforeEach(async () => {
  scene.covered = 0;
  scene.now = 100_000;
  performance.now = () => scene.now;
  await emulate({ features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
  scrollTo({ top: 0, behavior: 'instant' });
  scroller = new Scroller(() => scene.covered);
});
afterEach(async () => {
  scroller.close();
  performance.now = now;
  document.documentElement.removeAttribute('style');
  scrollTo({ top: 0, behavior: 'instant' });
  await emulate();
});

export function rangeOf(selector: string): Range {
  const range = document.createRange();
  range.selectNodeContents(find(selector));
  return range;
}

export const follow = (selector: string, asked = false): void => scroller.follow([rangeOf(selector)], asked);

/** Whether all of an element's text is in the part of the window that nothing covers. */
export function isSeen(selector: string): boolean {
  const { top, bottom } = rangeOf(selector).getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight - scene.covered;
}
