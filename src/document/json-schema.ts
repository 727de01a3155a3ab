/** The published JSON Schema of the document, made from its description when Samverka is built. */
import { documentSchema } from './document.js';
import { meaningOf } from './meanings.js';
import {
  boolean,
  date,
  Either,
  email,
  language,
  MOST_ITEMS,
  number,
  plain,
  requiredOf,
  text,
  url,
  type Leaf,
  type Schema,
} from './schema.js';

type Json = Readonly<Record<string, unknown>>;

const nonEmpty = { type: 'string', pattern: '\\S' };

/** Dates that exist, leap years included. */
const DATE =
  '^\\d{4}(-(0[1-9]|1[0-2]))?$|^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])$|^\\d{4}-(0[13-9]|1[0-2])-(29|30)$|' +
  '^\\d{4}-(0[13578]|1[02])-31$|^(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29$';

/** No scheme, or one that is safe, in any case. */
const URL_REFERENCE = '^(?![^/?#]*:)[^\\s]|^([hH][tT][tT][pP][sS]?|[mM][aA][iI][lL][tT][oO]|[tT][eE][lL]):';

const leaves = new Map<Leaf<unknown>, Json>([
  [plain, nonEmpty],
  [text, { $ref: '#/$defs/text' }],
  [date, { type: 'string', pattern: DATE }],
  [url, { type: 'string', format: 'uri-reference', pattern: URL_REFERENCE }],
  [language, { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' }],
  [email, { type: 'string', format: 'email', pattern: '^[^\\s@:?&]+@[^\\s@:?&]+$' }],
  [boolean, { type: 'boolean' }],
  [number, { type: 'number' }],
]);

const listOf = (items: Json): Json => ({ type: 'array', maxItems: MOST_ITEMS, items });

/** The fields of an object at a path, each with what it means: of a list that is said of the list. */
function propertiesOf(fields: Readonly<Record<string, Schema>>, path: string): Json {
  const properties = Object.entries(fields).map(([written, field]) => {
    const name = written.replace('!', '');
    const at = path ? `${path}.${name}` : name;
    const description = meaningOf(Array.isArray(field) ? `${at}[]` : at);
    return [name, { ...(description && { description }), ...describe(field, at) }] as const;
  });
  return Object.fromEntries(properties);
}

function describe(schema: Schema, path: string): Json {
  if (typeof schema === 'function')
    return (
      leaves.get(schema) ?? { enum: schema.like.split(', ').map((value) => (value === '1' ? 1 : value)) }
    );
  if (schema instanceof Either) {
    const schemas = schema.of;
    const objects = schemas.filter((each) => typeof each === 'object' && !Array.isArray(each));
    // An object with a field of another description is no text in a language of that name.
    const others = objects.flatMap(requiredOf).map((name) => ({
      type: 'object',
      properties: { [name]: true },
      required: [name],
    }));
    const alternatives = schemas.map((each) => {
      if (each === text && others.length) return { ...describe(each, path), not: { anyOf: others } };
      // One of a list is what one alone is.
      return Array.isArray(each)
        ? listOf(describe((each as readonly [Schema])[0], path))
        : describe(each, path);
    });
    return { anyOf: alternatives };
  }
  if (Array.isArray(schema)) return listOf(describe((schema as readonly [Schema])[0], `${path}[]`));
  const fields = schema as Readonly<Record<string, Schema>>;
  return {
    type: 'object',
    properties: propertiesOf(fields, path),
    required: requiredOf(fields),
  };
}

/** A document of before has `municipality`, which is a publisher of that kind. */
const formerly = ({ properties, required, ...others }: Json): Json => {
  const all = properties as Readonly<Record<string, Json>>;
  const isNamed = (required as readonly string[]).filter((name) => name !== 'publisher');
  return {
    ...others,
    properties: { ...all, ...propertiesOf({ municipality: documentSchema['publisher!'] }, '') },
    required: isNamed,
    // A keyword may name only properties that stand beside it (strict validators).
    anyOf: ['publisher', 'municipality'].map((name) => ({ properties: { [name]: true }, required: [name] })),
  };
};

/** What editors and validators know the schema by, wherever a municipality has put its copy. */
const ID = 'urn:samverka:document:1';

/** The schema as an object, ready to be written. */
export const jsonSchema = (): Json => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: ID,
  description: 'What a municipality or its police have promised citizens, and what became of it.',
  title: 'Samverka document, version 1',
  ...formerly(describe(documentSchema, '')),
  $defs: {
    text: {
      anyOf: [
        nonEmpty,
        {
          type: 'object',
          minProperties: 1,
          propertyNames: { pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' },
          additionalProperties: { type: 'string' },
          // Some may be left for later, not all.
          not: { additionalProperties: { type: 'string', pattern: '^\\s*$' } },
        },
      ],
    },
  },
});
