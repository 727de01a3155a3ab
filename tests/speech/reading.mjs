/** What a page has read aloud: the log of page-script.js as sentences, each as it was said and as it was shown. */

export const spaces = (text) => text.replace(/\s+/g, ' ').trim();

/** What a highlight showed from one time to another, in order, with how long it did. */
export function highlightsDuring(highlights, name, from, to) {
  const own = highlights.filter((each) => each.name === name);
  return own
    .map(({ text, at }, index) => ({
      text,
      for: Math.min(to, own[index + 1]?.at ?? Infinity) - Math.max(from, at),
    }))
    .filter((each) => each.for > 0 && each.text);
}

const longest = (list) => list.reduce((most, each) => (each.for > (most?.for ?? 0) ? each : most), undefined);

/** Utterances with when they began and ended, and whether the page cut them off. */
export const utterancesOf = ({ spoken, calls, now }) =>
  spoken.map((entry) => {
    const timeOf = (...types) => entry.events.find(({ type }) => types.includes(type))?.at;
    const from = timeOf('start') ?? entry.at;
    const ended = timeOf('end', 'error');
    const cut = calls.find(
      ({ name, at }) => name === 'cancel' && at >= entry.at && at <= (ended ?? Infinity),
    )?.at;
    return { ...entry, from, to: cut ?? ended ?? now, isCut: cut !== undefined };
  });

/** The sentence that was shown while this was said. */
export const shownDuring = (log, { from, to }) =>
  longest(highlightsDuring(log.highlights, 'samverka-sentence', from, to))?.text ?? '';

/**
 * The sentences in the order in which they were said: `shown` is what was highlighted, `said` what was said of it to its
 * end, and `isWhole` tells that nothing of it was cut off. A long sentence is several utterances; one that was cut off is said again.
 */
export function sentencesOf(log) {
  const sentences = [];
  for (const utterance of utterancesOf(log)) {
    const { from, to } = utterance;
    const shown = shownDuring(log, utterance);
    const words = highlightsDuring(log.highlights, 'samverka-word', from, to).map(({ text }) => text);
    const last = sentences.at(-1);
    const goesOn =
      last && last.shown === shown && (last.isUnfinished || !spaces(last.said).endsWith(lastWordOf(shown)));
    const part = { ...utterance, words };
    if (goesOn) last.parts.push(part);
    else sentences.push({ shown, parts: [part], said: '' });
    const sentence = sentences.at(-1);
    sentence.isUnfinished = utterance.isCut;
    sentence.said = sentence.parts
      .filter(({ isCut }) => !isCut)
      .map(({ text }) => text)
      .join(' ');
    sentence.isWhole = sentence.parts.every(({ isCut }) => !isCut);
  }
  return sentences;
}

const lastWordOf = (text) => text.split(' ').at(-1);

/** Sentences that are said as they are written: without digits, addresses and abbreviations. */
export const isPlain = (text) => !/[\d@§%]|\b(?:bl a|pdf|kB|kl)\b/.test(text);

/** Whether these words stand in this sentence, in this order. */
export function isInOrder(words, sentence) {
  let at = 0;
  for (const word of words) {
    const found = sentence.indexOf(word, at);
    if (found < 0) return false;
    at = found + word.length;
  }
  return true;
}

/**
 * Finds the sentences in the text of the page, each after the one before. Gives the first that is not found, and what words
 * of the page lie between them.
 */
export function compareWithPage(sentences, page) {
  const leftOut = [];
  let at = 0;
  const leave = (end) => {
    const between = page.slice(at, end);
    if (/[\p{L}\p{N}]/u.test(between)) leftOut.push(between.trim());
  };
  for (const { shown } of sentences) {
    const found = shown ? page.indexOf(shown, at) : -1;
    if (found < 0) return { notFound: `“${shown}” after “${page.slice(Math.max(0, at - 60), at)}”`, leftOut };
    leave(found);
    at = found + shown.length;
  }
  leave(page.length);
  return { leftOut };
}
