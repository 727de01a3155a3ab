/**
 * A page of WebKitGTK, driven by WebDriver, with the part of Puppeteer's page that web-test-runner's commands use:
 * keys, mouse, viewport, pictures.
 */
import { writeFileSync } from 'node:fs';
import { KEYS } from './webdriver.mjs';

function keyOf(name) {
  if (name === 'Space') return ' ';
  const key = KEYS[name] ?? (/^(Key[A-Z]|Digit\d)$/.test(name) ? name.at(-1).toLowerCase() : name);
  if ([...key].length !== 1) throw new Error(`WebDriver has no key ${name}: see webdriver.mjs.`);
  return key;
}

const keyDown = (value) => ({ type: 'keyDown', value });
const keyUp = (value) => ({ type: 'keyUp', value });

const BUTTONS = { left: 0, middle: 1, right: 2 };
const move = (x, y) => ({ type: 'pointerMove', x, y, origin: 'viewport', duration: 0 });
const press = ({ button = 'left' } = {}) => ({ type: 'pointerDown', button: BUTTONS[button] });
const release = ({ button = 'left' } = {}) => ({ type: 'pointerUp', button: BUTTONS[button] });

export class WebKitPage {
  #session;
  #desktop;
  #viewport = { width: 800, height: 600 };

  constructor(session, desktop) {
    this.#session = session;
    this.#desktop = desktop;
  }

  keyboard = {
    press: (name) => this.#session.actOnKeyboard(keyDown(keyOf(name)), keyUp(keyOf(name))),
    down: (name) => this.#session.actOnKeyboard(keyDown(keyOf(name))),
    up: (name) => this.#session.actOnKeyboard(keyUp(keyOf(name))),
    type: (text) => this.#session.actOnKeyboard(...[...text].flatMap((key) => [keyDown(key), keyUp(key)])),
  };

  mouse = {
    move: (x, y) => this.#session.actWithMouse(move(x, y)),
    down: (options) => this.#session.actWithMouse(press(options)),
    up: (options) => this.#session.actWithMouse(release(options)),
    click: (x, y, options) => this.#session.actWithMouse(move(x, y), press(options), release(options)),
    reset: () => this.#session.releaseActions(),
  };

  viewport() {
    return this.#viewport;
  }

  /**
   * The window around it is larger by what the browser itself shows. Without a window manager, the window under the pointer has
   * the focus, and the pointer rests at the middle of the screen: that is where the browser's own buttons are put. WebDriver
   * answers when the window has its size: its page is waited for, and the next viewport finds both at rest.
   */
  async setViewport({ width, height }) {
    const [x, y, middleX, middleY] = await this.#session.run(
      'return [outerWidth - innerWidth, outerHeight - innerHeight, screen.width / 2, screen.height / 2]',
    );
    const rect = { x: middleX - 20, y: middleY - 10, width: width + x, height: height + y };
    await this.#session.setWindowRect(rect);
    await this.#session.runUntilDone(
      `const [width, height, done] = arguments;
      const look = () => (innerWidth === width && innerHeight === height ? done() : requestAnimationFrame(look));
      look();`,
      width,
      height,
    );
    this.#viewport = { width, height };
  }

  /** Emulates media features, and waits until the page knows: the desktop's settings take their way to it. */
  async emulateMedia(emulation) {
    const query = this.#desktop.set(emulation);
    await this.#session.runUntilDone(
      // WebKit looks at it when it draws, which less motion alone does not ask for.
      `const [query, done] = arguments;
      const look = () => (matchMedia(query).matches ? done() : requestAnimationFrame(look));
      look();`,
      query,
    );
  }

  /** As it was before anything was pressed or emulated. */
  async reset() {
    await this.#session.releaseActions();
    await this.emulateMedia();
  }

  async screenshot({ path }) {
    await this.#isDrawn();
    writeFileSync(path, await this.#session.screenshot());
  }

  $(selector) {
    return {
      screenshot: async ({ path }) => {
        await this.#isDrawn();
        writeFileSync(path, await this.#session.screenshot(selector));
      },
    };
  }

  mainFrame() {
    return this;
  }

  /** On a busy machine a window that has just got its size is white: WebDriver does not wait until it is drawn. */
  #isDrawn() {
    return this.#session.runUntilDone(
      'const [done] = arguments; requestAnimationFrame(() => requestAnimationFrame(() => done()));',
    );
  }
}
