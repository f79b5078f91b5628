/** In a sandbox a partner's system also plays the unit's side: by the acts of the contract, as people of a test unit. */
import { isMachine, type Viewer } from '../platform/access.ts';
import type { Store } from '../platform/store.ts';
import type { TestClock } from '../platform/test-clock.ts';
import type { Instant } from '../platform/time.ts';
import { apiError } from './errors.ts';
import type { HttpRequest } from './lambda.ts';

/** Names the person of the test unit as whom something is asked: `renter` or `manager`. */
export const SANDBOX_HEADER = 'sandbox-as';

interface Asking {
  readonly store: Store;
  /** Whose token it is. */
  readonly caller: Viewer;
  readonly testClock: TestClock | undefined;
  readonly now: Instant;
}

const forbidden = (zh: string, en: string): Error => apiError('FORBIDDEN', { zh, en }, 403);

/** As whom a request is answered: its caller, unless a system asks in a sandbox as somebody of its test unit. */
export const actingIn = async ({ headers }: HttpRequest, asking: Asking): Promise<Viewer> => {
  const { store, caller, testClock, now } = asking;
  const asked = headers.get(SANDBOX_HEADER);
  if (asked === undefined) return caller;
  if (!testClock)
    throw forbidden('测试单位仅在沙箱中提供。', 'Only a sandbox has a test unit: leave out Sandbox-As here.');
  if (caller.kind !== 'partner' || !isMachine(caller) || !caller.scopes.includes('orders:write'))
    throw forbidden(
      '只有具有 orders:write 权限的企业系统可以使用测试单位。',
      'The test unit is for systems of partners whose token has the scope orders:write.',
    );
  const { isTestRole, testPerson } = await import('../rental/sandbox/people-acts.ts');
  if (!isTestRole(asked))
    throw apiError(
      'BAD_REQUEST',
      { zh: 'Sandbox-As 只能是 renter 或 manager。', en: 'Sandbox-As is renter or manager.' },
      400,
    );
  return testPerson(store, caller.partnerId, asked, now);
};
