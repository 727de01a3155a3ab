/**
 * A page with Samverka's own content in it: each part is read exactly, and what the author wrote between the parts is
 * understood as any other text.
 */
import { fields, type FieldName } from '../../../src/document/fields.js';
import { isItem, keyOf, selectorOf, type PartName } from '../../../src/document/parts.js';
import { findPart } from '../../../src/html/foreign.js';
import { areStray, orphansOf } from '../../../src/html/orphans.js';
import { isElement } from '../../../src/html/text.js';
import { isDraft, withValue, type Draft, type Value } from '../document/draft.js';
import type { Block, Read } from './blocks.js';
import { fieldsIn } from './fields-in.js';
import { HtmlBlocks } from './html-blocks.js';
import { guessLanguage } from './language.js';
import { Leftovers } from './leftovers.js';
import { municipalityIn } from './publisher.js';
import { listed } from './reading.js';
import { understand } from './understand.js';

type Key = keyof typeof keyOf;

/** Matches the parts that stand on their own: a page is looked through, and a lone promise is a text like any other. */
const STANDING = (Object.keys(keyOf) as Key[])
  .filter((name) => !isItem(name))
  .map(selectorOf)
  .join();

/** The outermost elements of parts, and what a CMS has moved out of them. */
export const partsIn = (content: ParentNode): readonly Element[] =>
  [...content.querySelectorAll(STANDING)]
    .filter((host) => !host.parentElement?.closest(STANDING))
    .flatMap((host) => (areStray(host.childNodes) ? orphansOf(host).filter(isElement) : [host]));

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function* textsIn(value: Value): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const each of value as readonly Value[]) yield* textsIn(each);
  else if (isDraft(value)) for (const each of Object.values(value)) yield* textsIn(each);
}

/** Plain data: a part remembers the nodes it was read from, and a draft must not. */
const plain = (part: object): Draft => JSON.parse(JSON.stringify(part)) as Draft;

/** Blocks of a part with words that its reader had no place for. */
function unread(hosts: readonly Element[], parts: Draft, base: string): Block[] {
  const known = new Set([...textsIn(parts)].flatMap(wordsIn));
  return hosts.flatMap((host) =>
    new HtmlBlocks(base)
      .read(host.childNodes)
      .filter(
        (block) =>
          !fieldsIn(block, Object.keys(fields) as FieldName[]) &&
          !wordsIn(block.text.replace(/\([^)]*\)$/, '')).every((word) => known.has(word)),
      ),
  );
}

/** In HTML nothing tells the lead from the introduction but its colon. */
function withLead(promises: Draft): Draft {
  const intro = (promises['intro'] ?? []) as readonly string[];
  const last = intro.at(-1);
  if (promises['lead'] || !last?.endsWith(':')) return promises;
  const before = intro.slice(0, -1);
  return { ...(withValue(promises, ['intro'], before.length ? before : undefined) as Draft), lead: last };
}

const withOutro = (promises: Draft, outro: readonly Block[]): Draft => ({
  ...promises,
  ...listed('outro', [...((promises['outro'] ?? []) as readonly string[]), ...outro.map(({ text }) => text)]),
});

/** The draft that the parts and the text between them make. `blocks` has an empty one for each part. */
export function withParts(
  blocks: readonly Block[],
  page: ParentNode,
  hosts: readonly Element[],
  base: string,
  language: string | undefined,
): Read {
  const parts: Record<string, Draft> = {};
  for (const name of Object.keys(keyOf) as Key[]) {
    const found = isItem(name)
      ? undefined
      : findPart(name as Exclude<PartName, 'page'>, page as Document, base, () => {});
    if (found) parts[keyOf[name]] = plain(found.part);
  }
  const outro: Block[] = [];
  const rest: Block[] = [];
  let last: Element | undefined;
  for (const block of blocks) {
    if (block.host) last = block.host;
    else if (block.around) rest.push(block);
    else if (last?.matches(selectorOf('promises')) && block.kind === 'paragraph') outro.push(block);
    else {
      rest.push(block);
      if (block.kind === 'heading') last = undefined;
    }
  }
  const text = [...rest, ...outro].map((block) => block.text).join('\n');
  const said = [...textsIn(parts)].join('\n');
  const around = understand({ blocks: rest, language: language ?? guessLanguage(`${text}\n${said}`) });
  const leftovers = new Leftovers();
  if (parts['promises']) parts['promises'] = withOutro(withLead(parts['promises']), outro);
  for (const block of outro) leftovers.links(block, block.links);
  leftovers.blocks(unread(hosts, parts, base));
  const name =
    municipalityIn([...textsIn(parts['contacts'])].join('\n')) ?? municipalityIn(`${text}\n${said}`);
  // What a part beats is left over.
  const beaten = Object.entries(around.draft).flatMap(([field, value]) =>
    field in parts ? [...textsIn(value)] : [],
  );
  return {
    draft: { ...around.draft, ...(name && { publisher: { name, kind: 'municipality' } }), ...parts },
    leftovers: [...around.leftovers, ...beaten, ...leftovers.list()],
  };
}
