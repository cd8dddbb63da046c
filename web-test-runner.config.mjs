/**
 * Tests in real browsers. `npx wtr --files 'test/browser/week/*.test.ts'` runs a few of them.
 *
 * LIT_MODE=production         Lit as visitors get it; without it, Lit with its development warnings
 * BROWSERS=chromium           one browser only
 * TEST_COUNTS=file.json       where to write how many tests passed and failed
 * TEST_JUNIT=file.xml         where to write each test with its time, for CI servers
 */
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {junitReporter} from '@web/test-runner-junit-reporter';
import {freePort} from './scripts/serve/server.mjs';
import {findBrowsers, wanted} from './scripts/test/browsers.mjs';
import {browserLaunchers} from './test/support/browser-launchers.mjs';
import {countReporter} from './test/support/count-reporter.mjs';
import {emulateCommand} from './test/support/emulate-command.mjs';
import {knownRootsPlugin, rootsByProtocol} from './test/support/known-roots-plugin.mjs';
import {screenReaderPlugin} from './test/support/screen-reader-plugin.mjs';

const production = process.env.LIT_MODE === 'production';
const found = findBrowsers();
const browsers = wanted().filter((engine) => found[engine]);

export default {
  files: [
    'test/**/*.test.ts',
    '!**/node_modules/**',
    ...(production ? [] : ['!test/browser/built/**']),
  ],
  port: await freePort(),
  nodeResolve: {exportConditions: ['browser', production ? 'production' : 'development']},
  plugins: [
    knownRootsPlugin(),
    rootsByProtocol(),
    emulateCommand(),
    screenReaderPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: browsers.map((engine) => browserLaunchers[engine](found[engine])),
  reporters: [
    defaultReporter({reportTestProgress: !process.env.CI}),
    countReporter(process.env.TEST_COUNTS),
    ...(process.env.TEST_JUNIT ? [junitReporter({outputPath: process.env.TEST_JUNIT})] : []),
  ],
  // Lit says so each time, and here it is meant.
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode.'),
  concurrentBrowsers: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  testFramework: {config: {timeout: 60_000}},
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['json'],
    reportDir: '.cache/coverage-in-pages',
  },
};
