import type { OfPartner } from '../sign-in/staff.svelte.ts';

export interface ConsolePlace {
  readonly href:
    | '/partner'
    | '/partner/orders'
    | '/partner/quotes'
    | '/partner/statements'
    | '/partner/catalogue'
    | '/partner/webhooks'
    | '/partner/systems';
  /** One of these scopes opens it. */
  readonly any: readonly string[];
}

/** Pages of the console and whom the API lets in. */
const places: readonly ConsolePlace[] = [
  { href: '/partner', any: ['partner:read'] },
  { href: '/partner/orders', any: ['orders:read'] },
  { href: '/partner/quotes', any: ['orders:read'] },
  { href: '/partner/statements', any: ['statements:read'] },
  { href: '/partner/catalogue', any: ['stations:read', 'vehicles:read'] },
  { href: '/partner/webhooks', any: ['webhooks:write'] },
  { href: '/partner/systems', any: ['partner:read'] },
];

export const may = ({ scopes }: Pick<OfPartner, 'scopes'>, ...any: readonly string[]): boolean =>
  any.some((scope) => scopes.includes(scope));

export const placesFor = (viewer: Pick<OfPartner, 'scopes'>): readonly ConsolePlace[] =>
  places.filter(({ any }) => may(viewer, ...any));
