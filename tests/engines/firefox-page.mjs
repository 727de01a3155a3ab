/**
 * What tests ask of a page of Firefox's and WebDriver BiDi has no command for: it is asked in the browser's own window, as Firefox's
 * developer tools do.
 */

/** Media features, by the property of a BrowsingContext that says what they are. */
const FEATURES = {
  'prefers-color-scheme': 'prefersColorSchemeOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
  'forced-colors': 'forcedColorsOverride',
};

/** A preference would change every page there is; this changes one. */
const OVERRIDE = `(id, overrides) => {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  Object.assign(NavigableManager.getBrowsingContextById(id), JSON.parse(overrides));
}`;

const COLLECT = `() => Services.obs.notifyObservers(null, 'child-gc-request')`;

/** Calls a function in the browser's window with strings. */
async function callInBrowser(page, functionDeclaration, ...strings) {
  const { session } = page.mainFrame().browsingContext.userContext.browser;
  const { result: windows } = await session.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const { result: outcome } = await session.send('script.callFunction', {
    functionDeclaration,
    arguments: strings.map((value) => ({ type: 'string', value })),
    target: { context: windows.contexts[0].context },
    awaitPromise: true,
  });
  if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
}

/** Emulates a medium and media features until the next call; without any, nothing. */
export async function emulateMedia(page, { media = '', features = [] }) {
  const overrides = { mediumOverride: media };
  for (const property of Object.values(FEATURES)) overrides[property] = 'none';
  for (const { name, value } of features) {
    if (!FEATURES[name]) throw new Error(`Firefox does not emulate ${name}: see ${import.meta.url}.`);
    overrides[FEATURES[name]] = value;
  }
  await callInBrowser(page, OVERRIDE, page.mainFrame()._id, JSON.stringify(overrides));
}

/** Has all pages collect what nobody keeps. */
export const collectGarbage = (page) => callInBrowser(page, COLLECT);
