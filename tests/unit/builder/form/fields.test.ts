/** The form has a field for all that a document can say, in its shape, each with a label and help. */
import { expect } from '@esm-bundle/chai';
import type { AnyField } from '../../../../demo/builder/form/field.js';
import { sections } from '../../../../demo/builder/form/fields.js';
import { documentSchema } from '../../../../src/document/document.js';
import { Either, type Schema } from '../../../../src/document/schema.js';
import { msgIn } from '../../../../src/localization/messages.js';

/** What is given when a document is taken away, or chosen elsewhere in the builder. */
const GIVEN = /(^|\.)(id|schemaVersion)$|^lang$/;

/** What nothing plays yet, and so nobody is asked for: a draft that has it keeps it. */
const LATER = /^recordings(\[|$)/;

/** Texts in several paragraphs, and ids of areas, are written in one control. */
const isOneControl = (inner: Schema): boolean => typeof inner === 'function' || inner instanceof Either;

function inSchema(schema: Schema, path = ''): string[] {
  if (typeof schema === 'function') return [path];
  // Outcomes are a list in the form, hours are written in one control.
  if (schema instanceof Either)
    return inSchema(schema.of.find((each) => Array.isArray(each)) ?? schema.of[0]!, path);
  if (Array.isArray(schema)) {
    const [inner] = schema as readonly [Schema];
    return isOneControl(inner) ? [path] : inSchema(inner, `${path}[]`);
  }
  return Object.entries(schema as Readonly<Record<string, Schema>>).flatMap(([name, field]) =>
    inSchema(field, [path, name.replace('!', '')].filter(Boolean).join('.')),
  );
}

const inForm = (fields: readonly AnyField[], path = ''): string[] =>
  fields.flatMap((field) => {
    const inner = [path, field.name].filter(Boolean).join('.');
    if (field.kind === 'group') return inForm(field.fields, inner);
    return field.kind === 'list' ? inForm(field.fields, `${inner}[]`) : [inner];
  });

function* controlsIn(fields: readonly AnyField[]): Generator<Exclude<AnyField, { fields: unknown }>> {
  for (const field of fields)
    if ('fields' in field) yield* controlsIn(field.fields);
    else yield field;
}

describe('the form', () => {
  it('has a control for each field of a document, and no other', () => {
    const wanted = inSchema(documentSchema).filter((path) => !GIVEN.test(path) && !LATER.test(path));
    expect(inForm(sections).sort()).to.deep.equal(wanted.sort());
  });

  it('says of each control what it is called and what is written there', () => {
    const msg = msgIn('sv');
    for (const { name, label, help } of controlsIn(sections)) {
      expect(label(msg), name).not.to.equal('');
      expect(help(msg), name).to.match(/\S/);
      expect(help(msg), name).not.to.equal(label(msg));
    }
  });
});
