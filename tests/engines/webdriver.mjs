/**
 * A session of W3C WebDriver over HTTP, with the commands that webkit-page.mjs needs:
 * `const session = await openSession('http://127.0.0.1:4444', { browserName: 'MiniBrowser' }); await session.goto(url);`
 */

/** Keys that type nothing, by their names in the web platform: https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`F${at + 1}`, String.fromCharCode(0xe031 + at)]),
  ),
};

/** The property whose value is an element's reference. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Asks a driver, and gives its value; throws what it says went wrong. */
async function ask(address, method, body) {
  const response = await fetch(address, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
  return value;
}

/** @param capabilities those that the browser has to have. */
export async function openSession(driver, capabilities) {
  const { sessionId } = await ask(`${driver}/session`, 'POST', {
    capabilities: { alwaysMatch: capabilities },
  });
  return new Session(`${driver}/session/${sessionId}`);
}

class Session {
  #address;

  constructor(address) {
    this.#address = address;
  }

  goto(url) {
    return this.#post('url', { url });
  }

  url() {
    return ask(`${this.#address}/url`, 'GET');
  }

  /** @param timeouts in ms: `script`, `pageLoad`. */
  setTimeouts(timeouts) {
    return this.#post('timeouts', timeouts);
  }

  setWindowRect(rect) {
    return this.#post('window/rect', rect);
  }

  /** Runs the body of a function in the page, and gives what it returns. */
  run(script, ...args) {
    return this.#post('execute/sync', { script, args });
  }

  /** The same, until the function calls its last argument; gives what that is called with. */
  runUntilDone(script, ...args) {
    return this.#post('execute/async', { script, args });
  }

  /** @param actions of the keyboard, one after the other: `{ type: 'keyDown', value }` and the like. */
  actOnKeyboard(...actions) {
    return this.#act({ type: 'key', id: 'keyboard', actions });
  }

  /** @param actions of the mouse: `{ type: 'pointerMove', x, y }` and the like. */
  actWithMouse(...actions) {
    return this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  /** Lets go of all that is pressed. */
  releaseActions() {
    return ask(`${this.#address}/actions`, 'DELETE');
  }

  /** @returns {Promise<Buffer>} what is seen of the page, or of the element that a selector finds, as PNG. */
  async screenshot(selector) {
    if (!selector) return Buffer.from(await ask(`${this.#address}/screenshot`, 'GET'), 'base64');
    const { [ELEMENT]: id } = await this.#post('element', { using: 'css selector', value: selector });
    return Buffer.from(await ask(`${this.#address}/element/${id}/screenshot`, 'GET'), 'base64');
  }

  quit() {
    return ask(this.#address, 'DELETE');
  }

  #act(source) {
    return this.#post('actions', { actions: [source] });
  }

  #post(command, body) {
    return ask(`${this.#address}/${command}`, 'POST', body);
  }
}
