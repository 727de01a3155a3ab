/** Single lines of a contact: with a label, or known by what they look like. */
import { rows } from '../../../src/document/fields.js';
import { contactLinks, linesOf, type Line } from '../../../src/html/lines.js';
import { addressOf, emailIn, readers } from '../../../src/html/values.js';
import { fields } from '../../../src/document/fields.js';
import { inEveryLocale } from '../../../src/localization/messages.js';
import type { Draft } from '../document/draft.js';
import { nodesOf, type Block } from './blocks.js';

const NAMES = ['name', ...rows.contact, ...rows.contacts] as const;
const WITHOUT_COLON =
  /^(telefon|tel|tfn|växel|phone|mobil|e-post|epost|mejl|e-mail|email)\.?\s+(?=[+\d(]|\S+@)/i;
const PHONE = /^\(?(?:\+46|0)[\d\s()\u2010-\u2015-]{5,}\d$/;
const STREET =
  /^[\p{L}][\p{L} .:'-]*(?:väg(?:en)?|gat(?:an|a)|torg(?:et)?|gränd(?:en)?|plan(?:en)?|allé(?:n)?|stig(?:en)?|plats(?:en)?|backen|street|road|square|avenue|lane)\s+\d+[^.]*$|^(?:post)?box \d+/iu;
const CITY = /^\d{3} ?\d\d\s+\p{L}[\p{L} -]*$/u;
const OPEN =
  /^(?:öppet|öppettider|vi har öppet|(?:mån|tis|ons|tors|fre|lör|sön)(?:dag)?(?:ar|en)?\b|open\b|opening hours|(?:mon|tues|wednes|thurs|fri|satur|sun)day).*\d/i;

const linkTo = ({ text, links }: Block): Draft => ({ text, url: links[0]?.url ?? '' });

const labelled = (block: Block): readonly Line[] => {
  const text = block.text.replace(WITHOUT_COLON, '$1: ');
  const label = /^(mobil|mobile|direktnummer|switchboard):/i.test(text)
    ? text.replace(/^[^:]+/, 'Telefon')
    : text;
  return linesOf(nodesOf({ ...block, text: label }), NAMES) ?? [];
};

/** What a line of a contact says; undefined for a line that is none. */
export function contactFields(block: Block): Draft | undefined {
  const { text, links } = block;
  if (text.length > 160) return undefined;
  const lines = labelled(block);
  if (lines.length) {
    const said = lines.map((line) => [line.name, readers[fields[line.name].kind](line)] as const);
    return said.every(([, value]) => value !== undefined) ? (Object.fromEntries(said) as Draft) : undefined;
  }
  const field = (['ask', 'more'] as const).find((name) =>
    inEveryLocale(contactLinks[name]).some((words) => text.toLowerCase().startsWith(words.toLowerCase())),
  );
  if (field && text.length < 80 && !/[.:]$/.test(text)) return { [field]: linkTo(block) };
  const email = emailIn(nodesOf(block).nodes);
  if (
    email &&
    (email === text || (links.length === 1 && links[0]?.text === text && links[0].url.startsWith('mailto:')))
  )
    return { email };
  if (PHONE.test(text)) return { phone: { display: text } };
  if (CITY.test(text)) return { city: addressOf(text) as Draft };
  if (STREET.test(text) && text.length < 90)
    return { [/^(post)?box/i.test(text) ? 'postalAddress' : 'visitingAddress']: addressOf(text) as Draft };
  if (OPEN.test(text) && text.length < 100) return { openingHours: [text] };
  return undefined;
}

export const isContactLine = (block: Block): boolean =>
  block.kind !== 'heading' && contactFields(block) !== undefined;

/** What a contact can be called: "Värmdö kommun", "Lokalpolisområde Nacka", a person's name. */
export const isName = ({ kind, text }: Block): boolean =>
  kind !== 'heading' &&
  text.length <= 70 &&
  !/[.!?:;]$/.test(text) &&
  /^\p{Lu}/u.test(text) &&
  !/\d{3}/.test(text);

/** True where a contact begins: at a line of one, or at a name and perhaps a role that such a line follows. */
export function startsContact(blocks: readonly Block[], index: number): boolean {
  const [first, second, third] = blocks.slice(index, index + 3);
  if (!first || first.kind === 'heading') return false;
  const isReached = second !== undefined && isContactLine(second);
  // "Fler lampor på Storgatan 5" is no address.
  if (isContactLine(first)) return isReached || !STREET.test(first.text);
  if (!isName(first) || !second) return false;
  return isReached || (isName(second) && third !== undefined && isContactLine(third));
}

/** Lines with several labels, each as a line of its own: "Telefon: 08-570 470 00, E-post: namn@exempel.se". */
export function splitLabels(block: Block): readonly Block[] {
  const parts = block.text.split(
    /\s*[,;|]\s+(?=(?:telefon|tel|tfn|växel|phone|mobil|e-post|epost|mejl|e-mail|email|besöksadress|postadress|öppettider)\b\.?:?\s)/i,
  );
  return parts.length < 2
    ? [block]
    : parts.map((text) => ({
        ...block,
        text,
        bold: 0,
        links: block.links.filter((link) => text.includes(link.text)),
      }));
}
