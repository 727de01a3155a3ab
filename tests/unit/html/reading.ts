/** Reads the parts that pieces of HTML hold, for the tests of the readers. */
import { nodesOf } from '../../../src/document/authored.js';
import { optionsOf } from '../../../src/document/options.js';
import type { Part, PartName } from '../../../src/document/parts.js';
import { readPart } from '../../../src/html/index.js';
import { Collected } from '../problems.js';

type Name = Exclude<PartName, 'page'>;

/** An element with some HTML inside, in no page; its attributes are the options. */
export function hostOf(html: string, attributes = ''): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = `<div ${attributes}>${html}</div>`;
  return template.content.firstElementChild as HTMLElement;
}

export interface Reading<P> {
  readonly part: P;
  readonly problems: Collected;
  readonly host: HTMLElement;
}

export function reading<N extends Name>(name: N, html: string, attributes = ''): Reading<Part<N>> {
  const host = hostOf(html, attributes);
  const problems = new Collected();
  return { part: readPart(name, host.childNodes, optionsOf(host), problems.report), problems, host };
}

/** The part that some HTML holds; fails when anything is reported. */
export function read<N extends Name>(name: N, html: string, attributes = ''): Part<N> {
  const { part, problems } = reading(name, html, attributes);
  if (problems.all.length) throw new Error(problems.english.join('\n'));
  return part;
}

/** The author's nodes behind a field, as HTML. */
export const htmlOf = (owner: object, field: string): string | undefined =>
  nodesOf(owner, field)
    ?.map((node) => (node instanceof Element ? node.outerHTML : (node.textContent ?? '')))
    .join('');

/** One promise with a list of lines in it, as an editor writes it. */
export const promiseWith = (...lines: readonly string[]): string =>
  `<h3>Löftet</h3><p>Vi lovar.</p><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
