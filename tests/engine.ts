/** The engine that the tests run in. What differs between engines is put right in src/; tests ask only about what they can see. */
export const engine: 'chromium' | 'firefox' | 'webkit' = /Chrome\//.test(navigator.userAgent)
  ? 'chromium'
  : /Firefox\//.test(navigator.userAgent)
    ? 'firefox'
    : 'webkit';

/**
 * `it`, in the engines whose tools can do what a test needs; elsewhere the test counts as skipped, and its name says why.
 *
 *     inEngines(['chromium'], 'emulates print')('is not printed', async () => …);
 */
export const inEngines = (engines: readonly (typeof engine)[], what: string) =>
  engines.includes(engine)
    ? it
    : (title: string, _test: () => void | Promise<void>): void =>
        void it.skip(`${title} (in ${engines.join(' and ')} only, as it ${what})`);
