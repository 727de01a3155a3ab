/** Every field of a Samverka document, from the published JSON Schema, with what it means. */
import { table } from '../table.mjs';
import { ADDRESS, MEANINGS, TYPES } from './schema-words.mjs';

const WORDS = {
  sv: { head: ['Fält', 'Vad det är', 'Värde'], required: 'måste finnas', one: 'ett av', list: 'lista' },
  en: { head: ['Field', 'What it is', 'Value'], required: 'required', one: 'one of', list: 'list' },
};

/** Every field of the schema, by its path: `{path, kind, choices, description, isRequired, isListed}`. */
export function fieldsOf(schema) {
  const fields = [];
  const visit = (node, path, isRequired, isListed = false, said = undefined) => {
    const description = node.description ?? said;
    // What can be written in two ways is told of as the first, with the fields of the other.
    if (path && node.anyOf) {
      const [first, other] = node.anyOf;
      visit(first, path, isRequired, isListed, description);
      for (const [name, child] of Object.entries(other.properties ?? {}))
        visit(child, `${path}.${name}`, other.required?.includes(name) ?? false);
      return;
    }
    if (node.type === 'array') {
      visit(node.items, `${path}[]`, isRequired, true, description);
      return;
    }
    if (path)
      fields.push({ path, kind: kindOf(node), choices: node.enum, description, isRequired, isListed });
    for (const [name, child] of Object.entries(node.properties ?? {}))
      visit(child, path ? `${path}.${name}` : name, node.required?.includes(name) ?? false);
  };
  visit(schema, '', true);
  return fields;
}

function kindOf({ $ref, type, format, pattern = '' }) {
  if ($ref) return 'text';
  if (type !== 'string') return type;
  if (format === 'uri-reference') return 'url';
  if (format === 'email' || pattern.includes('@')) return 'email';
  if (pattern.startsWith('^\\d{4}')) return 'date';
  return pattern.startsWith('^[A-Za-z]{2,8}') ? 'language' : 'string';
}

/** What a field means: in English the schema says it itself. */
export function meaningOf({ path, description }, language) {
  const [, leaf] = /Address\.(\w+)$/.exec(path) ?? [];
  const words = language === 'sv' ? (leaf ? ADDRESS[leaf] : MEANINGS[path]) : description;
  if (words) return words;
  const place = language === 'sv' ? 'generated/schema-words.mjs' : 'src/document/meanings.ts';
  throw new Error(`The field ${path} has no meaning in ${place}: add it.`);
}

export default function schema(language, { schema }) {
  const words = WORDS[language];
  const value = ({ kind, choices, isListed }) => {
    const type = choices
      ? `${words.one} ${choices.map((choice) => `\`${choice}\``).join(', ')}`
      : TYPES[kind][language === 'sv' ? 0 : 1];
    return isListed ? `${words.list}: ${type}` : type;
  };
  return table(
    words.head,
    fieldsOf(schema).map((field) => [
      `\`${field.path.replaceAll('[]', '')}\`${field.isRequired ? ` (${words.required})` : ''}`,
      meaningOf(field, language),
      value(field),
    ]),
  );
}
