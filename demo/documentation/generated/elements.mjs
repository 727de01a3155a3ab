/** Each element as the manifest describes it: attributes, properties, methods, events, states, parts, custom properties. */
import { inEnglish, table } from '../table.mjs';

const WORDS = {
  en: {
    attributes: ['Attribute', 'Type', 'What it is for'],
    fields: ['Property', 'Type', 'What it is for'],
    methods: ['Method', 'What it does'],
    events: ['Event', 'When'],
    states: ['State', 'When'],
    parts: ['Part', 'What it is'],
    properties: ['CSS property', 'What it is for', 'Default'],
    readonly: 'read only',
  },
  sv: {
    attributes: ['Attribut', 'Typ', 'Vad det är till för'],
    fields: ['Egenskap', 'Typ', 'Vad den är till för'],
    methods: ['Metod', 'Vad den gör'],
    events: ['Händelse', 'När'],
    states: ['Tillstånd', 'När'],
    parts: ['Del', 'Vad den är'],
    properties: ['CSS-egenskap', 'Vad den är till för', 'Från början'],
    readonly: 'bara att läsa',
  },
};

const code = (text) => (text ? `\`${text}\`` : '');

/** An alias in the element's own markup is no attribute of its own. */
const isOwn = ({ name }) => !name.startsWith('data-');

export default function elements(language, { elements }) {
  const words = WORDS[language];
  const say = (text) => inEnglish(language, text);
  return elements
    .map((element) => {
      const all = (key) => element[key] ?? [];
      // A method that is kept as a field, so that it can be handed on, is a method to those who call it.
      const isMethod = ({ kind, type, name }) => kind === 'method' || (!type && name === 'stop');
      const fields = all('members').filter((member) => !isMethod(member));
      const tables = [
        [
          words.attributes,
          all('attributes')
            .filter(isOwn)
            .map(({ name, type, description }) => [code(name), code(type?.text), say(description)]),
        ],
        [
          words.fields,
          fields.map(({ name, type, readonly, description }) => [
            `\`.${name}\`${readonly ? ` (${words.readonly})` : ''}`,
            code(type?.text),
            say(description),
          ]),
        ],
        [
          words.methods,
          all('members')
            .filter(isMethod)
            .map(({ name, description }) => [`\`.${name}()\``, say(description ?? 'Stops.')]),
        ],
        [words.events, all('events').map(({ name, description }) => [code(name), say(description)])],
        [
          words.states,
          all('cssStates')
            .concat(all('states'))
            .map(({ name, description }) => [`\`:state(${name})\``, say(description)]),
        ],
        [
          words.parts,
          all('cssParts').map(({ name, description }) => [`\`::part(${name})\``, say(description)]),
        ],
        [
          words.properties,
          all('cssProperties').map(({ name, description, default: value }) => [
            code(name),
            say(description),
            code(value),
          ]),
        ],
      ].filter(([, rows]) => rows.length);
      const body = tables.map(([head, rows]) => table(head, rows)).join('\n\n');
      return `### ${element.tagName}\n\n${say(element.description)}\n\n${body}`;
    })
    .join('\n\n');
}
