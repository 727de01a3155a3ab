/**
 * A Swedish desktop of the tests' own for a screen reader: a screen that nobody sees (Xvfb), a window manager, a message bus
 * and Orca, all in a folder of their own, which ends them too.
 * `const desktop = await openDesktop()`; what is started with `desktop.start` is read by Orca; `desktop.spoken()` is what it has
 * said so far, as its own record has it: nobody listens, so it is given no voice.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const LOCALE = 'sv_SE.UTF-8';

/** Orca reads this when it starts. Without a speech server it keeps its record all the same; that is written as it comes. */
const CUSTOMIZATIONS = `from orca import debug, settings, speech
debug.debugFile.reconfigure(line_buffering=True)
speech.init = lambda: None
settings.enableKeyEcho = False
`;

/** Everything that Orca has given to be spoken; a text may have lines. */
const SPOKEN = /SPEECH OUTPUT: '([^]*?)' ?(?:voice=\w+)?(?=\{|\n)/g;

const textOf = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // It is not there yet, or somebody else's.
  }
};

/** The ids of the processes that were started in this folder, by whomever: the bus starts some too. */
const processesIn = (folder) =>
  readdirSync('/proc').filter((id) => /^\d+$/.test(id) && textOf(`/proc/${id}/environ`).includes(folder));

async function until(what, ask, seconds = 40) {
  const end = Date.now() + seconds * 1000;
  while (!ask()) {
    if (Date.now() > end) throw new Error(`${what} did not come in ${seconds} s.`);
    await wait(100);
  }
}

export async function openDesktop() {
  const folder = mkdtempSync(join(tmpdir(), 'samverka-orca-'));
  const record = join(folder, 'orca.log');
  mkdirSync(join(folder, 'home'));
  mkdirSync(join(folder, 'orca'));
  writeFileSync(join(folder, 'orca/orca-customizations.py'), CUSTOMIZATIONS);
  const env = {
    ...process.env,
    HOME: join(folder, 'home'),
    XDG_RUNTIME_DIR: folder,
    XDG_CONFIG_HOME: join(folder, 'home/config'),
    XDG_CACHE_HOME: join(folder, 'home/cache'),
    XDG_DATA_HOME: join(folder, 'home/data'),
    LANG: LOCALE,
    LC_ALL: LOCALE,
    LANGUAGE: 'sv',
    // Browsers bring out what they have for a screen reader.
    GNOME_ACCESSIBILITY: '1',
    ACCESSIBILITY_ENABLED: '1',
  };
  delete env.WAYLAND_DISPLAY;

  const start = (program, ...rest) => spawn(program, rest, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  /** The first line that a program prints: where it is to be found. */
  const firstLine = ({ stdout }) =>
    new Promise((resolve) => stdout.once('data', (data) => resolve(String(data).split('\n')[0])));

  function kill() {
    for (const id of processesIn(folder))
      try {
        process.kill(Number(id), 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
  }
  async function stop() {
    kill();
    await until('The end of the desktop', () => !processesIn(folder).length);
    process.removeListener('exit', kill);
    try {
      // Where the bus has started a portal for documents, it has mounted a folder of its own here.
      execFileSync('umount', ['-l', join(folder, 'doc')], { stdio: 'ignore' });
    } catch {
      // It has not.
    }
    // A browser's own processes end a moment after it.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  }
  process.once('exit', kill);

  const screen = start('Xvfb', '-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp');
  env.DISPLAY = `:${await firstLine(screen)}`;
  env.DBUS_SESSION_BUS_ADDRESS = await firstLine(
    start('dbus-daemon', '--session', '--nofork', '--print-address=1'),
  );
  start('openbox').stdout.resume();
  start('orca', '--replace', '-u', join(folder, 'orca'), '--debug-file', record).stdout.resume();
  const spoken = () => [...textOf(record).matchAll(SPOKEN)].map(([, text]) => text);
  await until('Orca', () => spoken().length);

  return {
    folder,
    spoken,
    start: (program, ...rest) => start(program, ...rest).stdout.resume(),
    /** Presses a key, as `h` or `ctrl+Home`. */
    press: (key) => execFileSync('xdotool', ['key', key], { env }),
    /** Resolves to what has been said since `from` once nothing has been said for a while: a reader tells nobody when it is done. */
    async quiet(from, { first = 4000, silence = 900 } = {}) {
      let count = from;
      let changed = Date.now();
      for (;;) {
        await wait(100);
        const { length } = spoken();
        if (length > count) [count, changed] = [length, Date.now()];
        if (Date.now() - changed > (count === from ? first : silence)) return spoken().slice(from);
      }
    },
    picture: (file) => execFileSync('import', ['-window', 'root', file], { env }),
    stop,
  };
}
