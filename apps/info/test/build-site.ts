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
  project.provide('site', outDir);
}
