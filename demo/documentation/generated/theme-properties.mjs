/** Every custom property and every part that the manifest knows, and the highlights. */
import { table } from '../table.mjs';
import { themable } from '../theming/themable.mjs';

const HEADS = {
  sv: [
    ['Egenskap', 'Vad den styr', 'Från början'],
    ['Del', 'Vad den är', 'Finns i'],
    ['Markering', 'Vad den visar'],
  ],
  en: [
    ['Property', 'What it sets', 'Default'],
    ['Part', 'What it is', 'Is in'],
    ['Highlight', 'What it shows'],
  ],
};

export default function themeProperties(language, context) {
  const { properties, parts, highlights } = themable(language, context);
  const [forProperties, forParts, forHighlights] = HEADS[language];
  return [
    table(
      forProperties,
      properties.map(({ name, words, start }) => [`\`${name}\``, words, `\`${start}\``]),
    ),
    table(
      forParts,
      parts.map(({ name, words, tags }) => [
        `\`::part(${name})\``,
        words,
        tags.map((tag) => `\`${tag}\``).join(', '),
      ]),
    ),
    table(
      forHighlights,
      highlights.map(({ name, words }) => [`\`::highlight(${name})\``, words]),
    ),
  ].join('\n\n');
}
