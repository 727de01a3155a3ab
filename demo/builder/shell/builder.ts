/** The builder on its page: shows the steps, and does what they ask for. */
import { render } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import { SamverkaError } from '../../../src/document/problem.js';
import { languageOf } from '../../../src/localization/language.js';
import { msgIn, type Locale, type Msg } from '../../../src/localization/messages.js';
import {
  listAt,
  pathName,
  withItem,
  withMoved,
  withoutItem,
  withValue,
  type Draft,
  type Path,
  type Value,
} from '../document/draft.js';
import { controlId, type FormRequests } from '../form/context.js';
import { foldsOf } from '../form/place.js';
import { Preview } from '../preview/preview.js';
import type { Viewing } from '../preview/template.js';
import { readFile } from '../start/read-file.js';
import { parseHtml } from '../start/parse-html.js';
import { readHtml } from '../start/read-html.js';
import { readPage } from '../start/read-page.js';
import { readText } from '../start/read-text.js';
import type { StartRequests } from '../start/template.js';
import { firstTaking, type Taking } from '../take/template.js';
import { Outlook } from './outlook.js';
import { shellTemplate } from './shell.js';
import { stepOf, type StepName } from './steps.js';
import { isEmpty, Work, type Beginning } from './work.js';

export class Builder {
  readonly work: Work;
  readonly msg: Msg;
  readonly locale: Locale;
  readonly preview = new Preview();
  readonly outlook: Outlook;
  /** What is unfolded in the form. */
  readonly open = new Set<string>();
  step: StepName = 'borja';
  /** What went wrong with a beginning. */
  fault = '';
  /** What a screen reader is told of. */
  told = '';
  viewing: Viewing;
  taking: Taking;

  #isAsked = false;
  /** What has the focus after the next rendering. */
  #next: string | undefined;

  constructor(private readonly root: HTMLElement) {
    const { locale } = languageOf(root);
    this.locale = locale;
    this.msg = msgIn(locale);
    this.work = new Work(locale);
    this.viewing = { language: this.work.main, isNarrow: false, isDark: false, font: '' };
    this.taking = firstTaking(this.work.main);
    this.outlook = new Outlook(this.work, () => this.#seen());
    this.work.store.listen(() => this.#changed());
    addEventListener('hashchange', () => this.#go(true));
    addEventListener('pagehide', () => this.work.keep());
    root.addEventListener('keydown', (event) => this.#key(event));
    // What was told has been seen by then, and must not lie over what comes next (WCAG 2.4.11).
    for (const type of ['pointerdown', 'keydown'])
      document.addEventListener(type, () => this.told && this.tell(''), true);
    root.addEventListener('dragover', (event) => event.preventDefault());
    root.addEventListener('drop', (event) => this.#drop(event));
    // Typing that goes on in another field is another step back.
    root.addEventListener('focusout', () => this.work.store.pause());
    if (!isEmpty(this.work.draft) && !location.hash) history.replaceState(null, '', '#skriv');
    this.#go(false);
    this.outlook.look();
  }

  readonly form: FormRequests = {
    change: (path, value, isTyped) =>
      this.#change(withValue(this.work.draft, path, value), isTyped ? pathName(path) : undefined),
    changeAll: (changes) =>
      this.#change(
        changes.reduce<Value>((draft, [path, value]) => withValue(draft, path, value), this.work.draft),
      ),
    add: (path) => {
      const at = listAt(this.work.draft, path).length;
      this.open.add(pathName([...path, at]));
      this.#change(withItem(this.work.draft, path, {}));
      this.#focusIn(controlId([...path, at]));
      this.tell(this.msg('Tillagt.'));
    },
    remove: (path, at) => {
      this.#refold(path, (index) => (index === at ? undefined : index > at ? index - 1 : index));
      this.#change(withoutItem(this.work.draft, path, at));
      const { length } = listAt(this.work.draft, path);
      this.#next = length ? controlId([...path, Math.min(at, length - 1)]) : `${controlId(path)}-nytt`;
      this.tell(this.msg('Borttaget. Du kan ångra.'));
    },
    move: (path, from, to) => {
      this.#refold(path, (index) => (index === from ? to : index === to ? from : index));
      this.#change(withMoved(this.work.draft, path, from, to));
      this.#next = `${controlId([...path, to])}-${to < from ? 'upp' : 'ned'}`;
      const place = to + 1;
      this.tell(this.msg(str`Flyttat till plats ${place}.`));
    },
    unfold: (path, isOpen) => {
      const name = pathName(path);
      if (this.open.has(name) === isOpen) return;
      if (isOpen) this.open.add(name);
      else this.open.delete(name);
      this.render();
    },
  };

  readonly start: StartRequests = {
    readText: (text, pasted) =>
      void this.#begin(async () =>
        pasted === undefined ? readText(text) : readHtml(await parseHtml(pasted), document.baseURI),
      ),
    readAddress: (address) => void this.#begin(() => readPage(address)),
    readFile: (file) => void this.#begin(() => readFile(file)),
    openExample: () => void this.#begin(() => readPage(this.root.dataset['example'] ?? '')),
    openEmpty: () => {
      this.work.openEmpty();
      this.#arrive(this.msg('Du har en tom sida.'));
    },
  };

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
    this.work.leftovers = this.work.leftovers.toSpliced(at, 1);
    this.work.keep();
    this.#next = 'skriv';
    this.render();
  }

  forget(): void {
    this.work.forget();
    this.open.clear();
    this.tell(this.msg('Utkastet är glömt i den här webbläsaren.'));
    location.hash = '#borja';
  }

  undo(): void {
    this.work.store.undo();
    this.tell(this.msg('Ångrat.'));
  }

  redo(): void {
    this.work.store.redo();
    this.tell(this.msg('Gjort om.'));
  }

  /** Leads to a field, from wherever it is asked. */
  goTo(path: Path): void {
    for (const fold of foldsOf(path)) this.open.add(pathName(fold));
    this.step = 'skriv';
    history.pushState(null, '', '#skriv');
    this.render();
    void this.#rendered().then(() => this.#focusNearest(path));
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

  /** Shows what is new, once, after all that happens now. */
  render(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    queueMicrotask(() => {
      this.#isAsked = false;
      render(shellTemplate(this), this.root);
      const next = this.#next;
      this.#next = undefined;
      if (next) document.getElementById(next)?.focus();
    });
  }

  /** Waits until that is done. */
  async #rendered(): Promise<void> {
    while (this.#isAsked) await Promise.resolve();
  }

  #change(draft: Value, field?: string): void {
    this.work.store.change(draft as Draft, field);
  }

  #changed(): void {
    this.outlook.ask();
    this.render();
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

  async #begin(read: () => Promise<Beginning>): Promise<void> {
    this.fault = '';
    this.render();
    try {
      const beginning = await read();
      this.open.clear();
      this.work.open(beginning);
      const { length } = beginning.leftovers;
      this.#arrive(
        length === 0
          ? this.msg('Allt blev läst.')
          : length === 1
            ? this.msg('Läst. En rad förstods inte: den står överst.')
            : this.msg(str`Läst. ${length} rader förstods inte: de står överst.`),
      );
    } catch (error) {
      this.fault =
        error instanceof SamverkaError
          ? error.problem.message(this.msg)
          : this.msg(str`Det gick inte att läsa: ${(error as Error).message}`);
      this.render();
    }
  }

