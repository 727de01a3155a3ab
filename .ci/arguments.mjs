/** What the servers are told: `--port=5000`. */
import { parseArgs } from 'node:util';

/** The port that was asked for, or `usual`, which gives way to the next when it is taken. Ends the process when it is no port. */
export function portOf(usual) {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  if (values.port === undefined) return { port: usual, strictPort: false };
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    console.error(`--port=${values.port} is no port: give a number up to 65535, as --port=5000.`);
    process.exit(1);
  }
  return { port, strictPort: port !== 0 };
}
