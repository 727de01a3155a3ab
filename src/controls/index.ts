/** What a player has while it reads: controls, highlight, scrolling, media keys. Loaded when somebody is about to press Lyssna. */
import { adoptStyles, nothing, type LitElement, type TemplateResult } from 'lit';
import type * as sound from '../sound/index.js';
import { languageOf } from '../localization/language.js';
import { msgIn } from '../localization/messages.js';
import { Highlighter } from '../speech/page/highlighter.js';
import { setMediaKeys } from '../speech/page/media-keys.js';
import type { Engine } from '../speech/engines/engine.js';
import type { Player } from '../speech/player/player.js';
import type { PageText } from '../speech/reading/page-text.js';
import { readPreferences, writePreferences } from '../speech/page/preferences.js';
import { indexAt } from '../speech/reading/point.js';
import { Scroller } from '../speech/page/scroller.js';
import { controls } from './controls.styles.js';
import { noteEscape } from './escape.js';
import { Follower } from './follower.js';
import { Recorder } from './recorder.js';
import { notice, row, statusWords } from './templates.js';
import type { Requests, View } from './view.js';

export { catalogues } from '../localization/catalogues/index.js';

/** The element that the controls are of. */
export interface Listening extends LitElement {
  readonly player: Player;
  readonly text: PageText | undefined;
  warm(): void;
  play(): void;
  pause(): void;
  stop(): void;
  next(): void;
  previous(): void;
  loadSound(): Promise<typeof sound>;
  /** Where the visitor's choices are kept. */
  readonly remembers: string | undefined;
}

/** What a click on a paragraph is not for. */
const OTHER_USES = [
  'a[href],button,input,select,textarea,label,summary,video,audio,[contenteditable],samverka-listen',
  ...'button link tab checkbox switch radio option menuitem slider'
    .split(' ')
    .map((role) => `[role=${role}]`),
].join();

export class Controls {
  readonly #host: Listening;
  readonly #highlighter = new Highlighter();
  #scroller: Scroller | undefined;
  #follower: Follower | undefined;
  #events: AbortController | undefined;
  #hasBeenOpen = false;
  #isPanelOpen = false;
  /** Whether the visitor has just asked for what is read now. */
  #isAsked = true;
  #index = -1;
  #state = '';
  /** Whether the page has used the `Esc` that is pressed now. */
  #isEscapeForPage = (): boolean => false;
  /** The engine that can make a sound file, where the site has it. */
  #reserve: Engine | undefined;
  readonly #recorder = new Recorder(() => this.#host.requestUpdate());

