/** A control for everything that `themable` lists, and the place for the lines that they write: theming/main.ts makes them live. */
import { themable } from '../theming/themable.mjs';

const WORDS = {
  sv: {
    legend: ['Egenskaper', 'Delar', 'Markeringar'],
    background: 'bakgrund',
    colour: 'text',
    lines: 'Rader att kopiera',
    none: '/* Ändra ett reglage, så står raderna här. */',
    copy: 'Kopiera raderna',
    copied: 'Raderna är kopierade.',
    refused: 'Webbläsaren lät oss inte kopiera. Markera raderna och kopiera dem själv.',
    reset: 'Börja om',
    noscript: 'Reglagen behöver JavaScript.',
    unit: 'em',
  },
  en: {
    legend: ['Properties', 'Parts', 'Highlights'],
    background: 'ground',
    colour: 'text',
    lines: 'Lines to copy',
    none: '/* Change a control, and the lines stand here. */',
    copy: 'Copy the lines',
    copied: 'The lines are copied.',
    refused: 'The browser did not let us copy. Select the lines and copy them yourself.',
    reset: 'Start again',
    noscript: 'The controls need JavaScript.',
    unit: 'em',
  },
};

/** What a control begins with: near what is seen in the example, and never written unless it is changed. */
const START = {
  '--samverka-accent': '#1b7a72',
  '--samverka-border': '#87948f',
  '--samverka-surface': '#f2f6f5',
  '--samverka-focus': '#1d2528',
  '::highlight(samverka-sentence) background-color': '#ffefb0',
  '::highlight(samverka-sentence) color': '#1b1b1b',
  '::highlight(samverka-word) background-color': '#0b4a8f',
  '::highlight(samverka-word) color': '#ffffff',
  'background-color': '#f2f6f5',
  color: '#1d2528',
};

/** Parts with words of their own in them, whose colour can be set too. */
const isWorded = (name) => name !== 'frame';

const idOf = (...names) => names.join('-').replace(/[^\w]+/g, '-');

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export default function themeControls(language, context) {
  const words = WORDS[language];
  const { properties, parts, highlights } = themable(language, context);
  const control = ({ selector, property, label, start, isLength = false }) => {
    const id = idOf('r', selector, property);
    const kind = isLength
      ? `type="number" min="0" max="5" step="0.05" value="${parseFloat(start)}" data-unit="${words.unit}"`
      : `type="color" value="${start}"`;
    return `<p class="control"><label for="${id}">${label}</label> <input id="${id}" ${kind} data-selector="${selector}" data-property="${property}"></p>`;
  };
  const colours = (selector, about, isWithText) =>
    [['background-color', words.background], ...(isWithText ? [['color', words.colour]] : [])].map(
      ([property, what]) =>
        control({
          selector,
          property,
          start: START[`${selector} ${property}`] ?? START[property],
          label: `<code translate="no">${selector}</code> ${about}: ${what}`,
        }),
    );
  const groups = [
    properties.map(({ name, words: about, start }) =>
      control({
        selector: ':root',
        property: name,
        label: `<code translate="no">${name}</code> ${about}`,
        start: START[name] ?? start,
        isLength: !START[name],
      }),
    ),
    parts.flatMap(({ name, words: about, tags }) =>
      tags.flatMap((tag) => colours(`${tag}::part(${name})`, about, isWorded(name))),
    ),
    highlights.flatMap(({ name, words: about }) => colours(`::highlight(${name})`, about, true)),
  ];
  // Most sites need no more than the properties: the rest is folded.
  const folded = (index) =>
    `<details>\n<summary>${words.legend[index]}</summary>\n${fieldset(index)}\n</details>`;
  const fieldset = (index) =>
    `<fieldset>\n<legend>${words.legend[index]}</legend>\n${groups[index].join('\n')}\n</fieldset>`;
  return `<form class="controls" id="controls" data-listen="skip" data-copied="${words.copied}" data-refused="${words.refused}">
<noscript><p>${words.noscript}</p></noscript>
${fieldset(0)}
${folded(1)}
${folded(2)}
<p><button type="reset">${words.reset}</button></p>
</form>

### ${words.lines}

<pre data-language="css" data-kind="live" data-listen="skip"><code id="lines" data-none="${escape(words.none)}" translate="no">${escape(words.none)}</code></pre>
<p><button type="button" id="copy">${words.copy}</button> <span id="told" role="status"></span></p>`;
}
