/** Whatever goes in, nothing is thrown: values, HTML, addresses, texts. `property` itself watches the console and the window. */
import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { jsonLd } from '../../src/document/json-ld.js';
import { optionsOf } from '../../src/document/options.js';
import { parse } from '../../src/document/parse.js';
import { partSchemas } from '../../src/document/part-schemas.js';
import { elementNames, partNames } from '../../src/document/parts.js';
import { Problems } from '../../src/document/problem.js';
import type { Schema, Text } from '../../src/document/schema.js';
import { vCard } from '../../src/document/vcard.js';
import { findPart } from '../../src/html/foreign.js';
import { orphansOf, readPart } from '../../src/html/index.js';
import { msgIn } from '../../src/localization/messages.js';
import { upgradeLink } from '../../src/sources/link.js';
import { utteranceEnd } from '../../src/speech/player/clauses.js';
import { pronounce } from '../../src/speech/pronunciation/pronounce.js';
import { sentencesOf } from '../../src/speech/reading/sentences.js';
import { walk } from '../../src/speech/reading/walk.js';
import { settled, type Part } from '../elements/fixtures.js';
import { expectMap } from '../unit/speech/pronunciation/map.js';
import { brokenDocuments, valuesOf } from './documents.js';
import { anyHtml, orphanedHtml } from './editor-html.js';
import { hostileHtml, hostileValue } from './hostile-html.js';
import { parsed, shown } from './page.js';
import { property } from './property.js';
import { numbered } from './words.js';

const names = partNames.filter((name) => name !== 'page');
const anything = fc.anything({
  withNullPrototype: true,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
});
/** A page's own scripts may run: they are left out. */
const htmls = fc.oneof(
  anyHtml.map(numbered),
  orphanedHtml.map(numbered),
  hostileHtml.map((html) => html.replaceAll('ran()', '')),
);

/**
 * Chromium 156 says that `/\p{L}$/u` does not match "\u{10000}", or any other letter in two units, which is what tests of
 * the map ask. An emoji, which is no letter, stands in their place.
 */
const inOneUnit = (text: string): string => text.replace(/[\u{10000}-\u{10FFFF}]/gu, '😀');

/** Text of every kind: words, digits and signs close together, and what is no character at all. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }).map(inOneUnit),
  fc.string({ unit: 'grapheme', maxLength: 60 }).map(inOneUnit),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...'0123456789 ..,,--–:/()§%&<>+=×€$@_?!"”’•\n\u00a0\u00ad\u200b\ud83d'),
        fc.constantFrom(
          'kl. ',
          'bl.a. ',
          'juli ',
          'nr ',
          'Dr. ',
          'A. ',
          'https://',
          'www.',
          '.se',
          '08-',
          'kap. ',
          'IV',
          'Vi lovar. ',
          '。',
          '؟ ',
          'm.m.)',
        ),
      ),
      { maxLength: 40 },
    )
    .map((all) => all.join('')),
);
const languages = fc.constantFrom('sv', 'en', 'fi', 'de', 'ar', 'ja', '', 'x', 'sv_SE', '<img>');

describe('nothing is thrown', () => {
  property(
    'by a value of any kind, and what is left of it can be written',
    fc.tuple(fc.constantFrom(...partNames), fc.oneof(anything, brokenDocuments)),
    800,
    ([name, value]) => {
      const problems = new Problems();
      const part = parse(partSchemas[name] as Schema, value, problems.add);
      for (const { message } of problems.list()) expect(message(msgIn('en'))).to.be.a('string');
      if (!part || name !== 'page') return;
      const page = part as never as Parameters<typeof jsonLd>[0];
      JSON.stringify(jsonLd(page, document.baseURI));
      const say = (text: Text): string => (typeof text === 'string' ? text : (Object.values(text)[0] ?? ''));
      for (const contact of page.contacts?.items ?? []) {
        const card = vCard(contact, say, document.baseURI);
        // What stands in a value ends neither its line nor the card.
        expect(card.match(/^[A-Z]+:VCARD$/gm)).to.deep.equal(
          ['BEGIN:VCARD', 'END:VCARD'].filter((line) => card.includes(line)),
        );
        for (const line of card.split('\r\n')) expect(line).to.match(/^( .*|[A-Za-z-]+[;:].*|)$/s);
      }
    },
  );

  property(
    'by an element with any data',
    fc.tuple(
      fc
        .constantFrom(...partNames)
        .chain((name) =>
          fc.tuple(
            fc.constant(name),
            fc.oneof(
              { weight: 1, arbitrary: anything },
              { weight: 3, arbitrary: valuesOf(partSchemas[name] as Schema) },
              { weight: 2, arbitrary: brokenDocuments },
            ),
          ),
        ),
      fc.constantFrom('sv', 'en', 'ar'),
    ),
    300,
    async ([[name, data], lang]) => {
      const element = document.createElement(`samverka-${name}`) as Part;
      element.innerHTML = '<p>Reserv</p>';
      element.data = data;
      const page = await shown(element, lang);
      if (element.state === 'error') expect(page.textContent).to.equal('Reserv');
      void element.model;
      Array.from(walk(page));
      element.data = undefined;
      await settled();
    },
  );

  property(
    'by HTML of any kind',
    fc.tuple(
      fc.constantFrom(...names),
      htmls,
      fc.constantFrom('status', 'target', 'activities', 'published', 'lang', 'heading-level', 'contact'),
      hostileValue,
    ),
    500,
    async ([name, html, option, value]) => {
      const content = parsed(html);
      const host = document.createElement('div');
      host.setAttribute(`data-${option}`, value);
      host.append(content.cloneNode(true));
      readPart(name, host.childNodes, optionsOf(host), () => {});
      for (const element of content.querySelectorAll('*')) orphansOf(element);
      const other = document.implementation.createHTMLDocument();
      other.body.append(other.importNode(content, true));
      for (const each of names) findPart(each, other, 'https://example.org/a/', () => {});
      Array.from(walk(await shown(html)));
    },
    ([name, html]) => `${name}: ${html}`,
  );

  property(
    'by a link of any kind',
    fc.tuple(
      fc.oneof(hostileValue, fc.webUrl(), fc.string()),
      fc.constantFrom(...elementNames, 'x', ',,', ''),
      fc.oneof(fc.string(), hostileValue),
    ),
    500,
    ([address, name, rest]) => {
      const content = parsed('<p><a>Länk</a></p>');
      const link = content.querySelector('a') as HTMLAnchorElement;
      link.setAttribute('href', `${address}#samverka=${name}&${rest}`);
      upgradeLink(link, ({ message }) => message(msgIn('sv')));
    },
  );

  property(
    'by text that is to be said, and its parts are those of the text',
    fc.tuple(texts, languages),
    3000,
    ([text, language]) => {
      const stretches = sentencesOf(text, language);
      let last = 0;
      for (const { start, end } of stretches) {
        expect(start).to.be.at.least(last);
        expect(end).to.be.above(start).and.at.most(text.length);
        // What is left out between sentences has nothing to say.
        expect(text.slice(last, start)).not.to.match(/[\p{L}\p{N}]/u);
        last = end;
      }
      expect(text.slice(last)).not.to.match(/[\p{L}\p{N}]/u);
      const spoken = pronounce(text, language, [{ text: 'kl', say: 'k l' }]);
      expectMap(text, spoken);
      for (let start = 0; start < spoken.text.length;) {
        const end = utteranceEnd(spoken.text, start);
        expect(end).to.be.above(start).and.at.most(spoken.text.length);
        start = end;
      }
    },
  );
});
