/**
 * Abbreviations whose full stop doesn't end a sentence. Compiled by ourselves for what Swedish municipalities and the
 * police write; MIT, as the rest of Samverka. `sentences.ts` knows others by their form, so they need not stand here:
 * single letters ("t.o.m.", "e.g.", "A. Berg"), what has no vowel ("kr.", "m.fl.", "Ltd.") and, before a number, what is
 * short. In lowercase, between spaces. A word that is also an ordinary last word ("leg", "el", "tom") stays out.
 */

/** What follows these belongs to them, whatever it is. */
const ALWAYS = ' cf dr fig insp kap kl mr prof tel vs';

const ALWAYS_SWEDISH =
  ' ang avd bitr ca dnr doc dvs enl ev ex inkl jfr komm kv omkr ordf pga pol polisinsp resp stf tf ';

/** Not for Swedish, where "det", "hon" and "sen" are words that often end a sentence. */
const ALWAYS_ENGLISH = ' approx capt det gen hon incl lt mrs ms rev sen sgt supt ';

/** A number that follows these belongs to them, but before a capital they may end a sentence. */
export const TAKES_NUMBER = /^([b-df-hj-np-tv-xz]+|etc|febr|osv|prop|sept|vard|t(hur|or|ue)s)$|nr$/;

/**
 * Whether an abbreviation never ends a sentence. English has its own table; every other language uses the Swedish one,
 * because Danish and Norwegian share most of it, and because a Swedish municipality's page says "kl." and "avd." in any.
 */
export const needsMore = (word: string, isEnglish: boolean): boolean =>
  (ALWAYS + (isEnglish ? ALWAYS_ENGLISH : ALWAYS_SWEDISH)).includes(` ${word} `);
