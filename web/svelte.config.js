import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: true,
    // Short names of scopes: each stands in the script once for every element that a component makes.
    cssHash: ({ hash, css }) => `s${hash(css).slice(0, 4)}`,
  },
};
