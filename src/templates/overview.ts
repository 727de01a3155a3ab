/** The answer first: how many of the promises are fulfilled, and what became of the others. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Promises, PromiseStatus } from '../document/document.js';
import { fields, statusTexts } from '../document/fields.js';
import { ADDED } from '../html/text.js';
import { labelLanguage, type Context } from './context.js';
import { time } from './rows.js';

/** In the order in which a visitor asks for them. */
const ORDER: readonly PromiseStatus[] = [
  'fulfilled',
  'partly',
  'not-fulfilled',
  'ongoing',
  'planned',
  'not-assessed',
];

/** The most pieces of the bar: of more promises each piece stands for several. */
const MOST = 60;

/** How many promises have each status that there is; one that says nothing has not been assessed. */
export function countsOf({ items }: Promises): readonly (readonly [PromiseStatus, number])[] {
  const counts = new Map<PromiseStatus, number>();
  for (const { status = 'not-assessed' } of items) counts.set(status, (counts.get(status) ?? 0) + 1);
  return ORDER.flatMap((status) => {
    const count = counts.get(status);
    return count ? [[status, count] as const] : [];
  });
}

/** The pieces of a bar: one for each promise, or of many promises as large a share of `MOST`, but none without a piece. */
export function piecesOf(counts: readonly (readonly [PromiseStatus, number])[]): readonly PromiseStatus[] {
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const scale = Math.min(1, MOST / total);
  return counts.flatMap(([status, count]) =>
    Array.from({ length: Math.max(1, Math.round(count * scale)) }, () => status),
  );
}

/** The latest date that something was assessed on. */
const latest = ({ items }: Promises): string | undefined =>
  items
    .flatMap(({ statusDate = [] }) => statusDate)
    .sort()
    .at(-1);

/** Renders the overview of several promises; nothing where none says what became of it. */
export function overview(promises: Promises, context: Context): TemplateResult | typeof nothing {
  const { items } = promises;
  if (items.length < 2 || !items.some(({ status }) => status)) return nothing;
  const { msg } = context;
  const counts = countsOf(promises);
  const fulfilled = counts.find(([status]) => status === 'fulfilled')?.[1] ?? 0;
  const total = items.length;
  const answer =
    fulfilled === 1
      ? msg(str`${fulfilled} av ${total} löften är uppfyllt`)
      : msg(str`${fulfilled} av ${total} löften är uppfyllda`);
  const dates = [
    [fields.statusDate, latest(promises)],
    [fields.nextFollowUp, context.document?.dates?.nextFollowUp],
  ] as const;
  const known = dates.flatMap(([{ label }, date]) => (date ? [[label, date] as const] : []));
  return html`<div class="samverka-overview ${ADDED}" lang=${labelLanguage(context)}>
    <p class="samverka-answer">${answer}</p>
    <div class="samverka-bar" aria-hidden="true">${piecesOf(counts).map((status) => html`<span data-status=${status}></span>`)}</div>
    <ul class="samverka-counts" role="list">${counts.map(([status, count]) => html`<li><span class="samverka-status" data-status=${status}>${statusTexts[status](msg)}: ${count}</span></li>`)}</ul>
    ${known.length ? html`<p>${known.map(([label, date], index) => html`${index ? html`<br />` : nothing}${label(msg)}: ${time(date, context)}`)}</p>` : nothing}
  </div>`;
}
