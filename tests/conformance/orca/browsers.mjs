/** Browsers as a visitor with Orca has them: with a window, in Swedish, and without the questions of a first start. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserArguments, findBrowser } from '../../browser.mjs';
import { find as findFirefox } from '../../engines/firefox.mjs';

const PREFERENCES = {
  'accessibility.force_disabled': -1,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'intl.accept_languages': 'sv',
  // Sound has a clock where there is no sound card: by a device of Firefox's own for its tests.
  'media.cubeb.force_mock_context': true,
  'media.cubeb.sandbox': false,
  // As Chromium here has it: no voices of the system, so the reserve voice is what reads.
  'media.webspeech.synth.enabled': false,
};

/** Each gives the program and its arguments for a page at `url`, with its profile in `folder`. */
export const browsers = {
  chromium: (folder, url) => [
    findBrowser(),
    ...browserArguments,
    '--force-renderer-accessibility',
    '--lang=sv',
    '--no-first-run',
    '--disable-features=Translate',
    '--password-store=basic',
    `--user-data-dir=${join(folder, 'chromium')}`,
    url,
  ],
  firefox: (folder, url) => {
    const lines = Object.entries(PREFERENCES).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(folder, 'home/user.js'), lines.join('\n'));
    return [findFirefox(), '--new-instance', '--profile', join(folder, 'home'), url];
  },
};
