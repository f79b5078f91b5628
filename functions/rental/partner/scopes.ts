/** Who of a partner may do what. Pure. */
import type { PartnerState } from '../types.ts';
import type { PartnerRole, PartnerScope } from './types.ts';

/** What systems may be given. Who works for the partner and which systems it has is decided by people alone. */
export const clientScopes: readonly PartnerScope[] = [
  'partner:read',
  'stations:read',
  'stations:write',
  'vehicles:read',
  'vehicles:write',
  'positions:write',
  'tariffs:write',
  'orders:read',
  'orders:write',
  'statements:read',
  'statements:write',
  'webhooks:write',
];

export const roleScopes: Readonly<Record<PartnerRole, readonly PartnerScope[]>> = {
  OWNER: [...clientScopes, 'partner:write'],
  OPERATOR: clientScopes.filter((scope) => !/^(statements|webhooks):/.test(scope)),
  ACCOUNTANT: ['partner:read', 'orders:read', 'statements:read', 'statements:write'],
};

/** What is left of scopes when the work is over: to look, to bring running orders to their end, and to settle the accounts. */
const afterTheEnd = (scope: PartnerScope): boolean =>
  scope.endsWith(':read') || scope === 'orders:write' || scope === 'statements:write';

/**
 * Scopes that hold in a state. Whoever is not engaged yet sees how the application stands. While suspended everything
 * is readable. Running orders are brought to their end then and after the end of the work, or their cars would never be
 * back and never charged; what is new is refused by the acts themselves.
 */
export const scopesIn = (state: PartnerState, scopes: readonly PartnerScope[]): PartnerScope[] => {
  if (state === 'APPLIED' || state === 'DECLINED') return scopes.filter((scope) => scope === 'partner:read');
  return state === 'ENDED' ? scopes.filter(afterTheEnd) : [...scopes];
};
