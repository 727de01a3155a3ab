/** Registers elements, never twice: another copy of Samverka on the page is told of, not fought. */
import { version } from '../version.js';

type ElementClass = CustomElementConstructor & { readonly partName: string; version?: string };

let told = false;

/** Registers a class under its tag; a tag that is taken stays as it is, and the console says so once. */
export function define(Class: ElementClass): void {
  const tag = `samverka-${Class.partName}`;
  const taken = customElements.get(tag) as ElementClass | undefined;
  if (!taken) {
    Class.version = version;
    customElements.define(tag, Class);
  } else if (taken !== Class && !told) {
    told = true;
    const by = taken.version ? `version ${taken.version}` : 'another script';
    console.warn(
      `Samverka ${version}: <${tag}> is already defined by ${by}, which is used. Load samverka.js once on a page.`,
    );
  }
}
