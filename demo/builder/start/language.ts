/** Which language a text is in, by the small words that no text is without. */

const small = {
  sv: /(?<!\p{L})(och|att|det|som|på|är|av|för|med|till|den|inte|om|ska|vid|från|kommun|polisen)(?!\p{L})/giu,
  en: /(?<!\p{L})(the|and|of|to|in|is|are|with|that|for|will|this|from|by|municipality|police)(?!\p{L})/giu,
} as const;

const count = (text: string, words: RegExp): number => [...text.matchAll(words)].length;

/** Swedish unless the text says otherwise. */
export const guessLanguage = (text: string): 'sv' | 'en' => {
  const english = count(text, small.en);
  // A Swedish page about the police may have English names in it.
  return english > count(text, small.sv) && english > 1 ? 'en' : 'sv';
};
