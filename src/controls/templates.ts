/** The controls as templates: they show a state and ask for things. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Voice } from '../speech/engines/engine.js';
import { MAX_RATE, MIN_RATE, MIN_VOLUME } from '../speech/player/player.js';
import { CLOSE, icon, LESS, MORE, NEXT, PREVIOUS, SETTINGS, STOP } from './icons.js';
import { kept } from './kept.js';
import { saving, savingStatus } from './saving.js';
import type { Requests, View } from './view.js';
import { troubleWords, voiceHelp, voiceName, voiceSize } from './words.js';

/** The difference between one speed and the next. */
const STEP = 0.25;

/** A picture with its name: as a tip for the mouse, and as words for everybody else, once. */
const named = (name: string, picture: TemplateResult): TemplateResult =>
  html`<span class="picture" title=${name} aria-hidden="true">${picture}</span><span class="sr">${name}</span>`;

const button = (name: string, picture: string, click: () => void): TemplateResult =>
  html`<button type="button" part="button" @click=${click}>${named(name, icon(picture))}</button>`;

function progressWords({ msg, player: { index, count, timeLeft } }: View): string {
  const minutes = Math.round(timeLeft / 60_000);
  return minutes < 1
    ? msg(str`Mening ${index + 1} av ${count}, mindre än 1 minut kvar`)
    : msg(str`Mening ${index + 1} av ${count}, cirka ${minutes} min kvar`);
}

function rates(view: View, { setRate }: Requests): TemplateResult {
  const { msg, locale } = view;
  const { rate } = view.player;
  const number = new Intl.NumberFormat(locale);
  const steps = [rate];
  for (let step = MIN_RATE; step <= MAX_RATE; step += STEP) if (step !== rate) steps.push(step);
  steps.sort((one, other) => one - other);
  const change = ({ target }: Event): void => setRate(Number((target as HTMLSelectElement).value));
  const step = (name: string, path: string, by: number): TemplateResult =>
    html`<button
      type="button"
      part="button"
      aria-disabled=${(by < 0 ? rate <= MIN_RATE : rate >= MAX_RATE) ? 'true' : nothing}
      @click=${() => setRate(Math.round((rate + by) / STEP) * STEP)}
    >
      ${named(name, icon(path))}
    </button>`;
  return html`<label for="rate">${msg('Hastighet')}</label>
    <div class="steps">
      ${step(msg('Långsammare'), LESS, -STEP)}
      <select id="rate" @change=${change}>
        ${steps.map((value) => html`<option value=${value} .selected=${value === rate}>${number.format(value)}</option>`)}
      </select>
      ${step(msg('Snabbare'), MORE, STEP)}
    </div>`;
}

function volume({ msg, locale, player }: View, { setVolume }: Requests): TemplateResult {
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(player.volume);
  const change = ({ target }: Event): void => setVolume(Number((target as HTMLInputElement).value));
  return html`<label for="volume">${msg('Ljudstyrka')}</label>
    <input
      id="volume"
      type="range"
      min=${MIN_VOLUME}
      max="1"
      step=${MIN_VOLUME}
      .value=${String(player.volume)}
      aria-valuetext=${percent}
      @change=${change}
    />`;
}

/** The voices of the text's language; those that send the text away say so. */
function voiceSelect(
  { msg, locale, voices, voice }: View,
  { setVoice }: Requests,
): TemplateResult | typeof nothing {
  const all = voices();
  const now = voice();
  if (!all.length) return nothing;
  const isLocal = (one: Voice): boolean => one.isLocal;
  const network = all.filter((one) => !isLocal(one));
  // There may be a hundred, and a part of a template for each takes five times as long.
  const options = (some: readonly Voice[]): unknown => {
    const names = some.map((one) => voiceName(one, msg, locale));
    return kept([...some.map(({ id }) => id), ...names].join('\n'), () => {
      const made = document.createDocumentFragment();
      made.append(...some.map(({ id }, at) => new Option(names[at], id, false, id === now?.id)));
      return made;
    });
  };
  const change = ({ target }: Event): void => {
    const { value } = target as HTMLSelectElement;
    if (value) setVoice(value);
  };
  return html`<label for="voice">${msg('Röst')}</label>
    <div class="steps">
      <select id="voice" .value=${now?.id ?? ''} @change=${change}>
        ${now ? nothing : html`<option value="" selected>${msg('Välj en röst')}</option>`}${options(all.filter(isLocal))}
        ${network.length ? html`<optgroup label=${msg('Skickar texten till röstens leverantör')}>${options(network)}</optgroup>` : nothing}
      </select>
    </div>`;
}

