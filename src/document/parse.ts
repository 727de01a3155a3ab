/**
 * Validates a value against a description and keeps what is right: an invalid optional field costs that field, an
 * invalid required one costs the object it belongs to. Linear in the input; only own properties are read.
 */
import { str } from '@lit/localize/internal/str-tag.js';
import type { Report } from './problem.js';
import { formerly } from './document.js';
import { Either, fitting, isRecord, MOST_ITEMS, plain, text, type Infer, type Schema } from './schema.js';
import { nearest } from './misspelt.js';

function parseValue(schema: Schema, value: unknown, report: Report, path: string): unknown {
  const complain = (like: string): undefined => {
    report({ path, message: (msg) => msg(str`Här ska stå ${like}.`) });
  };
  if (typeof schema === 'function') {
    const checked = schema(value);
    // Languages that are left empty are not translated yet; what is no text at all is a fault.
    if (schema === text && isRecord(value))
      for (const [tag, words] of Object.entries(value))
        if (words !== '' && words !== null && !Object.hasOwn(checked ?? {}, tag))
          parseValue(plain, undefined, report, `${path}.${tag}`);
    return checked === undefined ? complain(schema.like) : checked;
  }
  if (schema instanceof Either) return parseValue(fitting(schema, value), value, report, path);
  if (Array.isArray(schema)) {
    if (!Array.isArray(value)) return complain('[…]');
    if (value.length > MOST_ITEMS) complain(`[…] (≤ ${MOST_ITEMS})`);
    return value
      .slice(0, MOST_ITEMS)
      .map((item, index) => parseValue((schema as readonly [Schema])[0], item, report, `${path}[${index}]`))
      .filter((item) => item !== undefined);
  }
  if (!isRecord(value)) return complain('{…}');
  const result: Record<string, unknown> = {};
  let isWhole = true;
  const at = (name: string): string => (path ? `${path}.${name}` : name);
  for (const [name, meant] of nearest(value, schema as Readonly<Record<string, Schema>>))
    report({
      path: at(name),
      message: (msg) => msg(str`”${name}” finns inte. Menade du ”${meant}”?`),
    });
  for (const [written, field] of Object.entries(schema)) {
    const name = written.replace('!', '');
    const given = Object.hasOwn(value, name) ? (value[name] ?? undefined) : undefined;
    const isRequired = name !== written;
    // A fault is told of under the name that its author wrote.
    const before = formerly(schema, name, value);
    const earlier = before && parseValue(field, before.value, report, at(before.name));
    const isMissing = given === undefined && (!isRequired || before);
    const parsed = isMissing ? earlier : parseValue(field, given, report, at(name));
    if (parsed !== undefined) result[name] = parsed;
    else if (isRequired) isWhole = false;
  }
  return isWhole ? result : undefined;
}

/**
 * The part of `value` that fits the description; undefined when nothing is left of it. Each fault is reported with
 * its path, which starts with `path`. `null` counts as nothing: many systems write it.
 */
export const parse = <S extends Schema>(
  schema: S,
  value: unknown,
  report: Report,
  path = '',
): Infer<S> | undefined => parseValue(schema, value, report, path) as Infer<S> | undefined;
