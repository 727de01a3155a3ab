/** What follows from the draft: the document that visitors get, and what the checks find. Looked at when the typing rests. */
import type { SamverkaDocument } from '../../../src/document/document.js';
import { check } from '../checks/check.js';
import type { Finding } from '../checks/finding.js';
import { isDraft, pathName, type Draft } from '../document/draft.js';
import { published, tidied } from '../take/finish.js';
import { foldsOf } from '../form/place.js';
import type { Work } from './work.js';

/** How long the typing must have rested, in ms: long enough for the next key, too short to be waited for. */
const REST = 250;

export class Outlook {
  document: SamverkaDocument | undefined;
  /** What the preview shows: the document, or as much of it as there is. */
  shown: SamverkaDocument | undefined;
  /** The draft as it is written to a file. */
  json: Draft = {};
  findings: readonly Finding[] = [];
  readonly byPath = new Map<string, Finding[]>();
  /** How many findings there are in each item of a list. */
  readonly counts = new Map<string, number>();

  #seen: Draft | undefined;
  #second = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly work: Work,
    private readonly changed: () => void,
  ) {}

  /** Looks once the typing rests. */
  ask(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.look(), REST);
  }

  /** Looks now, where there is something new. */
  look(): void {
    clearTimeout(this.#timer);
    const { draft, second } = this.work;
    if (draft === this.#seen && second === this.#second) return;
    this.#seen = draft;
    this.#second = second;
    this.json = tidied(draft);
    const whole = named(this.json);
    this.shown = published(whole).document;
    this.document = whole === this.json ? this.shown : undefined;
    this.findings = check(draft, new Date(), second ? { languages: [second] } : {});
    this.#sort();
    this.changed();
  }

  #sort(): void {
    this.byPath.clear();
    this.counts.clear();
    for (const finding of this.findings) {
      const name = pathName(finding.path);
      this.byPath.set(name, [...(this.byPath.get(name) ?? []), finding]);
      for (const fold of foldsOf(finding.path)) {
        const folded = pathName(fold);
        this.counts.set(folded, (this.counts.get(folded) ?? 0) + 1);
      }
    }
  }
}

/** The file with what every document must have, for a draft that has not come so far; the same file where nothing is missing. */
function named(json: Draft): Draft {
  const { title, publisher } = json;
  const name = isDraft(publisher) ? publisher['name'] : undefined;
  if (title !== undefined && name !== undefined) return json;
  return {
    ...json,
    title: title ?? '…',
    publisher: { ...(isDraft(publisher) ? publisher : {}), name: name ?? '…' },
  };
}
