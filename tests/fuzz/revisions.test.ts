/** What an element shows after a change of its value is what it would have shown of the new value alone. */
import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { partSchemas } from '../../src/document/part-schemas.js';
import type { PartName } from '../../src/document/parts.js';
import type { Schema } from '../../src/document/schema.js';
import { settled, type Part } from '../elements/fixtures.js';
import { valuesOf } from './documents.js';
import { shown } from './page.js';
import { property } from './property.js';

type Value = Readonly<Record<string, unknown>>;

/** HTML without the comments that Lit leaves in it, the attributes in one order whenever they were set. */
function htmlOf(element: Element): string {
  // In a page of its own no element comes to life.
  const copy = document.implementation.createHTMLDocument().importNode(element, true);
  for (const each of copy.querySelectorAll('*')) {
    const attributes = [...each.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name } of attributes) each.removeAttribute(name);
    for (const { name, value } of attributes) each.setAttribute(name, value);
  }
  return copy.innerHTML.replace(/<!--.*?-->/gs, '');
}

const isObject = (value: unknown): value is Value => typeof value === 'object' && value !== null;

/** A value with some of another in it: field by field and item by item, as the choices say. */
function mixed(value: unknown, other: unknown, choices: readonly boolean[]): unknown {
  let at = 0;
  const mix = (mine: unknown, theirs: unknown): unknown => {
    if (!isObject(mine) || !isObject(theirs) || Array.isArray(mine) !== Array.isArray(theirs))
      return choices[at++ % choices.length] ? theirs : mine;
    if (Array.isArray(mine)) {
      const items = theirs as unknown as readonly unknown[];
      const length = choices[at++ % choices.length] ? items.length : mine.length;
      return Array.from({ length }, (_, index) =>
        index < Math.min(mine.length, items.length)
          ? mix(mine[index], items[index])
          : ((mine[index] ?? items[index]) as unknown),
      );
    }
    return Object.fromEntries(
      [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].map((key) => [
        key,
        key in mine && key in theirs ? mix(mine[key], theirs[key]) : (mine[key] ?? theirs[key]),
      ]),
    );
  };
  return mix(value, other);
}

/** An element that shows one value after the other, in a page in Swedish. */
async function showing(name: PartName, ...values: readonly unknown[]): Promise<Part> {
  const element = document.createElement(`samverka-${name}`) as Part;
  element.data = values[0];
  await shown(element);
  for (const value of values.slice(1)) {
    element.data = value;
    await settled();
  }
  return element;
}

for (const name of ['page', 'promises', 'priority-areas', 'documents', 'contact-card'] as const)
  describe(`samverka-${name} whose value changes`, () => {
    const values = valuesOf(partSchemas[name] as Schema);
    const inputs = fc.tuple(values, values, fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }));
    property(
      `shows what it would show of the new one alone, ${name}`,
      inputs,
      60,
      async ([first, other, choices]) => {
        const next = mixed(first, other, choices);
        const alone = await showing(name, next);
        const [html, model] = [htmlOf(alone), alone.model];
        const changed = await showing(name, first, next, structuredClone(next));
        expect(htmlOf(changed)).to.equal(html);
        expect(changed.model).to.deep.equal(model);
      },
    );
  });
