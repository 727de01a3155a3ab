/** The first step: where the work begins. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Msg } from '../../../src/localization/messages.js';

export interface StartRequests {
  /** @param pasted the HTML that was on the clipboard with the text, where there was some. */
  readText(text: string, pasted: string | undefined): void;
  readAddress(address: string): void;
  readFile(file: File): void;
  openExample(): void;
  openEmpty(): void;
}

/** HTML that came with a pasted text, for as long as the text is what was pasted. */
const pastes = new WeakMap<HTMLTextAreaElement, { readonly html: string; readonly text: string }>();

function notePaste(event: ClipboardEvent): void {
  const area = event.currentTarget as HTMLTextAreaElement;
  const written = event.clipboardData?.getData('text/html');
  const isWhole = area.selectionStart === 0 && area.selectionEnd === area.value.length;
  pastes.delete(area);
  if (!written || !isWhole) return;
  // What the field makes of it is known once the paste is done.
  area.addEventListener('input', () => pastes.set(area, { html: written, text: area.value }), { once: true });
}

function read(event: Event, { readText }: StartRequests): void {
  event.preventDefault();
  const area = (event.currentTarget as HTMLFormElement).querySelector('textarea');
  if (!area?.value.trim()) {
    area?.focus();
    return;
  }
  const paste = pastes.get(area);
  readText(area.value, paste?.text === area.value ? paste.html : undefined);
}

function readAddress(event: Event, requests: StartRequests): void {
  event.preventDefault();
  const field = (event.currentTarget as HTMLFormElement).querySelector('input');
  if (field?.value.trim()) requests.readAddress(field.value.trim());
  else field?.focus();
}

function takeFile(event: Event, requests: StartRequests): void {
  const field = event.target as HTMLInputElement;
  const [file] = field.files ?? [];
  if (file) requests.readFile(file);
  // The same file can be chosen again.
  field.value = '';
}

export interface StartContext {
  readonly msg: Msg;
  /** What went wrong with the latest, in words; '' for nothing. */
  readonly fault: string;
  /** Whether there is a draft that would be replaced. */
  readonly replaces: boolean;
  readonly requests: StartRequests;
}

export function startTemplate({ msg, fault, replaces, requests }: StartContext): TemplateResult {
  return html`
    <p class="lead">${msg('Skriv sidan här, se hur den blir och ta med den till din webbplats. Allt sker i din webbläsare: inget skickas någonstans.')}</p>
    ${replaces ? html`<p class="note">${msg('Du har redan ett utkast. Börjar du om ersätts det, men du kan ångra.')}</p>` : nothing}
    <p class="fault" role="alert">${fault}</p>
    <form @submit=${(event: Event) => read(event, requests)}>
      <h3>${msg('Klistra in text')}</h3>
      <label for="text">${msg('Text från Word, från den gamla sidan eller från ett mejl')}</label>
      <textarea id="text" rows="10" spellcheck="false" @paste=${notePaste}></textarea>
      <button>${msg('Läs texten')}</button>
    </form>
    <form @submit=${(event: Event) => readAddress(event, requests)}>
      <h3>${msg('Hämta från en sida')}</h3>
      <label for="adress">${msg('Sidans adress på den här webbplatsen')}</label>
      <input id="adress" type="text" inputmode="url" autocomplete="off" spellcheck="false">
      <button>${msg('Hämta sidan')}</button>
    </form>
    <div class="box">
      <h3>${msg('Öppna en fil')}</h3>
      <label for="fil">${msg('En fil från Byggaren (json), en sparad webbsida (html) eller en textfil')}</label>
      <p class="help" id="fil-help">${msg('Du kan också släppa filen var som helst på sidan.')}</p>
      <input id="fil" type="file" aria-describedby="fil-help" accept=".json,.html,.htm,.txt,application/json,text/html,text/plain" @change=${(event: Event) => takeFile(event, requests)}>
    </div>
    <div class="box">
      <h3>${msg('Börja från början')}</h3>
      <p class="buttons">
        <button type="button" @click=${() => requests.openEmpty()}>${msg('Börja med en tom sida')}</button>
        <button type="button" @click=${() => requests.openExample()}>${msg('Börja med exemplet')}</button>
      </p>
    </div>
  `;
}
