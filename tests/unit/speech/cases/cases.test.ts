/** What is said of HTML from real pages, one utterance a sentence: read, cut into sentences and pronounced as the player does. */
import { expect } from '@esm-bundle/chai';
import { pronounce } from '../../../../src/speech/pronunciation/pronounce.js';
import { expectMap } from '../pronunciation/map.js';
import { put, textOf } from '../reading/page.js';

interface Case {
  readonly lang: string;
  readonly html: string;
  /** What is said, an utterance each, and other ways that are as right. */
  readonly say: readonly string[];
  readonly also?: readonly (readonly string[])[];
  readonly why: string;
}

const load = async (name: string): Promise<Case[]> =>
  (await (await fetch(new URL(name, import.meta.url))).json()) as Case[];
const cases = [...(await load('./speech.json')), ...(await load('./neighbours.json'))];

/** What is compared: not case, pauses, spaces, hyphens between letters, nor what ends an utterance. */
const plain = (utterances: readonly string[]): string =>
  utterances
    .map((text) =>
      text
        .toLowerCase()
        .replaceAll(',', ' ')
        .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
        .replace(/[.:;!?…)\]\s]+$/u, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .join(' ¦ ');

describe('what is said of', () => {
  for (const { lang, html, say, also = [], why } of cases)
    it(`${html} (${why})`, () => {
      const main = put(html);
      main.lang = lang;
      const said = textOf(main).sentences.map(({ text, language }) => {
        const spoken = pronounce(text, language);
        expectMap(text, spoken);
        return spoken.text;
      });
      expect([say, ...also].map(plain)).to.include(plain(said));
    });
});
