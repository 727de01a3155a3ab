/**
 * The settings of a desktop, which WebKitGTK tells pages of: less motion, dark colours. xsettingsd gives them to all programs on
 * a screen, and tells them when they change. It has no forced colours, as WebKit has none, and no printer.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The media features that can be emulated, and what the desktop says for each of their values. */
const FEATURES = {
  'prefers-reduced-motion': { 'no-preference': 'Gtk/EnableAnimations 1', reduce: 'Gtk/EnableAnimations 0' },
  'prefers-color-scheme': { light: 'Net/ThemeName "Adwaita"', dark: 'Net/ThemeName "Adwaita-dark"' },
};
const USUAL = { 'prefers-reduced-motion': 'no-preference', 'prefers-color-scheme': 'light' };

/** Without it the browser's own buttons keep its window wider than a phone. */
const NARROW = `window * { min-width: 0; min-height: 0; margin: 0; border-width: 0; padding: 0; font-size: 1px }
window image { -gtk-icon-transform: scale(0) }`;

export class DesktopSettings {
  /** Where programs on this screen look for their settings: their XDG_CONFIG_HOME. */
  folder = mkdtempSync(join(tmpdir(), 'samverka-desktop-'));
  #start;
  #process;

  /** @param start starts xsettingsd with a file, and gives its process. */
  constructor(start) {
    this.#start = start;
    mkdirSync(join(this.folder, 'gtk-3.0'));
    writeFileSync(join(this.folder, 'gtk-3.0', 'gtk.css'), NARROW);
  }

  /** Emulates media features from now on, and none besides. Gives a media query that matches once pages have been told. */
  set({ media = '', features = [] } = {}) {
    const values = { ...USUAL };
    if (media) throw new Error(`WebKit cannot be made to show a page as for ${media}.`);
    for (const { name, value } of features) {
      if (!FEATURES[name]?.[value]) throw new Error(`WebKit cannot be made to say (${name}: ${value}).`);
      values[name] = value;
    }
    const isUsual = Object.entries(USUAL).every(([name, value]) => values[name] === value);
    if (this.#process || !isUsual)
      this.#tell(Object.entries(values).map(([name, value]) => FEATURES[name][value]));
    return Object.entries(values)
      .map(([name, value]) => `(${name}: ${value})`)
      .join(' and ');
  }

  close() {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The program is started when it is first needed, and reads its file again when it is told to. */
  #tell(lines) {
    const file = join(this.folder, 'xsettingsd.conf');
    writeFileSync(file, `${lines.join('\n')}\n`);
    if (this.#process) this.#process.kill('SIGHUP');
    else this.#process = this.#start(file);
  }
}
