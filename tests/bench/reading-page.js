/** In the page: what reads it, step by step; a browser's speech that says nothing; and words in spans, as other readers have them. */
import { pronounce } from '../../dist/speech/pronunciation/pronounce.js';
import { PageText } from '../../dist/speech/reading/page-text.js';
import { sentencesOf } from '../../dist/speech/reading/sentences.js';
import { walk } from '../../dist/speech/reading/walk.js';

const TEXT = [
  'I samverkan med polisen tas det fram medborgarlöften och samverkansavtal.',
  'Polisen och kommunen arbetar aktivt med ungdomar i riskzon, bl a genom att samordna insatser.',
  'Ring 08-570 470 00 kl. 10.30 eller kom till Skogsbovägen 9–11, 134 81 Gustavsberg.',
  'Överenskommelsen gäller 2017 ut, och 25 % av åtgärderna är klara den 17 juli 2018.',
];
/** Long enough for the words that are measured. */
const HEADING = 'Så arbetar polisen och kommunen tillsammans för ett tryggare Gustavsberg i år';
const WORDS = TEXT.join(' ').split(' ').length;

/** Puts so many words into `main`, a heading every tenth paragraph. */
function fill(words) {
  const made = [];
  for (let index = 0; index * WORDS < words; index++) {
    if (index % 10 === 0) made.push(Object.assign(document.createElement('h2'), { textContent: HEADING }));
    made.push(Object.assign(document.createElement('p'), { textContent: TEXT.join(' ') }));
  }
  document.querySelector('main').append(...made);
}

function timed(work) {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

/** The steps from the page to what is said, in ms; and the longest of the pieces that the last one comes in. */
function prepare() {
  const main = document.querySelector('main');
  const [walking, blocks] = timed(() => [...walk(main)]);
  const [splitting, sentences] = timed(() =>
    blocks.flatMap(({ text, language }) =>
      sentencesOf(text, language).map(({ start, end }) => [text.slice(start, end), language]),
    ),
  );
  let longest = 0;
  const [saying] = timed(() => {
    for (const [text, language] of sentences) {
      const [time] = timed(() => pronounce(text, language));
      longest = Math.max(longest, time);
    }
  });
  return { walking, splitting, saying, longest };
}

/**
 * The longest piece, in ms, of reading all of the page as the player does: in the click, where what is said first is made
 * too, and in the slices after it. What the browser does once has been done as the pointer came to the button.
 */
async function piece() {
  const nobody = () => undefined;
  const targets = [document.querySelector('main')];
  const say = ([{ text, language }]) => pronounce(text, language);
  const warm = new PageText(targets, nobody, nobody);
  warm.close();
  say(warm.sentences);
  const { setTimeout } = window;
  await new Promise((there) => setTimeout(there, 100));
  let longest = 0;
  const measured = (work) => {
    const [time] = timed(work);
    longest = Math.max(longest, time);
  };
  window.setTimeout = (work, ms) => setTimeout(() => measured(work), ms);
  await new Promise((whole) => measured(() => say(new PageText(targets, nobody, whole).sentences)));
  window.setTimeout = setTimeout;
  return longest;
}

/** The words in spans, one of which has the class: the least that such a reader can do. */
function wrapped() {
  for (const paragraph of document.querySelectorAll('main :is(p, h2)'))
    paragraph.replaceChildren(
      ...paragraph.textContent
        .split(' ')
        .flatMap((word) => [Object.assign(document.createElement('span'), { textContent: word }), ' ']),
    );
  document.head.append(
    Object.assign(document.createElement('style'), { textContent: '.now { background: #ffd84d }' }),
  );
  const spans = document.querySelectorAll('main span');
  const middle = Math.floor(spans.length / 2);
  return (step) => {
    spans[middle + step - 1].classList.remove('now');
    spans[middle + step].classList.add('now');
  };
}

globalThis.reading = { fill, prepare, piece, wrapped };
