import { defineConfig } from 'astro/config';
import { theme } from './src/theme.ts';

export default defineConfig({
  site: theme.url,
  output: 'static',
  trailingSlash: 'always',
  // One hashed stylesheet for all pages: cached once, and allowed by `style-src 'self'`.
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
});
