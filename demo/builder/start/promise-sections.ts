/** Whether a section of a page is one promise, several, or the text of one; by what stands in it and beside it. */
import type { Block } from './blocks.js';
import { hasList, isProseOnly } from './decide.js';
import { below, lineOf, type Section } from './outline.js';
import { beginsPromise, outroOf } from './promises.js';
import { SURE } from './weigh.js';

const isProseOnlyAbove = ({ passages }: Section): boolean => passages.some(({ shape }) => shape === 'prose');
const isActivities = ({ heading }: Section): boolean =>
  /^(planerade |våra )?(aktiviteter|åtgärder|insatser|status|mål|utfall|activities|measures|actions)/i.test(
    heading?.text ?? '',
  );

/** True for a list that says what its promise means: text stands before it, or labels in it. */
function isBodyList({ passages }: Section): boolean {
  const at = passages.findIndex(({ shape }) => shape === 'list');
  const list = passages[at];
  const isAnnounced = list?.line !== undefined && lineOf(list).of('promises') >= SURE;
  const isTold = !isAnnounced && passages.slice(0, at).some(({ shape }) => shape === 'prose');
  return at >= 0 && (isTold || passages.every(({ blocks }) => !blocks.some(beginsPromise)));
}

/** Whether a section with promises is one itself: text under a heading among others like it. */
export function isPromise(section: Section, siblings: readonly Section[]): boolean {
  const isBelow = section.parent?.kind === 'promises' || section.signs[0] === 'page';
  const hasOwnPromises = hasList(section, 'promises') && !isBodyList(section);
  if (section.sections.some(({ kind, passages }) => kind === 'promises' && passages.length)) {
    // A heading for activities below a promise is part of it.
    return isBelow && isProseOnlyAbove(section) && section.sections.every(isActivities);
  }
  if (hasOwnPromises) return false;
  if (isBelow) return true;
  // "Löfte om trafik", "Löfte om skolan" on one level: each is one.
  return siblings.length > 1 && isProseOnly(section) && siblings.every((each) => isProseOnly(each));
}

/** What follows the last promise under a heading, with what is no text of a promise at all. */
export function outroIn(section: Section, blocks: Block[]): Block[] {
  const siblings = section.parent?.sections ?? [];
  const others = siblings.filter((each) => each !== section && each.kind === 'promises');
  const paragraphs = others.map((each) => below(each).filter(({ kind }) => kind === 'paragraph'));
  const counts = paragraphs.map(({ length }) => length);
  const usual = Math.max(blocks[0]?.blanks ?? 0, ...paragraphs.flat().map(({ blanks }) => blanks));
  const isLast = siblings.filter(({ kind }) => kind === 'promises').at(-1) === section;
  return isLast ? outroOf(blocks, usual, Math.max(1, ...counts)) : [];
}
