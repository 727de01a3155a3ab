/** The value of a field from the words that stand after its label, by the kind of the field. */
import type { Address, PromiseStatus } from '../document/document.js';
import { statusTexts, type Kind } from '../document/fields.js';
import { formatDate } from '../localization/format.js';
import { inEveryLocale, locales } from '../localization/messages.js';
import { readDate, readPeriod } from './dates.js';
import { idOf } from '../document/slug.js';
import type { Line } from './lines.js';
import { allIn, isAllOf, textOf } from './text.js';

/** Words to be read; attributes have no nodes. */
export type Words = Pick<Line, 'text' | 'nodes' | 'raw'>;

/** Returns the status that words name, which may be those of an earlier version: "Ej uppfyllt" for "Inte uppfyllt". */
const statusOf = (written: string): string | undefined => {
  const words = written.toLowerCase().replace(/^ej /, 'inte ');
  return (Object.keys(statusTexts) as PromiseStatus[]).find((status) =>
    [status, ...inEveryLocale(statusTexts[status])].some((word) => word.toLowerCase() === words),
  );
};

const hrefIn = (nodes: readonly Node[]): string | undefined =>
  allIn(nodes, 'a[href]')[0]?.getAttribute('href') ?? undefined;

const dateIn = (nodes: readonly Node[]): string | undefined =>
  allIn(nodes, 'time[datetime]')[0]?.getAttribute('datetime') ?? undefined;

/** The e-mail address in some nodes: a link's, or one that is written out. */
export const emailIn = (nodes: readonly Node[]): string | undefined =>
  /[^\s@<>:]+@[^\s@<>?]+\.\p{L}+/u.exec(`${hrefIn(nodes) ?? ''} ${textOf(...nodes)}`)?.[0];

/** "Box 1, Skogsbovägen 9–11, 134 81 Gustavsberg" in its parts. */
export function addressOf(written: string): Address {
  const [, before = '', postalCode, place] = /^(.*?)(?:\b(\d{3} ?\d\d)\s+([^,]+))?$/.exec(written) ?? [];
  const parts = before
    .trim()
    .split(/\s*,\s*/)
    .filter(Boolean);
  const box = /^(post)?box\s/i.test(parts[0] ?? '') ? parts.shift() : undefined;
  const city = place?.trim() ?? (parts.length > 1 ? parts.pop() : undefined);
  const street = parts.join(', ');
  return {
    ...(street && { street }),
    ...(box && { postOfficeBox: box }),
    ...(postalCode && { postalCode }),
    ...(city && { city }),
  };
}

/** The entries of a list in a field: its items, or what stands between commas. Undefined where there are none. */
function entries<T>({ text, nodes }: Words, read: (text: string, item?: Element) => T): T[] | undefined {
  const items = allIn(nodes, 'li').filter((item) => textOf(item));
  const texts = text.split(/\s*[,;]\s*/).filter(Boolean);
  const all = items.length ? items.map((item) => read(textOf(item), item)) : texts.map((part) => read(part));
  return all.length ? all : undefined;
}

/** An object without the properties that are undefined or empty. */
const known = (properties: object): object =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value ?? false));

/** The items of the outermost lists in some nodes; what the nodes themselves stand in is no matter. */
function itemsIn(nodes: readonly Node[]): Element[] {
  const items: Element[] = [];
  for (const item of allIn(nodes, 'li')) if (!items.at(-1)?.contains(item)) items.push(item);
  return items.filter((item) => textOf(item));
}

/** Gives undefined for words that cannot be read. */
export const readers: Readonly<Record<Kind, (words: Words) => unknown>> = {
  text: ({ text }) => text,
  date: ({ raw, text, nodes }) => readDate(raw ?? text) ?? readDate(dateIn(nodes) ?? ''),
  status: ({ raw, text }) => statusOf(raw ?? text),
  period: ({ raw, text }) => readPeriod(raw ?? text),
  ids: ({ raw, text }) => raw?.split(' ') ?? entries({ text, nodes: [], raw }, (id) => id),
  result: ({ text, nodes }) =>
    text ? known({ text, date: readDate(dateIn(nodes) ?? ''), url: hrefIn(nodes) }) : undefined,
  results: (words) => {
    const items = itemsIn(words.nodes);
    const read = ({ text, nodes }: { readonly text: string; readonly nodes: readonly Node[] }): object =>
      known({ text, date: readDate(dateIn(nodes) ?? ''), url: hrefIn(nodes) });
    if (!items.length) return words.text ? read(words) : undefined;
    return items.map((item) => read({ text: textOf(item), nodes: [item] }));
  },
  group: ({ raw, text }) => raw ?? idOf(text),
  phones: (words) =>
    entries(words, (text) => {
      // What a number is for may have a colon of its own.
      const at = text.lastIndexOf(': ');
      return known({ label: text.slice(0, Math.max(at, 0)), display: at < 0 ? text : text.slice(at + 2) });
    }),
  hours: (words) => {
    const items = itemsIn(words.nodes);
    if (!items.length) return [words.text];
    return items.map((item) => {
      const isList = (node: Node): boolean => /^[UO]L$/.test(node.nodeName);
      if (![...item.children].some(isList)) return textOf(item);
      const hours = allIn([...item.children], 'li').map((line) => textOf(line));
      return { label: textOf(...[...item.childNodes].filter((node) => !isList(node))), hours };
    });
  },
  activities: (words) =>
    entries(words, (title, item) => ({
      ...known({ title, when: item?.getAttribute('data-when') }),
      ...(item?.hasAttribute('data-done') && { done: item.getAttribute('data-done') === 'true' }),
    })),
  parties: (words) =>
    entries(words, (text, item) => {
      const [, name, signatory] = /^(.+?)(?:\s*\(([^)]*)\))?$/.exec(text) ?? [];
      return known({ name, signatory, url: item && hrefIn([item]) });
    }),
  address: ({ text }) => addressOf(text),
  phone: ({ text }) => (/\d/.test(text) ? { display: text } : undefined),
  email: ({ nodes }) => emailIn(nodes),
  texts: ({ text, nodes }) => {
    const items = allIn(nodes, 'li')
      .map((item) => textOf(item))
      .filter(Boolean);
    return items.length ? items : [text];
  },
  numbers: (words) => {
    const numbers = entries(words, (text) => {
      const [, label, number] = /^(.+?):?\s+([\d -]+)$/.exec(text) ?? [];
      return { label, number };
    });
    return numbers?.every(({ number }) => number) ? numbers : undefined;
  },
};

/** True for words that say more than the value that was read from them, which is all that a template has. */
export function saysMore(kind: Kind, { text, nodes, raw }: Words, value: unknown): boolean {
  if (kind === 'email') return text !== value;
  // A date is shown in words of Samverka's own, which can be read, or are those of its machine-readable form.
  if (kind === 'date')
    return readDate(text) === undefined && !locales.some((locale) => formatDate(raw ?? '', locale) === text);
  const items = allIn(nodes, 'li');
  return items.length > 0 && !isAllOf(items, nodes);
}
