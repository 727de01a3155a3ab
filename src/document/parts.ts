/** The parts of a document: what each is called and where it stands. */
import type {
  Agreement,
  Contacts,
  Dates,
  Documents,
  PriorityArea,
  PriorityAreas,
  PromiseItem,
  Promises,
  SamverkaDocument,
} from './document.js';

/** Each part by the name its tag has without the prefix. */
interface Parts {
  readonly page: SamverkaDocument;
  readonly promises: Promises;
  readonly promise: PromiseItem;
  readonly 'priority-areas': PriorityAreas;
  readonly 'priority-area': PriorityArea;
  readonly agreement: Agreement;
  readonly documents: Documents;
  readonly published: Dates;
  readonly 'contact-card': Contacts;
}

export type PartName = keyof Parts;
export type Part<N extends PartName> = Parts[N];

/** The property of a document that a part, or the list it stands in, is found under. */
export const keyOf = {
  promises: 'promises',
  promise: 'promises',
  'priority-areas': 'priorityAreas',
  'priority-area': 'priorityAreas',
  agreement: 'agreement',
  documents: 'documents',
  published: 'dates',
  'contact-card': 'contacts',
} as const satisfies Readonly<Record<Exclude<PartName, 'page'>, keyof SamverkaDocument>>;

/** The list that a part stands in, for those that are one item of it. */
export const listOf = { promise: 'promises', 'priority-area': 'priority-areas' } as const;

export type ItemName = keyof typeof listOf;

/** True for the name of a part that is one item of a list. */
export const isItem = (name: ElementName): name is ItemName => name in listOf;

export const partNames = ['page', ...Object.keys(keyOf)] as readonly PartName[];

/** The names of all elements, which are their tags without the prefix. */
export const elementNames = [...partNames, 'listen'] as const;

export type ElementName = (typeof elementNames)[number];

/** What a page shows, in its order; the attribute `parts` names some of them. */
export const sectionNames = [
  'listen',
  'promises',
  'agreement',
  'priority-areas',
  'documents',
  'published',
  'contact-card',
] as const;

export type SectionName = (typeof sectionNames)[number];

/** A part of a document; `id` chooses the promise or the area, the first where it is ''. */
export function partOf<N extends PartName>(name: N, from: SamverkaDocument, id = ''): Part<N> | undefined {
  const key = (keyOf as Partial<Record<PartName, keyof SamverkaDocument>>)[name];
  const part: unknown = key ? from[key] : from;
  if (!isItem(name)) return part as Part<N> | undefined;
  const { items } = (part ?? { items: [] }) as { readonly items: readonly { readonly id: string }[] };
  return items.find((item) => !id || item.id === id) as Part<N> | undefined;
}

/** Matches the elements of a part, as custom elements or as HTML with a class. */
export const selectorOf = (name: ElementName): string => `samverka-${name},.samverka-${name}`;

/** Matches the elements of any part. */
export const anyPart = partNames.map(selectorOf).join();
