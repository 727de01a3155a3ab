/** The frame of the builder: its steps, what can be done in all of them, and the step at hand. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { readabilityTemplate } from '../checks/readability-template.js';
import { checksTemplate } from '../checks/template.js';
import { placeName } from '../form/place.js';
import { previewTemplate } from '../preview/template.js';
import { startTemplate } from '../start/template.js';
import { takeTemplate } from '../take/template.js';
import type { Builder } from './builder.js';
import { steps, type StepName } from './steps.js';
import { isEmpty } from './work.js';
import { leftovers, writeTemplate } from './write.js';

function preview(builder: Builder): TemplateResult {
  const { msg, locale, viewing, work, preview } = builder;
  return previewTemplate({
    msg,
    locale,
    viewing,
    languages: [...new Set([work.main, work.second, 'sv', 'en'].filter(Boolean))],
    looks: work.looks,
    attach: preview.attach,
    view: (changed) => builder.view(changed),
    change: (looks) => builder.changeLooks(looks),
    copy: (text, what) => void builder.copy(text, what),
  });
}

function checks(builder: Builder): TemplateResult {
  const { msg, locale, work, outlook } = builder;
  const found = checksTemplate(outlook.findings, readabilityTemplate(work.draft, msg, locale), {
    msg,
    locale,
    nameOf: (path) => placeName(path, work.draft, work.main, msg),
    go: (path) => builder.goTo(path),
  });
  return html`${leftovers(builder)}${found}`;
}

function take(builder: Builder): TemplateResult {
  const { msg, locale, work, outlook, taking } = builder;
  const languages = [work.main, work.second].filter(Boolean);
  const taken = takeTemplate({
    msg,
    locale,
    document: outlook.document,
    json: outlook.json,
    faults: outlook.findings.filter(({ kind }) => kind === 'error').length,
    languages,
    taking: languages.includes(taking.language) ? taking : { ...taking, language: work.main },
    take: (changed) => builder.take(changed),
    copy: (text, what) => void builder.copy(text, what),
    tell: (words) => builder.tell(words),
  });
  return html`${leftovers(builder)}${taken}`;
}

const contents: Readonly<Record<Exclude<StepName, 'granska'>, (builder: Builder) => TemplateResult>> = {
  borja: ({ msg, work, beginnings }) =>
    startTemplate({
      msg,
      fault: beginnings.fault,
      replaces: !isEmpty(work.draft),
      requests: beginnings,
    }),
  skriv: writeTemplate,
  kontrollera: checks,
  'ta-med': take,
};

function toolbar(builder: Builder): TemplateResult {
  const { msg, work } = builder;
  const { canUndo, canRedo } = work.store;
  return html`<div class="tools" role="group" aria-label=${msg('Verktyg')}>
    <button type="button" aria-disabled=${canUndo ? nothing : 'true'} @click=${() => canUndo && builder.undo()}>${msg('Ångra')}</button>
    <button type="button" aria-disabled=${canRedo ? nothing : 'true'} @click=${() => canRedo && builder.redo()}>${msg('Gör om')}</button>
    <button type="button" @click=${() => builder.forget()}>${msg('Glöm utkastet')}</button>
    <p class="help">${work.isKept ? msg('Utkastet finns kvar i den här webbläsaren, ingen annanstans, tills du glömmer det.') : msg('Webbläsaren kan inte spara utkastet. Ta med filen innan du stänger sidan.')}</p>
  </div>`;
}

const label = ({ name, label: words }: (typeof steps)[number], { msg, outlook, work }: Builder): string => {
  const { length } = outlook.findings.filter(({ kind }) => kind !== 'advice');
  const text = words(msg);
  return name === 'kontrollera' && length && !isEmpty(work.draft) ? msg(str`${text} (${length})`) : text;
};

export function shellTemplate(builder: Builder): TemplateResult {
  const { msg, step, told } = builder;
  return html`
    <nav class="steps" aria-label=${msg('Steg')}>
      <ol>
        ${steps.map(
          (each) =>
            html`<li><a href="#${each.name}" aria-current=${each.name === step ? 'step' : nothing}>${label(each, builder)}</a></li>`,
        )}
      </ol>
    </nav>
    ${toolbar(builder)}
    <div class="panes" data-step=${step}>
      ${steps.map(({ name, label: words }) => {
        // The preview stays where it is: a frame that is taken out begins anew.
        const isShown = name === step || (name === 'granska' && step === 'skriv');
        return html`<section class="step" id=${name} tabindex="-1" ?hidden=${!isShown} aria-labelledby="${name}-rubrik">
          <h2 id="${name}-rubrik" tabindex="-1">${words(msg)}</h2>
          ${name === 'granska' ? preview(builder) : isShown ? contents[name](builder) : nothing}
        </section>`;
      })}
    </div>
    <p class="told" role="status">${told}</p>
  `;
}
