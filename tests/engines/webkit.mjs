/**
 * WebKitGTK for web-test-runner: its MiniBrowser, driven by WebDriver. A page has a browser and a screen of its own, so that it
 * has the focus whatever the others do.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Builder, Capabilities } from 'selenium-webdriver';
import { findProgram } from './program.mjs';
import { WebKitPage } from './webkit-page.mjs';

const DEBIAN = { packages: ['webkit2gtk-driver', 'xvfb'] };
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
});

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Starts a screen, and gives its name once it is there. */
async function startScreen(path) {
  const screen = spawn(path, ['-displayfd', '3', '-screen', '0', '2000x2000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await Promise.race([
    once(screen.stdio[3], 'data'),
    once(screen, 'exit').then(() => Promise.reject(new Error('Xvfb ended before it had begun.'))),
  ]);
  return { screen, name: `:${String(number).trim()}` };
}

/** Starts a driver, and waits until it answers. */
async function startDriver(path, display) {
  const port = await freePort();
  const process_ = spawn(path, [`--port=${port}`], {
    env: {
      ...process.env,
      DISPLAY: display,
      // Root may not use its sandbox.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  // The program says nothing when it listens: it is asked until it answers.
  while (!(await answers())) {
    if (process_.exitCode !== null) throw new Error('WebKitWebDriver ended before it had begun.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { process: process_, address };
}

/** A browser with one page. */
async function open({ driver: driverPath, browser, screen: screenPath }) {
  const { screen, name } = await startScreen(screenPath);
  const service = await startDriver(driverPath, name);
  const driver = await new Builder()
    .usingServer(service.address)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      }),
    )
    .build();
  await driver.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
  return {
    driver,
    page: new WebKitPage(driver),
    async close() {
      await driver.quit().catch(() => {});
      service.process.kill();
      screen.kill();
    },
  };
}

/** web-test-runner's idea of a browser; its commands take the pages for Puppeteer's. */
class WebKitLauncher {
  name = 'WebKit';
  type = 'puppeteer';
  #paths = find();
  #active = new Map();
  #idle = [];
  #all = [];

  async startSession(id, url) {
    const opened = this.#idle.pop() ?? this.#add(await open(this.#paths));
    this.#active.set(id, opened);
    await opened.page.setViewport({ width: 800, height: 600 });
    await opened.driver.get(url);
  }

  isActive(id) {
    return this.#active.has(id);
  }

  getBrowserUrl(id) {
    return this.#active.get(id)?.driver.getCurrentUrl();
  }

  getPage(id) {
    return this.#active.get(id)?.page;
  }

  async stopSession(id) {
    const opened = this.#active.get(id);
    this.#active.delete(id);
    await opened.driver.actions().clear();
    await opened.driver.get('about:blank');
    this.#idle.push(opened);
    return {};
  }

  async stop() {
    await Promise.all(this.#all.map(({ close }) => close()));
  }

  #add(opened) {
    this.#all.push(opened);
    return opened;
  }
}

export const launcher = () => new WebKitLauncher();
