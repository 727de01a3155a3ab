/** Content for an element from a value or from an address; reading the author's own HTML is `html/read.ts`. */
import { str } from '@lit/localize/internal/str-tag.js';
import { load } from '../document/load.js';
import { parse } from '../document/parse.js';
import { partSchemas } from '../document/part-schemas.js';
import { isItem, keyOf, listOf, partOf, type Part, type PartName } from '../document/parts.js';
import { revise } from '../document/revise.js';
import { Problems, SamverkaError, type Problem, type Report } from '../document/problem.js';
import type { findPart } from '../html/foreign.js';
import type { Content } from '../document/content.js';

type Key = keyof typeof keyOf;

const pathOf = (name: PartName): string => (name === 'page' ? '' : keyOf[name]);

/** A document that differs from the one before it in more objects than these is shown anew, in slices. */
const FEW = 100;

/**
 * Content from a value set as `data`; undefined when nothing of it is right. What it has in common with content from the value
 * before it is the same object there: the value itself may be the same object and say something else.
 */
export function fromData<N extends PartName>(
  name: N,
  data: unknown,
  report: Report,
  before?: Content<Part<N>>,
): Content<Part<N>> | undefined {
  const parsed = parse(partSchemas[name], data, report, pathOf(name)) as Part<N> | undefined;
  const old = before?.source === 'data' ? before : undefined;
  let changes = 0;
  const part = old && parsed ? revise(old.part, parsed, () => changes++) : parsed;
  const whole = name === 'page' ? (part as Part<'page'> | undefined) : undefined;
  const language = whole?.lang;
  const isRevision = old !== undefined && changes <= FEW && language === old.language;
  return part && { part, language, base: document.baseURI, document: whole, source: 'data', isRevision };
}

/** The parts of a page as a document, as far as it has them. */
function findPage(
  find: typeof findPart,
  page: Document,
  base: string,
  report: Report,
): ReturnType<typeof findPart<Key>> | undefined {
  const found = (Object.keys(keyOf) as Key[]).flatMap((name) => {
    const each = isItem(name) ? undefined : find(name, page, base, report);
    return each ? [{ ...each, key: keyOf[name] }] : [];
  });
  const language = found[0]?.language;
  const parts = Object.fromEntries(found.map(({ key, part }) => [key, part]));
  const whole: Part<'page'> = {
    schemaVersion: 1,
    lang: language ?? '',
    title: '',
    publisher: { name: '' },
    ...parts,
  };
  return found.length ? { part: whole as never, language } : undefined;
}

/** The id that an address names; a malformed one is taken as it is written. */
function fragmentOf(address: string): string {
  const [, fragment = ''] = address.split('#');
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The promise or the area that is named, in the list of another page. */
function findItem(
  find: typeof findPart,
  name: Key,
  id: string,
  page: Document,
  base: string,
): ReturnType<typeof findPart<Key>> | undefined {
  if (!isItem(name)) return undefined;
  const list = find(listOf[name], page, base, () => {});
  const part = list && partOf(name, { [keyOf[name]]: list.part } as unknown as Part<'page'>, id);
  return part && { part: part as never, language: list?.language };
}

/**
 * Content from the document or the page at an address; the fragment chooses a promise or an area. `loadHtml` gives
 * what reads pages, for when it turns out to be one.
 * @throws {SamverkaError} when there is none.
 */
export async function fromAddress<N extends PartName>(
  name: N,
  address: string,
  loadHtml: () => Promise<{ readonly findPart: typeof findPart }>,
): Promise<{ readonly content: Content<Part<N>>; readonly problems: readonly Problem[] }> {
  const loaded = await load(address);
  const { base: source } = loaded;
  const found = new Problems();
  let content: Omit<Content<Part<N>>, 'source' | 'part'> & { readonly part: Part<N> | undefined };
  if ('document' in loaded) {
    const { document } = loaded;
    // Other elements on the page tell of the faults in their own parts.
    loaded.problems.filter(({ path }) => path.startsWith(pathOf(name))).forEach(found.add);
    const part = partOf(name, document, fragmentOf(address));
    content = { part, language: document.lang, base: source, document };
  } else {
    const { page } = loaded;
    const { findPart: find } = await loadHtml();
    const part =
      name === 'page'
        ? findPage(find, page, source, found.add)
        : (findItem(find, name, fragmentOf(address), page, source) ?? find(name, page, source, found.add));
    // Addresses are resolved when the content is copied.
    content = {
      part: part?.part as Part<N> | undefined,
      language: part?.language,
      base: document.baseURI,
      document: undefined,
    };
  }
  const problems = found.list();
  const { part } = content;
  if (!part)
    throw new SamverkaError(
      problems[0] ?? {
        path: pathOf(name),
        message: (msg) => msg(str`${source} har inget innehåll för samverka-${name}. Lägg till det där.`),
      },
    );
  return { content: { ...content, part, source }, problems };
}
