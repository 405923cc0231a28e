import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['./src/db/testing.ts'],
    hookTimeout: 60_000,
    testTimeout: 60_000,
    maxWorkers: 2,
    isolate: false,
  },
});
