import { verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeSealing, noSealing } from './sealing.ts';

const secret = 'a secret of the tests that is long enough';
const { seal, unseal, hash, matches } = makeSealing(secret);

describe('what is sealed', () => {
  it('comes out as it went in, and never looks the same twice', () => {
    const [one, other] = [seal('湘B12345'), seal('湘B12345')];
    expect(unseal(one)).toBe('湘B12345');
    expect(unseal(other)).toBe('湘B12345');
    expect(one).not.toBe(other);
    expect(one).not.toContain('12345');
  });
  it('opens by its own key only, and not when a character was changed', () => {
    const sealed = seal('13800000001');
    expect(() => makeSealing(`${secret}!`).unseal(sealed)).toThrow();
    const touched = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`;
    expect(() => unseal(touched)).toThrow();
    expect(() => unseal('v0.abc')).toThrow('unknown way');
  });
});

describe('what is signed', () => {
  it('is known by the public key alone, and not once a character was changed', () => {
    const { sign, publicKey } = makeSealing(secret);
    const holds = (text: string, key = publicKey()): boolean =>
      verify(null, Buffer.from(text), key, Buffer.from(sign('名单'), 'base64url'));
    expect(holds('名单')).toBe(true);
    expect(holds('名单 ')).toBe(false);
    expect(holds('名单', makeSealing(`${secret}!`).publicKey())).toBe(false);
  });
});

describe('what is hashed', () => {
  it('is the same for the same text and purpose and key, and else another', () => {
    expect(hash('plate', '湘B12345')).toBe(makeSealing(secret).hash('plate', '湘B12345'));
    const others = [
      hash('phone', '湘B12345'),
      hash('plate', '湘B12346'),
      makeSealing(`${secret}!`).hash('plate', '湘B12345'),
    ];
    expect(others).not.toContain(hash('plate', '湘B12345'));
  });
  it('can be compared', () => {
    expect(matches('plate', '湘B12345', hash('plate', '湘B12345'))).toBe(true);
    expect(matches('plate', '湘B12345', hash('phone', '湘B12345'))).toBe(false);
    expect(matches('plate', '湘B12345', 'short')).toBe(false);
  });
});

it('a key that anyone could guess is none, and without a key nothing personal is touched', () => {
  expect(() => makeSealing('secret')).toThrow('fewer than 32');
  expect(() => noSealing.seal('湘B12345')).toThrow('no key');
});
