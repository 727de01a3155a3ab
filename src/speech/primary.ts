/** The language of a tag without its region, by which voices, words and names of languages are found. */

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
    // Safari alone does not know that Mandarin is the Chinese that is meant.
    if (language === 'cmn') language = 'zh';
    // Both written forms of Norwegian are read by any Norwegian voice.
    if (/^n[bn]$/.test(language)) language = 'no';
    languages.set(tag, language);
  }
  return language;
}
