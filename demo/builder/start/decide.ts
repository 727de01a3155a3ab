/** Decides what each section and each passage of a page is, by weighing the signs of its words and of its shape. */
import type { Block, Decision } from './blocks.js';
import type { Kind } from './cues.js';
import { FEATURES, LIST, OWN_LINE, PAGE, UNDER } from './features.js';
import {
  headingOf,
  lineOf,
  outlineOf,
  passagesOf,
  type Outline,
  type Passage,
  type Section,
} from './outline.js';
import { isOnePromise } from './section-names.js';
import { saidByHeading, SURE, Weights } from './weigh.js';

/** What stands under these is of the same kind, even where only its looks make a line a heading. */
const EVEN_GUESSED: ReadonlySet<Kind | undefined> = new Set(['promises', 'areas', 'contacts']);

const isLeaf = ({ sections }: Section): boolean => sections.length === 0;
export const hasList = ({ passages }: Section, kind: Kind): boolean =>
  passages.some((passage) => passage.shape === 'list' && passage.kind === kind);
const isProseOnly = (section: Section): boolean =>
  isLeaf(section) && section.passages.length > 0 && section.passages.every(({ shape }) => shape === 'prose');

function decideSection(section: Section): void {
  const { heading, parent } = section;
  const said = headingOf(section).best(SURE);
  if (!heading) return;
  if (isOnePromise(heading.text)) {
    section.kind = 'promises';
    section.signs = ['numbered-promise'];
    return;
  }
  const above = parent?.kind;
  // "Prioriterade områden i skolan" below promises may be a promise; "Kontakt" is none.
  const isPartOf =
    (above === 'promises' || above === 'areas') && !heading.isGuess && heading.text.split(' ').length > 3;
  if (said && !(isPartOf && said.kind !== 'results' && said.kind !== above)) {
    section.kind = said.kind;
    section.signs = said.signs;
  } else if (above && (EVEN_GUESSED.has(above) || !heading.isGuess)) {
    // Text under a heading behind a list of promises is none of them.
    const isBehindList = above === 'promises' && parent !== undefined && hasList(parent, 'promises');
    if (isBehindList && heading.isGuess && heading.level < 6) return;
    section.kind = above;
    section.signs = ['under'];
  }
}

function decideList(passage: Passage, section: Section, isAboutPromises: boolean): void {
  const weights = new Weights();
  const line = lineOf(passage);
  const isOwnLine = (line.best(OWN_LINE)?.weight ?? 0) > 0;
  weights.include(line, 1);
  if (section.heading) weights.include(headingOf(section), isOwnLine ? 0.5 : 1);
  if (section.kind && section.signs[0] === 'under')
    weights.add(section.kind, isOwnLine ? UNDER / 2 : UNDER, 'under');
  const items = passage.blocks.filter(({ kind, level }) => kind === 'item' && level <= 1);
  const all = items.length ? items : passage.blocks;
  for (const { kind, sign, weight, has } of FEATURES) {
    const share = all.filter(has).length / all.length;
    if (share) weights.add(kind, weight * share, sign);
  }
  if (isAboutPromises) weights.add('promises', PAGE, 'page');
  const best = weights.best(LIST);
  if (best) {
    passage.kind = best.kind;
    passage.signs = best.signs;
  }
}

function decideProse(passage: Passage, section: Section): void {
  if (section.kind) {
    passage.kind = section.kind;
    passage.signs = section.signs;
  }
}

