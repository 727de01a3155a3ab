/**
 * Holds the corpus to what is said: how large a share of it is right, by kind, and which rules and words of the tables it
 * never uses. What is not right has its reason in KNOWN.
 */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { en } from '../../dist/speech/pronunciation/en.js';
import { pronounce } from '../../dist/speech/pronunciation/pronounce.js';
import { rulesOf } from '../../dist/speech/pronunciation/rules.js';
import { sv } from '../../dist/speech/pronunciation/sv.js';
import { abbreviationRule, entriesOf } from '../../dist/speech/pronunciation/tables.js';
import { sentencesOf } from '../../dist/speech/reading/sentences.js';
import { corpusOf, plain } from './corpus.mjs';

/** Sentences that are not said right, and why. */
const KNOWN = new Map([]);

const SHARE = 0.99;
const LANGUAGES = { sv: [sv, 1500], en: [en, 500] };

for (const [language, [tables, size]] of Object.entries(LANGUAGES)) {
  const corpus = corpusOf(language);
  const used = new Set();
  const abbreviations = new Set();
  let right = 0;
  let all = 0;

  describe(`the corpus in ${language}`, () => {
    for (const [kind, sentences] of corpus)
      it(`says ${kind} right`, () => {
        const wrong = sentences.flatMap(([text, said]) => {
          const utterances = sentencesOf(text, language).map(
            ({ start, end }) =>
              pronounce(text.slice(start, end), language, [], (rule, shown) => {
                used.add(rule);
                if (rule === 'abbreviation') abbreviations.add(shown);
              }).text,
          );
          return plain(utterances) === plain(said.split(' ¦ ')) ? [] : [{ text, said, utterances }];
        });
        all += sentences.length;
        right += sentences.length - wrong.length;
        console.log(`${language} ${kind}: ${sentences.length - wrong.length} of ${sentences.length}`);
        assert.deepEqual(
          wrong.filter(({ text }) => !KNOWN.has(text)),
          [],
        );
      });

    it('is large, and says nothing twice', () => {
      const texts = [...corpus.values()].flat().map(([text]) => text);
      assert.ok(texts.length >= size, `${texts.length} sentences`);
      assert.deepEqual(
        texts.filter((text, at) => texts.indexOf(text) !== at),
        [],
      );
    });

    it('uses every rule', () => {
      assert.deepEqual(
        rulesOf(tables)
          .map(([name]) => name)
          .filter((name) => !used.has(name)),
        [],
      );
    });

    after(() => {
      const isUsed = (form) => {
        const [, pattern] = abbreviationRule(`${form.replace(/[#^]/, '')}=x`);
        return [...abbreviations].some((shown) => new RegExp(`^${pattern}$`, 'u').test(shown));
      };
      const unused = entriesOf(tables.abbreviations)
        .map(([form]) => form)
        .filter((form) => !isUsed(form));
      console.log(
        `${language}: ${right} of ${all} right. Abbreviations that are never used: ${unused.join(', ')}`,
      );
      assert.ok(right / all >= SHARE);
    });
  });
}
