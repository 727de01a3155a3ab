/** The preview with what it is seen in: language, width, light or dark, the site's own looks. */
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Locale, Msg } from '../../../src/localization/messages.js';
import { languageName } from '../texts/language-name.js';
import { isLook, looks, styleLines, type Look, type Looks } from './looks.js';

export interface Viewing {
  readonly language: string;
  readonly isNarrow: boolean;
  readonly isDark: boolean;
  readonly font: string;
}

export interface PreviewContext {
  readonly msg: Msg;
  readonly locale: Locale;
  readonly viewing: Viewing;
  readonly languages: readonly string[];
  readonly looks: Looks;
  readonly attach: (frame: Element | undefined) => void;
  view(viewing: Partial<Viewing>): void;
  change(looks: Looks): void;
  copy(text: string, what: string): void;
}

const radios = (
  name: string,
  legend: string,
  choices: readonly (readonly [value: string, label: string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult =>
  html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${choices.map(
      ([value, label]) =>
        html`<label><input type="radio" name=${name} value=${value} .checked=${value === chosen} @change=${() => choose(value)}> ${label}</label>`,
    )}
  </fieldset>`;

function lookField(look: Look, { msg, looks: chosen, change }: PreviewContext): TemplateResult {
  const id = `utseende${look.name}`;
  const value = chosen[look.name] ?? '';
  const set = (next: string): void => change({ ...chosen, [look.name]: next });
  const isWrong = value !== '' && !isLook(look, value);
  const write = (event: Event): void => set((event.target as HTMLInputElement).value.trim());
  return html`<div class="look">
    <label for=${id}>${look.label(msg)}</label>
    ${
      look.kind === 'colour'
        ? html`<input id=${id} type="color" .value=${value || look.start} @input=${write}>`
        : html`<input id=${id} type="text" autocomplete="off" placeholder=${look.start} aria-invalid=${isWrong ? 'true' : nothing} aria-describedby=${`${id}-help`} .value=${value} @input=${write}>`
    }
    ${value ? html`<button type="button" aria-label=${msg(str`Ta bort ${look.label(msg)}`)} @click=${() => set('')}>${msg('Ta bort')}</button>` : nothing}
    ${look.kind === 'length' ? html`<p class="help" id=${`${id}-help`}>${msg('Ett mått: till exempel 0.25em, 4px eller 10%.')}</p>` : nothing}
  </div>`;
}

/** The lines for the site's own style sheet, to copy. */
function lines({ msg, looks: chosen, copy }: PreviewContext): TemplateResult {
  const written = styleLines(chosen);
  return written
    ? html`<p>${msg('Lägg de här raderna i webbplatsens css:')}</p>
        <pre tabindex="0"><code>${written}</code></pre>
        <button type="button" @click=${() => copy(written, msg('Raderna'))}>${msg('Kopiera raderna')}</button>`
    : html`<p class="help">${msg('Utan val tar Samverka färger och typsnitt från din webbplats.')}</p>`;
}

export function previewTemplate(context: PreviewContext): TemplateResult {
  const { msg, viewing, languages, view, attach } = context;
  const write = (event: Event): void => view({ font: (event.target as HTMLInputElement).value });
  return html`
    <div class="viewing">
      ${radios(
        'sprak',
        msg('Språk'),
        languages.map((tag) => [tag, languageName(tag, context)]),
        viewing.language,
        (language) => view({ language }),
      )}
      ${radios(
        'bredd',
        msg('Bredd'),
        [
          ['dator', msg('Dator')],
          ['mobil', msg('Mobil')],
        ],
        viewing.isNarrow ? 'mobil' : 'dator',
        (value) => view({ isNarrow: value === 'mobil' }),
      )}
      ${radios(
        'ljus',
        msg('Ljus'),
        [
          ['ljust', msg('Ljust')],
          ['morkt', msg('Mörkt')],
        ],
        viewing.isDark ? 'morkt' : 'ljust',
        (value) => view({ isDark: value === 'morkt' }),
      )}
    </div>
    <div class=${viewing.isNarrow ? 'window narrow' : 'window'}>
      <iframe src="preview.html" title=${msg('Så blir sidan')} ${ref(attach)}></iframe>
    </div>
    <details class="looks">
      <summary>${msg('Din webbplats utseende')}</summary>
      ${looks.map((look) => lookField(look, context))}
      <div class="look">
        <label for="typsnitt">${msg('Typsnitt i förhandsvisningen')}</label>
        <input id="typsnitt" type="text" autocomplete="off" placeholder="Georgia, serif" aria-describedby="typsnitt-help" .value=${viewing.font} @input=${write}>
      </div>
      <p class="help" id="typsnitt-help">${msg('Samverka tar typsnittet från din webbplats. Skriv det här för att se hur det blir.')}</p>
      ${lines(context)}
    </details>
  `;
}
