import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import { precompress } from './precompress.ts';
import { theme } from './src/theme.ts';

export default defineConfig({
  site: theme.url,
  // Files, but for the pages that say `prerender = false`: those show what is in the database now.
  output: 'static',
  adapter: node({ mode: 'middleware', bodySizeLimit: 64 * 1024 }),
  session: false,
  // Our middleware checks origins: Astro's own check also refuses the browsers that hide their origin.
  security: { checkOrigin: false },
  // The middleware leads to the address with a slash; links in mails may do without.
  trailingSlash: 'ignore',
  // One hashed stylesheet for all pages: cached once, and allowed by `style-src 'self'`.
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The default drops a line break between a word and a link, and with it the space.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [precompress()],
});
