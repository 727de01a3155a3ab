/** The language of a tag without its region, by which voices, words and names of languages are found. */

/** Safari alone does not know that Mandarin is the Chinese that is meant; any Norwegian voice reads both its written forms. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['cmn', 'zh'],
  ['nb', 'no'],
  ['nn', 'no'],
]);

const languages = new Map<string, string>();

/** The language of a tag, however it is written: `sv_SE`, `swe` and `sv` are one. */
export function primaryOf(tag: string): string {
  let language = languages.get(tag);
  if (language === undefined) {
    const [first = ''] = tag.toLowerCase().split(/[-_]/);
    try {
      // Some Android phones write three letters.
      ({ language } = new Intl.Locale(first));
    } catch {
      language = first;
    }
    language = SAME.get(language) ?? language;
    languages.set(tag, language);
  }
  return language;
}
