/** What the form asks for: each change to the draft, what is unfolded after it, where the focus goes and what is told of it. */
import { str } from '@lit/localize/internal/str-tag.js';
import type { Msg } from '../../../src/localization/messages.js';
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
import type { Screen } from './screen.js';
import type { Work } from './work.js';

export class Edits implements FormRequests {
  /** What is unfolded, by the names of the paths. */
  readonly open = new Set<string>();

  constructor(
    private readonly work: Work,
    private readonly screen: Screen,
    private readonly msg: Msg,
    private readonly tell: (words: string) => void,
  ) {}

  change(path: Path, value: Value, isTyped?: boolean): void {
    this.#change(withValue(this.work.draft, path, value), isTyped ? pathName(path) : undefined);
  }

  changeAll(changes: readonly (readonly [path: Path, value: Value])[]): void {
    this.#change(
      changes.reduce<Value>((draft, [path, value]) => withValue(draft, path, value), this.work.draft),
    );
  }

  add(path: Path): void {
    const at = listAt(this.work.draft, path).length;
    this.open.add(pathName([...path, at]));
    this.#change(withItem(this.work.draft, path, {}));
    void this.screen.focusIn(controlId([...path, at]));
    this.tell(this.msg('Tillagt.'));
  }

  remove(path: Path, at: number): void {
    this.#refold(path, (index) => (index === at ? undefined : index > at ? index - 1 : index));
    this.#change(withoutItem(this.work.draft, path, at));
    const { length } = listAt(this.work.draft, path);
    this.screen.focus(length ? controlId([...path, Math.min(at, length - 1)]) : `${controlId(path)}-nytt`);
    this.tell(this.msg('Borttaget. Du kan ångra.'));
  }

  move(path: Path, from: number, to: number): void {
    this.#refold(path, (index) => (index === from ? to : index === to ? from : index));
    this.#change(withMoved(this.work.draft, path, from, to));
    this.screen.focus(`${controlId([...path, to])}-${to < from ? 'upp' : 'ned'}`);
    const place = to + 1;
    this.tell(this.msg(str`Flyttat till plats ${place}.`));
  }

  unfold(path: Path, isOpen: boolean): void {
    const name = pathName(path);
    if (this.open.has(name) === isOpen) return;
    if (isOpen) this.open.add(name);
    else this.open.delete(name);
    this.screen.render();
  }

  /** Unfolds all that a place is in. */
  unfoldTo(path: Path): void {
    for (const fold of foldsOf(path)) this.open.add(pathName(fold));
  }

  #change(draft: Value, field?: string): void {
    this.work.store.change(draft as Draft, field);
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
}
