/** A document that was written before, or elsewhere, in the shape that the form edits: a publisher, and outcomes as a list. */
import { documentSchema, withPublisher } from '../../../src/document/document.js';
import { isDraft, listAt, valueAt, withValue, type Draft, type Path } from './draft.js';

const ITEMS: Path = ['promises', 'items'];

export function modern(written: Draft): Draft {
  const draft = withPublisher(documentSchema, written) as Draft;
  return listAt(draft, ITEMS).reduce<Draft>((whole, _, at) => {
    const path = [...ITEMS, at, 'outcome'];
    const outcome = valueAt(whole, path);
    return isDraft(outcome) ? (withValue(whole, path, [outcome]) as Draft) : whole;
  }, draft);
}
