/**
 * Personal data of citizens (个人信息): sealed when they must be shown again, hashed when they are only compared. The
 * table alone tells nobody a plate or a telephone number; the key lies elsewhere.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  randomBytes,
  sign,
  timingSafeEqual,
} from 'node:crypto';

/** What a hash is for: equal texts of two purposes have different hashes. */
export type HashPurpose =
  'phone' | 'plate' | 'phoneCode' | 'device' | 'address' | 'input' | 'reservation' | 'pass' | 'report';

export interface Sealing {
  /** Encrypts a text; equal texts never look alike. */
  readonly seal: (text: string) => string;
  /** The text that was sealed. Throws when it was sealed by another key or has been touched. */
  readonly unseal: (sealed: string) => string;
  /** 43 characters that only the key can make from a text. */
  readonly hash: (purpose: HashPurpose, text: string) => string;
  /** Whether a hash is that of a text, in a time that tells nothing. */
  readonly matches: (purpose: HashPurpose, text: string, hash: string) => boolean;
  /** Ed25519 signature of a text, base64url: whoever has the public key knows that the text comes from here. */
  readonly sign: (text: string) => string;
  /** The public key of these signatures, as PEM. */
  readonly publicKey: () => string;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Tells which way a text was sealed, so that another way can come after. */
const VERSION = 'v1.';

/** What stands before the 32 bytes of an Ed25519 key in its PKCS #8 form (RFC 8410). */
const ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

const derived = (secret: string, use: string): Buffer => Buffer.from(hkdfSync('sha256', secret, 'gongxing', use, 32));

/** Sealing by a secret: AES-256-GCM and HMAC-SHA-256, each with a key of its own. */
export const makeSealing = (secret: string): Sealing => {
  if (secret.length < 32) throw new Error('the sealing key has fewer than 32 characters');
  const [sealKey, hashKey] = [derived(secret, 'seal'), derived(secret, 'hash')];
  const hash: Sealing['hash'] = (purpose, text) =>
    createHmac('sha256', hashKey)
      .update(JSON.stringify([purpose, text]))
      .digest('base64url');
  const signKey = () =>
    createPrivateKey({ key: Buffer.concat([ED25519, derived(secret, 'sign')]), format: 'der', type: 'pkcs8' });
  return {
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), signKey()).toString('base64url'),
    publicKey: () => createPublicKey(signKey()).export({ type: 'spki', format: 'pem' }).toString(),
    seal: (text) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return VERSION + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
    },
    unseal: (sealed) => {
      if (!sealed.startsWith(VERSION)) throw new Error('sealed in an unknown way');
      const bytes = Buffer.from(sealed.slice(VERSION.length), 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', sealKey, bytes.subarray(0, NONCE_BYTES));
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    },
    hash,
    matches: (purpose, text, given) => {
      const [one, other] = [Buffer.from(hash(purpose, text)), Buffer.from(given)];
      return one.length === other.length && timingSafeEqual(one, other);
    },
  };
};

const keyless = (): never => {
  throw new Error('nothing can be sealed here: no key was handed in');
};

/** Where no key was handed in, nothing personal can be written or read. */
export const noSealing: Sealing = {
  ...{ seal: keyless, unseal: keyless, hash: keyless, matches: keyless },
  ...{ sign: keyless, publicKey: keyless },
};
