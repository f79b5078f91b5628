import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openFolder } from './folder.ts';

const fresh = (): string => join(mkdtempSync(join(tmpdir(), 'gongxing-data-')), 'data');

it('is held by one at a time, and the second is told where the first runs', () => {
  const path = fresh();
  const first = openFolder(path);
  first.write('running', { address: 'http://localhost:4100' });
  expect(() => openFolder(path)).toThrow(/already runs: http:\/\/localhost:4100/);
  first.release();
  openFolder(path).release();
});

it('keeps notes for the next one, readable by their owner only', () => {
  const path = fresh();
  const first = openFolder(path);
  first.write('keys', { secret: 1 });
  first.release();
  const second = openFolder(path);
  expect(second.read('keys')).toEqual({ secret: 1 });
  expect(statSync(join(path, 'keys.json')).mode & 0o077).toBe(0);
  second.remove('keys');
  expect(second.read('keys')).toBeUndefined();
  second.release();
});

it('takes a note that cannot be read as none', () => {
  const path = fresh();
  const folder = openFolder(path);
  writeFileSync(join(path, 'demo.json'), '{"table": "ar');
  expect(folder.read('demo')).toBeUndefined();
  folder.release();
});
