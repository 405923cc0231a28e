import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { globalSetup: ['./test/build-site.ts'], hookTimeout: 60_000 } });
