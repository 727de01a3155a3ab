/** What all content elements do: take content from wherever it comes, and show it in the page's own light DOM. */
import { html, LitElement, type TemplateResult } from 'lit';
import type { SamverkaDocument } from '../../document/document.js';
import type { Part, PartName } from '../../document/parts.js';
import type { Problem } from '../../document/problem.js';
import { optionsOf } from '../../document/options.js';
import type { LexiconEntry } from '../../speech/pronunciation/spoken.js';
import { msgIn } from '../../localization/messages.js';
import { follow, languageOf, unfollow, type Language } from '../../localization/language.js';
import type { Context } from '../../templates/context.js';
import { chrome } from './chrome.styles.js';
import type { Content } from '../../document/content.js';
import { LightContent } from './light-content.js';
import { loadDocuments, loadHtml, loadTemplates } from '../../on-demand/modules.js';
import { setState } from './custom-states.js';
import { Slices } from './slices.js';
import { clear, isChecking, problemOf, tell } from './tell.js';
import { together } from './together.js';

/** `idle`: nothing to show; `error`: there was something, and none of it could be shown. */
export type ElementState = 'idle' | 'loading' | 'ready' | 'error';

/** What turns parts into HTML, once it is loaded. */
export type Templates = Awaited<ReturnType<typeof loadTemplates>>;

const documentsForAll = together(loadDocuments);
const htmlForAll = together(loadHtml);
const templatesForAll = together(loadTemplates);

/** Stands for the author's own HTML where an address or a value would stand. */
const OWN = Symbol('html');

/**
 * The base of every content element.
 *
 * @fires {CustomEvent<{ source: string }>} samverka-load - When new content is shown; `detail.source` is its address, `data` or `html`.
 * @fires {CustomEvent<{ path: string; message: string; cause: unknown }>} samverka-error - When something is wrong; `detail` has `path`, `message` and `cause`.
 * @cssstate loading - While content is on its way.
 * @cssstate error - When none of it could be shown.
 */
export abstract class PartElement<N extends PartName> extends LitElement {
  /** The part of a document that the element shows. */
  static readonly partName: PartName;
  /** The attributes of its own, each with `data-*` as an alias. */
  static readonly options: readonly string[] = [];
  static override styles = chrome;
  // Declared without accessors, so that what was set before the element was defined is set again afterwards.
  static override properties = Object.fromEntries(
    ['data', 'given', 'src', 'headingLevel'].map((name) => [name, { noAccessor: true, attribute: false }]),
  );

  static override get observedAttributes(): string[] {
    const names = ['src', 'heading-level', ...this.options];
    return [...super.observedAttributes, ...names, ...names.map((name) => `data-${name}`)];
  }

  #data: unknown;
  #given: Content<Part<N>> | undefined;
  #content: Content<Part<N>> | undefined;
  #state: ElementState = 'idle';
  /** What the content was asked of last: a value, an address or the author's HTML; undefined when it must be asked again. */
  #asked: unknown;
  /** What reads HTML, once it has been needed. */
  static #html: Awaited<ReturnType<typeof loadHtml>> | undefined;
  /** Loaded once for all: what is given to an element has been loaded with it. */
  static #templates: Templates | undefined;
  /** Counts the times content was asked for, so that only the last answer is shown. */
  #turn = 0;
  #obtaining: Promise<void> | undefined;
  /** Content that is not all shown yet: it is announced when it is. */
  #isNew = false;
  /** Content that is not shown at all yet: it is rendered into new nodes. */
  #isFresh = false;
  readonly #slices = new Slices();
  #language: Language | undefined;
  readonly #internals = this.attachInternals();
  readonly #light = new LightContent(
    this,
    (element) => element instanceof PartElement && !element.isGiven,
    () => {
      // What was read of the old content must not come back while the new is read.
      if (this.#content?.source === 'html') this.#content = undefined;
      this.ask();
    },
  );

  constructor() {
    super();
    this.addEventListener('samverka-load', ({ target }) => {
      if (target !== this) this.innerLoaded();
    });
  }

  /** The part of a document to show. It beats `src`, which beats the HTML inside. */
  get data(): unknown {
    return this.#data;
  }
  set data(value: unknown) {
    this.#data = value;
    this.ask();
  }

  /** The address of a Samverka document, or of a page with Samverka content. Reflects the attribute. */
  get src(): string {
    return this.option('src') ?? '';
  }
  set src(address: string) {
    this.setAttribute('src', address);
  }

