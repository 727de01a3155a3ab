/**
 * `npm run say -- "text"`: what is said of a text, a sentence a line, and which rule made each word that is not said as it
 * is shown. `--lang=en` for another language than Swedish; `--lexicon=words.json` for words of one's own, as in
 * `[{ "text": "lpo", "say": "lokalpolisområde", "lang": "sv" }]`.
 */
import { existsSync, readFileSync } from 'node:fs';

const options = new Map(
  process.argv
    .filter((argument) => argument.startsWith('--'))
    .map((argument) => argument.slice(2).split(/=(.*)/s)),
);
const text = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'))
  .join(' ');
const language = options.get('lang') ?? 'sv';

const fail = (message) => {
  console.error(message);
  process.exit(1);
};
if (!text) fail('There is nothing to say: write npm run say -- "Möte den 1/9 kl. 18".');
const dist = new URL('../dist/speech/', import.meta.url);
if (!existsSync(dist)) fail('There is no dist/: run npm run build first.');

const { pronounce } = await import(new URL('pronunciation/pronounce.js', dist));
const { sentencesOf } = await import(new URL('reading/sentences.js', dist));
const lexicon = options.get('lexicon') ? JSON.parse(readFileSync(options.get('lexicon'), 'utf8')) : [];

for (const { start, end } of sentencesOf(text, language)) {
  const rules = [];
  const { text: said } = pronounce(text.slice(start, end), language, lexicon, (rule, shown, words) =>
    rules.push([shown.trim(), words || '(silent)', rule]),
  );
  console.log(said);
  const widest = (at) => Math.max(...rules.map((row) => row[at].length));
  for (const [shown, words, rule] of rules)
    console.log(`  ${shown.padEnd(widest(0))}  ${words.padEnd(widest(1))}  ${rule}`);
}
