/** The rules of a language, in the order in which they are tried. */
import { addressRules } from './addresses.js';
import { amountRules, eachRules } from './amounts.js';
import { codeRules, labelledRules, serviceRules } from './codes.js';
import { dateRules, monthRules } from './dates.js';
import { fractionRules } from './fractions.js';
import type { Rule, SpokenLanguage } from './language.js';
import { numeralRules, placeRule } from './numerals.js';
import { signRules } from './signs.js';
import { abbreviationRule } from './tables.js';
import { timeRules } from './times.js';
import { wordingOf } from './wording.js';

/** The rules of a language, the first to be tried first: what has most of a form of its own. */
export function rulesOf(language: SpokenLanguage): Rule[] {
  const wording = wordingOf(language);
  const [ordinal, ...numerals] = numeralRules(wording);
  return [
    ...labelledRules(wording),
    ...dateRules(wording),
    ...addressRules(wording),
    placeRule(wording),
    ...language.rules(wording),
    ...fractionRules(wording),
    ...eachRules(wording),
    abbreviationRule(language.abbreviations),
    ...monthRules(wording),
    ...timeRules(wording),
    ...codeRules(wording),
    ...amountRules(wording),
    ...(ordinal ? [ordinal] : []),
    ...serviceRules(wording),
    ...numerals,
    ...signRules(wording),
  ];
}
