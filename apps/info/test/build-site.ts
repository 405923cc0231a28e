import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site as it was built for this run. */
    site: string;
  }
}

/** Builds the site once for all tests, beside and not over the `dist` that a build task may be writing. */
export default async function buildSite(project: TestProject): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const outDir = `${root}node_modules/.tested-site/`;
  await build({ root, outDir, logLevel: 'error' });
  // With pages that a server makes, the files stand in a folder of their own.
  const files = `${outDir}client/`;
  project.provide('site', existsSync(files) ? files : outDir);
}
