/** `samverka-listen`: reads the page aloud in the visitor's own browser, and shows where it is. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Controls, Listening } from '../../controls/index.js';
import { icon, PAUSE, PLAY } from '../../controls/icons.js';
import { optionsOf } from '../../document/options.js';
import { anyPart } from '../../document/parts.js';
import { follow, languageOf, unfollow } from '../../localization/language.js';
import { msgIn } from '../../localization/messages.js';
import {
  loadControls,
  loadPronunciation,
  loadReserveVoice,
  loadSound,
  reserveFolder,
} from '../../on-demand/modules.js';
import type { Engine, Reserve } from '../../speech/engines/engine.js';
import { pageEngines, rest, wake } from '../../speech/engines/page-engines.js';
import { Player, type PlayerState } from '../../speech/player/player.js';
import { PageText } from '../../speech/reading/page-text.js';
import { selectionIn, targetsOf } from '../../speech/reading/target.js';
import type { LexiconEntry } from '../../speech/pronunciation/spoken.js';
import { setState } from '../base/custom-states.js';
import { PartElement } from '../base/part-element.js';
import { clear, tell } from '../base/tell.js';
import { listen } from './listen.styles.js';

/**
 * Reads aloud. A button that becomes the controls; `Esc` stops.
 *
 * @tagname samverka-listen
 * @attr {string} for - The ids of what to read, with spaces between; default the `samverka-page` around it, else `main`, else `body`.
 * @attr {number} rate - The speed to begin with, 0.5 to 2; default 1.
 * @attr {string} lang - The language of the controls.
 * @attr {'none' | 'session' | 'local'} remember - Where the visitor's speed, volume and voice are kept; default nowhere.
 * @attr {string} reserve-voice - The address of the reserve voice's folder; default `reserve-voice/` beside the script. `off`: none.
 * @fires {CustomEvent<{ state: PlayerState }>} samverka-listen-change - After each change of state; `detail.state` is the new one.
 * @fires {CustomEvent<{ path: string; message: string; cause: unknown }>} samverka-error - When an id in `for` is not on the page; `detail` has `path`, `message` and `cause`.
 * @cssstate loading - Before the first sound.
 * @cssstate playing - While it reads.
 * @csspart play - The button Lyssna, which pauses while it reads.
 * @csspart button - Each button, that one too.
 * @csspart panel - What opens over the page: settings, and words about what is wrong.
 * @cssprop [--samverka-accent=currentcolor] - The lines of the buttons, and the sliders.
 * @cssprop [--samverka-radius=0.25em] - The corners of the buttons and the panel.
 * @cssprop [--samverka-focus=currentcolor] - The ring of focus.
 */
export class SamverkaListen extends LitElement implements Listening {
  static readonly partName = 'listen';
  static override styles = listen;
  // Declared without accessors, so that what was set before the element was defined is set again afterwards.
  static override properties = Object.fromEntries(
    ['lexicon', 'rate'].map((name) => [name, { noAccessor: true, attribute: false }]),
  );

