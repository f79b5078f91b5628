import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';

/** Where `npm run dev` finds the local API, sign-in and configuration. */
const front = process.env.FRONT ?? 'http://localhost:4100';

/**
 * Modules that the front page needs, as they are imported from index.html on. They go into one file: split over
 * several, which is what sharing with later pages would lead to, they compress worse and cost more requests.
 */
const needed = new Set<string>();
const firstBundle: Plugin = {
  name: 'first-bundle',
  buildEnd() {
    const follow = (id: string): void => {
      if (needed.has(id)) return;
      needed.add(id);
      this.getModuleInfo(id)?.importedIds.forEach(follow);
    };
    for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) follow(id);
  },
};

const DOCUMENT = 'document:';
const documents = new Map<string, string>();

/** Makes each document a module of its own, so that its id travels with the page that asks it and with no other. */
const documentModules: Plugin = {
  name: 'document-modules',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/generated/graphql.ts')) return undefined;
    const declaration = /^export const (\w+) = (\{"__meta__".*\}) as unknown as .*;$/gm;
    return code.replace(declaration, (_, name: string, value: string) => {
      documents.set(name, value);
      return `export { ${name} } from '${DOCUMENT}${name}';`;
    });
  },
  resolveId: (id) => (id.startsWith(DOCUMENT) ? id : undefined),
  load(id) {
    const name = id.slice(DOCUMENT.length);
    return id.startsWith(DOCUMENT) ? `export const ${name} = ${documents.get(name) ?? 'undefined'};` : undefined;
  },
};

/**
 * Nothing is ever rendered on a server. Told so, the bundler leaves out all that Svelte has to take over a server's
 * HTML, which is a thirtieth of what citizens fetch.
 */
const neverHydrates: Plugin = {
  name: 'never-hydrates',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/svelte/src/internal/client/dom/hydration.js')) return undefined;
    const changed = code
      .replace('export let hydrating = false;', 'export const hydrating = false;')
      .replace(/(function set_hydrating\(value\) \{)[^}]*\}/, '$1}');
    if (/let hydrating|hydrating = value/.test(changed)) this.error('Svelte tells otherwise now whether it hydrates');
    return changed;
  },
};

/** Modules that do nothing by being imported; told so, the bundler leaves what only later pages use to them. */
const IDLE = /\/svelte\/src\/(reactivity|internal\/client)\/|\/generated\/graphql\.ts$|^document:/;
const LATER = /^document:|\/svelte\/src\/.*\/(map|set|input|select)\.js$/;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [svelte(), documentModules, firstBundle, neverHydrates],
  // Leaflet's package names only its older module format, which cannot be shaken.
  resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The first bundle lists some forty later files, and names are what compresses least of it.
        chunkFileNames: 'assets/[hash].js',
        assetFileNames: 'assets/[hash][extname]',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'first', test: (id) => needed.has(id) && !LATER.test(id) }],
        },
      },
      treeshake: {
        // The page sends only a document's hash; without this the text of every fragment would be in the first bundle.
        manualPureFunctions: ['TypedDocumentString'],
        moduleSideEffects: (id) => !IDLE.test(id),
      },
    },
  },
  server: {
    proxy: { '/graphql': front, '/calendar': front, '/open-data': front, '/oidc': front, '/config.json': front },
  },
});
