import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainFailure, isInstalled, makeReady, runsTypeScript } from './ready.mjs';

/** A clone with a lock file, and nothing installed. */
const freshClone = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'gongxing-clone-'));
  writeFileSync(join(root, 'package-lock.json'), '{"packages":{}}');
  return root;
};

/** Packages are there, noted by npm `minutes` after (or before) the lock file was written. */
const installed = (root: string, minutes: number): void => {
  const note = join(root, 'node_modules', '.package-lock.json');
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(note, '{}');
  const written = new Date(2026, 0, 1, 12);
  utimesSync(join(root, 'package-lock.json'), written, written);
  const noted = new Date(written.getTime() + minutes * 60_000);
  utimesSync(note, noted, noted);
};

describe('a fresh clone', () => {
  it('is not installed as long as there are no packages', () => {
    expect(isInstalled(freshClone())).toBe(false);
  });

  it('is installed when npm has finished after the lock file was written', () => {
    const root = freshClone();
    installed(root, 1);
    expect(isInstalled(root)).toBe(true);
  });

  it('is not installed when the lock file has changed since', () => {
    const root = freshClone();
    installed(root, -1);
    expect(isInstalled(root)).toBe(false);
  });

  it('stays installed when the lock file is written again with the same content', async () => {
    const root = freshClone();
    installed(root, 1);
    expect(await makeReady(root)).toBeUndefined();
    const later = new Date(2026, 0, 2);
    utimesSync(join(root, 'package-lock.json'), later, later);
    expect(isInstalled(root)).toBe(true);
  });
});

describe('words on a failed installation', () => {
  it.each([
    ['npm error code ENOTFOUND\nnpm error network request failed', /network/],
    ['npm error code EAI_AGAIN', /network/],
    ['npm error code ENOSPC', /disk is full/],
    ['npm error code EACCES', /may not be written/],
    ['npm error code EUSAGE', /do not fit together/],
    ['npm error something nobody foresaw', /its own words/],
  ])('%s', (output, words) => {
    expect(explainFailure(output)).toMatch(words);
  });
});

it('knows which versions of Node run TypeScript by themselves', () => {
  expect(['24.0.0', '22.18.0', '26.1.0'].every(runsTypeScript)).toBe(true);
  expect(['20.20.2', '22.17.9', '18.0.0'].some(runsTypeScript)).toBe(false);
});
