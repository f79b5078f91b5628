import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const code = ['**/*.{ts,js,mjs,cjs,svelte}'];
const typed = ['**/*.ts', '**/*.svelte'];
const schema = 'graphql/schema/*.graphql';
const questions = 'web/src/**/*.graphql';

const described = Object.fromEntries(
  ['types', 'rootField', 'DirectiveDefinition', 'EnumValueDefinition', 'FieldDefinition', 'InputValueDefinition'].map(
    (element) => [element, true],
  ),
);

export default defineConfig(
  globalIgnores(['**/node_modules/', '**/generated/', 'web/dist/', 'cdk.out/', 'coverage/', '.data/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  { files: code, extends: [js.configs.recommended] },
  {
    files: typed,
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      // Types tell what is unused better than names do; a leading underscore says "given, not needed".
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // vitest runs what describe and it return, and waits for it.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: ['describe', 'it'], package: 'vitest' }] },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Names are Chinese: taking a text apart by code points is just what is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // The compiler knows every name, the browser's and Node's too.
      'no-undef': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrel files: import from where it is written.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'TSEnumDeclaration', message: 'A union of texts needs no code at run time.' },
      ],
    },
  },
  {
    files: ['functions/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrel files: import from where it is written.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'ClassDeclaration', message: 'Functions over values; no classes on the server.' },
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only handlers, the local run and tests read the environment; others are told.',
        },
      ],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'node:process', message: 'Use the global, so that reading the environment is seen.' }] },
      ],
    },
  },
  {
    files: ['functions/{handlers,local,testing}/**/*.ts', '**/*.test.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // Tools ask for a default export.
    files: ['*.ts', '**/*.config.ts', 'functions/testing/setup.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: { console: 'readonly', module: 'writable', process: 'readonly', URL: 'readonly' },
    },
  },
  {
    files: ['web/public/*.js'],
    languageOptions: {
      globals: Object.fromEntries(['caches', 'fetch', 'self', 'setTimeout'].map((name) => [name, 'readonly'])),
    },
  },
  {
    files: ['functions/local/**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['Buffer', 'clearInterval', 'clearTimeout', 'fetch', 'setInterval', 'setTimeout'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },

  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [svelte.configs.recommended],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // `void x` in an effect names what the effect depends on.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // A map or date that lives inside one function is no state; what is state says so.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    // Here components are any; svelte-check, which knows their types, looks after these.
    files: ['**/*.svelte'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },

  {
    files: [schema],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema, documents: questions } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-description': ['error', described],
      // Pages are walked forwards only, a short bounded list is a plain one, and an offer is not a noun.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      // Only nouns have an id; a window, a name or a point is a value.
      '@graphql-eslint/strict-id-in-types': 'off',
      // One line stands beside its element; the sentence ends in the style of prose either way.
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      '@graphql-eslint/input-name': 'error',
      '@graphql-eslint/require-deprecation-date': 'error',
      '@graphql-eslint/require-nullable-fields-with-oneof': 'error',
    },
  },
  {
    // What all domains share is there before the first of them needs it.
    files: ['graphql/schema/base.graphql'],
    rules: { '@graphql-eslint/no-unreachable-types': 'off' },
  },
  {
    files: [questions],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema, documents: questions } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // The page keeps no store of objects by id, so it asks only for what it shows.
      '@graphql-eslint/require-selections': 'off',
    },
  },
);
