/** When all promises of a page hold: what a sentence about them says, or the years in their heading or the title. */
import type { Draft } from '../document/draft.js';
import type { Outline } from './outline.js';
import type { PromiseParts } from './promises.js';
import { validityIn } from './validity.js';

const ABOUT = /löfte|(?<!\p{L})(?:det|de|löftena) gäller|promise|pledge/iu;

const YEARS = /(?<!\d)(20\d\d)(?:\s*(?:[-–—/]|och|till|till och med|and|to)\s*(20\d\d))?(?!\d)/u;

/** "Medborgarlöften 2026–2027": the years of a heading. */
function yearsIn(text: string): Draft | undefined {
  const [, from, through] = YEARS.exec(text) ?? [];
  return from ? { from, through: through ?? from } : undefined;
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);

/** @param intro the texts that introduce the page. */
export function periodOf(
  { title }: Outline,
  promises: PromiseParts,
  intro: readonly string[],
): Draft | undefined {
  for (const sentence of intro.flatMap(sentencesOf)) {
    if (!ABOUT.test(sentence) || /överenskommelse|avtal/i.test(sentence)) continue;
    const { validFrom: from, validThrough: through } = validityIn([sentence]);
    if (from ?? through) return { ...(from && { from }), ...(through && { through }) };
  }
  const groups = promises.items.flatMap(({ group }) => (group ? [group.text] : []));
  for (const text of [promises.title?.text ?? '', ...groups, title?.text ?? '']) {
    const years = yearsIn(text);
    if (years) return years;
  }
  for (const sentence of intro.flatMap(sentencesOf)) {
    const years = ABOUT.test(sentence) ? yearsIn(sentence) : undefined;
    if (years) return years;
  }
  return undefined;
}
