/** The second step: what was not understood, the languages, and the form. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Msg } from '../../../src/localization/messages.js';
import { understoodTemplate } from '../start/understood.js';
import { formTemplate } from '../form/form.js';
import { languageName } from '../texts/language-name.js';
import type { Builder } from './builder.js';

/** Languages that are offered; any other tag can be written. */
const OFFERED = [
  'sv',
  'en',
  'fi',
  'se',
  'smj',
  'sma',
  'fit',
  'rom',
  'yi',
  'ar',
  'so',
  'fa',
  'uk',
  'pl',
  'tr',
  'es',
];

const TAG = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

function language(
  builder: Builder,
  id: string,
  label: string,
  value: string,
  choose: (tag: string) => void,
): TemplateResult {
  const write = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const tag = field.value.trim().toLowerCase();
    if (tag === '' || TAG.test(tag)) choose(tag);
    else field.value = value;
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input id=${id} type="text" list="sprak-lista" autocomplete="off" spellcheck="false" size="8" aria-describedby="${id}-namn" .value=${value} @change=${write}>
    <span class="help" id="${id}-namn">${value ? languageName(value, builder) : nothing}</span>
  </div>`;
}

function languages(builder: Builder): TemplateResult {
  const { msg, work, edits } = builder;
  return html`<div class="languages" role="group" aria-label=${msg('Språk')}>
    ${language(builder, 'huvudsprak', msg('Sidans språk'), work.main, (tag) => tag && edits.change(['lang'], tag))}
    ${language(builder, 'andrasprak', msg('Ett språk till, bredvid'), work.second, (tag) => builder.changeSecond(tag === work.main ? '' : tag))}
    <datalist id="sprak-lista">
      ${OFFERED.map((tag) => html`<option value=${tag}>${languageName(tag, builder)}</option>`)}
    </datalist>
  </div>`;
}

/** Where a line can be put that was not understood. */
const PLACES = [
  ['promises', (msg: Msg) => msg('Löften')],
  ['areas', (msg: Msg) => msg('Prioriterade områden')],
  ['agreement', (msg: Msg) => msg('Överenskommelse')],
  ['background', (msg: Msg) => msg('Bakgrund')],
  ['intro', (msg: Msg) => msg('Sidans inledning')],
  ['documents', (msg: Msg) => msg('Dokument')],
  ['contacts', (msg: Msg) => msg('Kontakt')],
  ['links', (msg: Msg) => msg('Relaterade länkar')],
] as const;

/** Lines of the beginning that have no place yet: each is put where it belongs with one choice, copied, or taken away. */
export function leftovers(builder: Builder): unknown {
  const { msg, work } = builder;
  if (!work.leftovers.length) return nothing;
  const move = (at: number, event: Event): void => {
    const select = event.target as HTMLSelectElement;
    const kind = PLACES.find(([each]) => each === select.value)?.[0];
    select.value = '';
    if (kind) builder.moveLeftover(at, kind);
  };
  return html`<section class="leftovers" aria-labelledby="over-rubrik">
    <h3 id="over-rubrik">${msg('Det här förstod vi inte')}</h3>
    <p>${msg('Raderna kommer inte med på sidan. Flytta dem dit de hör, eller ta bort dem.')}</p>
    <ul>
      ${work.leftovers.map(
        (line, at) =>
          html`<li><span id=${`over-${at}`}>${line}</span>
            <select id=${`over-${at}-plats`} aria-label=${msg('Flytta till')} aria-describedby=${`over-${at}`} .value=${''} @change=${(event: Event) => move(at, event)}>
              <option value="">${msg('Flytta till …')}</option>
              ${PLACES.map(([kind, words]) => html`<option value=${kind}>${words(msg)}</option>`)}
            </select>
            <button type="button" id=${`over-${at}-kopiera`} aria-labelledby=${`over-${at}-kopiera over-${at}`} @click=${() => builder.copy(line, msg('Raden'))}>${msg('Kopiera')}</button>
            <button type="button" id=${`over-${at}-bort`} aria-labelledby=${`over-${at}-bort over-${at}`} @click=${() => builder.forgetLeftover(at)}>${msg('Ta bort')}</button></li>`,
      )}
    </ul>
  </section>`;
}

export function writeTemplate(builder: Builder): TemplateResult {
  const { msg, locale, work, outlook, edits } = builder;
  return html`${understoodTemplate({
    msg,
    draft: work.draft,
    pieces: work.pieces,
    isOpen: builder.hasPieces,
    decide: (at, decision) => builder.decide(at, decision),
    toggle: (isOpen) => builder.showPieces(isOpen),
  })}
    ${leftovers(builder)} ${languages(builder)}
    <div class="form">
      ${formTemplate(
        {
          msg,
          locale,
          draft: work.draft,
          main: work.main,
          second: work.second,
          findings: outlook.byPath,
          counts: outlook.counts,
          open: edits.open,
          requests: edits,
        },
        work.count,
      )}
    </div>`;
}
