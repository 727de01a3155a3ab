/** Who imports whom, types included: for the linter's rule against circles, and for tests/tooling/map.test.mjs. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path/posix';
import ts from 'typescript';

/** What is made when texts are translated. */
export const isMade = (path) => path.includes('/catalogues/');

const modulesIn = (root) =>
  readdirSync(root, { recursive: true })
    .map((file) => join(root, file.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !isMade(path));

/** The modules of ours that a source imports: dynamically, and types of the kind `import('…')`, too. */
const importsIn = (path, source) =>
  ts
    .preProcessFile(source, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(path), name.replace(/\.js$/, '.ts')));

/** The imports of each module below a folder. */
export const graphOf = (root) =>
  new Map(modulesIn(root).map((path) => [path, importsIn(path, readFileSync(path, 'utf8'))]));

/** A way from a module back to itself, the module first and last; undefined where there is none. */
export function circleFrom(start, graph) {
  const done = new Set();
  const from = (path, way) => {
    for (const next of graph.get(path) ?? []) {
      if (next === start) return [...way, next];
      if (done.has(next)) continue;
      done.add(next);
      const found = from(next, [...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  return from(start, [start]);
}

const graphs = new Map();
const graphOnce = (root) => graphs.get(root) ?? graphs.set(root, graphOf(root)).get(root);

/** The linter's rule: no module imports itself by way of others. Its own imports are those of the text that is linted. */
export const noCircles = {
  meta: {
    type: 'problem',
    schema: [{ type: 'string' }],
    messages: { circle: 'Imports go in a circle: {{way}}. Move what both need into a file below both.' },
  },
  create(context) {
    const [root] = context.options;
    const path = relative(context.cwd, context.filename);
    return {
      Program(node) {
        const graph = new Map(graphOnce(root)).set(path, importsIn(path, context.sourceCode.text));
        const way = circleFrom(path, graph);
        if (way) context.report({ node, messageId: 'circle', data: { way: way.join(' → ') } });
      },
    };
  },
};
