/** `samverka-listen`: reads the page aloud in the visitor's own browser, and shows where it is. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Controls, Listening } from '../../controls/index.js';
import { icon, PAUSE, PLAY } from '../../controls/icons.js';
import { optionsOf } from '../../document/options.js';
import { follow, languageOf, unfollow } from '../../localization/language.js';
import { msgIn } from '../../localization/messages.js';
import { loadControls, loadReserveVoice, loadSound, reserveFolder } from '../../on-demand/modules.js';
import { rest, wake } from '../../speech/engines/audio.js';
import { silenceBy, silenceEarlierPage } from '../../speech/engines/earlier-page.js';
import type { Engine, Reserve } from '../../speech/engines/engine.js';
import { rateWithin } from '../../speech/player/limits.js';
import type { Player, PlayerState } from '../../speech/player/player.js';
import type { PageText } from '../../speech/reading/page-text.js';
import { selectionIn } from '../../speech/reading/target.js';
import type { LexiconEntry } from '../../speech/pronunciation/spoken.js';
import { setState } from '../base/custom-states.js';
import { clear, tell } from '../base/tell.js';
import { lexiconIn } from './lexicon.js';
import { listen } from './listen.styles.js';
import { atRest, loadReading, readingNow, type Reading } from './reading.js';

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
  #player: Player | undefined;
  /** The state until there is a player: `loading` when it has been asked to play. */
  #before: 'idle' | 'loading' | 'unavailable' = 'idle';
  #rate = 1;
  /** @internal */
  text: PageText | undefined;
  #state: PlayerState = 'idle';
  #index = -1;
  #trouble: Player['trouble'];
  #progress: Player['progress'];
  #controls: Controls | undefined;
  #loading: Promise<void> | undefined;
  /** What was selected as the button went down: the click may take the selection away. */
  #selection: Range | undefined;
  #hadFocus = false;
  /** Whether the last click has started reading. */
  #isStarted = false;
  /** The files that have been told of: whoever asks again is not told again. */
  readonly #missing = new Set<string>();
  readonly #internals = this.attachInternals();

  /** @internal There once what it is made of has come. */
  get player(): Player {
    return this.#made as Player;
  }

  /** The speed now, 0.5 to 2. */
  get rate(): number {
    return this.#player?.rate ?? this.#rate;
  }
  set rate(rate: number) {
    this.#rate = rateWithin(rate);
    if (this.#player) this.#player.rate = rate;
    this.requestUpdate();
  }

  /** What the player is doing. */
  get state(): PlayerState {
    return this.#isAsked ? 'loading' : (this.#player?.state ?? this.#before);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    silenceEarlierPage();
    follow(this, () => this.requestUpdate());
    // A visitor's choices are known before the first press. Else the code is loaded, once for all buttons, and nothing made.
    atRest(() => {
      if (!this.isConnected) return;
      if (this.remembers) void this.#load();
      else loadReading().catch((cause: Error) => this.#tellMissing(cause));
    });
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

  /** Also waits for all that it takes to speak, and for the controls of a player that has been asked to play. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await (this.remembers ? this.#load() : this.#prepare());
    if (!this.#loading || this.#controls) return isComplete;
    await this.#loading;
    return super.getUpdateComplete();
  }

  /** Reads what the visitor has selected, or else the whole target; goes on where it is paused. */
  play(): void {
    if (this.state === 'paused') this.resume();
    else if (this.#made) this.#start(this.#made);
    else void this.#startLater();
  }

  /** Halts at the word. */
  pause(): void {
    this.#player?.pause();
  }

  /** Goes on from where it is paused. */
  resume(): void {
    this.#player?.resume();
  }

  stop = (): void => {
    if (this.#isAsked) this.#wait('idle');
    else if (this.#player?.isOpen) this.#player.stop();
  };

  /** Goes to the next sentence. */
  next(): void {
    this.#player?.next();
  }

  /** Goes to the sentence before. */
  previous(): void {
    this.#player?.previous();
  }

  /** @internal */
  readonly loadSound = loadSound;

  /**
   * Reads a little: what the browser has to do once is done then, and not in the click.
   * @internal
   */
  warm(): void {
    const nobody = (): void => {};
    const code = readingNow()?.code;
    if (code) new code.PageText(this.#targets(code, nobody), nobody, nobody).close();
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

  #targets({ targetsOf }: Reading['code'], missing: (id: string) => void): Element[] {
    return targetsOf(this, this.#option('for') ?? '', missing);
  }

  /** The player, which is made where what it is made of has come. */
  get #made(): Player | undefined {
    const { code, pronounce, missing } = readingNow() ?? {};
    if (this.#player || !code) return this.#player;
    silenceBy(code.silencePage);
    const player = new code.Player(code.pageEngines(), () => this.#changed(), this.#reserve);
    player.rate = this.#rate;
    if (pronounce) player.pronounce = pronounce;
    this.#player = player;
    if (missing) this.#tellMissing(missing);
    return player;
  }

  /** Loads what a player is made of. What is missing is told of once it is needed, and asked for again by the next press. */
  readonly #prepare = (): Promise<Player | undefined> =>
    loadReading().then(
      () => this.#made,
      (cause: Error) => {
        this.#tellMissing(cause);
        return undefined;
      },
    );

  /** Somebody was faster than the player's code: starts once it has come, unless it is stopped before. */
  async #startLater(): Promise<void> {
    if (this.#isAsked) return;
    SamverkaListen.#reading?.stop();
    SamverkaListen.#reading = this;
    // Sound of our own has to be asked for in the click; what needs none gives it back at its end.
    if (this.#folder !== 'off') wake();
    this.#wait('loading');
    await (this.remembers ? this.#load() : this.#prepare());
    if (!this.#isAsked) return;
    if (this.#made) this.#start(this.#made);
    else this.#wait('unavailable');
  }

  /** Whether it has been asked to play before there is a player. */
  get #isAsked(): boolean {
    return this.#before === 'loading';
  }

  #wait(state: 'idle' | 'loading' | 'unavailable'): void {
    this.#before = state;
    this.#changed();
  }

  #start(player: Player): void {
    const code = readingNow()?.code;
    if (player.isOpen || !code) return;
    if (SamverkaListen.#reading !== this) SamverkaListen.#reading?.stop();
    SamverkaListen.#reading = this;
    const targets = this.#targets(code, (id) =>
      tell(this, {
        path: 'for',
        message: (msg) => msg(str`”${id}” finns inte på sidan. Skriv ett id som finns.`),
      }),
    );
    const changed = (): void => player.textChanged();
    const whole = (): void => {
      player.textIsWhole();
      // It is known now how much there is.
      this.requestUpdate();
    };
    const selection = selectionIn(this.ownerDocument) ?? this.#selection;
    this.#selection = undefined;
    // Its colours would lie over the highlight.
    if (selection) this.ownerDocument.getSelection()?.removeAllRanges();
    const text = selection
      ? code.PageText.selected(selection, targets, changed, whole)
      : new code.PageText(targets, changed, whole);
    this.text = text;
    // The nearest comes last, as the last one counts.
    player.lexicon = [...lexiconIn(targets), ...(this.lexicon ?? [])];
    this.#before = 'idle';
    player.play(text);
    void this.#load();
  }

  /** Loads the controls; without them the button still starts, pauses and goes on. */
  readonly #load = (): Promise<void> =>
    (this.#loading ??= Promise.all([loadControls(), this.#prepare()]).then(
      ([{ Controls }, player]) => {
        // The next press asks again.
        if (!player) this.#loading = undefined;
        else this.#show(new Controls(this));
      },
      (cause: Error) => {
        this.#loading = undefined;
        this.#tellMissing(cause);
      },
    ));

  #show(controls: Controls): void {
    this.#controls = controls;
    controls.show();
    this.requestUpdate();
  }

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
    if (this.#missing.has(cause.message)) return;
    this.#missing.add(cause.message);
    tell(this, {
      path: '',
      message: (msg) => msg(str`Spelaren saknar ${cause.message}. Lägg filen där.`),
      cause,
    });
  }

  /** Called in the same task as the player changes. */
  #changed(): void {
    const { index = -1, isOpen, trouble, progress } = this.#player ?? {};
    const { state } = this;
    const isNew = state !== this.#state;
    this.#state = state;
    if (isNew) {
      for (const name of ['playing', 'loading'] as const) setState(this.#internals, name, state === name);
      document[isOpen || trouble || state === 'loading' ? 'addEventListener' : 'removeEventListener'](
        'keydown',
        this.#onKeydown,
      );
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

  /** A double click that starts reading does not pause it: some double-click everything. */
  readonly #onClick = ({ detail }: MouseEvent): void => {
    const isPlaying = this.state === 'playing';
    if (isPlaying && detail > 1 && this.#isStarted) return;
    this.#isStarted = !isPlaying;
    if (isPlaying) this.pause();
    else this.play();
  };

  override render(): TemplateResult {
    const { locale } = languageOf(this);
    const msg = msgIn(locale);
    const { state } = this;
    const isPlaying = state === 'playing';
    const isMissing = this.#before === 'unavailable';
    const name = isPlaying ? msg('Pausa') : state === 'paused' ? msg('Fortsätt') : msg('Lyssna');
    const { row, notice, status } = this.#controls?.parts ?? {};
    return html`<div class="place" lang=${locale}>
        <div
          class="bar ${this.#player?.isOpen ? 'open' : ''} ${this.#controls?.isFloating ? 'floating' : ''}"
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
        <p role="status" class=${isMissing ? nothing : 'sr'}>
          ${isMissing ? msg('Uppläsningen kunde inte hämtas. Kontrollera nätet och tryck på Lyssna igen.') : status}
        </p>
        ${notice}
      </div>
      <slot></slot>`;
  }
}