  #arrive(words: string): void {
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
    if (moves) this.#next = `${step}-rubrik`;
    this.outlook.look();
    this.render();
  }

  #key(event: KeyboardEvent): void {
    const isCommand = event.ctrlKey || event.metaKey;
    const isWriting = (event.target as Element).closest('textarea,input:not([type=radio],[type=checkbox])');
    if (!isCommand || event.altKey || isWriting) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) this.redo();
    else this.undo();
  }

  #drop(event: DragEvent): void {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    this.start.readFile(file);
  }

  /** Items that have moved stay as they were, folded or not. */
  #refold(path: Path, moved: (index: number) => number | undefined): void {
    const start = `${pathName(path)}[`;
    const old = [...this.open].filter((name) => name.startsWith(start));
    for (const name of old) this.open.delete(name);
    for (const name of old) {
      const [, index = '', rest = ''] = /^(\d+)(.*)$/s.exec(name.slice(start.length)) ?? [];
      const to = moved(Number(index));
      if (to !== undefined) this.open.add(`${start}${to}${rest}`);
    }
  }

  /** Gives the focus to the first control in an element. */
  #focusIn(id: string): void {
    void this.#rendered().then(() => {
      const item = document.getElementById(id);
      const holder = item?.localName === 'summary' ? item.parentElement : item;
      holder?.querySelector<HTMLElement>('input,textarea,select')?.focus();
    });
  }

  /** Gives the focus to the control of a path, or of what is around it. */
  #focusNearest(path: Path): void {
    for (let length = path.length; length >= 0; length--) {
      const found = document.getElementById(controlId(path.slice(0, length)));
      if (!found) continue;
      const control = found.matches('input,textarea,select,summary,[tabindex]')
        ? found
        : found.querySelector<HTMLElement>('input,textarea,select');
      control?.focus();
      control?.scrollIntoView({ block: 'center' });
      return;
    }
  }
}
