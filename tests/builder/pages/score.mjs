/**
 * Judges a draft by what a careful reader takes from the page (NN-name.expected.json, see README.md): what is right, what stands
 * in the wrong place, what is left over, what is lost and what is invented.
 */

const wordsIn = (text) =>
  String(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const plain = (text) => wordsIn(text).join(' ');

/** Whether one contains the other, whatever the punctuation and case. */
const fits = (one, other) => {
  const [a, b] = [plain(one), plain(other)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
};

/** All words that a value says, labels of codes left out. */
function* textsIn(value, name = '') {
  if (typeof value === 'string' || typeof value === 'number') {
    if (!/^(id|group|kind|format|lang|areas)$/.test(name)) yield String(value);
  } else if (value && typeof value === 'object')
    for (const [key, each] of Object.entries(value)) yield* textsIn(each, Array.isArray(value) ? name : key);
}

export const saidIn = (value) => [...textsIn(value)].join('\n');

/** How many of the words are among the others, from 0 to 1. */
function share(words, among) {
  const left = new Map();
  for (const word of wordsIn(among)) left.set(word, (left.get(word) ?? 0) + 1);
  const all = wordsIn(words);
  const found = all.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return all.length ? found.length / all.length : 1;
}

const itemsOf = (part) => part?.items ?? [];
const digits = (text) => String(text).replace(/\D/g, '');

/** A promise or an area is right where its title fits, nearly all words are in it and hardly any others. */
function fitsItem(item, { title, body = '', links = [] }) {
  const { body: text, activities, effect } = item;
  const said = saidIn({
    title: item.title,
    text,
    effect,
    activities,
    links: (item.links ?? []).map((link) => link.text),
  });
  const expected = [title, body, ...links].join(' ');
  return fits(item.title, title) && share(expected, said) >= 0.9 && share(said, expected) >= 0.85;
}

/** Of an area only the title counts, and links where some are expected: remarks may stand in its text. */
const fitsArea = (item, expected) =>
  fitsItem(
    { ...item, body: expected.links ? item.body : [], links: expected.links ? item.links : [] },
    expected,
  );

const asItem = (expected) => (typeof expected === 'string' ? { title: expected } : expected);

/** Pairs what is expected with what is there; what is there and nobody expects is left. */
function paired(expected, there, isRight) {
  const rest = [...there];
  const rows = expected.map((each) => {
    const at = rest.findIndex((item) => isRight(item, each));
    return { each, isRight: at >= 0, item: at >= 0 ? rest.splice(at, 1)[0] : undefined };
  });
  return { rows, rest };
}

/** The lines of opening hours and their seasons, in their order. */
const hoursOf = (expected) =>
  expected.flatMap((each) => (typeof each === 'string' ? [each] : [each.season, ...each.hours]));

const inOrder = (lines, said) => {
  let at = 0;
  const text = plain(said);
  return lines.every((line) => {
    const found = text.indexOf(plain(line), at);
    if (found >= 0) at = found;
    return found >= 0;
  });
};

/** Each thing that a contact is expected to say: whether some of the contacts with its name say it. */
function contactFacts(expected, contacts) {
  const own = contacts.filter(({ name }) => fits(name ?? '', expected.name));
  const facts = [[`kontakt ${expected.name}`, own.length > 0]];
  const say = (name, value, isSaid) => facts.push([`${expected.name}: ${name} ${value}`, own.some(isSaid)]);
  const { role, phone, email, visitingAddress, postalAddress, openingHours } = expected;
  if (role) say('roll', role, (each) => fits(each.role ?? '', role));
  for (const number of [phone ?? []].flat())
    say('telefon', number, (each) => digits(saidIn([each.phone, each.phones])).includes(digits(number)));
  if (email) say('e-post', email, (each) => each.email === email);
  for (const [name, address] of Object.entries({ visitingAddress, postalAddress }))
    if (address) say(name, address, (each) => share(address, saidIn(each[name])) === 1);
  if (openingHours)
    say('öppettider', '', (each) => inOrder(hoursOf(openingHours), saidIn(each.openingHours)));
  return facts;
}

/** What the page is expected to say, one by one, with whether the draft says it in its place; and what nobody expects. */
function factsOf(expected, draft) {
  const facts = [
    ['språk', draft.lang === expected.lang],
    ['rubrik', fits(draft.title ?? '', expected.title)],
  ].map(([name, isRight]) => ({ name, isRight, words: name === 'rubrik' ? expected.title : '' }));
  const add = (name, isRight, words = '') => facts.push({ name, isRight, words });
  const invented = [];
  if (expected.municipality) {
    const { municipality, publisher } = draft;
    const name = municipality?.name ?? (publisher?.kind === 'municipality' ? publisher.name : '');
    add('kommun', fits(name ?? '', expected.municipality), expected.municipality);
  }
  const mayBe = (expected.mayBeThere ?? []).map(asItem);
  const list = (kind, wanted, there, isRight) => {
    const { rows, rest } = paired(wanted.map(asItem), there, isRight);
    for (const { each, isRight: right } of rows)
      add(`${kind} ”${each.title}”`, right, [each.title, each.body ?? '', ...(each.links ?? [])].join(' '));
    const more = rest.filter(({ title }) => !mayBe.some((may) => fits(title ?? '', may.title)));
    invented.push(...more.map(({ title }) => `${kind} ”${title}”`));
  };
  list('löfte', expected.promises ?? [], itemsOf(draft.promises), fitsItem);
  list('område', expected.areas ?? [], itemsOf(draft.priorityAreas), fitsArea);
  list('dokument', expected.documents ?? [], itemsOf(draft.documents), (item, { title }) =>
    fits(item.title, title),
  );
  for (const part of ['agreement', 'dates'])
    for (const [name, value] of Object.entries(expected[part] ?? {}))
      add(`${part}.${name} ${value}`, draft[part]?.[name] === value, '');
  const contacts = itemsOf(draft.contacts);
  for (const contact of expected.contacts ?? [])
    for (const [name, isRight] of contactFacts(contact, contacts))
      add(name, isRight, name.replace(/^[^:]*: \S+ /, ''));
  for (const { name } of contacts)
    if (![...(expected.contacts ?? []), ...mayBe].some((each) => fits(name ?? '', each.name ?? each.title)))
      invented.push(`kontakt ”${name}”`);
  return { facts, invented };
}

/** Labels that have become fields, and what a date or a file says of itself. */
const UNDERSTOOD = new RegExp(
  '^(telefon|tel|tfn|växel|mobil|phone|telephone|e|opening|hours|page|ändrad|publicerades|ansvarig|utfall|uppfyllt|pågår|aktiviteter|post|epost|mejl|mail|email|besöksadress|postadress|adress|address|öppettider|öppet|' +
    'senast|uppdaterad|publicerad|granskad|sidan|last|updated|published|status|undertecknad|gäller|pdf|kb|mb|kl|docx?|xlsx?|' +
    '\\d+|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|' +
    'june|july|august|october|första)$',
);

/** The words of the page that are neither in the draft nor left over. */
export function lostWords(page, draft, leftovers) {
  const left = new Map();
  for (const word of wordsIn([saidIn(draft), ...leftovers].join('\n')))
    left.set(word, (left.get(word) ?? 0) + 1);
  return wordsIn(page).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0 && !UNDERSTOOD.test(word);
  });
}

