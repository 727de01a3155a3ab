/** Finds the programs that the tests need; on Debian and Ubuntu, as root, what is missing is installed. */
import { existsSync } from 'node:fs';
import { install, mayInstall } from '../tooling/install.mjs';

/**
 * The path of a program: what the environment names, else the first usual place where it is. Undefined when there is none.
 * @param variable the environment's name for it, as FIREFOX_PATH.
 */
export function lookUp(variable, usual) {
  const named = process.env[variable];
  if (named && !existsSync(named))
    throw new Error(`${variable} is ${named}, and there is no such file. Correct it, or unset it.`);
  return named || usual.find((path) => existsSync(path));
}

/** The path, once its package is installed if need be; throws one sentence when it is not to be had. */
export function findProgram({ name, variable, usual, packages }) {
  let path = lookUp(variable, usual);
  if (!path && mayInstall()) {
    console.log(`There is no ${name} here: apt-get installs ${packages.join(' and ')}.`);
    try {
      install(...packages);
    } catch {
      // What apt-get said stands above; what is still missing is named below.
    }
    path = lookUp(variable, usual);
  }
  if (path) return path;
  throw new Error(
    `There is no ${name}: install ${packages.join(' and ')} (as Debian's packages are named), or set ${variable} to the path of its program.`,
  );
}
