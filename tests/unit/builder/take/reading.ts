/** Opens what was taken away, and says what HTML carries of a document: for the tests of the round trip. */
import '../../../../demo/builder/texts/index.js';
import type { SamverkaDocument } from '../../../../src/document/document.js';
import { optionsOf } from '../../../../src/document/options.js';
import { keyOf, type PartName, type SectionName } from '../../../../src/document/parts.js';
import { idOf } from '../../../../src/document/slug.js';
import { readPart } from '../../../../src/html/index.js';
import type { Json } from '../../document/samples.js';
import { Collected } from '../../problems.js';

export const bodyOf = (html: string): HTMLElement => {
  const template = document.createElement('template');
  template.innerHTML = `<div>${html}</div>`;
  return template.content.firstElementChild as HTMLElement;
};

/** The document that the marked places in some HTML hold, as plain values; nothing may be complained of. */
export function opened(html: string): Json {
  const problems = new Collected();
  const found: Json = {};
  for (const place of bodyOf(html).querySelectorAll('div[class^="samverka-"]')) {
    const name = place.className.slice('samverka-'.length) as SectionName;
    if (name === 'listen' || /^(promise|priority-area)$/.test(name)) continue;
    const part = readPart(
      name as Exclude<PartName, 'page'>,
      place.childNodes,
      optionsOf(place),
      problems.report,
    );
    const key = keyOf[name as keyof typeof keyOf];
    const earlier = found[key] as { items: unknown[] } | undefined;
    if (earlier) earlier.items.push(...(part as unknown as { items: unknown[] }).items);
    else found[key] = part;
  }
  if (problems.all.length) throw new Error(problems.english.join('\n'));
  return JSON.parse(JSON.stringify(found));
}

/** What is data in a document and words, or nothing, in HTML: see take/left-out.ts. */
const LOST =
  /^(agreement\.(document|supersededBy)|agreement\.parties\[\]\.kind|promises\.items\[\]\.(target\.(value|unit)|outcome\.(value|date))|documents\.items\[\]\.(id|date)|contacts\.items\[\]\.phone\.e164|publisher|lexicon|intro|schemaVersion|lang|title)$/;

const isText = (value: object): boolean =>
  Object.keys(value).length > 0 && Object.keys(value).every((tag) => /^(sv|en|fi)$/.test(tag));

/** The parts of a document as HTML in a language can say them. */
export function sayable(whole: SamverkaDocument, language: string): Json {
  const say = (value: unknown): string =>
    typeof value === 'string'
      ? value
      : String((value as Json)[language] ?? (value as Json)[whole.lang] ?? Object.values(value as Json)[0]);
  const titles = new Map(whole.priorityAreas?.items.map(({ id, title }) => [id, say(title)]));
  const reduce = (value: unknown, path: string): unknown => {
    if (Array.isArray(value))
      return path.endsWith('.areas')
        ? value.map((id) => titles.get(id as string) ?? id)
        : value.map((item, at) => {
            const reduced = reduce(item, `${path}[]`) as Json;
            // In HTML an item is named after its title.
            if (/^(promises|priorityAreas|contacts)\.items$/.test(path))
              reduced['id'] = idOf(say((item as Json)['title'] ?? (item as Json)['name']), at);
            return reduced;
          });
    if (path.endsWith('.bytes')) {
      const bytes = value as number;
      return bytes < 999_500 ? Math.round(bytes / 1e3) * 1e3 : Math.round(bytes / 1e5) * 1e5;
    }
    if (typeof value !== 'object' || value === null)
      return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
    if (isText(value)) return say(value).replace(/\s+/g, ' ').trim();
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]) => {
        const at = path ? `${path}.${name}` : name;
        const isEmptyList =
          Array.isArray(inner) && inner.length === 0 && name !== 'items' && at !== 'promises.items[].body';
        return LOST.test(at) || isEmptyList ? [] : [[name, reduce(inner, at)]];
      }),
    );
  };
  return reduce(whole, '') as Json;
}
