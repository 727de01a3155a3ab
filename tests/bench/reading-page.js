/** In the page: what reads it, step by step; a browser's speech that says nothing; and words in spans, as other readers have them. */
import { pronounce } from '../../dist/speech/pronunciation/pronounce.js';
import { Highlighter } from '../../dist/speech/highlighter.js';
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

/** From a sentence to the next word of it, again and again: the marks are set, and the page laid out and painted. */
function highlighted() {
  const text = new PageText(
    [document.querySelector('main')],
    () => undefined,
    () => undefined,
  );
  const sentences = text.refresh(true);
  const sentence = sentences[Math.floor(sentences.length / 2)];
  const words = [...sentence.text.matchAll(/\S+/g)];
  const highlighter = new Highlighter();
  highlighter.style(text.roots);
  return (step) => {
    const { 0: word, index } = words[step % words.length];
    highlighter.show(sentence, index, index + word.length);
  };
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

globalThis.reading = { fill, prepare, highlighted, wrapped };
