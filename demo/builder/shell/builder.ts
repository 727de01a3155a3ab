/** The builder on its page: the work, the step at hand, and what is seen of them. */
import type { TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { languageOf } from '../../../src/localization/language.js';
import { msgIn, type Locale, type Msg } from '../../../src/localization/messages.js';
import type { Path } from '../document/draft.js';
import { Preview } from '../preview/preview.js';
import type { Viewing } from '../preview/template.js';
import type { Decision } from '../start/blocks.js';
import { countsOf } from '../start/understood.js';
import { firstTaking, type Taking } from '../take/template.js';
import { Beginnings } from './beginnings.js';
import { Edits } from './edits.js';
import { watchGestures } from './gestures.js';
import { Outlook } from './outlook.js';
import { Screen } from './screen.js';
import { stepOf, type StepName } from './steps.js';
import { isEmpty, Work } from './work.js';

export class Builder {
  readonly work: Work;
  readonly msg: Msg;
  readonly locale: Locale;
  readonly preview = new Preview();
  readonly outlook: Outlook;
  readonly edits: Edits;
  readonly beginnings: Beginnings;
  step: StepName = 'borja';
  /** Whether the pieces of what was read are shown. */
  hasPieces = false;
  /** What a screen reader is told of. */
  told = '';
  viewing: Viewing;
  taking: Taking;

  readonly #screen: Screen;

  /** @param template shows it. */
  constructor(root: HTMLElement, template: (builder: Builder) => TemplateResult) {
    const { locale } = languageOf(root);
    this.locale = locale;
    this.msg = msgIn(locale);
    this.work = new Work(locale);
    this.viewing = { language: this.work.main, isNarrow: false, isDark: false, font: '' };
    this.taking = firstTaking(this.work.main);
    this.#screen = new Screen(root, () => template(this));
    this.outlook = new Outlook(this.work, () => this.#seen());
    this.edits = new Edits(this.work, this.#screen, this.msg, (words) => this.tell(words));
    this.beginnings = new Beginnings({
      work: this.work,
      msg: this.msg,
      example: root.dataset['example'] ?? '',
      arrive: (words) => this.#arrive(words),
      render: () => this.render(),
    });
    this.#listen(root);
    if (!isEmpty(this.work.draft) && !location.hash) history.replaceState(null, '', '#skriv');
    this.#go(false);
    this.outlook.look();
  }

  view(viewing: Partial<Viewing>): void {
    this.viewing = { ...this.viewing, ...viewing };
    this.#preview();
    this.render();
  }

  take(changed: Partial<Taking>): void {
    this.taking = { ...this.taking, ...changed };
    this.render();
  }

  changeLooks(looks: Readonly<Record<string, string>>): void {
    this.work.looks = looks;
    this.work.keep();
    this.#preview();
    this.render();
  }

  changeSecond(second: string): void {
    this.work.second = second;
    this.work.keep();
    this.outlook.ask();
    this.render();
  }

  forgetLeftover(at: number): void {
    this.work.forgetLeftover(at);
    this.work.keep();
    const { length } = this.work.leftovers;
    this.#screen.focus(length ? `over-${Math.min(at, length - 1)}-bort` : this.step);
    this.tell(this.msg('Borttaget. Du kan ångra.'));
  }

  /** Puts a line that was not understood into the draft. */
  moveLeftover(at: number, kind: NonNullable<Decision['kind']>): void {
    this.work.moveLeftover(at, kind);
    this.work.keep();
    const { length } = this.work.leftovers;
    this.#screen.focus(length ? `over-${Math.min(at, length - 1)}-plats` : this.step);
    this.#arrange();
  }

  /** Puts a piece of what was read elsewhere. */
  decide(at: number, decision: Decision): void {
    this.work.decide(at, decision);
    this.work.keep();
    this.#arrange();
  }

  showPieces(isOpen: boolean): void {
    if (this.hasPieces === isOpen) return;
    this.hasPieces = isOpen;
    this.render();
  }

  #arrange(): void {
    const counts = countsOf(this.work.draft, this.msg);
    this.tell(
      counts ? this.msg(str`Flyttat. Nu finns ${counts}. Du kan ångra.`) : this.msg('Flyttat. Du kan ångra.'),
    );
  }

  forget(): void {
    this.work.forget();
    this.edits.open.clear();
    this.tell(this.msg('Utkastet är glömt i den här webbläsaren.'));
    location.hash = '#borja';
  }

  undo(): void {
    this.work.store.undo();
    this.work.keep();
    this.tell(this.msg('Ångrat.'));
  }

  redo(): void {
    this.work.store.redo();
    this.work.keep();
    this.tell(this.msg('Gjort om.'));
  }

  /** Leads to a field, from wherever it is asked. */
  goTo(path: Path): void {
    this.edits.unfoldTo(path);
    this.step = 'skriv';
    history.pushState(null, '', '#skriv');
    this.render();
    void this.#screen.focusNearest(path);
  }

  async copy(text: string, what: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.tell(this.msg(str`${what}: kopierat.`));
    } catch {
      this.tell(this.msg(str`${what}: webbläsaren lät inte kopiera. Markera texten och kopiera den själv.`));
    }
  }

  /** Tells a screen reader, and those who look at the foot of the page. */
  tell(words: string): void {
    this.told = words;
    this.render();
  }

  render(): void {
    this.#screen.render();
  }

  #listen(root: HTMLElement): void {
    this.work.store.listen(() => {
      this.outlook.ask();
      this.render();
    });
    addEventListener('hashchange', () => this.#go(true));
    addEventListener('pagehide', () => this.work.keep());
    watchGestures(root, {
      undo: () => this.undo(),
      redo: () => this.redo(),
      openFile: this.beginnings.readFile,
    });
    // What was told has been seen by then, and must not lie over what comes next (WCAG 2.4.11).
    for (const type of ['pointerdown', 'keydown'])
      document.addEventListener(type, () => this.told && this.tell(''), true);
    // Typing that goes on in another field is another step back.
    root.addEventListener('focusout', () => this.work.store.pause());
  }

  /** What is written has been looked at. */
  #seen(): void {
    this.work.keep();
    this.#preview();
    this.render();
  }

  #preview(): void {
    const { language, isDark, font } = this.viewing;
    const { looks } = this.work;
    this.preview.show({ document: this.outlook.shown, language, isDark, looks, font });
  }

  /** Another document is open. */
  #arrive(words: string): void {
    this.edits.open.clear();
    this.viewing = { ...this.viewing, language: this.work.main };
    this.taking = { ...this.taking, language: this.work.main };
    this.outlook.look();
    this.tell(words);
    location.hash = '#skriv';
  }

  #go(moves: boolean): void {
    const step = stepOf(location.hash);
    // Other fragments are links within the page.
    if (location.hash && step === 'borja' && location.hash !== '#borja') return;
    this.step = step;
    if (moves) this.#screen.focus(`${step}-rubrik`);
    this.outlook.look();
    this.render();
  }
}
