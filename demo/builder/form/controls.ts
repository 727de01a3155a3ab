/** One field of the form: its label, its help, its control, and what is wrong with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { isPartialDate } from '../../../src/document/partial-date.js';
import { idOf } from '../../../src/document/slug.js';
import { readDate } from '../../../src/html/dates.js';
import { formatDate } from '../../../src/localization/format.js';
import { listAt, pathName, valueAt, type Path, type Value } from '../document/draft.js';
import { hoursIn, withHours } from '../document/hours.js';
import { anyWords, paragraphsIn, withParagraphs, withWords, wordsIn } from '../document/texts.js';
import { languageName } from '../texts/language-name.js';
import { controlId, type FormContext } from './context.js';
import type { Field } from './field.js';

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const valueOf = (event: Event): string => (event.target as Input).value;
const text = (value: Value): string => (value === undefined ? '' : String(value));

/** What a control says of itself: its id, what describes it, whether it is wrong. */
interface Control {
  readonly id: string;
  readonly describedBy: string;
  readonly invalid: 'true' | typeof nothing;
}

function controlOf(path: Path, context: FormContext, language = ''): Control {
  const found = context.findings.get(pathName(path)) ?? [];
  const id = controlId(path);
  const by = [`${id}-help`, found.length && `${id}-found`].filter(Boolean).join(' ');
  return {
    id: controlId(path, language),
    describedBy: by,
    invalid: found.some(({ kind }) => kind === 'error') ? 'true' : nothing,
  };
}

/** What was found about the value at a path, beside it. */
export function findingsOf(path: Path, { findings, msg, locale }: FormContext): unknown {
  const found = findings.get(pathName(path));
  return found
    ? html`<ul class="found" id=${`${controlId(path)}-found`}>
        ${found.map(({ kind, message }) => html`<li class=${kind}>${message(msg, locale)}</li>`)}
      </ul>`
    : nothing;
}

function textControl(field: Field, path: Path, context: FormContext, language: string): TemplateResult {
  const { draft, main, requests } = context;
  const { id, describedBy, invalid } = controlOf(path, context, language === main ? '' : language);
  if (field.kind === 'paragraphs') {
    const list = listAt(draft, path);
    const write = (event: Event): void =>
      requests.change(path, withParagraphs(list, language, valueOf(event), main), true);
    return html`<textarea id=${id} rows="4" lang=${language} aria-describedby=${describedBy} aria-invalid=${invalid}
      .value=${paragraphsIn(list, language, main)} @input=${write}></textarea>`;
  }
  if (field.kind === 'hours') {
    const list = listAt(draft, path);
    const write = (event: Event): void =>
      requests.change(path, withHours(list, language, valueOf(event), main), true);
    // What is being written stays as it is written, empty lines too.
    const active = document.activeElement;
    const shown =
      active instanceof HTMLTextAreaElement && active.id === id
        ? active.value
        : hoursIn(list, language, main);
    return html`<textarea id=${id} rows="4" lang=${language} aria-describedby=${describedBy} aria-invalid=${invalid}
      .value=${shown} @input=${write}></textarea>`;
  }
  const value = valueAt(draft, path);
  const write = (event: Event): void =>
    requests.change(path, withWords(value, language, valueOf(event), main), true);
  return html`<input id=${id} type="text" lang=${language} aria-describedby=${describedBy} aria-invalid=${invalid}
    autocomplete="off" .value=${wordsIn(value, language, main)} @input=${write}>`;
}

const help = ({ help: words }: Field, path: Path, { msg }: FormContext): TemplateResult =>
  html`<p class="help" id=${`${controlId(path)}-help`}>${words(msg)}</p>`;

