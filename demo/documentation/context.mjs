/** What the modules in generated/ make their parts from: files of the repository and what the build has made of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param schema the JSON Schema of a document; unless it is given, the one that has been built. */
export function contextOf(root, pages, schema) {
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const readJson = (path) => JSON.parse(read(path));
  const manifest = readJson('dist/custom-elements.json');
  return {
    /** The text of a file, by its path in the repository. */
    read,
    readJson,
    /** Every page: `source`, `path`, `name`, `language`, `title`. */
    pages,
    /** The elements as the manifest describes them, in the order of their tags. */
    elements: manifest.modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName }) => tagName)
      .sort((one, other) => (one.tagName < other.tagName ? -1 : 1)),
    schema: schema ?? readJson('dist/samverka.schema.json'),
    version: readJson('package.json').version,
  };
}
