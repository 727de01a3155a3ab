/**
 * `npm run test:orca`: Orca reads the demo in a real browser, and is led through the screen-reader script by its own keys. What
 * it said at each step is written to demo/documentation/conformance/, beside what was expected; the documentation shows both.
 *
 *   npm run test:orca               in Chromium and Firefox
 *   npm run test:orca -- firefox    in one of them; --dry writes nothing
 *
 * Needs Debian or Ubuntu, as root; installs what is missing. Not part of CI: it takes two minutes and a desktop of its own.
 * Ends with how many steps were as expected.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { done, PAGE } from '../../demo/documentation/conformance/screen-reader-steps.mjs';
import { install } from '../tooling/install.mjs';
import { openSite } from '../tooling/site.mjs';
import { browsers } from './orca/browsers.mjs';
import { openDesktop } from './orca/desktop.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const PACKAGES = {
  '/usr/bin/orca': 'orca',
  '/usr/libexec/at-spi2-registryd': 'at-spi2-core',
  '/usr/bin/Xvfb': 'xvfb',
  '/usr/bin/dbus-daemon': 'dbus',
  '/usr/bin/openbox': 'openbox',
  '/usr/bin/xdotool': 'xdotool',
  '/usr/bin/localedef': 'locales',
};

/** What the steps' actions are on Orca's keyboard, as xdotool names keys. */
const KEYS = {
  top: 'ctrl+Home',
  'next-focus': 'Tab',
  'next-heading': 'h',
  'next-list': 'l',
  'next-button': 'b',
  'next-text': 'Down',
  activate: 'Return',
  close: 'Escape',
};

/** Orca's Swedish words. */
const ROLES = {
  button: 'tryckknapp',
  combobox: 'komboruta',
  heading: 'huvud nivå',
  link: 'länk',
  list: 'Lista med',
  slider: 'skjutreglage',
};
const EXPANDED = { true: 'utfälld', false: 'infälld' };

/** How long it waits for more, in ms, where a key does something; the voice is fetched and made ready in one step. */
const SILENCE = 3000;
const FETCHING = 10_000;

/** Orca reads on by lines of the window: a heading may have two, and a paragraph. */
const LINES = 4;

function prepare() {
  const missing = Object.keys(PACKAGES).filter((path) => !existsSync(path));
  if (missing.length) install(...missing.map((path) => PACKAGES[path]));
  if (!/sv_SE\.utf-?8/i.test(execFileSync('locale', ['-a'], { encoding: 'utf8' })))
    execFileSync('localedef', ['-i', 'sv_SE', '-f', 'UTF-8', 'sv_SE.UTF-8']);
}

const run = (...command) => execFileSync(command[0], command.slice(1), { encoding: 'utf8' }).trim();

/** What has to be among what is said: at a key that does something, what has changed. */
function wanted({ action, expect: { role, name, level, items, first, expanded }, status, silent }) {
  if (silent) return [];
  if (status) return [status];
  if (action === 'activate') return [EXPANDED[expanded]];
  return [name, ROLES[role], level, items, first, EXPANDED[expanded]].filter((each) => each !== undefined);
}

function isAsExpected(heard, step) {
  const text = heard.join(' ').replace(/\s+/g, ' ').toLowerCase();
  return wanted(step).every((each) => text.includes(String(each).toLowerCase()));
}

async function readWith(browser, origin) {
  const desktop = await openDesktop();
  try {
    const [program, ...rest] = browsers[browser](desktop.folder, `${origin}/${PAGE}`);
    const began = desktop.spoken().length;
    desktop.start(program, ...rest);
    const onLoad = await desktop.quiet(began, { first: 30_000, silence: 8000 });
    const press = (action, silence) => {
      const from = desktop.spoken().length;
      desktop.press(KEYS[action]);
      return desktop.quiet(from, { silence });
    };
    const steps = [];
    for (const step of done) {
      const { action, then, times = 1 } = step;
      const all = then ? [action, then] : Array.from({ length: times }, () => action);
      const silence = step.silent ? FETCHING : /activate|close/.test(action) ? SILENCE : undefined;
      let heard = [];
      for (const each of all) heard = await press(each, silence);
      for (let line = 1; action === 'next-text' && line < LINES && !isAsExpected(heard, step); line++)
        heard.push(...(await press(action)));
      const asExpected = isAsExpected(heard, step);
      console.log(
        `${asExpected ? '  ' : '! '}${all.map((each) => KEYS[each]).join(' ')}: ${heard.join(' | ')}`,
      );
      steps.push({ keys: all.map((each) => KEYS[each]).join(' '), heard, asExpected });
    }
    return {
      date: new Date().toISOString().slice(0, 10),
      orca: run('orca', '--version'),
      browser: run(program, '--version').split('\n').at(-1).trim(),
      system: /PRETTY_NAME="(.*)"/.exec(readFileSync('/etc/os-release', 'utf8'))[1],
      page: PAGE,
      onLoad,
      steps,
    };
  } finally {
    await desktop.stop();
  }
}

const options = process.argv.slice(2);
const chosen = options.filter((option) => !option.startsWith('--'));
prepare();
const site = await openSite();
for (const browser of chosen.length ? chosen : Object.keys(browsers)) {
  console.log(`\n${browser}`);
  const transcript = await readWith(browser, site.origin);
  const good = transcript.steps.filter(({ asExpected }) => asExpected).length;
  console.log(`${browser}: ${good} of ${transcript.steps.length} steps as expected`);
  if (options.includes('--dry')) continue;
  const file = `demo/documentation/conformance/orca-${browser}.json`;
  const style = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(transcript), { ...style, parser: 'json' }));
}
await site.close();