  constructor(host: Listening) {
    this.#host = host;
    const { rate, volume, voices = {} } = readPreferences(host.remembers);
    if (rate) host.player.rate = rate;
    if (volume) host.player.volume = volume;
    for (const language of Object.keys(voices)) host.player.choose(language, voices[language] ?? '');
    const root = host.renderRoot as ShadowRoot;
    // Lit's `adoptStyles` would replace what is there.
    adoptStyles(root, [...(root.adoptedStyleSheets ?? []), controls]);
    // What lies over the page gives way when the focus goes on: it might be under it (WCAG 2.4.11).
    root.addEventListener('focusout', (event) => {
      const { relatedTarget } = event as FocusEvent;
      if (!relatedTarget || root.contains(relatedTarget as Node)) return;
      if (this.#isPanelOpen) this.#requests.togglePanel();
      else if (host.player.trouble) this.#requests.dismiss();
    });
    // Where choices are kept the controls come with the page, which is not to wait for this.
    if (!host.player.isOpen && !host.remembers)
      void host.updateComplete.then(() => setTimeout(this.#makeReady));
  }

  /** Shows what the player does now. */
  show(): void {
    const { player, text } = this.#host;
    const { state, index, word } = player;
    const sentence = player.sentence as PageText['sentences'][number] | undefined;
    if (state !== this.#state) {
      this.#state = state;
      if (player.isOpen) this.#open();
      else this.close();
      const actions = { ...this.#requests, play: () => this.#host.play(), pause: () => this.#host.pause() };
      setMediaKeys(player.isOpen ? actions : undefined, state);
    }
    if (!sentence || !text || state === 'loading') return;
    this.#highlighter.style(text.roots);
    this.#highlighter.show(sentence, word?.shownStart, word?.shownEnd);
    const follow = (asked: boolean): void => this.#scroller?.follow(this.#highlighter.ranges, asked);
    // Where it is may take a layout, which in a long page takes longer than all else: it is spoken first.
    if (this.#isAsked) queueMicrotask(() => this.#events && follow(true));
    else if (index !== this.#index) follow(false);
    this.#isAsked = false;
    this.#index = index;
  }

  /** Ends everything but the words about what is wrong. */
  close(): void {
    this.#recorder.cancel();
    this.#events?.abort();
    this.#events = undefined;
    this.#scroller?.close();
    this.#follower?.close();
    this.#follower = undefined;
    this.#isPanelOpen = false;
    this.#isEscapeForPage = () => false;
    this.#isAsked = true;
    this.#highlighter.show(undefined);
  }

  get isFloating(): boolean {
    return this.#follower?.isFloating === true;
  }

  /**
   * What is rendered around the button: the `row` beside it while there is something to control, the words about what is
   * wrong, and what is said of the state to those who do not see it.
   */
  get parts(): {
    row: TemplateResult | typeof nothing;
    notice: TemplateResult | typeof nothing;
    status: string;
  } {
    const view = this.#view;
    return {
      row: this.#host.player.isOpen ? row(view, this.#requests) : nothing,
      notice: notice(view, this.#requests),
      status: statusWords(view),
    };
  }

  /** The row has been rendered. */
  rendered(bar: HTMLElement): void {
    this.#follower?.place(bar);
  }

  /** `Esc` closes what lies on top: something of the page's, the panel, the words about what is wrong. True when it was one. */
  escape(): boolean {
    if (this.#isEscapeForPage()) return true;
    if (this.#isPanelOpen) this.#requests.togglePanel();
    else if (this.#host.player.trouble) this.#requests.dismiss();
    else return false;
    return true;
  }

  /**
   * The first sentence takes longer than the next hundred: tables become patterns, the browser opens its rules for
   * sentences, and the page gets a style sheet. Somebody is about to press Lyssna, and here it is not in the click.
   */
  readonly #makeReady = (): void => {
    this.#highlighter.style([this.#host.ownerDocument]);
    const language = languageOf(this.#host).tag || 'sv';
    this.#host.player.spoken({ text: 'a 1.', language, key: '' });
    setTimeout(() => this.#host.warm());
  };

  #open(): void {
    if (this.#events) return;
    this.#hasBeenOpen = true;
    this.#events = new AbortController();
    const { renderRoot, ownerDocument: page } = this.#host;
    const place = renderRoot.querySelector('.place');
    if (place) this.#follower = new Follower(place, () => this.#host.requestUpdate());
    this.#scroller = new Scroller(() => this.#follower?.height ?? 0);
    // The settings show numbers. Chromium takes 40 to 100 ms to get ready for the first in a page: not in the click that opens them.
    setTimeout(() => new Intl.NumberFormat(this.#view.locale, { style: 'percent' }).format(1));
    const { signal } = this.#events;
    page.addEventListener(
      'keydown',
      (event) => {
        const isOwn = event.composedPath().includes(this.#host);
        this.#isEscapeForPage = event.key === 'Escape' && !isOwn ? noteEscape(page, event) : () => false;
      },
      { capture: true, signal },
    );
    page.addEventListener('click', (event) => this.#onClick(event), { signal });
    // Safari does not focus a button that is clicked, so the panel can be open without having had the focus.
    page.addEventListener(
      'focusin',
      (event) => {
        if (this.#isPanelOpen && !event.composedPath().includes(this.#host)) this.#requests.togglePanel();
      },
      { signal },
    );
  }

  /** A click on what is read goes on from there, unless it is for something else. */
  #onClick(event: MouseEvent): void {
    const path = event.composedPath();
    const isOther = path.some((at) => at instanceof Element && at.matches(OTHER_USES));
    const { text, player, ownerDocument } = this.#host;
    if (isOther || event.defaultPrevented || !text || ownerDocument.getSelection()?.isCollapsed === false)
      return;
    const index = indexAt(text.sentences, path[0] as Node, event.clientX, event.clientY);
    if (index >= 0) player.goTo(index);
  }

  /** The language that voices are chosen for: that of what is read, or of what cannot be. */
  get #language(): string {
    const { player } = this.#host;
    // What most of a text is in has to be counted.
    return player.sentence?.language ?? player.trouble?.languages[0] ?? player.language;
  }

  readonly #requests: Requests = {
    stop: () => this.#host.stop(),
    previous: () => {
      this.#isAsked = true;
      this.#host.previous();
    },
    next: () => {
      this.#isAsked = true;
      this.#host.next();
    },
    togglePanel: () => {
      this.#isPanelOpen = !this.#isPanelOpen;
      if (this.#isPanelOpen) void this.#findReserve();
      const root = this.#host.renderRoot as ShadowRoot;
      if (!this.#isPanelOpen && root.activeElement) root.querySelector<HTMLElement>('.settings')?.focus();
      this.#host.requestUpdate();
    },
    hide: () => this.#follower?.dismiss(),
    dismiss: () => {
      this.#hasBeenOpen = false;
      this.#host.player.dismiss();
    },
    setRate: (rate) => {
      this.#host.player.rate = rate;
      this.#remember();
    },
    setVoice: (id) => {
      const { player } = this.#host;
      player.choose(this.#language, id);
      this.#remember();
      if (!player.isOpen) this.#host.play();
    },
    setVolume: (volume) => {
      this.#host.player.volume = volume;
      this.#remember();
    },
    record: () => {
      const { player, ownerDocument } = this.#host;
      const { load, render } = this.#reserve ?? {};
      if (this.#reserve && load && render)
        void this.#recorder.start(
          player,
          this.#reserve as Required<Engine>,
          ownerDocument.title,
          this.#host.loadSound,
        );
    },
    cancelRecording: () => this.#recorder.cancel(),
  };

  /** Keeps what the visitor has chosen, where the page wants it kept. */
  #remember(): void {
    const { rate, volume, choices } = this.#host.player;
    writePreferences(this.#host.remembers, { rate, volume, voices: choices });
    this.#host.requestUpdate();
  }

  /** Puts the reserve voice among the voices. */
  async #findReserve(): Promise<void> {
    const reserve = await this.#host.player.bringReserve();
    if (reserve === this.#reserve) return;
    this.#reserve = reserve;
    this.#host.requestUpdate();
  }

  get #view(): View {
    const { player } = this.#host;
    const { locale } = languageOf(this.#host);
    return {
      msg: msgIn(locale),
      locale,
      player,
      hasBeenOpen: this.#hasBeenOpen,
      isFloating: this.isFloating,
      isPanelOpen: this.#isPanelOpen,
      canSave: this.#reserve !== undefined,
      recording: this.#recorder.recording,
      voices: () => player.voicesFor(this.#language),
      voice: () => player.voiceOf(this.#language),
    };
  }
}
