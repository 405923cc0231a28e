import { defineConfig } from 'astro/config';
import { precompress } from './precompress.ts';
import { theme } from './src/theme.ts';

export default defineConfig({
  site: theme.url,
  output: 'static',
  trailingSlash: 'always',
  // One hashed stylesheet for all pages: cached once, and allowed by `style-src 'self'`.
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The default drops a line break between a word and a link, and with it the space.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [precompress()],
});