/** A heading that says a little of what its list is turns out to be the heading of that. */
function nameByList(section: Section): void {
  if (section.kind || !section.heading) return;
  const said = headingOf(section);
  const list = section.passages.find(({ shape, kind }) => shape === 'list' && kind && said.of(kind) > 0);
  if (!list?.kind) return;
  section.kind = list.kind;
  section.signs = list.signs;
  for (const passage of section.passages) if (passage.shape === 'prose') decideProse(passage, section);
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const yearsIn = (text: string): number[] => [...text.matchAll(YEAR)].map(([year]) => Number(year));

/** Promises of an earlier year, beside those of a later one. */
function setEarlierApart(root: Section, title: string): void {
  const dated = root.sections.flatMap((section) => {
    const years = section.kind === 'promises' ? yearsIn(section.heading?.text ?? '') : [];
    return years.length ? [{ section, year: Math.max(...years) }] : [];
  });
  const newest = Math.max(0, ...dated.map(({ year }) => year), ...yearsIn(title));
  for (const { section, year } of dated)
    if (year < newest && dated.some((other) => other.year > year)) {
      const drop = (each: Section): void => {
        each.kind = 'aside';
        each.signs = ['earlier'];
        for (const passage of each.passages) {
          passage.kind = 'aside';
          passage.signs = ['earlier'];
        }
        each.sections.forEach(drop);
      };
      drop(section);
    }
}

const ACTS =
  /(?<!\p{L})(?:vi|polisen|kommunen|polis|kommun|skolan|skolorna|tillsammans|ska|kommer|lovar|we|police|council|municipality|will)(?!\p{L})/iu;

/** Headings that nobody knows, on a page about promises that has no others: they are the promises, or groups of them. */
function takeAsPromises(root: Section): void {
  const unknown = root.sections.filter(
    ({ kind, heading, passages, sections, isBefore }) =>
      kind === undefined && heading && !isBefore && (passages.length > 0 || sections.length > 0),
  );
  const saying = unknown.filter(({ passages, sections }) =>
    [...passages, ...sections.flatMap((each) => each.passages)].some(({ blocks }) =>
      blocks.some(({ text }) => ACTS.test(text)),
    ),
  );
  if (!unknown.length || saying.length * 2 < unknown.length) return;
  const take = (section: Section): void => {
    section.kind = 'promises';
    section.signs = ['page'];
    for (const passage of section.passages)
      if (passage.shape !== 'contact' && passage.kind === undefined) {
        passage.kind = 'promises';
        passage.signs = ['page'];
      }
    for (const inner of section.sections) if (inner.kind === undefined) take(inner);
  };
  unknown.forEach(take);
}

/** All sections below one, itself included. */
export const sectionsIn = (section: Section): Section[] => [section, ...section.sections.flatMap(sectionsIn)];

/** True for a title that names promises, whatever else it says. */
export const isAboutPromises = (text: string): boolean => saidByHeading(text).of('promises') > 0;

/** The outline of a page with what each of its sections and passages is. */
export function decide(blocks: readonly Block[], decisions: ReadonlyMap<number, Decision>): Outline {
  const { title, root, own } = outlineOf(blocks, decisions);
  const isAbout = isAboutPromises(title?.text ?? '');
  const visit = (section: Section): void => {
    if (section !== root) decideSection(section);
    section.passages.push(
      ...passagesOf(own.get(section) ?? [], decisions, {
        isContacts: section.kind === 'contacts',
        takesBold:
          section === root || (section.signs[0] !== 'under' && section.signs[0] !== 'numbered-promise'),
      }),
    );
    for (const passage of section.passages) {
      if (passage.shape === 'contact') {
        passage.kind = 'contacts';
        passage.signs = ['contact-lines'];
      } else if (passage.shape === 'list') decideList(passage, section, isAbout);
      else if (passage.shape === 'prose') decideProse(passage, section);
    }
    if (section !== root) nameByList(section);
    section.sections.forEach(visit);
  };
  visit(root);
  setEarlierApart(root, title?.text ?? '');
  const all = sectionsIn(root);
  const isAny = all.some((section) => section.kind === 'promises' || hasList(section, 'promises'));
  const opening = root.passages.flatMap(({ blocks: own }) => own.map(({ text }) => text)).join(' ');
  if (!isAny && (isAbout || /löfte|lovar|promis|pledge/i.test(opening))) takeAsPromises(root);
  return { title, root };
}

export { isLeaf, isProseOnly };
