/** The language of a track as MP4 wants it, in ISO 639-2/T's three letters: the languages that municipalities publish in. */

const CODES: Readonly<Record<string, string>> = {
  am: 'amh',
  ar: 'ara',
  bs: 'bos',
  da: 'dan',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  et: 'est',
  fa: 'fas',
  fi: 'fin',
  fr: 'fra',
  hr: 'hrv',
  is: 'isl',
  ku: 'kur',
  lt: 'lit',
  lv: 'lav',
  nb: 'nob',
  nn: 'nno',
  no: 'nor',
  pl: 'pol',
  ps: 'pus',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  se: 'sme',
  so: 'som',
  sq: 'sqi',
  sr: 'srp',
  sv: 'swe',
  sw: 'swa',
  th: 'tha',
  ti: 'tir',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  vi: 'vie',
  yi: 'yid',
  zh: 'zho',
};

/** The three letters for a BCP 47 tag; `und` when they are not known. */
export function languageCode(language: string): string {
  const [primary = ''] = language.toLowerCase().split(/[-_]/);
  return CODES[primary] ?? (/^[a-z]{3}$/.test(primary) ? primary : 'und');
}
