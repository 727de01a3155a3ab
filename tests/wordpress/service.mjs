/**
 * A server that a test starts: ready when it says so, and gone when the test is, however that ends.
 * `const service = await startService('php', ['-S', '127.0.0.1:0'], { says: /started/ })`
 */
import { spawn } from 'node:child_process';
import { PATH } from './needs.mjs';

/**
 * The shell leads a process group of its own. When its input ends, because the test says so or because the test's process is
 * no more, even killed, it ends the group: the program and what that has started. When the program ends, the group does too.
 */
const GUARD = '{ "$@" </dev/null; kill -KILL 0; } & cat >/dev/null; kill -KILL 0';

/** How long a server may take to be ready, in ms. */
const PATIENCE = 180_000;

/**
 * @param says what it prints when it is ready.
 * @returns what it had printed then, `stop()`, which resolves when all of it is gone, and `kill()`.
 */
export async function startService(program, rest, { says, cwd, env }) {
  const shell = spawn('sh', ['-c', GUARD, program, program, ...rest], {
    cwd,
    env: { ...process.env, PATH, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  let printed = '';
  const closed = new Promise((resolve) => shell.once('close', resolve));
  const ready = new Promise((resolve) => {
    for (const stream of [shell.stdout, shell.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        // A web server's log grows; what is kept is enough to tell what went wrong.
        printed = (printed + text).slice(-20_000);
        if (says.test(printed)) resolve(true);
      });
  });
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, PATIENCE)));
  const isReady = await Promise.race([ready, closed.then(() => false), late]);
  clearTimeout(timer);
  // The pipe of a shell that has ended.
  shell.stdin.on('error', () => {});
  const stop = () => {
    shell.stdin.end();
    return closed;
  };
  if (!isReady) {
    await stop();
    throw new Error(`${program} did not start. It said:\n${printed}`);
  }
  return {
    printed,
    stop,
    /** At once, for a process that is about to end. */
    kill() {
      try {
        process.kill(-shell.pid, 'SIGKILL');
      } catch {
        // It is gone.
      }
    },
  };
}
