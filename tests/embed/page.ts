/** Real pages for the tests of embedding: loaded into an iframe from an address of the same origin, with the site script. */
import type { PartElement } from '../../src/elements/base/part-element.js';
import type { PartName } from '../../src/document/parts.js';

export type Part = PartElement<PartName>;

interface Loaded {
  readonly target: Element;
  readonly source: string;
}
interface Told {
  readonly target: Element;
  readonly path: string;
  readonly message: string;
  readonly cause: unknown;
}

/** What recorder.js keeps. */
export interface Recorded {
  readonly warnings: string[];
  readonly errors: string[];
  readonly violations: string[];
  readonly loads: Loaded[];
  readonly problems: Told[];
  readonly longest: number;
  readonly children: Readonly<Record<string, readonly Node[]>>;
  changed: () => void;
}

type View = Window & typeof globalThis & { recorded?: Recorded; hacked?: unknown };

export interface PageOptions {
  /** More for the head, ahead of the script. */
  readonly head?: string;
  readonly lang?: string;
  /** The query of the page's address: `samverka-check`. */
  readonly query?: string;
  /** The tag of the site script, in the head; '' leaves it out. */
  readonly script?: string;
}

export const SCRIPT = '<script src="/dist/samverka.js" defer></script>';
const RECORDER = '<script src="/tests/embed/recorder.js"></script>';

/** A document with every part, for the pages of these tests. */
export const DOCUMENT = '/tests/embed/document.json';
/** The origin that reaches the same server by another name. */
export const OTHER_ORIGIN = location.origin.replace('localhost', '127.0.0.1');

const PATIENCE = 8_000;

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** The address of an answer with this body. */
export const answer = (body: unknown, type = 'application/json'): string =>
  `/test-server/json?type=${type}&body=${encodeURIComponent(typeof body === 'string' ? body : JSON.stringify(body))}`;

/**
 * What a task with a document in it may take before the page counts as frozen: two seconds, or on a busy machine twenty times
 * what parsing alone takes there: 100,000 promises take 1.2 s beside another browser. Times themselves are for the benchmark.
 */
export function allowance(text: string): number {
  const started = performance.now();
  JSON.parse(text);
  return Math.max(2000, 20 * (performance.now() - started));
}

/** The HTML of a page around some content. */
export const pageOf = (body: string, { head = '', lang = 'sv', script = SCRIPT }: PageOptions = {}): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>En sida</title>${RECORDER}${head}${script}</head><body>${body}</body></html>`;

export class Page {
  constructor(readonly frame: HTMLIFrameElement) {}

  get window(): View {
    return this.frame.contentWindow as View;
  }
  get document(): Document {
    return this.frame.contentDocument as Document;
  }
  get recorded(): Recorded {
    if (!this.window.recorded) throw new Error(`${this.document.URL} has no recorder.js`);
    return this.window.recorded;
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.document.querySelectorAll<E>(selector)];
  }
  one<E extends Element = HTMLElement>(selector: string): E {
    const found = this.document.querySelector<E>(selector);
    if (!found) throw new Error(`There is no ${selector} in ${this.document.body.outerHTML}`);
    return found;
  }

  /** The Samverka elements of the page in order, by their tags without the prefix. */
  get parts(): string[] {
    return this.all('*').flatMap(({ localName }) =>
      localName.startsWith('samverka-') ? localName.slice(9) : [],
    );
  }

  /** What a visitor reads, a line for each block, without empty lines. */
  lines(selector = 'body'): string[] {
    return this.one(selector)
      .innerText.split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean);
  }

  isSeen(selector: string): boolean {
    return this.one(selector).checkVisibility({ visibilityProperty: true });
  }

  /** Waits for what the page says next until that is so; no clock but the one that gives up. */
  async until(isSo: (recorded: Recorded) => unknown, patience = PATIENCE): Promise<void> {
    const { recorded } = this;
    const until = performance.now() + patience;
    while (!isSo(recorded)) {
      const left = until - performance.now();
      const isNews = await new Promise<boolean>((resolve) => {
        const timer = setTimeout(() => resolve(false), left);
        recorded.changed = () => {
          clearTimeout(timer);
          resolve(true);
        };
      });
      if (!isNews) {
        const { warnings, errors, loads } = recorded;
        const shown = loads.map(({ target, source }) => `${target.localName} from ${source}`);
        throw new Error(
          `It did not come: ${String(isSo)}; the page said ${JSON.stringify({ warnings, errors, shown })}`,
        );
      }
    }
  }

  /** Waits until so many elements have shown new content. */
  readonly loads = (count = 1, patience?: number): Promise<void> =>
    this.until(({ loads }) => loads.length >= count, patience);

  /** Waits until so many problems have been told, in the console too. */
  readonly problems = (count = 1, patience?: number): Promise<void> =>
    this.until(({ problems, warnings }) => problems.length >= count && warnings.length >= count, patience);

  /** Waits for what changes in the page, shadow roots named included, until that is so. */
  async comes(isSo: () => unknown, ...roots: readonly Node[]): Promise<void> {
    const observer = new MutationObserver(() => this.recorded.changed());
    for (const root of [this.document, ...roots])
      observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
    await this.until(isSo).finally(() => observer.disconnect());
  }

  /** Waits until the page has an element. */
  readonly appears = (selector: string): Promise<void> =>
    this.comes(() => this.document.querySelector(selector));

  /** Waits for the elements that read the page's own HTML. */
  async settled(): Promise<void> {
    for (let round = 0; round < 3; round++) {
      const parts = this.all<Part>('*').filter((element) => 'updateComplete' in element);
      await Promise.all(parts.map(({ updateComplete }) => updateComplete));
    }
  }

  /** Puts HTML at the end of the body, as a script of the page would. */
  add(html: string): void {
    this.document.body.append(this.document.createRange().createContextualFragment(html));
  }
}

/** Loads an address into an iframe; its own scripts have run when it is given. */
export async function openAddress(address: string, sandbox?: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return new Page(frame);
}

/** Loads a page with that content in its body. */
export const openPage = (body: string, options: PageOptions = {}): Promise<Page> =>
  openAddress(answer(pageOf(body, options), 'text/html').replace('?', `?${options.query ?? ''}&`));
