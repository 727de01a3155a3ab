/** What was understood of a page: how much of each kind, and piece by piece where it went, to be put elsewhere with one choice. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Msg } from '../../../src/localization/messages.js';
import { listAt, type Draft } from '../document/draft.js';
import type { Decision, Piece, Place } from './blocks.js';

type Words = (msg: Msg) => string;

/** Where a piece can be put, in the order in which the choices stand. */
const CHOICES: readonly (readonly [NonNullable<Decision['kind']>, Words])[] = [
  ['promises', (msg) => msg('Löften')],
  ['areas', (msg) => msg('Prioriterade områden')],
  ['agreement', (msg) => msg('Överenskommelse')],
  ['background', (msg) => msg('Bakgrund')],
  ['intro', (msg) => msg('Sidans inledning')],
  ['documents', (msg) => msg('Dokument')],
  ['contacts', (msg) => msg('Kontakt')],
  ['links', (msg) => msg('Relaterade länkar')],
  ['title', (msg) => msg('Sidans rubrik')],
  ['leftover', (msg) => msg('Kom inte med')],
];

/** Where a piece went that can be nowhere else, and why it is left out. */
const OTHERS: Readonly<Partial<Record<Place, Words>>> = {
  dates: (msg) => msg('Sidans datum'),
  results: (msg) => msg('Kom inte med: berättar hur det gick'),
  aside: (msg) => msg('Kom inte med: handlar om något annat'),
  leftover: (msg) => msg('Kom inte med: förstods inte'),
  navigation: (msg) => msg('Kom inte med: webbplatsens meny'),
  header: (msg) => msg('Kom inte med: webbplatsens sidhuvud'),
  footer: (msg) => msg('Kom inte med: webbplatsens sidfot'),
  cookies: (msg) => msg('Kom inte med: om kakor'),
  control: (msg) => msg('Kom inte med: knapp eller fält'),
  dialog: (msg) => msg('Kom inte med: ruta över sidan'),
};

/** "3 löften", "1 löfte". */
type Count = (count: number, msg: Msg) => string;

const COUNTS: readonly (readonly [path: readonly string[], words: Count])[] = [
  [['promises', 'items'], (count, msg) => (count === 1 ? msg('1 löfte') : msg(str`${count} löften`))],
  [['priorityAreas', 'items'], (count, msg) => (count === 1 ? msg('1 område') : msg(str`${count} områden`))],
  [['documents', 'items'], (count, msg) => (count === 1 ? msg('1 dokument') : msg(str`${count} dokument`))],
  [['contacts', 'items'], (count, msg) => (count === 1 ? msg('1 kontakt') : msg(str`${count} kontakter`))],
];

/** "3 löften, 2 områden, 1 kontakt"; '' where there is none of them. */
export const countsOf = (draft: Draft, msg: Msg): string =>
  COUNTS.flatMap(([path, words]) => {
    const { length } = listAt(draft, path);
    return length ? [words(length, msg)] : [];
  })
    .concat('agreement' in draft ? [msg('1 överenskommelse')] : [])
    .join(', ');

export interface UnderstoodContext {
  readonly msg: Msg;
  readonly draft: Draft;
  readonly pieces: readonly Piece[];
  readonly isOpen: boolean;
  /** Puts a piece elsewhere. */
  decide(at: number, decision: Decision): void;
  toggle(isOpen: boolean): void;
}

const choiceOf = ({ place }: Piece): string =>
  CHOICES.some(([kind]) => kind === place) && place !== 'leftover' ? place : '';

function piece(each: Piece, isFirst: boolean, { msg, decide }: UnderstoodContext): TemplateResult {
  const { at, text, place } = each;
  const id = `bit-${at}`;
  const chosen = choiceOf(each);
  const choose = (event: Event): void => {
    const kind = (event.target as HTMLSelectElement).value;
    if (kind) decide(at, { kind: kind as NonNullable<Decision['kind']> });
  };
  const other = OTHERS[place];
  return html`<li class="piece" data-place=${place}>
    <p id=${id}>${text}</p>
    <div class="place">
      <select id="${id}-plats" aria-label=${msg('Flytta till')} aria-describedby=${id} @change=${choose}>
        ${chosen ? nothing : html`<option value="" selected>${other?.(msg) ?? place}</option>`}
        ${CHOICES.map(([kind, words]) => html`<option value=${kind} .selected=${kind === chosen}>${words(msg)}</option>`)}
      </select>
      <button type="button" id="${id}-dela" aria-describedby=${id} @click=${() => decide(at, { kind: 'promises', isSplit: true })}>${msg('Dela i löften')}</button>
      ${
        isFirst
          ? nothing
          : html`<button type="button" id="${id}-ihop" aria-describedby=${id} @click=${() => decide(at, { kind: 'promises', isJoined: true })}>${msg('Slå ihop med löftet före')}</button>`
      }
    </div>
  </li>`;
}

/** The counts, and the pieces once they are asked for: a long page has hundreds. */
export function understoodTemplate(context: UnderstoodContext): unknown {
  const { msg, draft, pieces, isOpen, toggle } = context;
  if (!pieces.length) return nothing;
  const counts = countsOf(draft, msg);
  const { length } = pieces;
  return html`<section class="understood" aria-labelledby="forstatt-rubrik">
    <h3 id="forstatt-rubrik">${msg('Så läste vi sidan')}</h3>
    <p id="forstatt-antal">${counts ? msg(str`${counts}. Stämmer det?`) : msg('Vi hittade inga löften, områden eller kontakter.')}</p>
    <details .open=${isOpen} @toggle=${(event: Event) => toggle((event.target as HTMLDetailsElement).open)}>
      <summary id="forstatt-delar">${msg(str`Se vart var och en av ${length} delar kom, och flytta dem`)}</summary>
      ${
        isOpen
          ? html`<ol class="pieces" role="list">
              ${repeat(
                pieces,
                ({ at }) => at,
                (each, index) => piece(each, index === 0, context),
              )}
            </ol>`
          : nothing
      }
    </details>
  </section>`;
}
