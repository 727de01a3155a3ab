/** What the code may not do: unsafe HTML, loose types, and imports against the map of the house. */
import { configs as lit } from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';
import { noCircles } from './imports.mjs';
import { BUILDER_ROOMS, ROOMS } from './map.mjs';

/** Holds each room to what it may import of its neighbours. */
const bounded = (root, rooms) =>
  Object.entries(rooms).map(([room, allowed]) => {
    const others = Object.keys(rooms).filter((name) => name !== room && !allowed.includes(name));
    const choice = allowed.length ? `only ${allowed.join(', ')}` : 'nothing';
    return {
      files: [`${root}/${room}/**`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: `^(\\.\\./)+(${others.join('|')})(/|\\.js$)`,
                message: `${root}/${room} may import ${choice} besides itself. Move the code, or hand the value in.`,
              },
            ],
          },
        ],
      },
    };
  });

/** Holds a folder's imports to one direction, those of types included. */
const straight = (root) => ({
  files: [`${root}/**/*.ts`],
  plugins: { samverka: { rules: { 'no-circles': noCircles } } },
  rules: { 'samverka/no-circles': ['error', root] },
});

const textAsHtml = 'Text must never become HTML: write a Lit template.';
const UNSAFE = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'parseHTMLUnsafe',
];

const forIn = {
  selector: 'ForInStatement',
  message: 'Pages add to Object.prototype: use for…of with Object.keys or Object.entries.',
};
const only = {
  selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name="only"]',
  message: 'The other tests of the file would not run: take .only away.',
};

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'release/',
      'demo/!(builder|documentation|workbench)/**',
      'demo/*.*',
      'demo/builder/texts/catalogues/',
      'src/localization/catalogues/',
      'tests/tooling/shots/',
      '*.tmp.*',
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', forIn, only],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**'],
    ...lit['flat/recommended'],
  },
  {
    files: ['src/**'],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['src/samverka.ts', 'src/on-demand/modules.site.ts'] },
        tsconfigRootDir: new URL('..', import.meta.url).pathname,
      },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'DOMParser', message: 'Trusted Types block it: see document/load.ts.' },
      ],
      'no-restricted-properties': ['error', ...UNSAFE.map((property) => ({ property, message: textAsHtml }))],
    },
  },
  ...bounded('src', ROOMS),
  ...bounded('demo/builder', BUILDER_ROOMS),
  straight('src'),
  straight('demo/builder'),
);
