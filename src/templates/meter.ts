/** The outcome against the target, as a picture of what the words beside it say. */
import { html, nothing, type TemplateResult } from 'lit';
import { outcomesOf, type PromiseItem } from '../document/document.js';
import { ADDED } from '../html/text.js';

/** Units whose whole is a hundred. */
const PERCENT = /^(%|procent|per ?cent)$/i;

/**
 * Returns where the outcome and the target lie, in per cent of the meter: of a hundred per cent, or of whichever is more.
 * Undefined where not both are numbers.
 */
export function shares({
  target,
  outcome,
}: Pick<PromiseItem, 'target' | 'outcome'>):
  { readonly outcome: number; readonly target: number } | undefined {
  const wanted = target?.value;
  const reached = outcomesOf({ outcome })[0]?.value;
  if (wanted === undefined || reached === undefined || wanted < 0 || reached < 0) return undefined;
  const units = typeof target?.unit === 'object' ? Object.values(target.unit) : [target?.unit ?? ''];
  const isShare = units.some((unit) => PERCENT.test(unit.trim())) && Math.max(wanted, reached) <= 100;
  const whole = isShare ? 100 : Math.max(wanted, reached);
  if (!whole) return undefined;
  const share = (value: number): number => Math.round((value / whole) * 1000) / 10;
  return { outcome: share(reached), target: share(wanted) };
}

/** Renders a bar as long as the outcome, with a mark at the target. The words say the same, so it is hidden from who hears them. */
export function meter(promise: PromiseItem): TemplateResult | typeof nothing {
  const lengths = shares(promise);
  return lengths
    ? html`<svg class="samverka-meter ${ADDED}" viewBox="0 0 100 10" preserveAspectRatio="none" width="100%" height="14" aria-hidden="true" focusable="false"><rect class="samverka-reached" width=${lengths.outcome} height="10"></rect><path d="M${Math.min(99.5, lengths.target)} 0v10"></path></svg>`
    : nothing;
}
