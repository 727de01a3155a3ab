/**
 * Runs several test files in one page, which saves loading a page for each. A file's tests and hooks are held in a suite of
 * its own, named by its path, and what it leaves behind in the page is cleared away before the next one begins.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import { shuffled } from './shuffled.js';

/** A suite with its hooks by when they run, which mocha's types leave out. */
type Suite = Mocha.Suite & Record<`_${Moment}`, Mocha.Hook[]>;
type Moment = (typeof MOMENTS)[number];
const MOMENTS = ['beforeAll', 'beforeEach', 'afterAll', 'afterEach'] as const;

/** Mocha's root suite and its registry of interfaces, which its types leave out. */
const { suite: root } = mocha as BrowserMocha & { readonly suite: Suite };
const { Suite: MochaSuite, interfaces } = Mocha as typeof Mocha & {
  readonly interfaces: { readonly bdd: (suite: Mocha.Suite) => void };
};

/** The development server's own module, which has no types. */
interface WebSocketModule {
  readonly sendMessage: (message: object) => Promise<void>;
}
const WEB_SOCKET = '/__web-dev-server__web-socket.js';

export interface TestFile {
  /** Its path from the root of the repository. */
  readonly path: string;
  /** Evaluates it, which describes its tests. */
  readonly load: () => Promise<unknown>;
}

export interface Order {
  /** Shuffles files, suites and tests; without it they run in the order in which they stand. */
  readonly seed?: number | undefined;
}

const attributesOf = (element: Element): [name: string, value: string][] =>
  [...element.attributes].map(({ name, value }) => [name, value]);

function restoreAttributes(element: Element, attributes: readonly [name: string, value: string][]): void {
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
  for (const [name, value] of attributes) element.setAttribute(name, value);
}

function removeAllBut(parent: Element, kept: ReadonlySet<Node>): void {
  for (const node of [...parent.childNodes]) if (!kept.has(node)) node.remove();
}

/** Returns what restores the page as it is now. Modules, registered elements and `window` are not restored. */
function keepPage(): () => void {
  const { documentElement, head, body, title, adoptedStyleSheets } = document;
  const [ofDocument, ofBody] = [attributesOf(documentElement), attributesOf(body)];
  const [inHead, inBody] = [new Set(head.childNodes), new Set(body.childNodes)];
  const [sheets, address] = [[...adoptedStyleSheets], location.href];
  return () => {
    restoreAttributes(documentElement, ofDocument);
    restoreAttributes(body, ofBody);
    removeAllBut(head, inHead);
    removeAllBut(body, inBody);
    document.title = title;
    document.adoptedStyleSheets = sheets;
    getSelection()?.removeAllRanges();
    if (location.href !== address) history.replaceState(null, '', address);
    scrollTo(0, 0);
  };
}

/** Points `describe`, `it` and the hooks at a suite, as mocha does for its root suite before it loads a file. */
function describeIn(suite: Mocha.Suite, path: string): void {
  interfaces.bdd(suite);
  suite.emit('pre-require', globalThis, path, mocha);
}

/** Tells the runner, which lists the slowest files. */
const tellTime = (file: string, ms: number): Promise<unknown> =>
  executeServerCommand('samverka:took', { file, ms });

/** Returns what tells the runner which test begins: it names it if the page ends before its tests do. */
async function beginTeller(): Promise<(this: Mocha.Context) => void> {
  // Not a command: it waits for its answer by a timer, and tests count the page's timers.
  const { sendMessage } = (await import(WEB_SOCKET)) as WebSocketModule;
  const session = new URLSearchParams(location.search).get('wtr-session-id');
  return function () {
    void sendMessage({ type: 'samverka-began', session, test: this.currentTest?.titlePath().join(' › ') });
  };
}

/** Adds the hooks of one suite to another, after those that it has. */
function copyHooks(from: Suite, to: Suite): void {
  for (const moment of MOMENTS) for (const { fn } of from[`_${moment}`]) to[moment](fn as Mocha.AsyncFunc);
}

async function describeFile({ path, load }: TestFile, shared: Suite, restorePage: () => void): Promise<void> {
  const suite = MochaSuite.create(root, path) as Suite;
  let began = performance.now();
  suite.beforeAll('begin', () => void (began = performance.now()));
  copyHooks(shared, suite);
  describeIn(suite, path);
  // Failing here would take the other files of the page along.
  let fault: { readonly error: unknown } | undefined;
  await load().catch((error: unknown) => (fault = { error }));
  const loading = performance.now() - began;
  if (fault)
    suite.addTest(
      new Mocha.Test('can be loaded', () => {
        throw fault?.error;
      }),
    );
  suite.afterAll('end', () => {
    restorePage();
    return tellTime(path, loading + performance.now() - began);
  });
}

function shuffleIn(suite: Mocha.Suite, seed: number): void {
  suite.suites = shuffled(suite.suites, seed);
  suite.tests = shuffled(suite.tests, seed);
  for (const inner of suite.suites) shuffleIn(inner, seed + 1);
}

/**
 * Describes the tests of all files, which mocha then runs.
 * @param withHooks modules that add hooks to whoever imports them, as all these files do: they are evaluated once.
 */
export async function describeFiles(
  files: readonly TestFile[],
  withHooks: readonly (() => Promise<unknown>)[],
  { seed }: Order,
): Promise<void> {
  const restorePage = keepPage();
  root.beforeEach('tell', await beginTeller());
  const shared = new MochaSuite('hooks', new Mocha.Context()) as Suite;
  describeIn(shared, 'hooks');
  for (const load of withHooks) await load();
  for (const file of files) await describeFile(file, shared, restorePage);
  if (seed !== undefined) shuffleIn(root, seed);
}