  /** The level of the element's own heading, 2 to 5; default 2. Reflects the attribute `heading-level`. */
  get headingLevel(): number {
    const level = Number(this.option('heading-level'));
    return level >= 2 && level <= 5 ? Math.trunc(level) : 2;
  }
  set headingLevel(level: number) {
    this.setAttribute('heading-level', String(level));
  }

  /** What the element shows, as data; undefined when it shows nothing. */
  get model(): Part<N> | undefined {
    const content = this.#given ?? this.#content;
    return content?.source === 'html' && this.#light.isTouched ? this.#readOwn(() => {}) : content?.part;
  }

  /**
   * Whether the element was made by the template of another, which renders what stands inside.
   * @internal
   */
  get isGiven(): boolean {
    return this.#given !== undefined;
  }

  /**
   * How words of the document are said aloud.
   * @internal
   */
  get lexicon(): readonly LexiconEntry[] {
    const content = this.#given ?? this.#content;
    return content?.document?.lexicon ?? (content?.part as SamverkaDocument | undefined)?.lexicon ?? [];
  }

  /** `idle` when there is nothing to show, `error` when there was something and none of it could be shown. */
  get state(): ElementState {
    return this.#given ? 'ready' : this.#state;
  }

  /**
   * Handed down by the element whose template made this one; that element renders what stands inside.
   * @internal
   */
  set given(content: Content<Part<N>>) {
    this.#given = content;
    this.#language = undefined;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.templates?.adoptStyles(this);
    if (!this.#given) follow(this, () => this.#followLanguage());
    this.#followLanguage();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollow(this);
    clear(this);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name.endsWith('heading-level')) this.renderAnew();
    else this.ask();
  }

