/** What is shown at the gate: a short code for people, and a signed text for a camera. */
import type { Sealing } from '../../platform/sealing.ts';
import type { Reservation } from './types.ts';

const PREFIX = 'GX1';
const SIGNATURE = 22;

const signatureOf = (sealing: Sealing, id: string): string => sealing.hash('pass', id).slice(0, SIGNATURE);

/** Six digits, as they are read out at the gate: they name one of a lot's reservations, and open nothing by themselves. */
export const codeFor = (sealing: Sealing, { id }: Pick<Reservation, 'id'>): string => {
  const number = Buffer.from(sealing.hash('reservation', id), 'base64url').readUInt32BE(0) % 1_000_000;
  return String(number).padStart(6, '0');
};

/** Text of the QR code: nobody but the platform can make one that holds. */
export const passFor = (sealing: Sealing, { id }: Pick<Reservation, 'id'>): string =>
  `${PREFIX}.${id}.${signatureOf(sealing, id)}`;

/** Reservation that a text from a QR code names, when the platform has signed it. */
export const reservationInPass = (sealing: Sealing, text: string): string | undefined => {
  const [prefix, id = '', signature = ''] = text.split('.');
  return prefix === PREFIX && signatureOf(sealing, id) === signature ? id : undefined;
};
