import { afterAll, describe, expect, it } from 'vitest';
import { findDivision, personBySubject } from '../../organisation/records.ts';
import { instantOf } from '../../platform/time.ts';
import { freshStore } from '../../testing/database.ts';
import { divisions } from './divisions.ts';
import { loadCloudSandbox } from './sandbox.ts';

describe('a sandbox in the cloud', async () => {
  const store = await freshStore();
  afterAll(() => {
    store.close();
  });
  const now = instantOf('2026-11-24T10:00');

  it('begins with the divisions and two of the authority, under the subjects of its issuer', async () => {
    await loadCloudSandbox(store, ['sub-one', 'sub-two'], now);
    for (const { code, name } of divisions) expect((await findDivision(store, code))?.name).toEqual(name);
    const [one, two] = await Promise.all(['sub-one', 'sub-two'].map((subject) => personBySubject(store, subject)));
    expect(one).toMatchObject({ roles: ['AUTHORITY'], jurisdiction: '430200' });
    expect(two).toMatchObject({ roles: ['AUTHORITY'], unitId: one?.unitId });
    expect(two?.id).not.toBe(one?.id);
  });

  it('may be loaded again, with other people in their place', async () => {
    await loadCloudSandbox(store, ['sub-one', 'sub-three'], now);
    expect(await personBySubject(store, 'sub-three')).toBeDefined();
    expect(await personBySubject(store, 'sub-two')).toBeUndefined();
  });
});
