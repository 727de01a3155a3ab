/** What is said next: passes over what is gone, says nothing or has no voice. */
import { primaryOf } from '../../localization/primary.js';
import type { Spoken } from '../pronunciation/spoken.js';
import { SAYS, type Sentence, type Text } from '../reading/text.js';
import type { VoiceChoice } from '../voices/choice.js';
import { phraseAt } from './phrase.js';
import { mainLanguageOf, movedTo, relocated, sentenceAt, stepped } from './position.js';
import type { MachineEvent, Reading } from './states.js';

/** What is searched, and with which voices. */
export interface Ground {
  readonly text: Text;
  readonly voices: VoiceChoice;
  readonly spoken: (sentence: Sentence) => Spoken;
}

/** Finds what to say from a place on. */
export function seek(
  from: Reading,
  { text, voices, spoken }: Ground,
): Extract<MachineEvent, { type: 'found' | 'voiceless' | 'over' }> {
  let reading = from;
  for (;;) {
    const sentence = sentenceAt(reading);
    const standing = sentence ? text.standing(sentence) : 'gone';
    // It may say something else now, or there may be more of it.
    if (standing !== 'same' && !text.isWhole) {
      reading = relocated(reading, text.refresh()).now;
      continue;
    }
    if (!sentence) return { type: 'over', reading };
    const { language } = sentence;
    const primary = primaryOf(language);
    // What has gone unnoticed, through a style sheet, is not read.
    if (standing !== 'gone') {
      if (!voices.isSettled(language)) {
        const isMain = primary === primaryOf(mainLanguageOf(reading.sentences));
        return { type: 'voiceless', reading, language, isMain };
      }
      const voice = voices.find(language);
      const said = voice && spoken(sentence);
      const { offset, leftOut } = reading;
      const first = said?.words.find(({ shownEnd }) => shownEnd > offset);
      if (voice && said && first)
        return { type: 'found', reading, phrase: phraseAt(voice, said, first.start) };
      if (!voice && !leftOut.some((other) => primaryOf(other) === primary))
        reading = { ...reading, leftOut: [...leftOut, language] };
    }
    reading = movedTo(reading, reading.index + 1);
  }
}

/** Goes to the sentence before or behind that can be read; to the first one where there is none before. */
export function step(from: Reading, by: 1 | -1, { text, voices }: Ground): Reading {
  const reading = stepped(from, text.refresh(), by);
  const { sentences } = reading;
  const canRead = (sentence: Sentence | undefined): boolean =>
    sentence !== undefined &&
    SAYS.test(sentence.text) &&
    text.standing(sentence) !== 'gone' &&
    (voices.find(sentence.language) !== undefined || !voices.isSettled(sentence.language));
  let { index } = reading;
  while (index > 0 && index < sentences.length && !canRead(sentences[index])) index += by;
  return movedTo(reading, Math.max(0, index));
}
