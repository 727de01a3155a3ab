/** Makes dist/custom-elements.json and, from it, what VS Code and JetBrains editors know of the elements. */
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** The file of the package that a source file becomes. */
const published = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** `define(SamverkaPromises)` in src/define/promises.ts registers what the class names with @tagname. */
const definitions = {
  name: 'samverka-definitions',
  analyzePhase({ ts, node, moduleDoc }) {
    const registers = ts.isCallExpression(node) && node.expression.getText() === 'define';
    if (registers && moduleDoc.path.startsWith('src/define/'))
      moduleDoc.exports.push({
        kind: 'custom-element-definition',
        name: '',
        declaration: { name: node.arguments[0].getText() },
      });
  },
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const elements = modules.flatMap(({ path, declarations }) =>
      declarations.filter(({ tagName }) => tagName).map(({ name, tagName }) => ({ path, name, tagName })),
    );
    const registered = modules.flatMap(({ exports }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition'),
    );
    for (const definition of registered) {
      const element = elements.find(({ name }) => name === definition.declaration.name);
      definition.name = element?.tagName ?? '';
      definition.declaration.module = element && published(element.path);
    }
  },
};

/** What a user of an element cannot see from outside, and what every Lit element has, is left out. */
const publicOnly = {
  name: 'samverka-public-only',
  packageLinkPhase({ customElementsManifest }) {
    const isPublic = ({ name, privacy, static: isStatic, inheritedFrom, kind }) =>
      !isStatic &&
      privacy !== 'private' &&
      privacy !== 'protected' &&
      !name.startsWith('#') &&
      inheritedFrom?.name !== 'LitElement' &&
      !LIFE_CYCLE.has(name) &&
      (kind === 'field' || kind === 'method');
    for (const module of customElementsManifest.modules) {
      module.path = published(module.path);
      for (const { declaration } of module.exports)
        if (declaration?.module) declaration.module = published(declaration.module);
      for (const declaration of module.declarations) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        // Every attribute has its alias for editors that let no other through; only one is seen in the source.
        declaration.attributes = declaration.attributes?.filter(({ name }) => !name.startsWith('data-'));
        for (const item of Object.values(declaration).flat())
          if (item?.inheritedFrom?.module) item.inheritedFrom.module = published(item.inheritedFrom.module);
        if (declaration.superclass?.module)
          declaration.superclass.module = published(declaration.superclass.module);
      }
      // Functions and style sheets are no elements.
      module.declarations = module.declarations.filter(
        ({ kind, superclass }) => kind === 'class' && superclass,
      );
      const names = new Set(module.declarations.map(({ name }) => name));
      module.exports = module.exports.filter(
        ({ kind, declaration }) => kind === 'custom-element-definition' || names.has(declaration?.name),
      );
    }
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({ exports }) => exports.length)
      // File systems list files each in its own order.
      .sort((one, other) => (one.path < other.path ? -1 : 1));
  },
};

const LIFE_CYCLE = new Set([
  'adoptedCallback',
  'attributeChangedCallback',
  'connectedCallback',
  'disconnectedCallback',
  'createRenderRoot',
  'firstUpdated',
  'render',
  'shouldUpdate',
  'update',
  'updated',
  'willUpdate',
]);

export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  exclude: ['src/define/define.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [
    definitions,
    publicOnly,
    customElementVsCodePlugin({ outdir: 'dist', hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true }),
  ],
};
