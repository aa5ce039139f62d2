import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/package/**'],
    setupFiles: './test/seed-properties.ts',
    globalSetup: './scripts/build-before-tests.mjs',
    testTimeout: 30_000,
    hookTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    pool: 'forks',
    maxWorkers: 2,
    coverage: { include: ['src/**/*.ts'], reporter: ['text', 'html'] },
  },
});
