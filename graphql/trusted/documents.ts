/**
 * Trusted documents: what pages may ask the API, by the SHA-256 of each document's text.
 *
 * `codegen.ts` calls `gatherDocuments` after every run: the page's present documents and those of the last three
 * releases go into functions/generated/trusted.json, which the API's bundle carries. `node graphql/trusted/documents.ts`
 * is run once for each release, before it is deployed: it keeps the present documents as graphql/trusted/<n>.json.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Documents = Readonly<Record<string, string>>;

const root = join(import.meta.dirname, '../..');
const present = join(root, 'web/src/generated/persisted-documents.json');
const gathered = join(root, 'functions/generated/trusted.json');
const RELEASES_KEPT = 3;

const read = (file: string): Documents =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Documents) : {};

/** In the order of the ids, so that equal documents make equal files. */
const textOf = (documents: Documents): string => {
  const sorted = Object.entries(documents).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
};

/** Numbers of the releases kept so far, latest first. */
const releases = (): number[] =>
  readdirSync(import.meta.dirname)
    .map((name) => Number(/^(\d+)\.json$/.exec(name)?.[1]))
    .filter((number) => number > 0)
    .sort((a, b) => b - a);

const releaseFile = (number: number): string => join(import.meta.dirname, `${String(number)}.json`);

export const gatherDocuments = (): void => {
  const earlier = releases()
    .slice(0, RELEASES_KEPT)
    .map((number) => read(releaseFile(number)));
  writeFileSync(gathered, textOf(Object.assign({}, ...earlier, read(present)) as Documents));
};

/** Keeps the present documents as a release of their own, unless they are those of the latest. */
const keepRelease = (): void => {
  const [latest = 0] = releases();
  if (textOf(read(releaseFile(latest))) === textOf(read(present))) return;
  writeFileSync(releaseFile(latest + 1), textOf(read(present)));
  gatherDocuments();
};

if (import.meta.main) keepRelease();
