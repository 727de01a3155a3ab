/** A visitor who listens to a page in a host: the page, its player, and a scripted voice in it. */
import { expect } from '@esm-bundle/chai';
import { sendMouse } from '@web/test-runner-commands';
import type { SamverkaListen } from '../../src/elements/listen/listen.js';
import { Page } from '../embed/page.js';
import { FakeSpeech, FakeUtterance } from '../speech-synthesis.js';

/** Sounds of our own that are heard in a page: begun, and neither stopped nor at their end. */
export type Sounds = ReadonlySet<AudioBufferSourceNode>;

export class Listener extends Page {
  readonly voice = new FakeSpeech({ cancelTellsAfter: 'once' });

  /** A page whose browser has that voice. */
  static of({ frame }: Page): Listener {
    const listener = new Listener(frame);
    listener.put('speechSynthesis', listener.voice);
    listener.put('SpeechSynthesisUtterance', FakeUtterance);
    // What the engine makes of a cancel goes by whose browser it is.
    const { vendor } = listener.voice.script;
    Object.defineProperty(listener.window.navigator, 'vendor', { value: vendor, configurable: true });
    return listener;
  }

  get player(): SamverkaListen {
    return this.one<SamverkaListen>('samverka-listen');
  }
  get root(): ShadowRoot {
    return this.player.shadowRoot as ShadowRoot;
  }
  get button(): HTMLElement {
    return this.root.querySelector('.play') as HTMLElement;
  }
  get word(): string {
    return this.button.textContent?.trim() ?? '';
  }
  /** The names of the buttons that are there. */
  get names(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('.bar button')].map(
      ({ ariaLabel, title, textContent }) => ariaLabel || title || (textContent ?? '').trim(),
    );
  }
  /** What is marked, by the names of the highlights. */
  get marks(): string[] {
    return [...this.window.CSS.highlights.keys()];
  }
  /** How many times the controls have been asked for. */
  get requests(): number {
    const entries = this.window.performance.getEntriesByType('resource');
    return entries.filter(({ name }) => name.includes('samverka-controls')).length;
  }

  /** What a part of the player says. */
  textOf(selector: string): string {
    return this.root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  put(name: string, value?: unknown): void {
    Reflect.deleteProperty(this.window, name);
    if (value) Object.defineProperty(this.window, name, { value, configurable: true, writable: true });
  }

  /** Waits until the player has its controls. */
  controls(): Promise<void> {
    return this.comes(() => this.names.length > 1, this.root);
  }

  /** Presses a button of the player's, as a script does. */
  async press(name: string): Promise<void> {
    const index = this.names.indexOf(name);
    if (index < 0) throw new Error(`There is no ${name} among ${this.names.join(', ')}.`);
    this.root.querySelectorAll<HTMLElement>('.bar button')[index]?.click();
    await this.player.updateComplete;
  }

  /** Waits until the player is in a state. */
  async reaches(state: SamverkaListen['state']): Promise<void> {
    const { player } = this;
    const look = (): void => this.recorded.changed();
    player.addEventListener('samverka-listen-change', look);
    await this.until(() => player.state === state).finally(() =>
      player.removeEventListener('samverka-listen-change', look),
    );
  }

  /** Where something of the page is in the window of the test. */
  at(element: Element): [number, number] {
    this.frame.scrollIntoView({ block: 'start' });
    const frame = this.frame.getBoundingClientRect();
    const { left, top, width, height } = element.getBoundingClientRect();
    const { clientLeft, clientTop } = this.frame;
    return [
      Math.round(frame.left + clientLeft + left + width / 2),
      Math.round(frame.top + clientTop + top + height / 2),
    ];
  }

  /** Presses Lyssna, and the voice has begun when it is given. */
  begin(): void {
    this.button.click();
    const { state } = this.player;
    expect([state, this.voice.spoken.length > 0]).to.deep.equal(['playing', true]);
    this.voice.start();
  }

  /** All that a player does, in the order in which a visitor would; its button is so high, in pixels. */
  async works(size = 44): Promise<void> {
    const { player, voice, window } = this;
    this.begin();
    await this.controls();
    const first = voice.now;
    expect(this.names).to.deep.equal([
      'Pausa',
      'Föregående mening',
      'Nästa mening',
      'Stoppa',
      'Inställningar',
    ]);
    expect(window.getComputedStyle(this.root.querySelector('.bar') as Element).display).to.equal('flex');
    expect(this.button.getBoundingClientRect().height).to.be.at.least(size);
    expect(this.marks).to.include('samverka-sentence');
    await this.press('Inställningar');
    const panel = this.root.querySelector('.panel') as Element;
    expect(window.getComputedStyle(panel).position).to.equal('absolute');
    expect(panel.querySelectorAll('select')).to.have.length(2);
    await this.press('Pausa');
    expect([player.state, this.word, voice.now]).to.deep.equal(['paused', 'Fortsätt', undefined]);
    await this.press('Fortsätt');
    await this.press('Nästa mening');
    expect([player.state, voice.now === first]).to.deep.equal(['playing', false]);
    await this.press('Föregående mening');
    expect(voice.now).to.equal(first);
    await this.press('Stoppa');
    expect([player.state, this.word, voice.now]).to.deep.equal(['idle', 'Lyssna', undefined]);
    expect(this.marks).to.deep.equal([]);
  }

  /** The player reads, with its settings open, and all that is in them. */
  async openSettings(): Promise<void> {
    this.begin();
    await this.controls();
    await this.press('Inställningar');
    await this.comes(() => this.textOf('.panel').includes('Spara som ljud'), this.root);
  }

  /** Reads until there is no more, and gives what was said. */
  async readsAll(first = 'Trygghet', last = 'Sist'): Promise<string[]> {
    const { player, voice } = this;
    this.begin();
    await this.controls();
    expect(this.marks, 'what is read is marked').to.include('samverka-sentence');
    const from = voice.spoken.length - 1;
    while (player.state === 'playing') voice.say();
    await player.updateComplete;
    const said = voice.texts.slice(from);
    expect([player.state, said[0], said.at(-1), this.marks]).to.deep.equal(['idle', first, last, []]);
    return said;
  }

  /** Listening has begun; the page goes in some way, and with it the voice, for good. */
  async fallsSilent(go: () => unknown): Promise<void> {
    this.begin();
    await this.controls();
    await this.fallsSilentNow(go);
  }

  /** As `fallsSilent`, where it reads already. */
  async fallsSilentNow(go: () => unknown): Promise<void> {
    const { player, voice } = this;
    const spoken = voice.spoken.length;
    await go();
    expect(voice.methods.at(-1), 'what the browser was asked last').to.equal('cancel');
    expect([voice.now, player.state]).to.deep.equal([undefined, 'idle']);
    expect(voice.spoken, 'what goes on').to.have.length(spoken);
  }

  /** From here on the browser has no voice, and what the reserve voice lets be heard is counted. */
  withoutVoice(): Sounds {
    this.put('speechSynthesis');
    this.put('SpeechSynthesisUtterance');
    const heard = new Set<AudioBufferSourceNode>();
    const view = this.window;
    const changed = (): void => view.recorded?.changed();
    class HeardSource extends view.AudioBufferSourceNode {
      override start(...given: [number?, number?, number?]): void {
        super.start(...given);
        heard.add(this);
        this.addEventListener('ended', () => heard.delete(this));
        changed();
      }
      override stop(when?: number): void {
        super.stop(when);
        heard.delete(this);
      }
    }
    this.put('AudioBufferSourceNode', HeardSource);
    return heard;
  }

  /** A real click on Lyssna, which sound of our own wants; the reserve voice is heard when this is done. */
  async beginReserve(heard: Sounds): Promise<void> {
    await sendMouse({ type: 'click', position: this.at(this.button) });
    await this.until(() => heard.size > 0, 30_000);
    expect(this.player.state).to.equal('playing');
  }

  /** As `fallsSilent`, with the reserve voice. */
  async reserveFallsSilent(go: () => unknown): Promise<void> {
    const heard = this.withoutVoice();
    const { player } = this;
    await this.beginReserve(heard);
    await go();
    expect([player.state, heard.size]).to.deep.equal(['idle', 0]);
  }
}
