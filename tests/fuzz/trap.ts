/** What must never happen, caught: scripts that run, errors nobody handles, errors in the console. */

/** What hostile values call: `ran()`. */
const CALL = 'ran';

const errors: string[] = [];

const note = (what: string): void => {
  errors.push(what);
};

Object.defineProperty(window, CALL, { value: () => note('a script ran') });
addEventListener('error', ({ message }) => note(`error: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => note(`unhandled: ${String(reason)}`));
// An element that cannot show its content says so itself, and goes on with the author's words.
addEventListener('samverka-error', ({ detail }: CustomEventInit<{ cause?: unknown }>) => {
  if (detail?.cause instanceof Error) note(`samverka-error: ${detail.cause.stack}`);
});
const { error } = console;
console.error = (...said: unknown[]): void => {
  note(`console.error: ${said.map(String).join(' ')}`);
  error(...said);
};

/** Waits until the browser has told of errors in what was just done: tasks are handled in order, and a broken image takes one. */
const told = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage('');
  });

/** All that has been caught since it was asked last. */
export async function caught(): Promise<string[]> {
  await told();
  return errors.splice(0);
}

/** Forgets what was caught before. */
export const forget = (): void => void errors.splice(0);
