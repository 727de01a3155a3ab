/** What real speech needs of the machine; on Debian and Ubuntu, as root, what is missing is installed. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { lookUpFirefox } from '../engines/firefox.mjs';
import { install, mayInstall } from '../tooling/install.mjs';

const MODULE_FOLDERS = [
  '/usr/lib/speech-dispatcher-modules',
  '/usr/lib64/speech-dispatcher-modules',
  '/usr/libexec/speech-dispatcher-modules',
  `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/speech-dispatcher-modules`,
];

const inPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** Debian's name of each package, and how to see that it is there. */
const PACKAGES = {
  pulseaudio: () => inPath('pulseaudio'),
  'pulseaudio-utils': () => inPath('parec'),
  'speech-dispatcher': () => inPath('speech-dispatcher'),
  'speech-dispatcher-espeak-ng': () =>
    MODULE_FOLDERS.some((folder) => existsSync(join(folder, 'sd_espeak-ng'))),
  'espeak-ng': () => inPath('espeak-ng'),
  'firefox-esr': () => Boolean(lookUpFirefox()),
};

const missing = () => Object.keys(PACKAGES).filter((name) => !PACKAGES[name]());

/** Sees to it that all is there; throws one sentence when something is missing and cannot be installed. */
export function installSpeech() {
  if (process.platform !== 'linux')
    throw new Error('The tests of speech need Linux: they record what speech-dispatcher says to PulseAudio.');
  let names = missing();
  if (names.length && mayInstall()) {
    console.log(`Real speech needs more here: apt-get installs ${names.join(', ')}.`);
    try {
      install(...names);
    } catch {
      // What apt-get said stands above; what is still missing is named below.
    }
    names = missing();
  }
  if (names.length)
    throw new Error(
      `The tests of speech need ${names.join(', ')} (as Debian's packages are named). ` +
        `Install them: on Debian, sudo apt-get install ${names.join(' ')}. For another Firefox, set FIREFOX_PATH.`,
    );
}