/**
 * The score of a page: counts, and the names of all that is not right.
 * @param text what a reader of the page sees.
 */
export function score(expected, draft, leftovers, text) {
  const { facts, invented } = factsOf(expected, draft);
  const rest = leftovers.join('\n');
  const said = saidIn(draft);
  const wrong = { misplaced: [], leftOver: [], lost: [] };
  for (const { name, isRight, words } of facts) {
    if (isRight) continue;
    if (words && share(words, rest) >= 0.8) wrong.leftOver.push(name);
    else if (!words || share(words, `${said}\n${rest}`) >= 0.8) wrong.misplaced.push(name);
    else wrong.lost.push(name);
  }
  const mayStay = expected.mayBeLeftOver ?? [];
  const unexpected = leftovers.filter((line) => !mayStay.some((may) => fits(line, may)));
  return {
    all: facts.length,
    right: facts.filter(({ isRight }) => isRight).length,
    ...wrong,
    invented,
    lostWords: lostWords(text, draft, leftovers),
    unexpected,
  };
}

/** What a reader of a page sees, without what belongs to the site around it. Runs in the page, and needs nothing else. */
export function seenIn(page) {
  const copy = page.body.cloneNode(true);
  const around =
    'script,style,template,noscript,nav,select,textarea,input,svg,[class*="cookie-" i],[id*="cookie" i],[role="dialog"],[style*="mso-list:Ignore"]';
  for (const each of copy.querySelectorAll(around)) each.remove();
  for (const each of copy.querySelectorAll('header,footer'))
    if (!each.closest('main,article,section')) each.remove();
  for (const each of copy.querySelectorAll('button'))
    if (!each.closest('h1,h2,h3,h4,h5,h6') && !each.hasAttribute('aria-expanded')) each.remove();
  for (const each of copy.querySelectorAll('*')) each.after(' ');
  return copy.textContent;
}