  protected override willUpdate(): void {
    if (this.#given) return;
    this.#light.start();
    const source = this.#data ?? (this.src || OWN);
    if (source === this.#asked && !(this.#content?.source === 'html' && this.#light.isTouched)) return;
    this.#asked = source;
    this.#state = 'loading';
    clear(this);
    this.#obtaining = this.#obtain(source, ++this.#turn);
  }

  protected override updated(): void {
    try {
      if (!this.#given) this.#show();
    } catch (error) {
      // What cannot be shown must not be asked for again and again.
      this.#fail(error);
    }
    for (const state of ['loading', 'error'] as const) this.markState(state, this.state === state);
  }

  /** Also waits for content from a value or from HTML; not for a server. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (this.#obtaining === undefined || typeof this.#asked === 'string') return isComplete;
    await this.#obtaining;
    return super.getUpdateComplete();
  }

  /** Asks for the content anew at the next update. */
  protected ask(): void {
    this.#asked = undefined;
    this.requestUpdate();
  }

  /** Renders what is shown in another way: another language, another level. */
  protected renderAnew(): void {
    this.#slices.renew();
    this.requestUpdate();
  }

  /** @internal */
  get partName(): N {
    return (this.constructor as typeof PartElement).partName as N;
  }

  /** What shows the parts; there once the element has something to show. */
  protected get templates(): Templates | undefined {
    return PartElement.#templates;
  }

  /** What templates need to know of this place, and of the content that is shown. */
  protected get context(): Context {
    const content = this.#given ?? this.#content;
    const { tag: language, locale } = this.#language ?? languageOf(this);
    return {
      msg: msgIn(locale),
      locale,
      language,
      contentLanguage: content?.language,
      base: content?.base ?? document.baseURI,
      level: this.headingLevel,
      relevel: this.option('heading-level') !== undefined,
      document: content?.document,
      slice: this.#slices.now,
    };
  }

  /** An option of the element: the attribute, or its `data-*` alias. */
  protected option(name: string): string | undefined {
    return optionsOf(this)(name);
  }

  protected readonly report = (problem: Problem): void => tell(this, problem);

  /** Puts a custom state on the element, or takes it away: `:state(expired)`. */
  protected markState(name: string, on: boolean): void {
    setState(this.#internals, name, on);
  }

  /** Whether the attributes alone say something: `published="2018-07-17"`. */
  protected get hasOwnContent(): boolean {
    const { options } = this.constructor as typeof PartElement;
    return options.some((name) => !/^(contact|overview)$/.test(name) && this.option(name) !== undefined);
  }

  /** An author's own element inside says something else now, and so does this one. */
  protected innerLoaded(): void {
    this.#light.touch();
  }

  /** Obtains the content anew; what comes after something else has been asked for is dropped. */
  async #obtain(source: unknown, turn: number): Promise<void> {
    const { isTouched } = this.#light;
    try {
      const [{ content, problems }, templates] = await Promise.all([
        this.#contentOf(source),
        this.templates ?? templatesForAll(),
      ]);
      PartElement.#templates = templates;
      if (turn !== this.#turn) return;
      const refused =
        content && templates.refusalOf(this.partName, content.part, optionsOf(this), this.report);
      if (refused) throw Object.assign(new Error(), { problem: refused });
      this.#content = content;
      this.#isNew = content !== undefined;
      this.#state = content ? 'ready' : source === OWN ? 'idle' : 'error';
      // Only in nodes that nobody else has changed is there anything to go on with.
      if (content?.isRevision && !isTouched) this.#slices.renew();
      else {
        this.#isFresh = true;
        this.#slices.restart();
      }
      problems?.forEach(this.report);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#fail(error);
    }
    this.requestUpdate();
  }

  /** Shows nothing, as it went wrong: what the author wrote stays. */
  #fail(error: unknown): void {
    this.#content = undefined;
    this.#state = 'error';
    // Nor is it asked for again: what is touched is read anew until it has been shown.
    this.#light.settle();
    this.#isFresh = true;
    this.report(problemOf(error, this.src));
  }

  async #contentOf(
    source: unknown,
  ): Promise<{ content: Content<Part<N>> | undefined; problems?: readonly Problem[] }> {
    if (source === OWN) return { content: await this.readHtml() };
    // Told now: while the module is fetched there may be another value.
    const isData = source === this.#data;
    const { fromAddress, fromData } = await documentsForAll();
    return isData
      ? { content: fromData(this.partName, source, this.report, this.#content) }
      : fromAddress(this.partName, source as string, htmlForAll);
  }

  /** The author's own HTML, and what a CMS has moved out of it; a page's stays as it stands. */
  protected async readHtml(): Promise<Content<Part<N>> | undefined> {
    // Nodes must not be moved while the parser is still filling them.
    if (document.readyState === 'loading')
      await new Promise((parsed) => document.addEventListener('DOMContentLoaded', parsed, { once: true }));
    const { areStray, empty, orphansOf } = (PartElement.#html ??= await htmlForAll());
    // Dates that stand in attributes need no heading, so the next one is not theirs.
    const isWhole = this.partName === 'published' && this.hasOwnContent;
    if (this.#turn === 1 && this.#asked === OWN && !isWhole && areStray(this.childNodes))
      this.#light.adopt(orphansOf(this));
    const part = areStray(this.#light.source) && !this.hasOwnContent ? undefined : this.#readOwn(this.report);
    if (!part && isChecking()) this.report(empty);
    return part && { part, language: undefined, base: document.baseURI, document: undefined, source: 'html' };
  }

  /** The author's own HTML as a part. */
  #readOwn(report: (problem: Problem) => void): Part<N> | undefined {
    return PartElement.#html?.readPart(this.partName as never, this.#light.source, optionsOf(this), report);
  }

  #followLanguage(): void {
    const { tag, locale } = languageOf(this);
    if (tag === this.#language?.tag && locale === this.#language.locale) return;
    this.#language = { tag, locale };
    this.renderAnew();
  }

  #show(): void {
    if (this.#light.hear()) return;
    const content = this.#content;
    const { templates } = this;
    if (!content || !templates) {
      // While something better is on its way, what is there stays.
      if (this.#state !== 'loading') this.#light.restore();
      return;
    }
    const { context } = this;
    templates.adoptStyles(this);
    const start = performance.now();
    this.#light.show(
      templates.templateOf(this.partName)(content.part, context, optionsOf(this)),
      content.source === 'html',
      this.#isFresh,
    );
    this.#isFresh = false;
    if (context.slice.isCut) this.#slices.next(performance.now() - start, () => this.requestUpdate());
    else if (this.#isNew) {
      this.#isNew = false;
      this.dispatchEvent(
        new CustomEvent('samverka-load', {
          bubbles: true,
          composed: true,
          detail: { source: content.source },
        }),
      );
    }
  }

  override render(): TemplateResult {
    return html`<div class="frame" part="frame"><slot></slot></div>`;
  }
}
