/** Opening hours as pages write them: a line of them, the days before the time, the season that they hold in. */

const DAY =
  '(?:mån|tis|ons|tors|fre|lör|sön)(?:dag)?(?:ar|arna|en)?|vardag(?:ar)?|helg(?:er|fria vardagar)?|alla dagar|dagligen|mon|tues?|wednes|thurs?|fri|satur|sun|weekdays?|weekends?|daily';
const MONTH = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*|(?:may|oct)\\p{L}*';
const DAY_FIRST = new RegExp(`^(?:${DAY})(?:day)?s?(?!\\p{L})`, 'iu');
const OPEN =
  /^(?:öppet|öppettider|vi har öppet|telefontid(?:er)?|open|opening hours|lunchstängt|stängt|closed)(?!\p{L})/iu;
const TIME = /\d{1,2}(?:[.:]\d\d)?\s*(?:[-–—]|till|to)\s*\d{1,2}|\d{1,2}[.:]\d\d|\b\d{1,2} ?[ap]m\b/i;
const TIME_ONLY =
  /^(?:kl(?:ockan|\.)?|at)?\s*\d{1,2}(?:[.:]\d\d)?\s*(?:[-–—]|till|to)\s*\d{1,2}(?:[.:]\d\d)?$/i;
const SEASON = new RegExp(
  `^(?:(?:(?:den )?\\d{1,2}(?:/\\d{1,2})?\\s*)?(?:${MONTH})?\\s*(?:[-–—]|till och med|till|t\\.o\\.m\\.|to|until)\\s*(?:den )?\\d{0,2}(?:/\\d{1,2})?\\s*(?:${MONTH})(?:\\s+\\d{4})?|(?:sommar|vinter|höst|vår|summer|winter)(?:tid|tider|en|ens|hours)?(?:\\s+öppettider)?|övriga året|resten av året|under (?:sommaren|vintern)|\\d{1,2}/\\d{1,2}\\s*[-–—]\\s*\\d{1,2}/\\d{1,2})\\s*(?:\\([^)]{1,40}\\)|,?\\s*\\d{4})?\\s*:?$`,
  'iu',
);

/** True for a line with days or an opening word, and a time. */
export const isHours = (text: string): boolean =>
  text.length < 100 &&
  (DAY_FIRST.test(text) || OPEN.test(text)) &&
  (TIME.test(text) || /stängt|closed|dygnet runt/i.test(text));

/** "Måndag–fredag" on a line of its own. */
export const isDays = (text: string): boolean =>
  text.length < 50 && DAY_FIRST.test(text) && !/\d/.test(text) && !/[.!?]$/.test(text);

/** "Kl. 08.30–15.30" on a line of its own. */
export const isTime = (text: string): boolean => text.length < 40 && TIME_ONLY.test(text.trim());

/** The time without the word for a clock, which the days before it need not have. */
export const timeIn = (text: string): string => text.replace(/^(?:klockan|kl\.?|at)\s*/i, '');

/** "15 augusti – 14 juni (vinter)", "Sommartid:": hours that follow hold then. */
export const isSeason = (text: string): boolean => text.length < 70 && SEASON.test(text.trim());

/** "Öppettider reception": what the hours that follow are of. */
export const isHoursLabel = (text: string): boolean =>
  text.length < 60 &&
  /^(?:öppettider|öppet|telefontid(?:er)?|besökstid(?:er)?|opening hours|open|hours)(?!\p{L})/iu.test(text) &&
  !/\d/.test(text) &&
  !/[.!?]$/.test(text);
