/**
 * Tests in real browsers. `npx wtr --files 'test/elements/week/*.test.ts'` runs a few of them.
 *
 * LIT_MODE=production         Lit as visitors get it; without it, Lit with its development warnings
 * BROWSERS=chromium           one browser only
 * TEST_COUNTS=file.json       where to write how many tests passed and failed
 */
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {findBrowsers, wanted} from './scripts/browsers.mjs';
import {browserLaunchers} from './test/support/browser-launchers.mjs';
import {countReporter} from './test/support/count-reporter.mjs';
import {emulateCommand} from './test/support/emulate-command.mjs';
import {screenReaderPlugin} from './test/support/screen-reader-plugin.mjs';

const production = process.env.LIT_MODE === 'production';
const found = findBrowsers();
const browsers = wanted().filter((engine) => found[engine]);

export default {
  files: ['test/**/*.test.ts', ...(production ? [] : ['!test/built/**'])],
  nodeResolve: {exportConditions: ['browser', production ? 'production' : 'development']},
  plugins: [
    emulateCommand(),
    screenReaderPlugin(),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url))}),
  ],
  browsers: browsers.map((engine) => browserLaunchers[engine](found[engine])),
  reporters: [defaultReporter({reportTestProgress: !process.env.CI}), countReporter(process.env.TEST_COUNTS)],
  // Lit says so each time, and here it is meant.
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode.'),
  concurrentBrowsers: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: {config: {timeout: 10_000}},
  coverageConfig: {include: ['src/**/*.ts'], reporters: ['lcov', 'text-summary']},
};