function panel(view: View, requests: Requests): TemplateResult {
  const { msg } = view;
  return html`<p>${progressWords(view)}</p>
    ${rates(view, requests)}${volume(view, requests)}${voiceSelect(view, requests)}${saving(view, requests)}
    <details>
      <summary>${msg('Hjälp')}</summary>
      <ul>
        <li>${msg('Klicka på ett stycke för att lyssna därifrån.')}</li>
        <li>${msg('Vill du bara höra en del? Markera den och tryck på Lyssna.')}</li>
        <li>${msg('Tryck på Esc för att stoppa.')}</li>
        <li>${voiceHelp(navigator.userAgent, msg)}</li>
      </ul>
    </details>`;
}

/** The controls beside the button; while a voice is looked for, nothing but the one that stops. */
export function row(view: View, requests: Requests): TemplateResult {
  const { msg, isPanelOpen, isFloating } = view;
  const settings = msg('Inställningar');
  const isLoading = view.player.state === 'loading';
  const unless = (part: TemplateResult): TemplateResult | typeof nothing => (isLoading ? nothing : part);
  // Where the button was may be the second click of a double click: what stands there does no harm.
  const waiting = html`<span class="wait" aria-hidden="true">${statusWords(view)}</span>${fetching(view)}`;
  return html`${isLoading ? waiting : nothing}
    ${unless(button(msg('Föregående mening'), PREVIOUS, requests.previous))}
    ${unless(button(msg('Nästa mening'), NEXT, requests.next))}
    ${button(msg('Stoppa'), STOP, requests.stop)}
    ${unless(html`<button
      type="button"
      part="button"
      class="settings"
      aria-expanded=${isPanelOpen}
      aria-controls="panel"
      @click=${requests.togglePanel}
    >
      ${named(settings, icon(SETTINGS))}
    </button>`)}
    ${isFloating ? button(msg('Dölj spelaren'), CLOSE, requests.hide) : nothing}
    ${unless(html`<span class="progress">${progressWords(view)}</span>`)}
    <div class="panel" id="panel" part="panel" ?hidden=${!isPanelOpen}>${isPanelOpen ? panel(view, requests) : nothing}</div>`;
}

/** How much of a voice has come. */
function fetching({ msg, player: { progress } }: View): TemplateResult | typeof nothing {
  return progress
    ? html`<progress aria-label=${msg('Hämtning av rösten')} max="1" .value=${progress.part}></progress>`
    : nothing;
}

/** What the visitor is told by ear, once; nothing while it speaks. */
export function statusWords(view: View): string {
  const {
    msg,
    locale,
    player: { state, trouble, progress },
    hasBeenOpen,
    recording,
  } = view;
  if (trouble) return troubleWords(trouble, msg, locale);
  if (progress) return msg(str`Hämtar rösten, ${voiceSize(progress.bytes, locale)}`);
  if (state === 'loading') return msg('Letar efter en röst');
  if (recording) return savingStatus(view);
  if (state === 'paused') return msg('Pausad');
  return state === 'idle' && hasBeenOpen ? msg('Uppläsningen är slut') : '';
}

/** The same words by sight, where something is wrong, and what can be done about it. */
export function notice(view: View, requests: Requests): TemplateResult | typeof nothing {
  const { msg, locale } = view;
  const { trouble } = view.player;
  if (!trouble || view.isPanelOpen) return nothing;
  const needsVoice = ['voice', 'parts', 'broken'].includes(trouble.kind);
  const help = view.voices().some(({ isLocal }) => !isLocal)
    ? msg('De röster som finns skickar texten till sin leverantör. Välj en om du vill använda den.')
    : voiceHelp(navigator.userAgent, msg);
  return html`<div class="panel notice" part="panel">
    <p aria-hidden="true">${troubleWords(trouble, msg, locale)}</p>
    ${needsVoice ? html`<p>${trouble.kind === 'voice' ? help : voiceHelp(navigator.userAgent, msg)}</p>${voiceSelect(view, requests)}` : nothing}
    ${button(msg('Stäng'), CLOSE, requests.dismiss)}
  </div>`;
}
