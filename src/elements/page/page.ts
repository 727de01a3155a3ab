/** `samverka-page`: a whole document, or the Samverka parts that an author has put inside it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SamverkaDocument } from '../../document/document.js';
import { anyPart, selectorOf } from '../../document/parts.js';
import { languageOf } from '../../localization/language.js';
import { loadJsonLd } from '../../on-demand/modules.js';
import { PartElement } from '../base/part-element.js';

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
 * @cssprop [--samverka-accent=currentcolor] - The line beside a promise and above a card, the buttons.
 * @cssprop [--samverka-border=color-mix(in srgb, currentcolor 35%, transparent)] - The lines around areas and cards.
 * @cssprop [--samverka-surface=transparent] - The ground of areas and cards.
 * @cssprop [--samverka-radius=0.25em] - Their corners, and those of buttons.
 * @cssprop [--samverka-gap=1.25em] - The space between promises and between areas.
 * @cssprop [--samverka-focus=currentcolor] - The ring of focus on buttons.
 */
export class SamverkaPage extends PartElement<'page'> {
  static override readonly partName = 'page';
  static override readonly options = ['parts', 'structured-data'];

  #structuredData: InstanceType<Awaited<ReturnType<typeof loadJsonLd>>['StructuredData']> | undefined;
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

  /** The author's HTML stays as it stands: its parts are elements of their own. */
  protected override readHtml(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  /** An author's page has no place among its nodes for the player, and may have brought its own. */
  get #needsPlayer(): boolean {
    return (
      !super.model &&
      this.state !== 'loading' &&
      this.childElementCount > 0 &&
      (this.option('parts')
        ?.split(/[\s,]+/)
        .includes('listen') ??
        true) &&
      !this.querySelector(selectorOf('listen'))
    );
  }

  async #writeStructuredData(): Promise<void> {
    const { model } = this;
    const wanted = this.isConnected && this.option('structured-data') !== 'off' ? model : undefined;
    if (wanted === this.#described) return;
    this.#described = wanted;
    if (!wanted) {
      this.#structuredData?.write(undefined);
      return;
    }
    const { StructuredData, jsonLd } = await loadJsonLd();
    if (wanted !== this.#described) return;
    this.#structuredData ??= new StructuredData();
    this.#structuredData.write(jsonLd(wanted, document.baseURI));
  }

  override render(): TemplateResult {
    return html`<div class="frame" part="frame">
      ${this.#needsPlayer ? html`<samverka-listen></samverka-listen>` : nothing}<slot></slot>
    </div>`;
  }

  /** The document that the parts inside make together. */
  #gather(): SamverkaDocument | undefined {
    const parts = [...this.querySelectorAll(anyPart)].filter((element) => element instanceof PartElement);
    return this.templates?.gatherIn(this, parts, languageOf(this).tag);
  }
}
