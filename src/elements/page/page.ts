/** `samverka-page`: a whole document, or the Samverka parts that an author has put inside it. */
import type { TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Contacts, SamverkaDocument } from '../../document/document.js';
import { anyPart, isItem, keyOf } from '../../document/parts.js';
import { textOf } from '../../html/text.js';
import { languageOf } from '../../localization/language.js';
import { loadJsonLd } from '../../on-demand/modules.js';
import { PartElement } from '../base/part-element.js';
import type { Context } from '../templates/context.js';
import { pageTemplate, sections, type SectionName } from './page.template.js';
import { StructuredData } from './structured-data.js';

/**
 * Shows a whole Samverka document; adds one block of JSON-LD to the page.
 *
 * @tagname samverka-page
 * @attr {string} src - The address of a document, or of a page with Samverka content.
 * @attr {string} lang - The language of the element, for its labels and dates.
 * @attr {number} heading-level - The level of the heading, 2 to 5; default 2.
 * @attr {string} parts - The names of the parts to show, with commas between; default all.
 * @attr {'off'} structured-data - `off` leaves the JSON-LD out.
 * @csspart frame - The frame around all.
 */
export class SamverkaPage extends PartElement<'page'> {
  static override readonly partName = 'page';
  static override readonly options = ['parts', 'structured-data'];

  readonly #structuredData = new StructuredData();
  /** The model that the structured data are of. */
  #described: SamverkaDocument | undefined;

  override get model(): SamverkaDocument | undefined {
    return super.model ?? this.#gather();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#writeStructuredData();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override updated(): void {
    super.updated();
    void this.#writeStructuredData();
  }

  /** The parts inside load in their own time; what they say is in the structured data. */
  protected override innerLoaded(): void {
    this.requestUpdate();
  }

  /** Unknown names in `parts` are told of, and passed over. */
  protected override refuse(): undefined {
    for (const name of this.#wanted)
      if (!(name in sections))
        this.report({
          path: 'parts',
          message: (msg) => msg(str`”${name}” finns inte. Välj bland ${Object.keys(sections).join(', ')}.`),
        });
  }

  /** The author's HTML stays as it stands: its parts are elements of their own. */
  protected override readHtml(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  protected override template(page: SamverkaDocument, context: Context): TemplateResult {
    const names = this.#wanted.filter((name): name is SectionName => name in sections);
    return pageTemplate(page, context, names);
  }

  async #writeStructuredData(): Promise<void> {
    const { model } = this;
    const wanted = this.isConnected && this.option('structured-data') !== 'off' ? model : undefined;
    if (wanted === this.#described) return;
    this.#described = wanted;
    const text = wanted && (await loadJsonLd()).jsonLd(wanted, document.baseURI);
    if (wanted === this.#described) this.#structuredData.write(text);
  }

  /** The sections asked for, as they are written; all where none are. */
  get #wanted(): readonly string[] {
    return (
      this.option('parts')
        ?.split(/[\s,]+/)
        .filter(Boolean) ?? Object.keys(sections)
    );
  }

  /** The document that the parts inside make together. */
  #gather(): SamverkaDocument | undefined {
    const parts: Record<string, unknown> = {};
    for (const element of this.querySelectorAll(anyPart)) {
      if (!(element instanceof PartElement) || !element.model) continue;
      const name = (element.constructor as typeof PartElement).partName;
      if (name === 'page' || isItem(name)) continue;
      const earlier = parts[keyOf[name]] as Contacts | undefined;
      parts[keyOf[name]] =
        earlier && name === 'contact-card'
          ? { ...earlier, items: [...earlier.items, ...(element.model as Contacts).items] }
          : (earlier ?? element.model);
    }
    if (Object.keys(parts).length === 0) return undefined;
    // The heading of the page stands before its parts.
    const heading = this.querySelector(`h1,h2,h3,h4,h5,h6,${anyPart}`);
    return {
      schemaVersion: 1,
      lang: languageOf(this).tag,
      title: heading && /^H/.test(heading.tagName) ? textOf(heading) : '',
      municipality: { name: '' },
      ...parts,
    };
  }
}
