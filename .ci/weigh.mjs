/** What a file weighs on its way to a visitor. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const number = (value) => value.toLocaleString('en').padStart(7);

/** What a file costs a visitor: its bytes with brotli at quality 11. */
export const brotliOf = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Prints a file's line, and gives its bytes with brotli at quality 11. */
export function weigh(name, content) {
  const brotli = brotliOf(content);
  const gzip = gzipSync(content, { level: 9 }).length;
  console.log(
    `${name.padEnd(31)}${number(content.length)} bytes, gzip ${number(gzip)}, brotli ${number(brotli)}`,
  );
  return brotli;
}