  // These are read when they are needed, but for `rate`; they stand here as those that `data-*` may name.
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'for', 'remember', 'reserve-voice', 'rate', 'data-rate'];
  }

  /** The one that reads: two voices at a time help nobody. */
  static #reading: SamverkaListen | undefined;

  /** Words of the municipality's own: what is shown, how it is said, and in which language (all where none is given). */
  declare lexicon: readonly LexiconEntry[];
  readonly #reserve: Reserve = {
    wake,
    rest,
    isWanted: () => this.#folder !== 'off',
    bring: () => this.#bring(),
  };
  /** @internal */
  readonly player = new Player(pageEngines(), () => this.#changed(), this.#reserve);
  /** @internal */
  text: PageText | undefined;
  #state: PlayerState = 'idle';
  #index = -1;
  #trouble: Player['trouble'];
  #progress: Player['progress'];
  #controls: Controls | undefined;
  #loading: Promise<void> | undefined;
  #learning: Promise<void> | undefined;
  /** What was selected as the button went down: the click may take the selection away. */
  #selection: Range | undefined;
  #hadFocus = false;
  readonly #internals = this.attachInternals();

  /** The speed now, 0.5 to 2. */
  get rate(): number {
    return this.player.rate;
  }
  set rate(rate: number) {
    this.player.rate = rate;
    this.requestUpdate();
  }

  /** What the player is doing. */
  get state(): PlayerState {
    return this.player.state;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    follow(this, () => this.requestUpdate());
    // Pages without a player need none of it. What is asked for before it is here is said as it is shown.
    this.#learning ??= loadPronunciation().then(
      ({ pronounce }) => {
        this.player.pronounce = pronounce;
      },
      (cause: Error) => this.#tellMissing(cause),
    );
    // They know what the visitor has chosen before.
    if (this.remembers) void this.#load();
    // Browsers go on speaking over a navigation, and a page that comes back begins anew.
    addEventListener('pagehide', this.stop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollow(this);
    clear(this);
    removeEventListener('pagehide', this.stop);
    this.stop();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name.endsWith('rate')) this.rate = Number(this.#option('rate')?.trim() || 1);
  }

  protected override willUpdate(): void {
    this.#hadFocus = this.#hasFocus;
  }

  protected override updated(): void {
    const find = (selector: string): HTMLElement | null => this.renderRoot.querySelector(selector);
    this.#controls?.rendered(find('.bar') as HTMLElement);
    // A control that is no longer there hands its focus to the one that always is.
    if (this.#hadFocus && !this.#hasFocus) find('.play')?.focus({ preventScroll: true });
  }

  /** Also waits for how sentences are said, and for the controls of a player that has been asked to play. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#learning;
    if (!this.#loading || this.#controls) return isComplete;
    await this.#loading;
    return super.getUpdateComplete();
  }

  /** Reads what the visitor has selected, or else the whole target; goes on where it is paused. */
  play(): void {
    if (this.state === 'paused') this.player.resume();
    else if (!this.player.isOpen) this.#start();
  }

  /** Halts at the word. */
  pause(): void {
    this.player.pause();
  }

  /** Goes on from where it is paused. */
  resume(): void {
    this.player.resume();
  }

  stop = (): void => {
    if (this.player.isOpen) this.player.stop();
  };

  /** Goes to the next sentence. */
  next(): void {
    this.player.next();
  }

  /** Goes to the sentence before. */
  previous(): void {
    this.player.previous();
  }

  /** @internal */
  readonly loadSound = loadSound;

  /**
   * Reads a little: what the browser has to do once is done then, and not in the click.
   * @internal
   */
  warm(): void {
    const nobody = (): void => {};
    new PageText(this.#targets(nobody), nobody, nobody).close();
  }

  /** @internal Where the visitor's choices are kept, as the attribute says. */
  get remembers(): string | undefined {
    return this.#option('remember');
  }

  get #hasFocus(): boolean {
    return (this.renderRoot as ShadowRoot).activeElement !== null;
  }

  #option(name: string): string | undefined {
    return optionsOf(this)(name);
  }

  #targets(missing: (id: string) => void): Element[] {
    return targetsOf(this, this.#option('for') ?? '', missing);
  }

  #start(): void {
    SamverkaListen.#reading?.stop();
    SamverkaListen.#reading = this;
    const targets = this.#targets((id) =>
      tell(this, {
        path: 'for',
        message: (msg) => msg(str`”${id}” finns inte på sidan. Skriv ett id som finns.`),
      }),
    );
    const changed = (): void => this.player.textChanged();
    const whole = (): void => {
      this.player.textIsWhole();
      // It is known now how much there is.
      this.requestUpdate();
    };
    const selection = selectionIn(this.ownerDocument) ?? this.#selection;
    this.#selection = undefined;
    // Its colours would lie over the highlight.
    if (selection) this.ownerDocument.getSelection()?.removeAllRanges();
    const text = selection
      ? PageText.selected(selection, targets, changed, whole)
      : new PageText(targets, changed, whole);
    this.text = text;
    // The nearest comes last, as the last one counts.
    this.player.lexicon = [...lexiconIn(targets), ...(this.lexicon ?? [])];
    this.player.play(text);
    void this.#load();
  }

  /** Loads the controls; without them the button still starts, pauses and goes on. */
  readonly #load = (): Promise<void> =>
    (this.#loading ??= loadControls().then(
      ({ Controls }) => {
        this.#controls = new Controls(this);
        this.#controls.show();
        this.requestUpdate();
      },
      (cause: Error) => this.#tellMissing(cause),
    ));

  get #folder(): string {
    return this.#option('reserve-voice')?.trim() || reserveFolder;
  }

  async #bring(): Promise<Engine | undefined> {
    try {
      const { reserveVoice } = await loadReserveVoice();
      return await reserveVoice(this.#folder, wake, (message, cause) =>
        tell(this, { path: 'reserve-voice', message, cause }),
      );
    } catch (cause) {
      this.#tellMissing(cause as Error);
      return undefined;
    }
  }

  #tellMissing(cause: Error): void {
    tell(this, {
      path: '',
      message: (msg) => msg(str`Spelaren saknar ${cause.message}. Lägg filen där.`),
      cause,
    });
  }

  /** Called in the same task as the player changes. */
  #changed(): void {
    const { state, index, isOpen, trouble, progress } = this.player;
    const isNew = state !== this.#state;
    this.#state = state;
    if (isNew) {
      for (const name of ['playing', 'loading'] as const) setState(this.#internals, name, state === name);
      document[isOpen || trouble ? 'addEventListener' : 'removeEventListener']('keydown', this.#onKeydown);
    }
    this.#controls?.show();
    if (isNew || index !== this.#index || trouble !== this.#trouble || progress !== this.#progress)
      this.requestUpdate();
    this.#index = index;
    this.#trouble = trouble;
    this.#progress = progress;
    if (!isOpen) this.text?.close();
    if (isNew)
      this.dispatchEvent(
        new CustomEvent('samverka-listen-change', { bubbles: true, composed: true, detail: { state } }),
      );
  }

  /** No character key (WCAG 2.1.4). */
  readonly #onKeydown = (event: Event): void => {
    const { key, defaultPrevented, isComposing } = event as KeyboardEvent;
    if (key === 'Escape' && !defaultPrevented && !isComposing && !this.#controls?.escape()) this.stop();
  };

  readonly #onPress = (): void => {
    this.#selection = selectionIn(this.ownerDocument);
  };

  readonly #onClick = (): void => (this.state === 'playing' ? this.pause() : this.play());

  override render(): TemplateResult {
    const { locale } = languageOf(this);
    const msg = msgIn(locale);
    const { state, isOpen } = this.player;
    const isPlaying = state === 'playing';
    const name = isPlaying ? msg('Pausa') : state === 'paused' ? msg('Fortsätt') : msg('Lyssna');
    const { row, notice, status } = this.#controls?.parts ?? {};
    return html`<div class="place" lang=${locale}>
        <div
          class="bar ${isOpen ? 'open' : ''} ${this.#controls?.isFloating ? 'floating' : ''}"
          role="group"
          aria-label=${msg('Uppläsning')}
        >
          <button
            type="button"
            class="play"
            part="button play"
            aria-disabled=${state === 'loading' ? 'true' : nothing}
            @pointerover=${this.#load}
            @focus=${this.#load}
            @pointerdown=${this.#onPress}
            @click=${this.#onClick}
          >
            ${icon(isPlaying ? PAUSE : PLAY)}<span>${name}</span>
          </button>
          ${row}
        </div>
        <p role="status" class="sr">${status}</p>
        ${notice}
      </div>
      <slot></slot>`;
  }
}

/** The words that the documents bring which are read. */
const lexiconIn = (targets: readonly Element[]): readonly LexiconEntry[] =>
  targets
    .flatMap((target) => [target, ...target.querySelectorAll(anyPart)])
    .flatMap((element) => (element instanceof PartElement ? element.lexicon : []));
