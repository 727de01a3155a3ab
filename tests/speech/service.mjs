/**
 * A speech service for tests, without a sound card: PulseAudio with a null sink and speech-dispatcher with espeak-ng, both
 * in a runtime folder of their own, so that nothing that the machine runs already is touched.
 * `const service = await startService()`; what is started with `service.env` speaks there; `await service.stop()` ends it all.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The null sink, whose monitor is what is heard. */
const SINK = 'samverka';

/** A process that these end would leave the daemons running; the codes are the shell's. */
const STOPS = [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
];

/** Asks again until there is an answer: daemons tell nobody when they are ready. */
async function untilReady(what, daemon, ask, seconds = 20) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask().catch(() => undefined);
    if (answer) return answer;
    if (daemon.exitCode !== null)
      throw new Error(`${what} ended with code ${daemon.exitCode}:\n${readFileSync(daemon.log, 'utf8')}`);
    if (Date.now() > end)
      throw new Error(`${what} was not ready in ${seconds} s:\n${readFileSync(daemon.log, 'utf8')}`);
    await wait(50);
  }
}

function start(folder, env, program, ...rest) {
  const daemon = spawn(program, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  daemon.log = join(folder, `${program}.log`);
  const log = createWriteStream(daemon.log);
  daemon.stdout.pipe(log, { end: false });
  daemon.stderr.pipe(log, { end: false });
  daemon.ended = new Promise((resolve) => {
    daemon.once('close', resolve);
    daemon.once('error', resolve);
  });
  return daemon;
}

/** Sends lines to a socket and gives what was answered when `isWhole` says that it is all. */
const converse = (path, lines, isWhole) =>
  new Promise((resolve, reject) => {
    const socket = createConnection(path);
    let text = '';
    socket.setEncoding('utf8').setTimeout(5000, () => socket.destroy(new Error(`${path} is silent`)));
    socket.on('connect', () => socket.write(lines.map((line) => `${line}\r\n`).join('')));
    socket.on('data', (data) => {
      text += data;
      if (isWhole(text)) socket.end(() => resolve(text));
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error(`${path} closed`)));
  });

const pulseIsReady = (env) =>
  new Promise((resolve, reject) => {
    const pactl = spawn('pactl', ['list', 'short', 'sinks'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    pactl.stdout.setEncoding('utf8').on('data', (data) => (text += data));
    pactl.on('error', reject);
    pactl.on('close', () => resolve(text.includes(SINK)));
  });

/** SSIP: speech-dispatcher's own protocol; its answers end with a line without a hyphen after the number. */
async function espeakIsReady(socket) {
  const asked = [
    'SET SELF CLIENT_NAME samverka:tests:ready',
    'SET SELF OUTPUT_MODULE espeak-ng',
    'LIST VOICES',
    'QUIT',
  ];
  const answer = await converse(socket, asked, (text) => /^231 /m.test(text));
  if (/^3\d\d/m.test(answer)) throw new Error(answer);
  return true;
}

function read(id, file) {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch {
    return ''; // It has ended, or is somebody else's.
  }
}

/** Ids of the processes that name this folder in their environment or command, and of what those have started. */
function processesIn(folder) {
  const found = new Set();
  const children = new Map();
  const add = (id) => {
    if (id === process.pid || found.has(id)) return;
    found.add(id);
    for (const child of children.get(id) ?? []) add(child);
  };
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  for (const id of all) {
    const parent = Number(/^PPid:\s*(\d+)/m.exec(read(id, 'status'))?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  for (const id of all) if (`${read(id, 'environ')}${read(id, 'cmdline')}`.includes(folder)) add(id);
  return [...found];
}

const commandOf = (id) => read(id, 'cmdline').replaceAll('\0', ' ').trim().slice(0, 120);

function signal(ids, name) {
  for (const id of ids)
    try {
      process.kill(id, name);
    } catch {
      // It has ended by itself.
    }
}

export async function startService() {
  const folder = mkdtempSync(join(tmpdir(), 'samverka-speech-'));
  mkdirSync(join(folder, 'home'));
  const env = {
    ...process.env,
    HOME: join(folder, 'home'),
    XDG_RUNTIME_DIR: folder,
    XDG_CONFIG_HOME: join(folder, 'home/config'),
    XDG_CACHE_HOME: join(folder, 'home/cache'),
    PULSE_SERVER: `unix:${folder}/pulse/native`,
    PULSE_RUNTIME_PATH: join(folder, 'pulse'),
    // No daemon of D-Bus is started behind our back, and no other speech-dispatcher found.
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    LANG: 'C.UTF-8',
  };
  for (const name of ['SPEECHD_ADDRESS', 'PULSE_SINK', 'PULSE_SOURCE', 'DISPLAY']) delete env[name];

  const daemons = [];
  const endNow = () => {
    signal(processesIn(folder), 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', endNow);
  for (const [name, code] of STOPS) process.once(name, () => process.exit(code));

  /** What runs here besides the daemons and what they have started themselves. */
  const others = () => {
    const known = new Set(daemons.map(({ pid }) => pid));
    return processesIn(folder)
      .filter((id) => !known.has(id))
      .map(commandOf)
      .filter((command) => command && !/^\S*(?:\/sd_|speech-dispatcher)/.test(command));
  };

  /** Ends all, and gives the commands of what others should have ended: browsers, which take a moment. */
  async function stop() {
    const end = Date.now() + 5000;
    let left = others();
    while (left.length && Date.now() < end) {
      await wait(50);
      left = others();
    }
    for (const daemon of daemons.reverse()) {
      daemon.kill('SIGTERM');
      await Promise.race([daemon.ended, wait(3000, undefined, { ref: false })]);
    }
    endNow();
    process.removeListener('exit', endNow);
    return left;
  }

  try {
    const pulse = start(
      folder,
      env,
      'pulseaudio',
      '--daemonize=no',
      '--exit-idle-time=-1',
      '--disallow-exit',
      '--realtime=no',
      '-n',
      `--load=module-native-protocol-unix auth-anonymous=1`,
      `--load=module-null-sink sink_name=${SINK} rate=22050 channels=1`,
    );
    daemons.push(pulse);
    await untilReady('PulseAudio', pulse, () => pulseIsReady(env));

    // Browsers would start it themselves; then nobody would know its id.
    const dispatcher = start(
      folder,
      env,
      'speech-dispatcher',
      '--run-single',
      '--timeout',
      '0',
      '--log-dir',
      folder,
      '--communication-method',
      'unix_socket',
    );
    daemons.push(dispatcher);
    const socket = join(folder, 'speech-dispatcher/speechd.sock');
    await untilReady('speech-dispatcher with espeak-ng', dispatcher, () => espeakIsReady(socket));
  } catch (error) {
    await stop();
    throw error;
  }
  return { env, folder, monitor: `${SINK}.monitor`, stop };
}
