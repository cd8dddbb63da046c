/**
 * How `npm run test:mutants` breaks the modules that decide: see README.md in this folder.
 *
 * MUTATE=dist/esm/domain/parse-hours.js   these files alone, divided by commas
 */
const folder = 'test/mutants/node_modules/@stryker-mutator';

export default {
  mutate: process.env.MUTATE?.split(',') ?? ['dist/esm/domain/*.js'],
  // Everything that no test of a module needs: the sandbox is a copy of the rest.
  ignorePatterns: [
    ...['/.*', '/coverage', '/demo', '/dist/cdn', '/dist/drupal', '/dist/html', '/dist/wordpress'],
    ...['/integrations', '/stories', '/storybook-static', '/test/[!us]*'],
  ],
  tempDirName: '.cache/mutants/sandbox',
  symlinkNodeModules: false,
  testRunner: 'tap',
  plugins: [`./${folder}/tap-runner/dist/src/index.js`],
  tap: {
    testFiles: process.env.TESTS?.split(',') ?? ['test/unit/domain/*.test.mjs'],
    nodeArgs: ['--test-reporter=tap'],
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 20_000,
  incremental: true,
  incrementalFile: '.cache/mutants/incremental.json',
  reporters: ['clear-text', 'json'],
  clearTextReporter: {allowColor: false, logTests: false, reportScoreTable: true},
  jsonReporter: {fileName: '.cache/mutants/report.json'},
  disableTypeChecks: false,
  allowEmpty: false,
};
