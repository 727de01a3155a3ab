/**
 * A page of WebKitGTK, driven by WebDriver, with the part of Puppeteer's page that web-test-runner's commands use:
 * keys, mouse, viewport, pictures.
 */
import { writeFileSync } from 'node:fs';
import { Button, By, Key, Origin } from 'selenium-webdriver';

/** Puppeteer's names for keys, where WebDriver has another. */
const KEYS = {
  // Selenium's own key for it is not one that types.
  Space: ' ',
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
  Backspace: Key.BACK_SPACE,
  Delete: Key.DELETE,
  Home: Key.HOME,
  End: Key.END,
  PageUp: Key.PAGE_UP,
  PageDown: Key.PAGE_DOWN,
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  Shift: Key.SHIFT,
  Control: Key.CONTROL,
  Alt: Key.ALT,
  Meta: Key.META,
  ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`F${at + 1}`, Key[`F${at + 1}`]])),
};

function keyOf(name) {
  const key = KEYS[name] ?? (/^(Key[A-Z]|Digit\d)$/.test(name) ? name.at(-1).toLowerCase() : name);
  if ([...key].length !== 1) throw new Error(`WebDriver has no key ${name}: see ${import.meta.url}.`);
  return key;
}

const BUTTONS = { left: Button.LEFT, middle: Button.MIDDLE, right: Button.RIGHT };

export class WebKitPage {
  #driver;
  #desktop;
  #viewport = { width: 800, height: 600 };

  constructor(driver, desktop) {
    this.#driver = driver;
    this.#desktop = desktop;
  }

  keyboard = {
    press: (name) => this.#act((actions) => actions.keyDown(keyOf(name)).keyUp(keyOf(name))),
    down: (name) => this.#act((actions) => actions.keyDown(keyOf(name))),
    up: (name) => this.#act((actions) => actions.keyUp(keyOf(name))),
    type: (text) => this.#act((actions) => actions.sendKeys(text)),
  };

  mouse = {
    move: (x, y) => this.#act((actions) => actions.move({ x, y, origin: Origin.VIEWPORT, duration: 0 })),
    down: ({ button = 'left' } = {}) => this.#act((actions) => actions.press(BUTTONS[button])),
    up: ({ button = 'left' } = {}) => this.#act((actions) => actions.release(BUTTONS[button])),
    click: (x, y, { button = 'left' } = {}) =>
      this.#act((actions) =>
        actions
          .move({ x, y, origin: Origin.VIEWPORT, duration: 0 })
          .press(BUTTONS[button])
          .release(BUTTONS[button]),
      ),
    reset: () => this.#driver.actions().clear(),
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
    const [x, y, middleX, middleY] = await this.#driver.executeScript(
      'return [outerWidth - innerWidth, outerHeight - innerHeight, screen.width / 2, screen.height / 2]',
    );
    const rect = { x: middleX - 20, y: middleY - 10, width: width + x, height: height + y };
    await this.#driver.manage().window().setRect(rect);
    await this.#driver.executeAsyncScript(
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
    await this.#driver.executeAsyncScript(
      // WebKit looks at it when it draws, which less motion alone does not ask for.
      `const [query, done] = arguments;
      const look = () => (matchMedia(query).matches ? done() : requestAnimationFrame(look));
      look();`,
      query,
    );
  }

  /** As it was before anything was pressed or emulated. */
  async reset() {
    await this.#driver.actions().clear();
    await this.emulateMedia();
  }

  async screenshot({ path }) {
    await this.#isDrawn();
    writeFileSync(path, await this.#driver.takeScreenshot(), 'base64');
  }

  async $(selector) {
    const element = await this.#driver.findElement(By.css(selector));
    return {
      screenshot: async ({ path }) => {
        await this.#isDrawn();
        writeFileSync(path, await element.takeScreenshot(), 'base64');
      },
    };
  }

  mainFrame() {
    return this;
  }

  /** On a busy machine a window that has just got its size is white: WebDriver does not wait until it is drawn. */
  #isDrawn() {
    return this.#driver.executeAsyncScript(
      'const [done] = arguments; requestAnimationFrame(() => requestAnimationFrame(() => done()));',
    );
  }

  #act(add) {
    return add(this.#driver.actions({ async: true })).perform();
  }
}
