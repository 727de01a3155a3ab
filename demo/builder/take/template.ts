/** The last step: the snippet for the system that the site has, with its steps, and the files. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { SamverkaDocument } from '../../../src/document/document.js';
import { sectionNames, type SectionName } from '../../../src/document/parts.js';
import { idOf } from '../../../src/document/slug.js';
import type { Locale, Msg } from '../../../src/localization/messages.js';
import type { Draft } from '../document/draft.js';
import { languageName } from '../texts/language-name.js';
import { offer } from './download.js';
import { jsonText } from './finish.js';
import { addressWith, formA } from './form-a.js';
import { formB } from './form-b.js';
import { formC, formCWithContent } from './form-c.js';
import { staticPage } from './page.js';
import { fileFirst, scriptFirst, stepsFor, systems, type System } from './systems.js';
import { contactFiles } from './vcard.js';
import { leftOut } from './left-out.js';

export type Form = 'A' | 'B' | 'C';

export interface Taking {
  readonly system: string;
  /** The form that was chosen instead of the system's own; undefined for that. */
  readonly form: Form | undefined;
  readonly language: string;
  /** Where the JSON file will lie, and where the script lies. */
  readonly address: string;
  readonly script: string;
  /** Empty for all. */
  readonly parts: readonly SectionName[];
}

export const firstTaking = (language: string): Taking => ({
  system: systems[0]?.id ?? '',
  form: undefined,
  language,
  address: '/samverkan.json',
  script: '/samverka/samverka.js',
  parts: [],
});

export interface TakeContext {
  readonly msg: Msg;
  readonly locale: Locale;
  readonly document: SamverkaDocument | undefined;
  readonly json: Draft;
  readonly languages: readonly string[];
  readonly taking: Taking;
  /** How many things need mending before visitors see all. */
  readonly faults: number;
  take(changed: Partial<Taking>): void;
  copy(text: string, what: string): void;
  tell(words: string): void;
}

const partLabels: Readonly<Record<SectionName, (msg: Msg) => string>> = {
  listen: (msg) => msg('Lyssna'),
  promises: (msg) => msg('Medborgarlöften'),
  agreement: (msg) => msg('Överenskommelse'),
  'priority-areas': (msg) => msg('Prioriterade områden'),
  documents: (msg) => msg('Dokument'),
  published: (msg) => msg('Datum'),
  'contact-card': (msg) => msg('Kontakt'),
};

/** The snippet of the chosen form. */
export function snippetOf(document: SamverkaDocument, form: Form, taking: Taking): string {
  const { language, address, parts } = taking;
  if (form === 'A') return formA(document, { address, language, parts });
  if (form === 'B') return formB(document, { language, ...(parts.length && { parts }) });
  return parts.length
    ? formCWithContent(document, { language, parts })
    : formC(document, { address, language });
}

const value = (event: Event): string => (event.target as HTMLInputElement).value;

const field = (id: string, label: string, written: string, write: (text: string) => void): TemplateResult =>
  html`<div class="field"><label for=${id}>${label}</label>
    <input id=${id} type="text" autocomplete="off" spellcheck="false" .value=${written} @input=${(event: Event) => write(value(event).trim())}></div>`;

