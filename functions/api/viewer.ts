import { personBySubject } from '../organisation/records.ts';
import type { Person } from '../organisation/types.ts';
import type { Viewer } from '../platform/access.ts';
import { nounOf } from '../platform/ids.ts';
import { makeMemory } from '../platform/memory.ts';
import type { Store } from '../platform/store.ts';
import type { Instant } from '../platform/time.ts';
import { apiError } from './errors.ts';
import type { Verify } from './tokens.ts';

/** Who asks, by the request's Authorization header. */
export type Identify = (authorization: string | undefined, now: Instant) => Promise<Viewer>;

/** The people who asked within half a minute: a role taken away works on for at most that long. */
const people = makeMemory<Person | undefined>(30_000, 2_000);

export const makeIdentify =
  (store: Store, verify: Verify): Identify =>
  async (authorization, now) => {
    if (authorization === undefined) return { kind: 'anonymous' };
    const token = /^Bearer +(\S+)$/i.exec(authorization.trim())?.[1];
    const claims = token === undefined ? undefined : await verify(token, now);
    if (!claims) throw invalidToken();
    if (claims.kind === 'client') {
      const system = await systemBehind(store, claims, now);
      if (!system) throw endedCredential();
      return system;
    }
    const { subject } = claims;
    const person = await people.read(store, subject, now, () => personBySubject(store, subject));
    if (!person) {
      const { partnerPersonBehind } = await import('../rental/partner/viewer-acts.ts');
      const ofPartner = await partnerPersonBehind(store, subject);
      if (!ofPartner) throw unknownAccount();
      return ofPartner;
    }
    const { id: personId, unitId, roles, jurisdiction } = person;
    return { kind: 'person', personId, unitId, roles, jurisdiction };
  };

/** The gate or the system of a partner behind a client of the issuer, with what both it and its token are given. */
const systemBehind = async (
  store: Store,
  { clientId, scopes }: { readonly clientId: string; readonly scopes: readonly string[] },
  now: Instant,
): Promise<Viewer | undefined> => {
  if (nounOf(clientId) !== 'gateClient') {
    const { partnerSystemBehind } = await import('../rental/partner/viewer-acts.ts');
    const system = await partnerSystemBehind(store, clientId, scopes, now);
    if (system) return system;
  }
  const { gateBehind } = await import('../opening/gate/client-acts.ts');
  const gate = await gateBehind(store, clientId, now);
  return gate && { ...gate, scopes: gate.scopes.filter((scope) => scopes.includes(scope)) };
};

const invalidToken = (): Error =>
  apiError(
    'UNAUTHENTICATED',
    { zh: '登录已失效，请重新登录。', en: 'The access token is expired or not valid; sign in again.' },
    401,
    { 'www-authenticate': 'Bearer error="invalid_token", error_description="expired or not valid"' },
  );

/** A token that its issuer still holds good, of a system that may not come in with it any more, or never might. */
const endedCredential = (): Error =>
  apiError(
    'UNAUTHENTICATED',
    {
      zh: '此系统的密钥已停用，或未在平台登记。',
      en: "The system's credential was revoked, or is not registered here.",
    },
    401,
    { 'www-authenticate': 'Bearer error="invalid_token", error_description="revoked or not registered"' },
  );

const unknownAccount = (): Error =>
  apiError(
    'FORBIDDEN',
    { zh: '此账号未在平台登记，请联系本单位管理员。', en: 'This account is not registered on the platform.' },
    403,
  );
