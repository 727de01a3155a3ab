/** The whole form: sections, groups, and lists whose items can be added, moved and taken away. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { listAt, pathName, type Path } from '../document/draft.js';
import { controlId, type FormContext } from './context.js';
import { fieldTemplate, findingsOf } from './controls.js';
import { itemName } from './place.js';
import type { AnyField, Group, List } from './field.js';
import { sections } from './fields.js';

const any = (field: AnyField, path: Path, context: FormContext): TemplateResult =>
  field.kind === 'group'
    ? group(field, path, context)
    : field.kind === 'list'
      ? list(field, path, context)
      : fieldTemplate(field, path, context);

const all = (fields: readonly AnyField[], path: Path, context: FormContext): unknown =>
  fields.map((field) => any(field, field.name ? [...path, field.name] : path, context));

const group = (field: Group, path: Path, context: FormContext): TemplateResult =>
  html`<fieldset class="group" id=${controlId(path)} tabindex="-1">
    <legend>${field.label(context.msg)}</legend>
    ${field.help ? html`<p class="help">${field.help(context.msg)}</p>` : nothing}
    ${all(field.fields, path, context)} ${findingsOf(path, context)}
  </fieldset>`;

/** Moves an item and takes it away; the names say which, for those who hear one button at a time. */
function itemButtons(
  field: List,
  path: Path,
  at: number,
  count: number,
  context: FormContext,
): TemplateResult {
  const { msg, requests } = context;
  const name = itemName(field.one, field.title, [...path, at], context);
  const id = controlId([...path, at]);
  const button = (
    what: string,
    words: string,
    label: string,
    press: () => void,
    isOff = false,
  ): TemplateResult =>
    html`<button type="button" id=${`${id}-${what}`} aria-disabled=${isOff ? 'true' : nothing} aria-label=${label}
      @click=${() => isOff || press()}>${words}</button>`;
  return html`<div class="buttons">
    ${button('upp', msg('Flytta upp'), msg(str`Flytta upp ${name}`), () => requests.move(path, at, at - 1), at === 0)}
    ${button('ned', msg('Flytta ned'), msg(str`Flytta ned ${name}`), () => requests.move(path, at, at + 1), at === count - 1)}
    ${button('bort', msg('Ta bort'), msg(str`Ta bort ${name}`), () => requests.remove(path, at))}
  </div>`;
}

/** How many things there are to see to in what is folded away. */
function hidden(path: Path, { counts, msg }: FormContext): unknown {
  const count = counts.get(pathName(path));
  if (!count) return nothing;
  const words = count === 1 ? msg('1 sak att se över') : msg(str`${count} saker att se över`);
  // The comma is heard too: browsers leave out a space between pieces of a name.
  return html`<span class="count">${`, ${words}`}</span>`;
}

function longItem(field: List, path: Path, at: number, count: number, context: FormContext): TemplateResult {
  const item: Path = [...path, at];
  const isOpen = context.open.has(pathName(item));
  const toggle = (event: Event): void =>
    context.requests.unfold(item, (event.target as HTMLDetailsElement).open);
  return html`<details class="item" .open=${isOpen} @toggle=${toggle}>
    <summary id=${controlId(item)}>${itemName(field.one, field.title, [...path, at], context)}${isOpen ? nothing : hidden(item, context)}</summary>
    ${isOpen ? html`${all(field.fields, item, context)} ${findingsOf(item, context)} ${itemButtons(field, path, at, count, context)}` : nothing}
  </details>`;
}

const shortItem = (
  field: List,
  path: Path,
  at: number,
  count: number,
  context: FormContext,
): TemplateResult =>
  html`<fieldset class="item" id=${controlId([...path, at])} tabindex="-1">
    <legend>${itemName(field.one, field.title, [...path, at], context)}</legend>
    ${all(field.fields, [...path, at], context)} ${findingsOf([...path, at], context)}
    ${itemButtons(field, path, at, count, context)}
  </fieldset>`;

function list(field: List, path: Path, context: FormContext): TemplateResult {
  const { msg, draft, requests } = context;
  const items = listAt(draft, path);
  const item = field.isLong ? longItem : shortItem;
  return html`<div class="list" role="group" aria-label=${field.label(msg)} id=${controlId(path)} tabindex="-1">
    <p class="list-name" aria-hidden="true">${field.label(msg)}</p>
    ${items.map((_, at) => item(field, path, at, items.length, context))}
    <button type="button" class="add" id=${`${controlId(path)}-nytt`} @click=${() => requests.add(path)}>${field.add(msg)}</button>
    ${findingsOf(path, context)}
  </div>`;
}

/** The form; `work` changes when another document is opened, so that no control keeps what was typed before. */
export const formTemplate = (context: FormContext, work: number): unknown =>
  keyed(
    work,
    html`${sections.map(
      (section, at) =>
        // Its name is heard on the way in: most parts have a field called "Rubrik".
        html`<div class="part" role="group" aria-labelledby=${`del-${section.name || at}`}>
          <h3 id=${`del-${section.name || at}`}>${section.label(context.msg)}</h3>
          ${section.help ? html`<p class="help">${section.help(context.msg)}</p>` : nothing}
          ${all(section.fields, section.name ? [section.name] : [], context)}
        </div>`,
    )}`,
  );
