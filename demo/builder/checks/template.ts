/** What the checks have found, each with the way to its field. */
import { html, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Locale, Msg } from '../../../src/localization/messages.js';
import { pathName, type Path } from '../document/draft.js';
import type { Finding } from './finding.js';

const groups = [
  { kind: 'error', title: (msg: Msg) => msg('Behöver rättas') },
  { kind: 'warning', title: (msg: Msg) => msg('Bör ses över') },
  { kind: 'advice', title: (msg: Msg) => msg('Kan bli bättre') },
] as const;

/** How many are shown of each kind: nobody reads more, and they go as they are mended. */
const MOST = 50;

export function checksTemplate(
  findings: readonly Finding[],
  readability: unknown,
  {
    msg,
    locale,
    nameOf,
    go,
  }: { readonly msg: Msg; readonly locale: Locale; nameOf(path: Path): string; go(path: Path): void },
): TemplateResult {
  return html`
    ${findings.length ? '' : html`<p>${msg('Allt ser bra ut.')}</p>`}
    ${groups.map(({ kind, title }) => {
      const found = findings.filter((each) => each.kind === kind);
      if (!found.length) return '';
      return html`<h3>${title(msg)} (${found.length})</h3>
        <ul class="checks">
          ${found.slice(0, MOST).map(
            ({ path, message }) =>
              html`<li class=${kind}>
                <p>${message(msg, locale)}</p>
                <button type="button" data-path=${pathName(path)} @click=${() => go(path)}>${msg(str`Gå till ${nameOf(path)}`)}</button>
              </li>`,
          )}
        </ul>
        ${found.length > MOST ? html`<p>${msg(str`… och ${found.length - MOST} till.`)}</p>` : ''}`;
    })}
    ${readability}
  `;
}
