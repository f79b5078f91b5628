import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/** Where `npm run dev` finds the local API, sign-in and configuration. */
const front = process.env.FRONT ?? 'http://localhost:4100';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [svelte()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', reportCompressedSize: false, modulePreload: { polyfill: false } },
  server: { proxy: { '/graphql': front, '/oidc': front, '/config.json': front } },
});