const choice = (
  id: string,
  label: string,
  choices: readonly (readonly [value: string, label: string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult =>
  html`<div class="field"><label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => choose(value(event))}>
      ${choices.map(([each, words]) => html`<option value=${each} .selected=${each === chosen}>${words}</option>`)}
    </select></div>`;

/** Which parts to show: all, or some. */
function partChoices({ msg, taking, take }: TakeContext): TemplateResult {
  const toggle = (name: SectionName, isOn: boolean): void =>
    take({ parts: sectionNames.filter((each) => (each === name ? isOn : taking.parts.includes(each))) });
  return html`<details>
    <summary>${msg('Visa bara några delar')}</summary>
    <fieldset class="choices"><legend>${msg('Delar')}</legend>
      ${sectionNames.map(
        (name) =>
          html`<label><input type="checkbox" .checked=${taking.parts.includes(name)} @change=${(event: Event) => toggle(name, (event.target as HTMLInputElement).checked)}> ${partLabels[name](msg)}</label>`,
      )}
    </fieldset>
    <p class="help">${msg('Utan val visas hela sidan.')}</p>
  </details>`;
}

function formChoices(form: Form, own: Form, { msg, take }: TakeContext): TemplateResult {
  const labels: readonly (readonly [Form, string])[] = [
    ['A', msg('A: en länk')],
    ['B', msg('B: vanlig text med en klass')],
    ['C', msg('C: ett element')],
  ];
  return html`<fieldset class="choices"><legend>${msg('Form')}</legend>
    ${labels.map(
      ([each, label]) =>
        html`<label><input type="radio" name="form" value=${each} .checked=${each === form} @change=${() => take({ form: each })}> ${each === own ? msg(str`${label} (passar ditt system)`) : label}</label>`,
    )}
  </fieldset>`;
}

function code(id: string, title: string, text: string, { msg, copy }: TakeContext): TemplateResult {
  return html`<h4 id=${`${id}-rubrik`}>${title}</h4>
    <pre id=${id} tabindex="0" role="region" aria-labelledby=${`${id}-rubrik`}><code>${text}</code></pre>
    <button type="button" class="primary" id=${`${id}-kopiera`} aria-labelledby=${`${id}-kopiera ${id}-rubrik`} @click=${() => copy(text, title)}>${msg('Kopiera')}</button>`;
}

function files(document: SamverkaDocument, context: TakeContext): TemplateResult {
  const { msg, json, taking, tell } = context;
  const title = idOf(
    typeof document.title === 'string' ? document.title : (document.title[taking.language] ?? 'samverkan'),
  );
  const save = (name: string, type: string, text: string): void => {
    offer(name, type, text);
    tell(msg(str`${name} är hämtad.`));
  };
  const { address, language, script } = taking;
  const page = (): string => staticPage(document, { language, script, json: address });
  return html`<h3>${msg('Filer')}</h3>
    <ul class="files">
      <li><button type="button" @click=${() => save(`${title}.json`, 'application/json', jsonText(json))}>${msg('Hämta dokumentet (json)')}</button>
        <p class="help">${msg('Lägg filen på webbplatsen. Öppna den här igen när något ska ändras.')}</p></li>
      <li><button type="button" @click=${() => save(`${title}.html`, 'text/html', page())}>${msg('Hämta en hel webbsida (html)')}</button>
        <p class="help">${msg('En färdig sida att lägga på en server som den är.')}</p></li>
      ${contactFiles(document, language, location.href).map(
        ({ name, text }) =>
          html`<li><button type="button" @click=${() => save(name, 'text/vcard', text)}>${msg(str`Hämta kontakten ${name}`)}</button></li>`,
      )}
    </ul>`;
}

/** What the JSON file has and the HTML has not. */
function losses(document: SamverkaDocument, { msg }: TakeContext): unknown {
  const lost = leftOut(document);
  if (!lost.length) return nothing;
  return html`<p>${msg('Koden har inte med allt. Det här finns bara i filen (json):')}</p>
    <ul>${lost.map((words) => html`<li>${words(msg)}</li>`)}</ul>`;
}

/** That something will not be seen, before it is found out on the site. */
function warning({ msg, faults }: TakeContext): unknown {
  if (!faults) return nothing;
  return html`<p class="note">${faults === 1 ? msg('En sak behöver rättas för att allt ska synas på sidan.') : msg(str`${faults} saker behöver rättas för att allt ska synas på sidan.`)}
    <a href="#kontrollera">${msg('Se vad')}</a></p>`;
}

/** What to do where the form does not come through. */
function otherwise(system: System, form: Form, { msg, take }: TakeContext): unknown {
  const { otherwise: next } = system;
  if (form !== system.form || next === form) return nothing;
  return html`<p>${msg(str`Fungerar det inte, ta form ${next}.`)}
    <button type="button" @click=${() => take({ form: next })}>${msg(str`Ta form ${next}`)}</button></p>`;
}

function snippet(document: SamverkaDocument, system: System, context: TakeContext): TemplateResult {
  const { msg, taking } = context;
  const form = taking.form ?? system.form;
  const isAddress = form === 'A';
  const fetches = isAddress || (form === 'C' && !taking.parts.length);
  const steps = [scriptFirst, ...(fetches ? [fileFirst(taking.address)] : []), ...stepsFor(system, form)];
  return html`
    <p>${system.why(msg)}</p>
    ${formChoices(form, system.form, context)}
    <h3>${msg('Så gör du')}</h3>
    <ol>${steps.map((step) => html`<li>${step(msg)}</li>`)}</ol>
    ${isAddress ? code('adress-kod', msg('Adressen till länken'), addressWith(taking), context) : nothing}
    ${code('kod', msg('Koden för sidan'), snippetOf(document, form, taking), context)}
    ${otherwise(system, form, context)}
    ${form === 'B' ? losses(document, context) : nothing}
    ${code('skript', msg('Skriptet, en gång för hela webbplatsen'), `<script src="${taking.script}" defer></script>\n`, context)}
  `;
}

export function takeTemplate(context: TakeContext): TemplateResult {
  const { msg, document, languages, taking, take } = context;
  const system = systems.find(({ id }) => id === taking.system) ?? systems[0];
  if (!document || !system)
    return html`<p>${msg('Det går att ta med sidan när den har en rubrik och kommunens namn.')} <a href="#skriv">${msg('Skriv dem')}</a></p>`;
  return html`<div class="take">
    ${warning(context)}
    ${choice(
      'system',
      msg('Vad är webbplatsen gjord i?'),
      systems.map(({ id, name }) => [id, name(msg)]),
      system.id,
      (id) => take({ system: id, form: undefined }),
    )}
    ${
      languages.length > 1
        ? choice(
            'ta-sprak',
            msg('Språk'),
            languages.map((tag) => [tag, languageName(tag, context)]),
            taking.language,
            (language) => take({ language }),
          )
        : nothing
    }
    ${field('fil-adress', msg('Var ska filen (json) ligga på webbplatsen?'), taking.address, (address) => take({ address }))}
    ${field('skript-adress', msg('Var ligger skriptet samverka.js?'), taking.script, (script) => take({ script }))}
    ${partChoices(context)}
    ${snippet(document, system, context)}
    ${files(document, context)}
  </div>`;
}
