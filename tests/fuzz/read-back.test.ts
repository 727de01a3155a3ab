/** What was rendered is read back as the model that was rendered, and rendering it again changes nothing. */
import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { partSchemas } from '../../src/document/part-schemas.js';
import { keyOf, listOf, type PartName } from '../../src/document/parts.js';
import type { Schema } from '../../src/document/schema.js';
import { settled, type Part } from '../elements/fixtures.js';
import { documents, valuesOf } from './documents.js';
import { partIn, shown } from './page.js';
import { property } from './property.js';
import { shownIn } from './shown-model.js';

type Name = keyof typeof keyOf;
type Json = Readonly<Record<string, unknown>>;

const NAMES = Object.keys(keyOf) as readonly Name[];

/** HTML without the comments that Lit leaves in it. */
const htmlOf = (element: Element): string => element.outerHTML.replace(/<!--.*?-->/gs, '');

const wordsOf = (element: Element): string => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();

/** An element that shows data, in a page in that language. */
async function showing(name: PartName, data: unknown, lang: string): Promise<Part> {
  const element = document.createElement(`samverka-${name}`) as Part;
  element.data = data;
  await shown(element, lang);
  return element;
}

/** The same element opened in another page, from its HTML. */
const opened = async (html: string, lang: string): Promise<Part> => partIn(await shown(html, lang));

/** An element as form B: a div with its class. */
const asDiv = (html: string, name: string): string =>
  html
    .replace(`<samverka-${name}`, `<div class="samverka-${name}"`)
    .replace(/<\/samverka-[\w-]+>$/, '</div>');

const languages = fc.constantFrom('sv', 'en');

for (const name of NAMES)
  describe(`samverka-${name} that was rendered from data`, () => {
    const inputs = fc.tuple(
      valuesOf(partSchemas[name] as Schema).filter(
        (data) => name !== 'contact-card' || (data as { items: [] }).items.length > 0,
      ),
      languages,
      languages,
      fc.boolean(),
    );
    property(
      `says the same model when it is read again, ${name}`,
      inputs,
      60,
      async ([data, lang, otherLang, isDiv]) => {
        const first = await showing(name, data, lang);
        const { model } = first;
        const html = htmlOf(first);
        const again = await opened(isDiv ? asDiv(html, name) : html, otherLang);
        const { [name]: fieldsOf } = shownIn(lang);
        const read = again.model;
        // What a reopened element says has been chosen already: it has one language.
        expect(read && fieldsOf?.(read as never), `the model of ${html}`).to.deep.equal(
          fieldsOf?.(model as never),
        );
      },
    );

    property(
      `is a fixed point when it is saved, opened and cloned, ${name}`,
      inputs,
      40,
      async ([data, lang]) => {
        const first = await showing(name, data, lang);
        const words = wordsOf(first);
        const second = await opened(htmlOf(first), lang);
        const saved = htmlOf(second);
        expect(wordsOf(second), `the words of ${saved}`).to.equal(words);
        const third = await opened(saved, lang);
        expect(htmlOf(third), 'the HTML of what was saved twice').to.equal(saved);
        const clone = third.cloneNode(true) as Part;
        third.replaceWith(clone);
        await settled();
        expect(htmlOf(clone), 'the HTML of a clone').to.equal(saved);
      },
    );
  });

describe('samverka-page that was rendered from data', () => {
  property(
    'says the same of each of its parts when it is read again',
    fc.tuple(documents, languages, languages),
    150,
    async ([data, lang, otherLang]) => {
      const first = await showing('page', data, lang);
      const document = first.model as unknown as Json;
      const html = htmlOf(first);
      const again = (await opened(html, otherLang)).model as unknown as Json | undefined;
      const shownFields = shownIn(lang, document['lang'] as string);
      const links = document['relatedLinks'] as { items: readonly unknown[] } | undefined;
      if (again && links?.items.length)
        expect(
          shownFields['relatedLinks']?.(again['relatedLinks'] as never),
          `links of ${html}`,
        ).to.deep.equal(shownFields['relatedLinks']?.(links as never));
      for (const name of NAMES) {
        if (name in listOf) continue;
        const part = document[keyOf[name]] as { items?: readonly unknown[] } | undefined;
        // An agreement's document is one more paragraph of it.
        if (!part || (name === 'agreement' && 'document' in part)) continue;
        // A page has a card for each contact, and without contacts none.
        if (name === 'contact-card' && !part.items?.length) continue;
        expect(again && shownFields[name]?.(again[keyOf[name]] as never), `${name} of ${html}`).to.deep.equal(
          shownFields[name]?.(part as never),
        );
      }
    },
  );
});
