import { isBuiltin } from 'node:module';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'graphql';
import { build, type Plugin } from 'rolldown';

export const handlers = ['graphql', 'stream', 'schedule', 'deliver', 'feeds'] as const;
export type HandlerName = (typeof handlers)[number];

/**
 * Folder of each handler's bundle: `index.mjs`, the files of code it loads with it or later, and the texts it reads at its
 * start.
 */
export type Bundles = Readonly<Record<HandlerName, string>>;

const project = fileURLToPath(new URL('..', import.meta.url));

/**
 * Parts of packages that are only ever loaded for features we do not use; in the bundle they are empty modules. Apollo's
 * own plugins are all named in functions/api/apollo.ts, and in Lambda credentials always come from the environment.
 */
const leftOut: readonly { readonly importer: RegExp; readonly path: RegExp }[] = [
  {
    importer: /@apollo\/server\/dist\/esm\/ApolloServer\.js$/,
    path: /^\.\/plugin\/(cacheControl|disableSuggestions|inlineTrace|landingPage|schemaReporting|usageReporting)\//,
  },
  // Asks only whether graphql-js has a function of version 17, and would keep all of graphql-js for it.
  { importer: /incrementalDeliveryPolyfill\.js$/, path: /^graphql$/ },
  {
    importer: /@aws-sdk\/credential-provider-node\//,
    path: /^(@aws-sdk\/credential-provider-(http|ini|process|sso|web-identity)|@smithy\/credential-provider-imds)$/,
  },
  // For services that answer in streams of events, of which DynamoDB is none.
  { importer: /@smithy\/core\//, path: /^@smithy\/core\/event-streams$/ },
];

/** The least recently used go first: what Apollo keeps its parsed documents in, without the many other ways of it. */
const leastRecentlyUsed = `export class LRUCache {
  kept = new Map();
  size = 0;
  constructor({ maxSize, sizeCalculation }) { Object.assign(this, { maxSize, sizeCalculation }); }
  get(key) {
    const found = this.kept.get(key);
    if (found) { this.kept.delete(key); this.kept.set(key, found); }
    return found?.value;
  }
  set(key, value) {
    this.delete(key);
    const size = this.sizeCalculation(value);
    this.kept.set(key, { value, size });
    this.size += size;
    for (const oldest of this.kept.keys()) { if (this.size <= this.maxSize) break; this.delete(oldest); }
  }
  delete(key) {
    const found = this.kept.get(key);
    if (found) this.size -= found.size;
    return this.kept.delete(key);
  }
  clear() { this.kept.clear(); this.size = 0; }
  keys() { return this.kept.keys(); }
}`;

/** Packages that a few lines do as well: the schema is given ready-made, and Node has hashes of its own. */
const replaced: Readonly<Record<string, string>> = {
  '@graphql-tools/schema': `export const makeExecutableSchema = () => { throw new Error('the schema is given'); };`,
  '@apollo/utils.createhash': `export { createHash } from 'node:crypto';`,
  'lru-cache': leastRecentlyUsed,
};

const replace: Plugin = {
  name: 'replace',
  resolveId: (path) => (path in replaced ? `replaced:${path}` : undefined),
  load: { filter: { id: /^replaced:/ }, handler: (id) => replaced[id.replace('replaced:', '')] },
};

const leaveOut: Plugin = {
  name: 'leave-out',
  resolveId: (path, importer = '', { kind }) =>
    kind === 'dynamic-import' && leftOut.some((part) => part.importer.test(importer) && part.path.test(path))
      ? 'left-out'
      : undefined,
  load: { filter: { id: /^left-out$/ }, handler: () => 'export {}' },
};

/**
 * Node's own modules, asked for without an import: an import evaluates all that a module offers, and `http` alone would
 * bring Node's whole fetch with it.
 */
const builtIns: Plugin = {
  name: 'built-ins',
  resolveId: (path) => (isBuiltin(path) && path !== 'node:module' ? `built-in:${path}` : undefined),
  load: {
    filter: { id: /^built-in:/ },
    handler: (id) => `module.exports = process.getBuiltinModule('${id.replace('built-in:', '')}');`,
  },
};

export interface BundleOptions {
  /** Whether the contract is asked for where it is deployed: then it keeps its descriptions. */
  readonly introspected: boolean;
}

interface TextBeside {
  /** Module that has the text in the sources. */
  readonly module: RegExp;
  readonly file: string;
  /** What is laid beside the bundle; the file as it stands when absent. */
  readonly prepared?: (text: string, options: BundleOptions) => string;
  /** The module in the bundle, by the expression that gives what was laid beside it. */
  readonly code: (text: string) => string;
}

/** Only introspection tells descriptions. */
const withoutDescriptions = (name: string, value: unknown): unknown => (name === 'description' ? undefined : value);

/**
 * Generated texts are no code and grow with every room: the contract, the page's documents, and the official calendar of
 * twenty years. They lie beside a bundle, compressed, and are unpacked at its start, in half a millisecond for a hundred
 * kilobytes. The contract is parsed here, once: at a cold start that would take a sixth of the time to a first answer.
 */
const texts: readonly TextBeside[] = [
  {
    module: /\/functions\/api\/contract\.ts$/,
    file: 'graphql/schema.graphql',
    prepared: (sdl, { introspected }) =>
      JSON.stringify(parse(sdl, { noLocation: true }), introspected ? undefined : withoutDescriptions),
    code: (text) => `export const contract = JSON.parse(${text})`,
  },
  {
    module: /\/functions\/generated\/trusted\.json$/,
    file: 'functions/generated/trusted.json',
    code: (text) => `export default JSON.parse(${text})`,
  },
  {
    module: /\/functions\/calendar\/official\.json$/,
    file: 'functions/calendar/official.json',
    code: (text) => `export default JSON.parse(${text})`,
  },
];

const layBeside = (folder: string, options: BundleOptions): Plugin => ({
  name: 'lay-beside',
  load: {
    filter: { id: texts.map(({ module }) => module) },
    handler: (id) => {
      const found = texts.find(({ module }) => module.test(id));
      if (!found) return undefined;
      const { file, prepared = (text: string) => text, code } = found;
      const name = `${basename(file)}.br`;
      writeFileSync(
        join(folder, name),
        brotliCompressSync(prepared(readFileSync(join(project, file), 'utf8'), options)),
      );
      const text = `brotliDecompressSync(readFileSync(new URL('./${name}', import.meta.url))).toString()`;
      const imports = `import { readFileSync } from 'node:fs'; import { brotliDecompressSync } from 'node:zlib';`;
      return { code: `${imports} ${code(text)}`, moduleType: 'js' };
    },
  },
});

const bundleHandler = async (name: HandlerName, folder: string, options: BundleOptions): Promise<void> => {
  await build({
    cwd: project,
    input: { index: `functions/handlers/${name}.ts` },
    platform: 'node',
    resolve: { mainFields: ['module', 'main'] },
    transform: { target: 'node24' },
    plugins: [replace, leaveOut, builtIns, layBeside(folder, options)],
    logLevel: 'warn',
    checks: { bundlerTimings: false },
    output: {
      dir: folder,
      format: 'esm',
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name]-[hash].mjs',
      // What every start reads is one file: each more would be found, read and linked by itself.
      codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] },
      minify: true,
      comments: false,
      // Node would read a source map at every cold start; the same commit builds the same bundle, with a map if needed.
      sourcemap: false,
    },
  });
};

/** Bundles every handler as it is deployed. */
export const bundleHandlers = async (
  folder: string,
  options: BundleOptions = { introspected: false },
): Promise<Bundles> => {
  const folders = Object.fromEntries(handlers.map((name) => [name, join(folder, name)])) as Bundles;
  await Promise.all(
    handlers.map((name) => {
      mkdirSync(folders[name], { recursive: true });
      return bundleHandler(name, folders[name], options);
    }),
  );
  return folders;
};

export interface CodeSize {
  /** Bytes that Node reads before a first answer that needs no later room. */
  readonly atStart: number;
  readonly inAll: number;
}

/** How much code a bundle has: what the later rooms share with the start stands in files of its own and is counted. */
export const codeSizeOf = (folder: string): CodeSize => {
  const sizeOf = (files: Iterable<string>): number =>
    [...files].reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const atStart = new Set(['index.mjs']);
  for (const file of atStart)
    for (const [, imported = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/\bfrom"\.\/([^"]+\.mjs)"/g))
      atStart.add(imported);
  return { atStart: sizeOf(atStart), inAll: sizeOf(readdirSync(folder).filter((file) => file.endsWith('.mjs'))) };
};
