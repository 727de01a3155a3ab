/** What a language is called, in the words of the builder: as the player calls it. */
import { namesOf } from '../../../src/controls/words.js';
import type { Locale, Msg } from '../../../src/localization/messages.js';

/** "svenska"; the tag where nobody has a word for it. */
export function languageName(tag: string, { msg, locale }: { msg: Msg; locale: Locale }): string {
  const [name = tag] = namesOf([tag], msg, locale);
  return name;
}
