import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          // It imports JSON in a way that Node refuses and Vite does not: https://github.com/actions/languageservices
          server: { deps: { inline: [/@actions\/workflow-parser/] } },
        },
      },
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/global-setup.ts',
          // The default of one second is near to what a busy machine takes for a file; nothing polled here is to stay away.
          expect: { poll: { timeout: 15_000 } },
          // Some tests visit every embed, chapter or picture; a page that hangs must end some time.
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: 'tests/engines/global-setup.ts',
          expect: { poll: { timeout: 30_000 } },
          // Nothing is waited for as long as this; an engine that hangs must end some time.
          testTimeout: 900_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'hosts',
          include: ['tests/hosts/**/*.test.ts'],
          globalSetup: 'tests/hosts/global-setup.ts',
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          // Holds no test: see `npm run bench`.
          name: 'bench',
          include: [],
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
          // Vite's own way to run modules would be measured too: https://vitest.dev/guide/benchmarking
          experimental: { viteModuleRunner: false },
        },
      },
    ],
    // Two: the smallest machines that we test on have two cores, and timings must not depend on more.
    maxWorkers: 2,
  },
});
