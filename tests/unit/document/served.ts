/** Addresses of the test server's answers, and what loading them gives, for the tests of loading. */
import { load, type Loaded } from '../../../src/document/load.js';
import { SamverkaError, type Problem } from '../../../src/document/problem.js';
import { msgIn } from '../../../src/localization/messages.js';

/** The same server by another name: another origin to this page. */
export const OTHER = location.origin.replace('localhost', '127.0.0.1');

/** An address of the test server, with its options; made unique, as nothing is asked for twice. */
export function served(
  answer: string,
  options: Readonly<Record<string, string>> = {},
  origin = location.origin,
): string {
  const query = new URLSearchParams({ ...options, unique: crypto.randomUUID() });
  return `${origin}/test-server/${answer}?${query.toString()}`;
}

/** An address of something that counts its requests, and the count. */
export function counting(options: Readonly<Record<string, string>> = {}): {
  url: string;
  count: () => Promise<number>;
} {
  const key = crypto.randomUUID();
  return {
    url: served('count', { key, ...options }),
    count: async () => ((await (await fetch(served('counted', { key }))).json()) as { count: number }).count,
  };
}

export const aDocument = (title = 'Ett dokument'): string =>
  JSON.stringify({ schemaVersion: 1, lang: 'sv', title, publisher: { name: 'Exempel' } });

/** The problem that loading ends with; fails when it does not. */
export async function problemOf(loading: Promise<Loaded>): Promise<Problem> {
  const error: unknown = await loading.then(
    () => new Error('It loaded.'),
    (cause: unknown) => cause,
  );
  if (!(error instanceof SamverkaError)) throw error;
  return error.problem;
}

export const failureOf = (address: string): Promise<Problem> => problemOf(load(address));
export const swedish = ({ message }: Problem): string => message(msgIn('sv'));
export const english = ({ message }: Problem): string => message(msgIn('en'));

/** The document that an address gives; fails when it gives a page. */
export async function documentAt(
  address: string,
  base?: string,
): Promise<Extract<Loaded, { document: unknown }>> {
  const loaded = await load(address, base);
  if (!('document' in loaded)) throw new Error('It is a page.');
  return loaded;
}

/** The page that an address gives; fails when it gives a document. */
export async function pageAt(address: string): Promise<Extract<Loaded, { page: unknown }>> {
  const loaded = await load(address);
  if (!('page' in loaded)) throw new Error('It is a document.');
  return loaded;
}
