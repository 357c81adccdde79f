import astro from 'eslint-plugin-astro';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

import { localPlugin } from './scripts/lint/plugin.ts';

const TYPED = ['**/*.ts'];
const CLIENT_SCRIPTS = ['**/*.astro/*.ts', '**/*.astro/*.js'];

export default defineConfig(
  // The tools are packages of their own, with their own compiler settings; prettier formats them.
  globalIgnores(['dist/', '.astro/', 'coverage/', 'test-results/', 'tools/', '**/*.d.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: TYPED,
    ignores: CLIENT_SCRIPTS,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in messages are what most messages are about.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A spread string gives code points, which is what counting and comparing letters needs here.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  {
    // Types in components are the business of `astro check`, which knows what an .astro file exports.
    files: ['**/*.astro', ...CLIENT_SCRIPTS],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
  },
  // After the rules above, because those bring a parser that cannot read .astro files.
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    rules: {
      // The HTML has no style attributes, because the content security policy will refuse them.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="style"]',
          message: 'No style attributes: use a class or an SVG attribute.',
        },
      ],
    },
  },
  {
    files: ['**/*.{ts,js,mjs,astro}', ...CLIENT_SCRIPTS],
    plugins: { local: localPlugin },
    rules: {
      'local/import-direction': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    // Programs for a terminal speak through it.
    files: ['scripts/**', 'tests/**', 'src/integrations/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
    ignores: ['**/*.test.ts', ...CLIENT_SCRIPTS],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: { ArrowFunctionExpression: true, ClassDeclaration: true, FunctionDeclaration: true },
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration'],
        },
      ],
      'jsdoc/require-description': ['error', { contexts: ['any'] }],
      'jsdoc/check-param-names': ['error', { checkDestructured: false }],
      'jsdoc/check-tag-names': 'error',
      'jsdoc/no-types': 'error',
    },
  },
);
