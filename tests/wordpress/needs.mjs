/** What a WordPress of our own takes: finds it, or installs Debian's packages where that is allowed. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { install, mayInstall } from '../tooling/install.mjs';

/** Where Debian keeps WordPress. */
export const WORDPRESS = '/usr/share/wordpress';

/** Servers lie where only root's PATH leads. */
export const PATH = `${process.env.PATH ?? ''}:/usr/sbin:/usr/local/sbin`;

const answers = (program, ...rest) => {
  try {
    return execFileSync(program, rest, { encoding: 'utf8', env: { ...process.env, PATH }, stdio: 'pipe' });
  } catch {
    return '';
  }
};

/** Each thing, whether it is here, and the packages that have it. */
const NEEDS = [
  ['WordPress', () => existsSync(`${WORDPRESS}/wp-includes/version.php`), ['wordpress']],
  [
    'Swedish for WordPress',
    () => existsSync(`${WORDPRESS}/wp-content/languages/sv_SE.mo`),
    ['wordpress-l10n'],
  ],
  [
    'the theme Twenty Twenty-Three',
    () => existsSync(`${WORDPRESS}/wp-content/themes/twentytwentythree`),
    ['wordpress-theme-twentytwentythree'],
  ],
  [
    'PHP with mysqli, mbstring, dom and gd',
    () => {
      const modules = answers('php', '-m');
      return ['mysqli', 'mbstring', 'dom', 'gd'].every((name) => modules.includes(name));
    },
    ['php-cli', 'php-mysql', 'php-mbstring', 'php-xml', 'php-gd'],
  ],
  ['MariaDB', () => answers('mariadbd', '--version') !== '', ['mariadb-server']],
];

/** Resolves to nothing when all is here, else to one sentence on what is not. */
export function whatIsMissing() {
  const missing = () => NEEDS.filter(([, isHere]) => !isHere());
  let left = missing();
  if (left.length && mayInstall()) {
    const packages = left.flatMap(([, , names]) => names);
    console.log(`A WordPress for the tests: apt-get installs ${packages.join(', ')}.`);
    install(...packages);
    left = missing();
    // It was allowed and did not help: that is a failure, not a reason to skip.
    if (left.length) throw new Error(`apt-get installed, and there is still no ${left[0][0]}.`);
  }
  if (!left.length) return undefined;
  const names = left.map(([name]) => name).join(', ');
  return `WordPress is not tested: there is no ${names}. On Debian and Ubuntu, as root, the tests install it.`;
}
