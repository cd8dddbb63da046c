import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

const silence = 'Nothing about a visitor is kept, sent or put in an address.';
const strictPages = 'A strict content security policy blocks it, and text must stay text.';
const ownNames = 'Read it through window: `let` in a script of the page hides the bare name.';

/**
 * What no file that a visitor loads may name.
 *
 * @type {import('eslint').Linter.RulesRecord}
 */
const forbidden = {
  'no-restricted-globals': [
    'error',
    ...[
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'caches',
      'cookieStore',
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
    ].map((name) => ({name, message: silence})),
    ...[
      'innerHeight',
      'innerWidth',
      'scrollX',
      'scrollY',
      'scrollBy',
      'scrollTo',
      'getComputedStyle',
      'matchMedia',
      'performance',
      'stop',
    ].map((name) => ({name, message: ownNames})),
  ],
  'no-restricted-properties': [
    'error',
    ...['innerHTML', 'outerHTML'].map((property) => ({property, message: strictPages})),
    ...[
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'sendBeacon',
      'pushState',
      'replaceState',
      'serviceWorker',
    ].map((property) => ({
      property,
      message: silence,
    })),
    {object: 'document', property: 'cookie', message: silence},
    {object: 'document', property: 'write', message: strictPages},
    {property: 'insertAdjacentHTML', message: strictPages},
    {
      property: 'setFormValue',
      message: 'The browser writes the state of a form control to the disk.',
    },
  ],
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {regex: '^lit(?:-html)?/directives/(?:unsafe-|style-map)', message: strictPages},
        {
          regex: '^lit/async-directive',
          message: 'Nothing is waited for: words and facts are there when something is drawn.',
        },
      ],
    },
  ],
  'no-restricted-syntax': [
    'error',
    {selector: 'TemplateElement[value.raw=/\\sstyle=/]', message: strictPages},
    {
      selector: 'PropertyDefinition[key.name=formAssociated]',
      message: 'The browser writes the state of a form control to the disk.',
    },
    {
      selector: 'NewExpression[callee.name=/^(?:Function|Worker|Image|Audio)$/]',
      message: strictPages,
    },
  ],
  'no-eval': 'error',
  'no-implied-eval': 'off',
  'no-console': 'error',
};

export default ts.config(
  {
    ignores: [
      'dist/',
      '.wireit/',
      '.cache/',
      'storybook-static/',
      'node_modules/',
      '**/*.d.ts',
      // Their frameworks are not installed here: test/frameworks/run.mjs type-checks them.
      'test/frameworks/apps/**/*.ts',
      'integrations/angular/',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  // Prettier breaks lines of code, and leaves comments as they are.
  {rules: {'max-len': ['error', {code: 1000, comments: 100, ignoreUrls: true}]}},
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // An arrow function that returns what a setter returns is easier to read than one with
      // braces.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      // An empty string is as missing as a missing one, and a wrong setting is quoted back whatever
      // it is.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/prefer-includes': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Where there is no page, an empty class stands in for HTMLElement.
      '@typescript-eslint/no-extraneous-class': ['error', {allowEmpty: true}],
      // The browser may be old, or the page may have taken something away: types do not know.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-template-map': 'off',
      // Safari takes the list away from a list without bullets, unless it is told again that it is
      // one.
      'lit-a11y/no-redundant-role': 'off',
      // Tags are registered by the file that is named after them, so that a class file does nothing
      // when it is imported.
      'wc/define-tag-after-class-definition': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/guard-super-call': 'off',
      // The checklist has a closed root, because a session recorder reads open ones.
      'wc/no-closed-shadow-root': 'off',
      'wc/attach-shadow-constructor': 'off',
    },
  },
  // No visitor loads the command: it asks for pages, and prints.
  {files: ['src/**/*.ts'], ignores: ['src/check/**'], rules: forbidden},
  {files: ['src/elements/core/warn.ts'], rules: {'no-console': 'off'}},
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // chai's assertions are expressions, and chai-a11y-axe types every one of them as a promise.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/dot-notation': 'off',
      // A test keeps the browser's own method, to put it back.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {globals: {...globals.node}},
  },
  {
    files: [
      'test/**/*.mjs',
      'demo/**/*.js',
      'scripts/bench/**/*.{js,mjs}',
      'scripts/build/open-data/page/search.js',
    ],
    languageOptions: {globals: {...globals.node, ...globals.browser}},
  },
  {
    // A script of the WordPress editor, as the editor loads it.
    files: ['integrations/wordpress/**/*.js'],
    languageOptions: {sourceType: 'script', globals: globals.browser},
  },
  {
    files: ['test/**', 'stories/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(?:it|describe|test|suite)$/][property.name=/^(?:only|skip)$/]',
          message: 'Every test runs.',
        },
      ],
    },
  },
);
