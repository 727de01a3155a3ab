/** A document that was written before, or elsewhere, in the shape that the form edits: a publisher, and outcomes as a list. */
import { documentSchema, formerly } from '../../../src/document/document.js';
import { isDraft, listAt, valueAt, withValue, type Draft, type Path } from './draft.js';

const ITEMS: Path = ['promises', 'items'];

/** A draft whose publisher is under that name: older ones have a municipality. */
export function withPublisher(draft: Draft): Draft {
  const before = formerly(documentSchema, 'publisher', draft);
  if (!before) return draft;
  const others = Object.entries(draft).filter(([name]) => name !== before.name);
  return { publisher: before.value as Draft, ...Object.fromEntries(others) };
}

export function modern(written: Draft): Draft {
  const draft = withPublisher(written);
  return listAt(draft, ITEMS).reduce<Draft>((whole, _, at) => {
    const path = [...ITEMS, at, 'outcome'];
    const outcome = valueAt(whole, path);
    return isDraft(outcome) ? (withValue(whole, path, [outcome]) as Draft) : whole;
  }, draft);
}
