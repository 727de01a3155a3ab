/** The part of the panel that saves what is read as sound. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { formatBytes } from '../localization/format.js';
import type { Recording } from './recorder.js';
import type { Requests, View } from './view.js';
import { listOf, namesOf } from './words.js';

/** Offers to save, shows how far it has come, and hands the files over. */
export function saving(view: View, requests: Requests): TemplateResult | typeof nothing {
  const { msg, recording } = view;
  if (!view.canSave) return nothing;
  const isWorking = recording?.state === 'working';
  // One button, so that the focus stays on it.
  return html`<div class="steps">
      ${isWorking ? html`<progress aria-label=${msg('Ljudfilen görs')} max="1" .value=${recording.part}></progress>` : nothing}
      <button
        type="button"
        part="button"
        class="save"
        @click=${isWorking ? requests.cancelRecording : requests.record}
      >
        ${isWorking ? msg('Avbryt') : msg('Spara som ljud')}
      </button>
    </div>
    ${recording?.state === 'failed' ? html`<p aria-hidden="true">${savingStatus(view)}</p>` : nothing}
    ${recording?.state === 'done' ? files(view, recording) : nothing}`;
}

/** The files to save, and what they lack. */
function files(
  { msg, locale }: View,
  { files, leftOut }: Extract<Recording, { state: 'done' }>,
): TemplateResult {
  const names = namesOf(leftOut, msg, locale);
  return html`<ul class="files">
      ${files.map(
        ({ url, name, extension, bytes }, index) =>
          html`<li>
            <a href=${url} download=${name}
              >${index ? msg('Undertexter') : msg('Ljudfil')} (${extension}, ${formatBytes(bytes, locale)})</a
            >
          </li>`,
      )}
    </ul>
    ${names.length ? html`<p>${msg(str`Text på ${listOf(names, locale)} är inte med, för rösten kan inte det språket.`)}</p>` : nothing}`;
}

/** What is said of it by ear, once. */
export function savingStatus({ msg, recording }: Pick<View, 'msg' | 'recording'>): string {
  if (recording?.state === 'working') return msg('Ljudfilen görs');
  if (recording?.state === 'done') return msg('Ljudfilen är klar att ladda ner');
  if (recording?.state !== 'failed') return '';
  const { fault } = recording;
  if (fault === 'download') return msg('Rösten kunde inte hämtas. Kontrollera nätet och försök igen.');
  if (fault === 'memory')
    return msg('Minnet räckte inte till för ljudfilen. Markera en del av texten och lyssna på den först.');
  return msg('Ljudfilen kunde inte göras. Försök igen.');
}