/** A text: one control, or one for each of the two languages, side by side. */
function textField(field: Field, path: Path, context: FormContext): TemplateResult {
  const { main, second, msg } = context;
  if (!second)
    return html`<div class="field">
      <label for=${controlId(path)}>${field.label(msg)}</label>
      ${help(field, path, context)} ${textControl(field, path, context, main)} ${findingsOf(path, context)}
    </div>`;
  return html`<fieldset class="field pair">
    <legend>${field.label(msg)}</legend>
    ${help(field, path, context)}
    ${[main, second].map(
      (language) =>
        html`<div>
          <label for=${controlId(path, language === main ? '' : language)}>${languageName(language, context)}</label>
          ${textControl(field, path, context, language)}
        </div>`,
    )}
    ${findingsOf(path, context)}
  </fieldset>`;
}

/** "april 2014" for 2014-04; what cannot be read stays as it was written. */
const dateWords = (value: string, locale: string): string =>
  isPartialDate(value) ? formatDate(value, locale) : value;

const INPUTS = {
  plain: { type: 'text' },
  date: { type: 'text' },
  url: { type: 'text', inputMode: 'url' },
  email: { type: 'email', inputMode: 'email' },
  telephone: { type: 'tel', inputMode: 'tel' },
  number: { type: 'text', inputMode: 'decimal' },
  bytes: { type: 'text', inputMode: 'numeric' },
} as const;

function input(field: Field, path: Path, context: FormContext): TemplateResult {
  const { draft, locale, requests } = context;
  const { id, describedBy, invalid } = controlOf(path, context);
  const written = text(valueAt(draft, path));
  const options: { readonly type: string; readonly inputMode?: string } =
    INPUTS[field.kind as keyof typeof INPUTS];
  const isDate = field.kind === 'date';
  const write = (event: Event): void => requests.change(path, valueOf(event) || undefined, true);
  // A date is understood when it is written to its end.
  const end = (event: Event): void => {
    const date = isDate && readDate(valueOf(event));
    if (date) requests.change(path, date, true);
  };
  return html`<input id=${id} type=${options.type} inputmode=${options.inputMode ?? nothing} autocomplete="off" spellcheck="false"
    aria-describedby=${describedBy} aria-invalid=${invalid}
    .value=${isDate ? dateWords(written, locale) : written} @input=${write} @change=${end}>`;
}

function select(
  choices: readonly (readonly [value: string, label: string])[],
  value: string,
  choose: (value: string) => void,
  path: Path,
  context: FormContext,
): TemplateResult {
  const { id, describedBy, invalid } = controlOf(path, context);
  const all = [['', context.msg('Inte angivet')] as const, ...choices];
  // A value that is none of the choices is shown as it is, not lost.
  const shown = all.some(([each]) => each === value) ? all : [...all, [value, value] as const];
  return html`<select id=${id} aria-describedby=${describedBy} aria-invalid=${invalid}
    @change=${(event: Event) => choose(valueOf(event))}>
    ${shown.map(([each, label]) => html`<option value=${each} .selected=${each === value}>${label}</option>`)}
  </select>`;
}

/** The items of a list by their ids: those that have none get one when they are chosen. */
const named = (
  context: FormContext,
  path: Path,
): { id: string; title: string; path: Path; hasId: boolean }[] =>
  listAt(context.draft, path).map((item, index) => {
    const title = anyWords(valueAt(item, ['title']), context.main);
    const id = text(valueAt(item, ['id']));
    return {
      id: id || idOf(title, index),
      title: title || String(index + 1),
      path: [...path, index, 'id'],
      hasId: id !== '',
    };
  });

