/** The engines that the tests in the browser run in, by the names that `--engine` takes. */
import * as chromium from './chromium.mjs';
import * as firefox from './firefox.mjs';
import * as webkit from './webkit.mjs';

/** `find` gives the browser's path, or throws one sentence; `launcher` is web-test-runner's. */
export const engines = { chromium, firefox, webkit };
