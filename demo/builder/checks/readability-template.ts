/** How hard the running text is to read, in each language: its LIX and what that means. */
import { html, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Locale, Msg } from '../../../src/localization/messages.js';
import type { Draft } from '../document/draft.js';
import { languageName } from '../texts/language-name.js';
import { languagesIn, readability } from './check.js';
import { difficultyWords } from './language.js';

export function readabilityTemplate(draft: Draft, msg: Msg, locale: Locale): TemplateResult {
  const lines = languagesIn(draft).flatMap((tag) => {
    const found = readability(draft, tag);
    if (!found) return [];
    const name = languageName(tag, { msg, locale });
    const number = Math.round(found.lix);
    const meaning = difficultyWords[found.difficulty](msg);
    const { words, sentences } = found;
    return [msg(str`Texten på ${name}: LIX ${number}, ${meaning} (${words} ord i ${sentences} meningar).`)];
  });
  if (!lines.length) return html`${nothing}`;
  return html`<h3>${msg('Hur lätt är texten att läsa?')}</h3>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    <p class="help">${msg('LIX räknar långa ord och långa meningar. Under 40 kan de flesta läsa.')}</p>`;
}
