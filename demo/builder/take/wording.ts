/** The words of a document in one language, with the `lang` that they need where they stand. */
import { safeUrl } from '../../../src/document/address.js';
import type { SamverkaDocument } from '../../../src/document/document.js';
import type { Text } from '../../../src/document/schema.js';
import { localeOf, msgIn, sourceLocale, type Locale, type Msg } from '../../../src/localization/messages.js';
import { wordsOf } from '../../../src/templates/context.js';
import { element, type Content, type Markup } from './markup.js';

export class Wording {
  readonly locale: Locale;
  readonly msg: Msg;

  constructor(
    readonly document: SamverkaDocument,
    /** The language to write in; texts that lack it are in the document's own. */
    readonly language: string = document.lang,
  ) {
    this.locale = localeOf(language) ?? sourceLocale;
    this.msg = msgIn(this.locale);
  }

  #find(text: Text): { readonly words: string; readonly lang: string | undefined } {
    const { words, lang } = wordsOf(text, {
      language: this.language,
      contentLanguage: this.document.lang,
    } as Parameters<typeof wordsOf>[1]);
    // "sv" and "sv-SE" are one language to those who listen.
    const isSame = typeof lang !== 'string' || lang.split('-')[0] === this.language.split('-')[0];
    return { words, lang: isSame ? undefined : lang };
  }

  readonly say = (text: Text): string => this.#find(text).words;

  /** A text inside a line. */
  inline(text: Text): Content {
    const { words, lang } = this.#find(text);
    return lang ? element('span', { lang }, words) : words;
  }

  /** A text as an element of its own; none without words. */
  block(name: string, text: Text, attributes: Markup['attributes'] = {}): Content {
    const { words, lang } = this.#find(text);
    return words.trim() ? element(name, { ...attributes, lang }, words) : undefined;
  }

  /** A link, or its text alone where the address is not safe; `detail` follows the text inside it. */
  link(text: Text, address: string, detail = '', hreflang?: string): Content {
    if (!safeUrl(address)) return this.inline(text);
    const { words, lang } = this.#find(text);
    return element('a', { href: address, lang, hreflang }, words, detail);
  }
}
