/** Runs the checks on a draft, for their tests: what is found where, in words. */
import { check, type CheckOptions } from '../../../../demo/builder/checks/check.js';
import { pathName, type Draft } from '../../../../demo/builder/document/draft.js';
import '../../../../demo/builder/texts/index.js';
import { msgIn } from '../../../../src/localization/messages.js';
import { changed, full, type Json } from '../../document/samples.js';

export const TODAY = new Date('2018-07-17T12:00:00Z');

/** A draft in one language in which nothing is to be found on that day. */
export function good(): Json {
  const draft = full();
  draft['lang'] = 'sv';
  draft['title'] = 'Samverkan med polisen';
  draft['intro'] = ['Ett stycke.', 'Två stycken.'];
  let value = changed(draft, 'agreement.validThrough', '2020');
  value = changed(value, 'promises.items[0].areas', ['ungdomar']);
  return changed(value, 'contacts.items[0].openingHours', ['Vardagar 8–16']);
}

/** Each finding as `kind path: words`. */
export const found = (draft: Json, options?: CheckOptions, today = TODAY): string[] =>
  check(draft as Draft, today, options).map(
    ({ kind, path, message }) => `${kind} ${pathName(path)}: ${message(msgIn('sv'), 'sv')}`,
  );

/** What is found when one value of the good draft is another. */
export const foundWith = (path: string, value: unknown, today?: Date): string[] =>
  found(changed(good(), path, value), undefined, today);
