import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { theme } from '@veertig/ui/theme';
import { themeCss } from '@veertig/ui/theme-css';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    {
      // The theme's own colors stand right behind the tokens they replace.
      name: 'theme-colors',
      enforce: 'pre',
      transform: (css, id) => (id.endsWith('/ui/src/tokens.css') ? css + themeCss(theme.colors) : undefined),
    },
    sveltekit({
      adapter: adapter({ out: 'build' }),
      // Beside the other faces on one port, so everything of this one is under a name of its own.
      appDir: '_sign',
      // A page is one request: its styles come along.
      inlineStyleThreshold: 64 * 1024,
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['none'],
          'style-src': ['self'],
          'img-src': ['data:'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
      // The hook checks origins itself: kit's own check also refuses the browsers that hide or omit their origin.
      csrf: { trustedOrigins: ['*'] },
    }),
  ],
  // Old phones: no newer syntax in the styles than these browsers read.
  build: { cssTarget: ['chrome87', 'firefox78', 'safari14.1'] },
  test: { include: ['src/**/*.test.ts'] },
});
