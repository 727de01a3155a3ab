/** A server that is a program of its own, once it has said where it is. */
import assert from 'node:assert/strict';
import { once } from 'node:events';

/** The first address that a program writes; fails with what it has said when it ends without one. */
export async function addressOf(program) {
  let said = '';
  program.stdout.setEncoding('utf8');
  program.stderr.on('data', (more) => (said += more));
  const ended = once(program, 'exit').then(() => assert.fail(`The server ended. ${said}`));
  // Once its address is known it may end.
  ended.catch(() => {});
  while (!/http:\S+/.test(said)) {
    const [more] = await Promise.race([once(program.stdout, 'data'), ended]);
    said += more;
  }
  return new URL(/http:\S+/.exec(said)[0]);
}
