/**
 * What a site can set of Samverka's looks: the custom properties and parts that the manifest knows, and the highlights that
 * src/speech/page/highlighter.ts makes, with words for editors in both languages. What has no words here ends the build.
 */
const PROPERTIES = {
  '--samverka-accent': [
    'linjen vid löften och kort, och knapparnas kant',
    'the line beside promises and above cards, and the edge of buttons',
  ],
  '--samverka-border': ['linjerna runt områden och kort', 'the lines around areas and cards'],
  '--samverka-surface': ['bakgrunden i områden och kort', 'the ground of areas and cards'],
  '--samverka-radius': ['hörnen på rutor, kort och knappar', 'the corners of areas, cards and buttons'],
  '--samverka-gap': [
    'avståndet mellan löften och mellan områden',
    'the space between promises and between areas',
  ],
  '--samverka-focus': ['ramen runt den knapp som har fokus', 'the ring around the button that has the focus'],
};

const PARTS = {
  frame: ['ramen runt elementet', 'the frame around the element'],
  save: ['knappen Spara kontakt', 'the button Save contact'],
  play: ['knappen Lyssna', 'the button Listen'],
  button: ['spelarens alla knappar', 'every button of the player'],
  panel: ['spelarens inställningar och meddelanden', 'the settings and messages of the player'],
};

const HIGHLIGHTS = {
  'samverka-sentence': ['meningen som läses', 'the sentence that is read'],
  'samverka-word': ['ordet som läses', 'the word that is read'],
};

function described(name, words, language) {
  const pair = words[name];
  if (!pair)
    throw new Error(
      `${name} has no words in demo/documentation/theming/themable.mjs: add them in both languages.`,
    );
  return { name, words: pair[language === 'sv' ? 0 : 1] };
}

/** @param context what context.mjs gives. */
export function themable(language, { elements, read }) {
  const named = (key) => [
    ...new Set(elements.flatMap((element) => (element[key] ?? []).map(({ name }) => name))),
  ];
  const first = (key, name) =>
    elements.flatMap((element) => element[key] ?? []).find((entry) => entry.name === name);
  return {
    // In the order of the words, which is that of use.
    properties: named('cssProperties')
      .sort((one, other) => Object.keys(PROPERTIES).indexOf(one) - Object.keys(PROPERTIES).indexOf(other))
      .map((name) => ({
        ...described(name, PROPERTIES, language),
        start: first('cssProperties', name).default,
      })),
    parts: named('cssParts').map((name) => ({
      ...described(name, PARTS, language),
      tags: elements
        .filter(({ cssParts }) => cssParts?.some((part) => part.name === name))
        .map(({ tagName }) => tagName),
    })),
    highlights: [...read('src/speech/page/highlighter.ts').matchAll(/^const \w+ = '(samverka-\w+)';/gm)].map(
      ([, name]) => described(name, HIGHLIGHTS, language),
    ),
  };
}
