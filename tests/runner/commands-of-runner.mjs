/** Answers what pages tell the runner itself: how long each file took. */
export function takeTimes() {
  /** In ms, by the file's path. */
  const byFile = new Map();
  const plugin = {
    name: 'samverka-times',
    executeCommand({ command, payload }) {
      if (command !== 'samverka:took') return undefined;
      byFile.set(payload.file, payload.ms);
      return { value: true };
    },
  };
  return { byFile, plugin };
}
