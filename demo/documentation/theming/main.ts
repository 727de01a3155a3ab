/** The live example of the page about looks: each control that is changed writes a line, and the example wears it. */
import { Highlighter } from '../../../src/speech/page/highlighter.js';
import { linesOf, within, type Choice } from './lines.js';

const EXAMPLE = '#example';

const find = <E extends HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
};

const form = find<HTMLFormElement>('#controls');
const lines = find('#lines');
const told = find('#told');
const example = find(EXAMPLE);
const sheet = new CSSStyleSheet();

/** The controls that have been changed, in the order of the page. */
const changed = new Set<HTMLInputElement>();

function choices(): Choice[] {
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input')].filter(
    (input) => changed.has(input) && input.validity.valid && input.value,
  );
  return inputs.map(({ value, dataset: { selector = '', property = '', unit = '' } }) => ({
    selector,
    property,
    value: value + unit,
  }));
}

function show(): void {
  const chosen = choices();
  lines.textContent = linesOf(chosen) || (lines.dataset['none'] ?? '');
  sheet.replaceSync(linesOf(within(EXAMPLE, chosen)));
  told.textContent = '';
}

/** Marks the first sentence of the first promise, and its first word, for as long as nothing is read. */
function markExample(): void {
  const paragraph = example.querySelector('samverka-promise p');
  // Lit has comments beside the text.
  const text = [...(paragraph?.childNodes ?? [])].find((node) => node instanceof Text && node.data.trim());
  const registry = globalThis.CSS?.highlights as HighlightRegistry | undefined;
  if (!registry || !(text instanceof Text)) return;
  const start = text.data.search(/\S/);
  const range = (length: number): Range => {
    const made = document.createRange();
    made.setStart(text, start);
    made.setEnd(text, Math.min(start + length, text.length));
    return made;
  };
  const words = text.data.slice(start);
  registry.set('samverka-sentence', new Highlight(range(words.search(/[.!?]/) + 1 || words.length)));
  const word = new Highlight(range(words.search(/\s/)));
  word.priority = 1;
  registry.set('samverka-word', word);
}

document.adoptedStyleSheets.push(sheet);
new Highlighter().style([document]);
form.addEventListener('input', ({ target }) => {
  changed.add(target as HTMLInputElement);
  show();
});
form.addEventListener('reset', () => {
  changed.clear();
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
find('#copy').addEventListener('click', () => {
  const { copied = '', refused = '' } = form.dataset;
  navigator.clipboard.writeText(lines.textContent ?? '').then(
    () => (told.textContent = copied),
    () => (told.textContent = refused),
  );
});
document.addEventListener('samverka-listen-change', (event) => {
  if ((event as CustomEvent<{ state: string }>).detail.state === 'idle') markExample();
});
example.addEventListener('samverka-load', markExample);
// It may have been shown before this script came.
markExample();
