import { createHash, randomBytes } from 'node:crypto';

/** One opaque id per object: a prefix that names its noun, and a ULID. */
export const idPrefixes = {
  unit: 'unt',
  person: 'psn',
  vehicle: 'veh',
  driver: 'drv',
  request: 'req',
  series: 'ser',
  draft: 'drf',
  order: 'ord',
  appointment: 'apt',
  pooling: 'pol',
  emergency: 'emg',
  block: 'blk',
  lending: 'lnd',
  hold: 'hld',
  place: 'plc',
  citizen: 'ctz',
  message: 'msg',
  strike: 'stk',
  reservation: 'rsv',
  openingChange: 'opc',
  court: 'crt',
  courtBooking: 'cbk',
  courtQueue: 'cqu',
  courtSeries: 'cse',
  openingCheck: 'chk',
  inspectionRoute: 'irt',
  openingReport: 'rpt',
  followUp: 'flw',
  rentalOrder: 'rnt',
  lockCommand: 'cmd',
  rentalQuote: 'quo',
  partner: 'ptr',
  partnerPerson: 'pps',
  partnerClient: 'pcl',
  stationInspection: 'sti',
  tariff: 'trf',
  gateClient: 'gcl',
  overstay: 'ovs',
  rentalEvent: 'evt',
  rentalStatement: 'rst',
  webhookEndpoint: 'whe',
  webhookDelivery: 'whd',
  station: 'stn',
  car: 'car',
  correction: 'cor',
  notice: 'ntc',
  case: 'cas',
} as const;

export type IdNoun = keyof typeof idPrefixes;

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 26 characters of Crockford base32 for 128 bits, as a ULID is written. */
const base32 = (bytes: Uint8Array): string => {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  let text = '';
  for (let i = 0; i < 26; i += 1) {
    text = ALPHABET.charAt(Number(value & 31n)) + text;
    value >>= 5n;
  }
  return text;
};

/** An id whose text sorts by an instant: a ULID begins with it. */
const idAt = (noun: IdNoun, at: number, rest: Uint8Array): string => {
  const bytes = new Uint8Array(rest);
  for (let i = 0; i < 6; i += 1) bytes[i] = Math.floor(at / 2 ** (8 * (5 - i))) % 256;
  return `${idPrefixes[noun]}_${base32(bytes)}`;
};

/** A fresh id whose text sorts by the time it was made. */
export const newId = (noun: IdNoun, at: number): string => idAt(noun, at, randomBytes(16));

/** The first id of an instant: those made at it or later sort from here on. */
export const firstIdAt = (noun: IdNoun, at: number): string => idAt(noun, at, new Uint8Array(16));

const CODE_LENGTH = 12;

/** A code that nobody guesses and people can type from paper: 60 random bits in 12 characters. */
export const newCode = (): string => base32(new Uint8Array(randomBytes(16))).slice(-CODE_LENGTH);

/** A code as it was typed from paper: without the gaps, in capitals, and with the figures for which letters are mistaken. */
export const plainCode = (code: string): string =>
  code.replace(/[\s-]/g, '').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');

const digestOf = (parts: readonly string[]): Uint8Array =>
  createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16);

/** The same parts always give the same id: an object made under an idempotency key is its own record of it. */
export const derivedId = (noun: IdNoun, ...parts: readonly string[]): string =>
  `${idPrefixes[noun]}_${base32(digestOf(parts))}`;

/** The same for what lies in the order of time. */
export const derivedIdAt = (noun: IdNoun, at: number, ...parts: readonly string[]): string =>
  idAt(noun, at, digestOf(parts));

/** The same for a code; nobody guesses it who does not know the parts. */
export const derivedCode = (...parts: readonly string[]): string => base32(digestOf(parts)).slice(-CODE_LENGTH);

/** A code as it was meant by whoever typed it: in any case, with or without dashes, and 0 and 1 for what looks like them. */
export const codeTyped = (text: string): string =>
  text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');

/** The same parts always give the same whole number of so many bits, at most 32. */
export const derivedNumber = (bits: number, ...parts: readonly string[]): number =>
  new DataView(digestOf(parts).slice().buffer).getUint32(0) >>> (32 - bits);

/** The same parts always give the same text of so many characters, each of six bits. */
export const derivedText = (length: number, ...parts: readonly string[]): string =>
  Buffer.from(digestOf(parts)).toString('base64url').slice(0, length);

/** Noun of a well-formed id, or undefined. */
export const nounOf = (id: string): IdNoun | undefined => {
  const match = /^([a-z]{3})_[0-7][0-9A-HJKMNP-TV-Z]{25}$/.exec(id);
  return (Object.keys(idPrefixes) as IdNoun[]).find((noun) => idPrefixes[noun] === match?.[1]);
};
