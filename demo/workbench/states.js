/** Every state of every element, made from the demo's own documents and pages: `for (const { name, show } of await statesOf('samverka-promises', 'sv')) show(frame)` */

const DOCUMENT = '/demo/uppfoljning.json';

/** The same page in form B, in each language. */
const PAGES = { sv: '/demo/form-b.html', en: '/demo/en/form-b.html' };

/** Addresses that the development server answers never, and with 404. */
const NEVER = '/demo/workbench/never.json';
const NOWHERE = '/demo/workbench/nowhere.json';

/** What stands inside while better content is on its way, and comes back when there is none. */
const MEANWHILE = { sv: 'Texten som står här så länge.', en: 'The words that stand here meanwhile.' };

/** A list of another length, its items with ids of their own. */
const ofLength = (list, length) => ({
  ...list,
  items: Array.from({ length }, (_, index) => ({
    ...list.items[index % list.items.length],
    id: `item-${index}`,
  })),
});

const STATUSES = ['planned', 'ongoing', 'fulfilled', 'partly', 'not-fulfilled', 'not-assessed'];

const LENGTHS = [0, 1, 30];
const lengthsOf = (list) =>
  LENGTHS.map((length) => [`${length} ${length === 1 ? 'item' : 'items'}`, ofLength(list, length)]);

const PAST = { signed: '2014-04', validFrom: '2014-04', validThrough: '2017' };
const expired = (agreement) => ({ ...agreement, ...PAST });

/** One item of a list of the page in form B: its first heading of the third level, and what follows it up to the next. */
function firstItem(list) {
  const start = list?.querySelector('h3');
  if (!start) return list?.querySelector('li')?.childNodes ?? [];
  const nodes = [start];
  for (let node = start.nextElementSibling; node && node.localName !== 'h3'; node = node.nextElementSibling)
    nodes.push(node);
  return nodes;
}

/**
 * By tag: its `data` from the document, the author's nodes from the page in form B if it reads any, and what other values it has a look of its
 * own for. Without `data` an element has no content to take from elsewhere.
 */
const ELEMENTS = {
  'samverka-page': {
    data: (document) => document,
    others: (document) => [
      ['with an expired agreement', { ...document, agreement: expired(document.agreement) }],
    ],
  },
  'samverka-promises': {
    data: ({ promises }) => promises,
    html: (page) => page.querySelector('.samverka-promises').childNodes,
    others: ({ promises }) => [
      ...lengthsOf(promises),
      [
        'every status',
        { ...promises, items: STATUSES.map((status) => ({ ...promises.items[0], id: status, status })) },
      ],
    ],
  },
  'samverka-promise': {
    data: ({ promises }) => promises.items[0],
    html: (page) => firstItem(page.querySelector('.samverka-promises')),
    others: ({ promises: { items } }) => [
      ['a title and a text, and nothing else', { id: 'bare', title: items[0].title, body: items[0].body }],
    ],
  },
  'samverka-priority-areas': {
    data: ({ priorityAreas }) => priorityAreas,
    html: (page) => page.querySelector('.samverka-priority-areas').childNodes,
    others: ({ priorityAreas }) => lengthsOf(priorityAreas),
  },
  'samverka-priority-area': {
    data: ({ priorityAreas }) => priorityAreas.items[0],
    html: (page) => firstItem(page.querySelector('.samverka-priority-areas')),
    others: ({ priorityAreas }) => [
      ['a title and nothing else', { id: 'bare', title: priorityAreas.items[0].title }],
    ],
  },
  'samverka-agreement': {
    data: ({ agreement }) => agreement,
    html: (page) => page.querySelector('.samverka-agreement').childNodes,
    others: ({ agreement }) => {
      return [
        ['expired', { ...expired(agreement), supersededBy: undefined }],
        ['expired, with the one that has come after it', expired(agreement)],
      ];
    },
  },
  'samverka-documents': {
    data: ({ documents }) => documents,
    html: (page) => page.querySelector('.samverka-documents').childNodes,
    others: ({ documents }) => lengthsOf(documents),
  },
  'samverka-published': {
    data: ({ dates }) => dates,
    html: (page) => page.querySelector('.samverka-published').childNodes,
    others: ({ dates: { published } }) => [['one date alone', { published }]],
  },
  'samverka-contact-card': {
    data: ({ contacts }) => contacts,
    html: (page) => page.querySelector('.samverka-contact-card').childNodes,
    others: ({ contacts }) => [
      ...contacts.items
        .slice(1)
        .map((contact, index) => [`contact ${index + 2}`, { ...contacts, items: [contact] }]),
      ['a name and nothing else', { ...contacts, items: [{ id: 'bare', name: contacts.items[0].name }] }],
    ],
  },
  'samverka-listen': {},
};

export const elements = Object.keys(ELEMENTS);

/** Puts a new element into a frame, and gives it. */
function put(frame, tag, attributes = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  frame.append(element);
  return element;
}

function paragraph(text, id) {
  const made = document.createElement('p');
  made.textContent = text;
  if (id) made.id = id;
  return made;
}

/** The player has no content of its own: it reads what stands beside it. */
function statesOfPlayer(lang) {
  const beside = (id, attributes = {}) => ({
    name: Object.entries({ for: id, ...attributes })
      .map(([name, value]) => `${name}="${value}"`)
      .join(' '),
    show(frame) {
      put(frame, 'samverka-listen', { for: id, ...attributes });
      frame.append(paragraph(MEANWHILE[lang], id));
    },
  });
  return [
    beside('read-first'),
    beside('read-faster', { rate: '1.5' }),
    beside('read-without-voice', { 'reserve-voice': NOWHERE, lang: 'fi' }),
    {
      name: 'for="nothing", which is nowhere',
      show: (frame) => put(frame, 'samverka-listen', { for: 'nothing' }),
    },
  ];
}

/** Content that is on its way for ever: after the element's own time limit it is asked for anew. */
function keepLoading(element) {
  let count = 0;
  const ask = () => element.setAttribute('src', `${NEVER}?${++count}`);
  element.addEventListener('samverka-error', ask);
  ask();
}

/**
 * @param tag one of `elements`.
 * @param lang the language that it is shown in: sv or en.
 * @returns the states in order: a name, and what shows it in a frame.
 */
export async function statesOf(tag, lang) {
  const { data, html, others } = ELEMENTS[tag];
  if (!data) return statesOfPlayer(lang);
  const [content, page] = await Promise.all([
    fetch(DOCUMENT).then((response) => response.json()),
    fetch(PAGES[lang])
      .then((response) => response.text())
      .then((text) => new DOMParser().parseFromString(text, 'text/html')),
  ]);
  const withData = ([name, value]) => ({
    name,
    show: (frame) => (put(frame, tag).data = value),
  });
  const withHtml = {
    name: 'from the author’s HTML',
    show: (frame) =>
      put(frame, tag).append(...[...html(page)].map((node) => document.importNode(node, true))),
  };
  const withSrc = (name, show) => ({
    name,
    show(frame) {
      const element = put(frame, tag);
      element.append(paragraph(MEANWHILE[lang]));
      show(element);
    },
  });
  return [
    withData(['from data', data(content)]),
    ...(html ? [withHtml] : []),
    withSrc('from an address', (element) => element.setAttribute('src', DOCUMENT)),
    withSrc('loading', keepLoading),
    withSrc('failed: what stood there stands there', (element) => element.setAttribute('src', NOWHERE)),
    {
      name: 'failed, with nothing inside',
      show: (frame) => put(frame, tag, { src: NOWHERE }),
    },
    ...others(content).map(withData),
  ];
}
