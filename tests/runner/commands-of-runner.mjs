/** Hears what pages tell the runner itself: which test has begun, and how long each file took. */
export function takeProgress() {
  /** In ms, by the file's path. */
  const msByFile = new Map();
  /** The name of the last test that has begun, by the page's session. */
  const lastBySession = new Map();
  const plugin = {
    name: 'samverka-progress',
    serverStart({ webSockets }) {
      webSockets.on('message', ({ data }) => {
        if (data.type === 'samverka-began') lastBySession.set(data.session, data.test);
      });
    },
    executeCommand({ command, payload }) {
      if (command !== 'samverka:took') return undefined;
      msByFile.set(payload.file, payload.ms);
      return { value: true };
    },
  };
  return { msByFile, lastBySession, plugin };
}
