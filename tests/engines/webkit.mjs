/**
 * WebKitGTK for web-test-runner: its MiniBrowser, driven by WebDriver. A page has a browser and a screen of its own, so that it
 * has the focus whatever the others do.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { findProgram } from './program.mjs';
import { openSession } from './webdriver.mjs';
import { WebKitPage } from './webkit-page.mjs';
import { DesktopSettings } from './webkit-settings.mjs';

const DEBIAN = { packages: ['webkit2gtk-driver', 'xvfb', 'xsettingsd'] };
const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/libexec'];

/** The paths of what it takes. */
export const find = () => ({
  driver: findProgram({
    ...DEBIAN,
    name: 'WebKitWebDriver',
    variable: 'WEBKIT_DRIVER_PATH',
    usual: ['/usr/bin/WebKitWebDriver'],
  }),
  browser: findProgram({
    ...DEBIAN,
    name: 'MiniBrowser of WebKitGTK',
    variable: 'WEBKIT_PATH',
    usual: ['4.1', '4.0', '6.0'].flatMap((version) =>
      LIBRARIES.flatMap((folder) => [
        `${folder}/webkit2gtk-${version}/MiniBrowser`,
        `${folder}/webkitgtk-${version}/MiniBrowser`,
      ]),
    ),
  }),
  screen: findProgram({ ...DEBIAN, name: 'Xvfb', variable: 'XVFB_PATH', usual: ['/usr/bin/Xvfb'] }),
  settings: findProgram({
    ...DEBIAN,
    name: 'xsettingsd',
    variable: 'XSETTINGSD_PATH',
    usual: ['/usr/bin/xsettingsd'],
  }),
});

/** Of the largest window that a test asks for, twice as wide and high: see WebKitPage's setViewport. */
const SCREEN = '3000x3000x24';

/** What runs now and is to end with this process, however it ends. */
const running = new Set();
function endAll() {
  for (const end of running) end();
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    endAll();
    process.kill(process.pid, signal);
  });
process.once('exit', endAll);

/** A program that ends with this process at the latest. */
function run(path, options, settings) {
  const started = spawn(path, options, settings);
  const end = () => started.kill();
  running.add(end);
  started.once('exit', () => running.delete(end));
  // One that cannot be started tells no `exit`.
  started.once('error', () => running.delete(end));
  return started;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Rejects with a sentence when a program ends, or cannot be started. */
const ends = (program, name) =>
  new Promise((_, reject) => {
    program.once('error', reject);
    program.once('exit', () => reject(new Error(`${name} ended before it had begun.`)));
  });

/** Waits until a screen is there, and gives its name. */
async function nameOf(screen) {
  const [number] = await Promise.race([once(screen.stdio[3], 'data'), ends(screen, 'Xvfb')]);
  return `:${String(number).trim()}`;
}

/** Waits until a driver answers. */
async function answer(driver, address) {
  const isThere = () =>
    fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  let fault;
  ends(driver, 'WebKitWebDriver').catch((error) => (fault = error));
  // The program says nothing when it listens: it is asked until it answers.
  while (!(await isThere())) {
    if (fault) throw fault;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A browser with one page, on a screen of its own. */
class Opened {
  driver;
  page;
  #ends = [];
  #gone;

  constructor(gone) {
    this.#gone = gone;
  }

  async open(paths) {
    try {
      await this.#open(paths);
    } catch (error) {
      await this.close();
      throw error;
    }
    return this;
  }

  async close() {
    this.#gone = () => {};
    await this.driver?.quit().catch(() => {});
    for (const end of this.#ends.splice(0)) end();
  }

  async #open({ driver, browser, screen, settings }) {
    const display = await nameOf(
      this.#run(screen, ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      }),
    );
    const desktop = new DesktopSettings((file) =>
      this.#run(settings, ['-c', file], { env: { ...process.env, DISPLAY: display }, stdio: 'ignore' }),
    );
    this.#ends.push(() => desktop.close());
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: display,
      XDG_CONFIG_HOME: desktop.folder,
      // Root may not use its sandbox.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    };
    const address = `http://127.0.0.1:${port}`;
    const started = this.#run(driver, [`--port=${port}`], { env, stdio: 'ignore' });
    started.once('exit', () => this.#gone('its driver ended'));
    await answer(started, address);
    this.driver = await openSession(address, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    });
    await this.driver.setTimeouts({ script: 60_000, pageLoad: 60_000 });
    this.page = new WebKitPage(this.driver, desktop);
  }

  #run(...command) {
    const program = run(...command);
    this.#ends.push(() => program.kill());
    return program;
  }
}

/** web-test-runner's idea of a browser; its commands take the pages for Puppeteer's. */
class WebKitLauncher {
  name = 'WebKit';
  type = 'puppeteer';
  #paths = find();
  #active = new Map();
  #idle = [];
  /** Promises, as one may be on its way when all is to end. */
  #all = [];
  #gone;

  /** @param given `gone` is called with a reason when a driver goes away. */
  constructor({ gone }) {
    this.#gone = gone;
  }

  async startSession(id, url) {
    const opened = this.#idle.pop() ?? (await this.#open());
    this.#active.set(id, opened);
    await opened.page.setViewport({ width: 800, height: 600 });
    await opened.driver.goto(url);
  }

  isActive(id) {
    return this.#active.has(id);
  }

  /** Asked when a page is no longer heard of: one that has crashed has taken its session along. */
  async getBrowserUrl(id) {
    try {
      return await this.#active.get(id)?.driver.url();
    } catch (error) {
      this.#gone(error.message);
      return undefined;
    }
  }

  getPage(id) {
    return this.#active.get(id)?.page;
  }

  async stopSession(id) {
    const opened = this.#active.get(id);
    // It has not started in time.
    if (!opened) return {};
    this.#active.delete(id);
    try {
      await opened.page.reset();
      await opened.driver.goto('about:blank');
      this.#idle.push(opened);
    } catch (error) {
      this.#gone(error.message);
    }
    return {};
  }

  async stop() {
    await Promise.allSettled(this.#all.map(async (opened) => (await opened).close()));
  }

  #open() {
    const opened = new Opened(this.#gone).open(this.#paths);
    this.#all.push(opened);
    return opened;
  }
}

export const launcher = (given) => new WebKitLauncher(given);
