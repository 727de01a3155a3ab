/** What links are called: screen readers list them without what stands around them (WCAG 2.4.4 and 2.4.9). */
import { str } from '@lit/localize/internal/str-tag.js';
import { isDraft } from '../document/draft.js';
import { hasFields, wordsAt, type Rule } from './rule.js';

/** Words that don't tell where a link leads. */
const EMPTY = new Set(
  `här, hit, klicka, klicka här, tryck här, gå hit, läs mer, läs mer här, läs vidare, läs, mer, mer info, mer information, se mer,
  visa mer, länk, länken, den här länken, denna sida, till sidan, webbplats, klicka på länken,
  here, click, click here, press here, go here, read more, read more here, read, more, more info, more information, see more,
  learn more, show more, find out more, link, this link, this page, website, details`
    .split(',')
    .map((words) => words.trim()),
);

const ADDRESS = /^((https?:\/\/|www\.)\S+|[\w-]+(\.[\w-]+)*\.(se|nu|com|org|net|eu)(\/\S*)?)$/i;

const bare = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replace(/^[\s»›→>–-]+|[\s.!…:»›→>]+$/g, '')
    .replace(/\s+/g, ' ');

export const links: Rule = ({ schema, value, path }, { language }, found) => {
  if (!hasFields(schema) || !('url!' in schema) || !isDraft(value)) return;
  // A document's link is its title.
  const name = 'text!' in schema ? 'text' : 'title';
  const place = {
    path: [...path, name],
    field: name,
    schema: (schema as Record<string, typeof schema>)[`${name}!`] as never,
    value: value[name],
  };
  for (const { words, path } of wordsAt(place, language)) {
    if (EMPTY.has(bare(words)))
      found({
        path,
        kind: 'warning',
        message: (msg) =>
          msg(str`”${words.trim()}” säger inte vart länken går. Skriv vad sidan heter eller handlar om.`),
      });
    else if (ADDRESS.test(words.trim()))
      found({
        path,
        kind: 'warning',
        message: (msg) => msg('En adress är svår att lyssna på. Skriv vad sidan heter som länktext.'),
      });
  }
};
