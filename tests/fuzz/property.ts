/** A property as a test: what must hold of any input. One that fails is shrunk, and told with how to have it again. */
import fc from 'fast-check';
import { settings } from './settings.js';
import { caught, forget } from './trap.js';

/** More of an input than this is not printed. */
const LONG = 4000;

/** How long a failure is made smaller, in ms. */
const SHRINKING = 20_000;

const cut = (text: string): string => (text.length > LONG ? `${text.slice(0, LONG)} …` : text);

/** What a property says when it does not hold: what came out. */
function expectedly(error: unknown): string {
  return error instanceof Error ? ((error.message || error.stack) ?? '') : String(error);
}

/**
 * Tries a property on `runs` inputs. Whatever it proves, nothing may be thrown or told as an error, and no script may run.
 * @param snippet writes an input as an author would.
 */
export function property<T>(
  name: string,
  inputs: fc.Arbitrary<T>,
  runs: number,
  prove: (input: T) => Promise<void> | void,
  snippet: (input: T) => string = (input) => fc.stringify(input),
): void {
  const { seed, times, only, path } = settings;
  if (only !== undefined && !name.includes(only)) return;
  it(name, async function () {
    this.timeout(0);
    forget();
    let failed: number | undefined;
    const proved = fc.asyncProperty(inputs, async (input) => {
      const started = performance.now();
      // A failure that has been made smaller for so long is small enough.
      if (failed !== undefined && started - failed > SHRINKING) return;
      try {
        await prove(input);
        const errors = await caught();
        if (errors.length) throw new Error(`Something went wrong: ${errors.join('\n')}`);
      } catch (error) {
        failed ??= started;
        throw error;
      }
    });
    const numRuns = Math.ceil(runs * times);
    const result = await fc.check(proved, { seed, numRuns, ...(path && { path }) });
    if (!result.failed) return;
    const input = result.counterexample?.[0] as T;
    throw new Error(
      `--seed=${seed} --path=${result.counterexamplePath} --only="${name}"\nIt does not hold of: ${cut(snippet(input))}\n` +
        `${cut(expectedly(result.errorInstance))}\nOnce more: node tests/fuzz/long.mjs with what stands first.`,
    );
  });
}
