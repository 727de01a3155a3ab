/**
 * A WordPress of our own: Debian's files in a temporary folder, a private MariaDB behind a socket, and PHP's own web server on
 * a free port. It needs no Apache and touches nothing that the machine runs already.
 *
 *     const site = await openSite();
 *     const { link } = await site.as('author').publish({ title: 'Löften', content: '<p>…</p>' });
 *     await site.close();
 */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pack } from '../../demo/integrations/wordpress/pack.mjs';
import { PATH, WORDPRESS } from './needs.mjs';
import { startService } from './service.mjs';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Who writes on the site; the password is the name. Administrators and editors may write any HTML, the others may not. */
export const USERS = ['admin', 'editor', 'author', 'contributor'];

/** The codes are the shell's. */
const STOPS = [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
];

async function startDatabase(folder) {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  // The temporary folder is root's own, so root runs it.
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  mkdirSync(data);
  await run(
    'mariadb-install-db',
    [
      '--no-defaults',
      ...user,
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    { env: { ...process.env, PATH } },
  );
  const sql = join(folder, 'first.sql');
  writeFileSync(
    sql,
    [
      'CREATE DATABASE wordpress CHARACTER SET utf8mb4;',
      "CREATE USER 'wordpress'@'localhost' IDENTIFIED BY 'wordpress';",
      "GRANT ALL ON wordpress.* TO 'wordpress'@'localhost';",
    ].join('\n'),
  );
  const service = await startService(
    'mariadbd',
    [
      '--no-defaults',
      ...user,
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'database.pid')}`,
      `--init-file=${sql}`,
      '--skip-networking',
      '--skip-log-bin',
      // It is thrown away: nothing has to last.
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-doublewrite=0',
    ],
    { says: /ready for connections/ },
  );
  return { ...service, socket };
}

const configuration = (socket, origin) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'wordpress');
define('DB_PASSWORD', 'wordpress');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
foreach (array('AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE') as $name) {
  define($name . '_KEY', 'test-' . $name);
  define($name . '_SALT', 'salt-' . $name);
}
// Nobody is asked; application passwords work without https.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', __DIR__ . '/debug.log');
// As on a network of sites, where only its own administrator may write any HTML.
if (file_exists(__DIR__ . '/restricted')) define('DISALLOW_UNFILTERED_HTML', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

class Writer {
  #origin;
  #authorization;

  constructor(origin, name, password) {
    this.#origin = origin;
    this.#authorization = `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
  }

  /** Asks WordPress' own interface, and gives its answer. */
  async request(route, { method = 'POST', body, headers = {} } = {}) {
    const [path, query] = route.split('?');
    const response = await fetch(`${this.#origin}/?rest_route=/wp/v2/${path}${query ? `&${query}` : ''}`, {
      method,
      headers: { Authorization: this.#authorization, ...headers },
      body,
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${route}: ${answer.code}: ${answer.message}`);
    return answer;
  }

  send(route, value, method = 'POST') {
    const headers = { 'Content-Type': 'application/json' };
    return this.request(route, { method, headers, body: JSON.stringify(value) });
  }

  /** Saves a post; `link` is its address, `content.raw` what WordPress has kept. */
  publish(post) {
    return this.send('posts', { status: 'publish', ...post });
  }

  upload(name, body, type = 'application/json') {
    const headers = { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` };
    return this.request('media', { headers, body });
  }
}

/** Starts it; whatever it leaves goes with `close()`, or with the process. */
export async function openSite() {
  const folder = mkdtempSync(join(tmpdir(), 'samverka-wordpress-'));
  const services = [];
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const end = () => {
    for (const { kill } of services) kill();
    remove();
  };
  // A signal ends the process without `exit`, and its folder is large.
  const handlers = STOPS.map(([signal, code]) => [signal, () => process.exit(code)]);
  process.once('exit', end);
  for (const [signal, handler] of handlers) process.once(signal, handler);
  const close = async () => {
    await Promise.all(services.map(({ stop }) => stop()));
    remove();
    process.off('exit', end);
    for (const [signal, handler] of handlers) process.off(signal, handler);
  };
  try {
    const files = join(folder, 'site');
    const databaseStarts = startDatabase(folder).then((database) => {
      services.push(database);
      return database;
    });
    // Waited for below; until then nobody else hears of its failure.
    databaseStarts.catch(() => {});
    // Debian links to what other packages have.
    await run('cp', ['-rL', `${WORDPRESS}/.`, files]).catch(() => {
      if (!existsSync(join(files, 'wp-settings.php'))) throw new Error(`${WORDPRESS} could not be copied.`);
    });
    rmSync(join(files, 'wp-config.php'), { force: true });
    mkdirSync(join(files, 'wp-content/uploads'), { recursive: true });
    mkdirSync(join(files, 'wp-content/mu-plugins'), { recursive: true });
    cpSync(join(here, 'script-in-theme.php'), join(files, 'wp-content/mu-plugins/script-in-theme.php'));
    // Browsers ask for it, and would complain.
    cpSync(join(root, 'demo/assets/icon.svg'), join(files, 'favicon.ico'));
    pack(join(files, 'wp-content/plugins'));
    const [database, server] = await Promise.all([
      databaseStarts,
      startService(
        'php',
        [
          '-d',
          'opcache.enable=1',
          '-d',
          'sendmail_path=true',
          '-d',
          'upload_max_filesize=20M',
          '-S',
          '127.0.0.1:0',
          '-t',
          files,
        ],
        { says: /\(http:\/\/\S+\) started/, cwd: files, env: { PHP_CLI_SERVER_WORKERS: '4' } },
      ).then((started) => {
        services.push(started);
        return started;
      }),
    ]);
    const origin = /\((http:\/\/[^)]+)\) started/.exec(server.printed)[1];
    writeFileSync(join(files, 'wp-config.php'), configuration(database.socket, origin));
    const { stdout } = await run('php', [
      '-d',
      'sendmail_path=true',
      join(here, 'setup.php'),
      files,
      ...USERS,
    ]);
    const passwords = JSON.parse(stdout.trim().split('\n').at(-1));
    const as = (name) => new Writer(origin, name, passwords[name]);
    return {
      origin,
      files,
      as,
      close,
      /** Turns the plugin on and off. */
      plugin: (isOn) =>
        as('admin').send('plugins/samverka/samverka', { status: isOn ? 'active' : 'inactive' }),
      /** The tag of the script in the theme, as a site has it that uses no plugin. */
      scriptInTheme(isOn) {
        const flag = join(files, 'script-in-theme');
        if (isOn) writeFileSync(flag, '');
        else rmSync(flag, { force: true });
      },
      /** Nobody may write any HTML. */
      restrict(isOn) {
        const flag = join(files, 'restricted');
        if (isOn) writeFileSync(flag, '');
        else rmSync(flag, { force: true });
      },
      /** Runs PHP with WordPress loaded, and gives what it prints. */
      async php(code) {
        const script = `require ${JSON.stringify(join(files, 'wp-load.php'))}; ${code}`;
        return (await run('php', ['-r', script])).stdout;
      },
      /** What PHP has complained of in our plugin. */
      complaints() {
        const log = join(files, 'debug.log');
        const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
        return lines.filter((line) => /plugins\/samverka|samverka_/.test(line));
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A document with every part, for the media library. */
export const DOCUMENT = readFileSync(join(root, 'demo/samverkan-med-polisen.sv.json'), 'utf8');
