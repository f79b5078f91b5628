import { describe, expect, it } from 'vitest';
import { newSigningSecret, signedHeaders } from '../../platform/signing.ts';
import { isGenuine } from './signature.ts';

const NOW = Date.parse('2026-11-24T10:00:00+08:00');
const [secret, next, other] = [newSigningSecret(), newSigningSecret(), newSigningSecret()];
const body = '{"type":"ORDER_HELD"}';
const signed = (secrets: readonly string[]) => signedHeaders(secrets, { id: 'evt_1', body, at: NOW });

describe('a webhook', () => {
  it('is genuine when any secret that is known has signed it, also while they are turned over', () => {
    expect(isGenuine(signed([secret]), body, [secret], NOW)).toBe(true);
    expect(isGenuine(signed([next, secret]), body, [secret], NOW)).toBe(true);
    expect(isGenuine(signed([next, secret]), body, [next, secret], NOW)).toBe(true);
    expect(isGenuine(signed([secret]), body, [next, secret], NOW)).toBe(true);
  });

  it('is not when anything of it is otherwise', () => {
    const headers = signed([secret]);
    expect(isGenuine(headers, body, [other], NOW)).toBe(false);
    expect(isGenuine(headers, body, [], NOW)).toBe(false);
    expect(isGenuine(headers, `${body} `, [secret], NOW)).toBe(false);
    expect(isGenuine({ ...headers, 'webhook-id': 'evt_2' }, body, [secret], NOW)).toBe(false);
    expect(isGenuine({ ...headers, 'webhook-timestamp': '1' }, body, [secret], NOW)).toBe(false);
    expect(isGenuine({ ...headers, 'webhook-signature': 'v2,' }, body, [secret], NOW)).toBe(false);
    expect(isGenuine({}, body, [secret], NOW)).toBe(false);
  });

  it('is not when it is more than five minutes old, or comes from the future', () => {
    const minutes = 60_000;
    expect(isGenuine(signed([secret]), body, [secret], NOW + 5 * minutes)).toBe(true);
    expect(isGenuine(signed([secret]), body, [secret], NOW + 6 * minutes)).toBe(false);
    expect(isGenuine(signed([secret]), body, [secret], NOW - 6 * minutes)).toBe(false);
  });
});
