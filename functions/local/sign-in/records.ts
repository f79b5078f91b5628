import { DatabaseSync } from 'node:sqlite';
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

/**
 * What the identity provider remembers (sessions, codes, refresh tokens), in a file of its own: people stay signed in
 * over a restart.
 */
export const openRecords = (file: string): { adapter: AdapterFactory; close: () => void } => {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS record (
      model TEXT NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL, expires_at INTEGER,
      uid TEXT, user_code TEXT, grant_id TEXT,
      PRIMARY KEY (model, id)
    );
    CREATE INDEX IF NOT EXISTS record_uid ON record (model, uid);
    CREATE INDEX IF NOT EXISTS record_grant ON record (grant_id);`);
  const seconds = (): number => Math.floor(Date.now() / 1000);
  database.prepare('DELETE FROM record WHERE expires_at < ?').run(seconds());

  const put = database.prepare('INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?, ?, ?)');
  const consume = database.prepare(
    "UPDATE record SET payload = json_set(payload, '$.consumed', ?) WHERE model = ? AND id = ?",
  );
  const destroy = database.prepare('DELETE FROM record WHERE model = ? AND id = ?');
  const revoke = database.prepare('DELETE FROM record WHERE model = ? AND grant_id = ?');
  const finder = (column: 'id' | 'uid' | 'user_code') => {
    const find = database.prepare(
      `SELECT payload FROM record WHERE model = ? AND ${column} = ? AND (expires_at IS NULL OR expires_at >= ?)`,
    );
    return (model: string, value: string): Promise<AdapterPayload | undefined> => {
      const row = find.get(model, value, seconds());
      return Promise.resolve(row === undefined ? undefined : (JSON.parse(String(row.payload)) as AdapterPayload));
    };
  };
  const byId = finder('id');
  const byUid = finder('uid');
  const byUserCode = finder('user_code');

  const adapter = (model: string): Adapter => ({
    upsert: (id, payload, expiresIn) => {
      const { uid = null, userCode = null, grantId = null } = payload;
      const until = expiresIn === undefined ? null : seconds() + expiresIn;
      put.run(model, id, JSON.stringify(payload), until, uid, userCode, grantId);
      return Promise.resolve();
    },
    find: (id) => byId(model, id),
    findByUid: (uid) => byUid(model, uid),
    findByUserCode: (code) => byUserCode(model, code),
    consume: (id) => {
      consume.run(seconds(), model, id);
      return Promise.resolve();
    },
    destroy: (id) => {
      destroy.run(model, id);
      return Promise.resolve();
    },
    revokeByGrantId: (grantId) => {
      revoke.run(model, grantId);
      return Promise.resolve();
    },
  });
  return {
    adapter,
    close: () => {
      database.close();
    },
  };
};
