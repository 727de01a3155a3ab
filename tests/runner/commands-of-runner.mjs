/** Answers what pages tell the runner itself: which test has begun, and how long each file took. */
export function takeProgress() {
  /** In ms, by the file's path. */
  const msByFile = new Map();
  /** The name of the last test that has begun, by the page's path. */
  const lastByPage = new Map();
  const plugin = {
    name: 'samverka-progress',
    executeCommand({ command, payload, session }) {
      if (command === 'samverka:began') {
        lastByPage.set(session.testFile, payload.test);
        return { value: true };
      }
      if (command !== 'samverka:took') return undefined;
      msByFile.set(payload.file, payload.ms);
      return { value: true };
    },
  };
  return { msByFile, lastByPage, plugin };
}
