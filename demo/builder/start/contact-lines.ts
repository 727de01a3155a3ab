/** Single lines of a contact: with a label, or known by what they look like. */
import { fields, rows } from '../../../src/document/fields.js';
import { contactLinks, linesOf, type Line } from '../../../src/html/lines.js';
import { addressOf, emailIn, readers } from '../../../src/html/values.js';
import { inEveryLocale } from '../../../src/localization/messages.js';
import type { Draft } from '../document/draft.js';
import { nodesOf, type Block } from './blocks.js';
import { joined } from './fields-in.js';
import { isHours } from './hours.js';

const NAMES = ['name', ...rows.contact.filter((name) => name !== 'role'), ...rows.contacts] as const;
const LABEL =
  'telefon(?:nummer)?|tel|tfn|växel|mobil(?:telefon)?|direktnummer|direkt|phone|telephone|mobile|switchboard';
const WITHOUT_COLON = new RegExp(`^(${LABEL}|e-post|epost|mejl|e-mail|email)\\.?\\s+(?=[+\\d(]|\\S+@)`, 'i');
const PHONE_LABEL = new RegExp(`^(${LABEL})(?:\\s+[\\p{L} ]{2,30})?:`, 'iu');
const PHONE = /^\(?(?:\+\d{1,3}|0)[\d\s()\u2010-\u2015-]{5,}\d$/;
/** Numbers that are dialled as they are: to the police, to the health service. */
const SHORT = /^(?:112|114 ?14|113 ?13|1177)$/;
const STREET =
  /^[\p{L}][\p{L} .:'-]{0,60}(?:väg(?:en)?|gat(?:an|a)|torg(?:et)?|gränd(?:en)?|plan(?:en)?|allé(?:n)?|stig(?:en)?|plats(?:en)?|backen|leden|kajen|strand(?:en)?|esplanaden|liden|hamnen|street|road|square|avenue|lane)\s+\d+[^.]{0,60}$|^(?:post)?box \d+/iu;
const ENGLISH_STREET =
  /^\d{1,4}[a-z]? \p{Lu}[\p{L}' ]{1,40}(?:street|road|square|lane|avenue|way|place|hill|row|drive|close|park)(?:,[^.]{0,60})?$/iu;
const CITY = /^\d{3} ?\d\d\s+\p{L}[\p{L} -]{0,40}$/u;
const WITH_CITY = /^\p{Lu}[^.:]{2,60}\d{1,4} ?\p{L}?,? \d{3} ?\d\d\s+\p{Lu}[\p{L} -]{1,30}$/u;
const ROLE =
  '(?:\\p{L}+(?:polis|polisen|råd|vakt)|\\p{L}*(?:samordnare|samordnaren|chef|chefen|strateg|handläggare|sekreterare|direktör|utvecklare|ansvarig|koordinator|ledare|befäl|assistent|ordförande|konsulent|rådgivare)|' +
  'Chef|Samordnare|Ordförande|\\p{L}*(?:[Oo]fficer|[Ss]ergeant|[Mm]anager|[Ii]nspector|[Cc]oordinator|[Cc]onstable|[Aa]dviser|[Cc]ouncillor))';
const PERSON = "\\p{Lu}[\\p{L}’'-]+(?: (?:af|von|de) | )(?:\\p{Lu}[\\p{L}’'-]+ ?){1,3}";
const ROLE_FIRST = new RegExp(`^(${ROLE})[:,]? (${PERSON})$`, 'u');
const IS_ROLE = new RegExp(`^${ROLE}$`, 'u');
const IS_PERSON = new RegExp(`^${PERSON}$`, 'u');
const ROLE_LAST = new RegExp(
  `^(${PERSON})(?:, | – | - |: | \\()(\\p{Ll}[^,.:]{2,80}?|${ROLE}(?: [^,.:]{2,60})?)\\)?$`,
  'u',
);
/** What sites write behind a link that leads elsewhere, run together with it or not. */
const OUTWARD =
  /(?:länk till annan webbplats|extern länk|öppnas i nytt fönster|external link|link to another website)[.)]*$/i;
const NUMBERED = /(?:\+\d|\b0\d)[\d\s()\u2010-\u2015-]{5,}\d|\b1\d\d \d\d\b/;

const linkTo = ({ text, links }: Block): Draft => ({ text, url: links[0]?.url ?? '' });

/** "(Telefon: 08-123 45 67)" without what is around it. */
const bare = (text: string): string => text.replace(/^\(([^()]*)\)$/, '$1');

const labelled = (block: Block): readonly Line[] => {
  const text = bare(block.text).replace(WITHOUT_COLON, '$1: ').replace(PHONE_LABEL, 'Telefon:');
  return linesOf(nodesOf({ ...block, text }), NAMES) ?? [];
};

/** What a number is called: "Växel", "Mobil"; undefined where it is only a telephone. */
export function phoneLabel({ text }: Block): string | undefined {
  const [, label = ''] = /^([^:]{2,40}):/.exec(bare(text).replace(WITHOUT_COLON, '$1: ')) ?? [];
  return /^(?:telefon(?:nummer)?|tel\.?|tfn\.?|phone|telephone)$/i.test(label)
    ? undefined
    : label || undefined;
}

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
  if (PHONE.test(text) || SHORT.test(text)) return { phone: { display: text } };
  if (CITY.test(text)) return { city: addressOf(text) as Draft };
  if ((STREET.test(text) || WITH_CITY.test(text) || ENGLISH_STREET.test(text)) && text.length < 90)
    return { [/^(post)?box/i.test(text) ? 'postalAddress' : 'visitingAddress']: addressOf(text) as Draft };
  return isHours(text) ? { openingHours: [text] } : undefined;
}

export const isContactLine = (block: Block): boolean =>
  block.kind !== 'heading' && contactFields(block) !== undefined;

/** True for what looks like a street and a number: "Trygg plats 5" does too. */
export const isStreet = (text: string): boolean => STREET.test(text);

/** What a contact can be called: "Värmdö kommun", "Lokalpolisområde Nacka", a person's name. */
export const isName = ({ kind, text }: Block): boolean =>
  kind !== 'heading' &&
  text.length <= 70 &&
  !/[.!?:;]$/.test(text) &&
  !OUTWARD.test(text) &&
  /^\p{Lu}/u.test(text) &&
  !/\d{3}/.test(text);

/** Somebody with a role in one line: "Trygghetssamordnare Elin Norbäck", "Elin Norbäck, trygghetssamordnare". */
export function personIn(text: string): { readonly name: string; readonly role: string } | undefined {
  if (text.length > 120) return undefined;
  const [, role = '', name = ''] = ROLE_FIRST.exec(text) ?? [];
  if (role && name) return { name: name.trim(), role };
  const [, own = '', what = ''] = ROLE_LAST.exec(text) ?? [];
  return own && what && !/\d{3}|@/.test(what) ? { name: own.trim(), role: what.trim() } : undefined;
}

/** "Tove Asklund, trygghetssamordnare, 070-174 06 21": somebody in one line, as lines of a contact. */
export function personLine(block: Block): readonly Block[] | undefined {
  const { text } = block;
  if (text.length > 220 || !/^\p{Lu}/u.test(text)) return undefined;
  const parts = text.split(/\s*[,;|•\t]\s+|\s+[–—-]\s+/);
  if (parts.length < 2) return undefined;
  const line = (words: string, kind: Block['kind'] = 'paragraph'): Block => ({
    ...block,
    kind,
    text: words,
    bold: 0,
    links: block.links.filter((link) => words.includes(link.text)),
  });
  const all = parts.map((words) => line(words.replace(/[.,]$/, '')));
  const reached = all.filter((each) => contactFields(each) !== undefined);
  const [name, ...others] = all;
  if (
    !name ||
    !reached.length ||
    reached.includes(name) ||
    !isName(name) ||
    (!NUMBERED.test(text) && !/@/.test(text))
  )
    return undefined;
  const roles = others.filter((each) => !reached.includes(each)).map((each) => each.text);
  return [
    line(name.text, 'heading'),
    ...(roles.length ? [{ ...line(roles.join(', ')), isMore: true }] : []),
    ...reached,
  ];
}

const LABELS =
  /^(?:telefon(?:nummer)?|tel|tfn|växel|mobil|e-post|e-postadress|epost|mejl|besöksadress|postadress|adress|öppettider|phone|telephone|e-mail|email|address|visiting address|postal address|opening hours):?$/i;

/** Labels with the value on the next line, as one line: "E-post", "namn@exempel.se". */
export function joinLabels(lines: readonly Block[]): Block[] {
  const whole: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const block = lines[at] as Block;
    const next = lines[at + 1];
    const both = next && LABELS.test(block.text) ? joined(block, next) : undefined;
    if (
      both &&
      next?.kind !== 'heading' &&
      contactFields(both) &&
      !/^öppettider|^opening/i.test(block.text)
    ) {
      whole.push(both);
      at++;
    } else whole.push(block);
  }
  return whole;
}

/** True for a line that is a role and nothing else. */
export const isRole = (text: string): boolean => IS_ROLE.test(text);
/** True for what can be the name of somebody. */
export const isPersonName = (text: string): boolean => IS_PERSON.test(text);

export const isPersonLine = (block: Block): boolean => personLine(block) !== undefined;

/** True where a contact begins: at a line of one, or at a name and perhaps a role that such a line follows. */
export function startsContact(blocks: readonly Block[], index: number): boolean {
  const [first, second, third] = blocks.slice(index, index + 3);
  if (!first || first.kind === 'heading' || first.around) return false;
  if (isPersonLine(first)) return true;
  const isReached = second !== undefined && isContactLine(second);
  // "Fler lampor på Storgatan 5" is no address, and hours alone are nobody's.
  if (isContactLine(first)) return isReached || !(STREET.test(first.text) || isHours(first.text));
  if (!isName(first) || !second) return false;
  return isReached || (isName(second) && third !== undefined && isContactLine(third));
}

/** Lines with several labels, each as a line of its own: "Telefon: 08-570 470 00, E-post: namn@exempel.se". */
export function splitLabels(block: Block): readonly Block[] {
  const person = block.kind === 'heading' ? undefined : personLine(block);
  if (person) return person;
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