function areas(field: Field, path: Path, context: FormContext): TemplateResult {
  const { msg, draft, requests } = context;
  const chosen = listAt(draft, path).map(String);
  const all = named(context, ['priorityAreas', 'items']);
  const unknown = chosen.filter((id) => !all.some((area) => area.id === id));
  const choose = (id: string, idPath: Path | undefined, isOn: boolean): void => {
    const ids = isOn ? [...chosen, id] : chosen.filter((each) => each !== id);
    requests.changeAll([
      [path, ids.length ? ids : undefined],
      ...(idPath && isOn ? [[idPath, id] as const] : []),
    ]);
  };
  return html`<fieldset class="field" id=${controlId(path)} tabindex="-1" aria-describedby=${`${controlId(path)}-help`}>
    <legend>${field.label(msg)}</legend>
    ${help(field, path, context)}
    ${all.length || unknown.length ? nothing : html`<p class="help">${msg('Det finns inga områden än.')}</p>`}
    ${[...all, ...unknown.map((id) => ({ id, title: id, path: undefined, hasId: true }))].map(
      ({ id, title, path: idPath, hasId }) =>
        html`<label class="choice"><input type="checkbox" .checked=${chosen.includes(id)}
          @change=${(event: Event) => choose(id, hasId ? undefined : idPath, (event.target as HTMLInputElement).checked)}>
          ${title}</label>`,
    )}
    ${findingsOf(path, context)}
  </fieldset>`;
}

const chooseDocument = (path: Path, context: FormContext): TemplateResult =>
  chooseOf(named(context, ['documents', 'items']), path, context);

const chooseGroup = (path: Path, context: FormContext): TemplateResult =>
  chooseOf(named(context, ['promises', 'groups']), path, context);

/** One of some items, by its id. */
function chooseOf(all: ReturnType<typeof named>, path: Path, context: FormContext): TemplateResult {
  const choose = (id: string): void => {
    const chosen = all.find((each) => each.id === id);
    context.requests.changeAll([
      [path, id || undefined],
      ...(chosen && !chosen.hasId ? [[chosen.path, id] as const] : []),
    ]);
  };
  const value = text(valueAt(context.draft, path));
  return select(
    all.map(({ id, title }) => [id, title]),
    value,
    choose,
    path,
    context,
  );
}

/** A number of bytes, and a file that tells it, with its format; the file is only looked at, not sent. */
function bytes(field: Field, path: Path, context: FormContext): TemplateResult {
  const { msg, requests } = context;
  const id = `${controlId(path)}-fil`;
  const take = (event: Event): void => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (!file) return;
    const format = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase();
    requests.changeAll([
      [path, file.size],
      [[...path.slice(0, -1), 'format'], format],
    ]);
  };
  return html`${input(field, path, context)}<label class="file" for=${id}>${msg('Hämta storlek och format från filen')}</label
    ><input id=${id} type="file" @change=${take}>`;
}

function yesNo(path: Path, context: FormContext): TemplateResult {
  const { msg, requests } = context;
  const value = valueAt(context.draft, path);
  const choices = [
    ['true', msg('Ja')],
    ['false', msg('Nej')],
  ] as const;
  const choose = (chosen: string): void => requests.change(path, chosen ? chosen === 'true' : undefined);
  return select(choices, text(value), choose, path, context);
}

function control(field: Field, path: Path, context: FormContext): TemplateResult {
  const { msg, requests, draft } = context;
  switch (field.kind) {
    case 'choice': {
      const choices = (field.choices ?? []).map(([value, label]) => [value, label(msg)] as const);
      const choose = (value: string): void => requests.change(path, value || undefined);
      return select(choices, text(valueAt(draft, path)), choose, path, context);
    }
    case 'yes-no':
      return yesNo(path, context);
    case 'document':
      return chooseDocument(path, context);
    case 'promise-group':
      return chooseGroup(path, context);
    case 'bytes':
      return bytes(field, path, context);
    default:
      return input(field, path, context);
  }
}

/** A field with its label, its help and what was found about it. */
export function fieldTemplate(field: Field, path: Path, context: FormContext): TemplateResult {
  if (/^(line|paragraphs|hours)$/.test(field.kind)) return textField(field, path, context);
  if (field.kind === 'areas') return areas(field, path, context);
  return html`<div class="field">
    <label for=${controlId(path)}>${field.label(context.msg)}</label>
    ${help(field, path, context)} ${control(field, path, context)} ${findingsOf(path, context)}
  </div>`;
}
