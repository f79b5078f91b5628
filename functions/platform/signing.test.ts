import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Webhook } from 'standardwebhooks';
import { newSigningSecret, signedHeaders } from './signing.ts';
import { instantOf, MINUTE } from './time.ts';

const at = instantOf('2026-11-24T10:00');
const message = { id: 'evt_1', body: '{"type":"ORDER_HELD","data":{"单位":"一"}}', at };

beforeEach(() => {
  vi.useFakeTimers({ now: at, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('is what the library of the standard takes for genuine, for five minutes', () => {
  const secret = newSigningSecret();
  const headers = signedHeaders([secret], message);
  expect(new Webhook(secret).verify(message.body, headers)).toEqual({ type: 'ORDER_HELD', data: { 单位: '一' } });
  expect(() => new Webhook(newSigningSecret()).verify(message.body, headers)).toThrow();
  expect(() => new Webhook(secret).verify(`${message.body} `, headers)).toThrow();
  expect(() => new Webhook(secret).verify(message.body, { ...headers, 'webhook-id': 'evt_2' })).toThrow();
  vi.setSystemTime(at + 6 * MINUTE);
  expect(() => new Webhook(secret).verify(message.body, headers)).toThrow();
});

it('is proved by either secret while they are turned over', () => {
  const secrets = [newSigningSecret(), newSigningSecret()];
  const headers = signedHeaders(secrets, message);
  for (const secret of secrets) expect(new Webhook(secret).verify(message.body, headers)).toBeDefined();
});

it('never has two secrets alike, each of 32 random bytes', () => {
  const secrets = Array.from({ length: 5 }, newSigningSecret);
  expect(new Set(secrets).size).toBe(5);
  for (const secret of secrets) expect(Buffer.from(secret.replace('whsec_', ''), 'base64')).toHaveLength(32);
});
