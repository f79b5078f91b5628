import type { LocalizedText } from '../../platform/text.ts';
import type { Instant } from '../../platform/time.ts';
import type { Agreement } from '../types.ts';

/** What a person or a system of a partner may do. */
export type PartnerScope =
  | 'partner:read'
  | 'partner:write'
  | 'stations:read'
  | 'stations:write'
  | 'vehicles:read'
  | 'vehicles:write'
  | 'positions:write'
  | 'tariffs:write'
  | 'orders:read'
  | 'orders:write'
  | 'statements:read'
  | 'statements:write'
  | 'webhooks:write';

export type PartnerRole = 'OWNER' | 'OPERATOR' | 'ACCOUNTANT';

/** Somebody who works for a partner. */
export interface PartnerPerson {
  readonly id: string;
  readonly partnerId: string;
  /** Division of the partner. */
  readonly divisionCode: string;
  /** `sub` of the person's tokens. */
  readonly subject: string;
  readonly name: string;
  readonly telephone: string;
  readonly role: PartnerRole;
  readonly invitedBy: string;
  readonly invitedAt: Instant;
  /** Absent while the person works for the partner. */
  readonly removedAt?: Instant;
  readonly revision: number;
}

/** One way in of a system: a client of the issuer. Its secret is the issuer's own affair. */
export interface Credential {
  /** `client_id` at the issuer. */
  readonly issuerClientId: string;
  readonly madeAt: Instant;
  /** Under which key it was asked for. */
  readonly madeFor: string;
  /** Made at the issuer by hand: whoever made it ends it there. What the platform has not made it does not delete. */
  readonly isByHand?: true;
  /** Absent while it works. */
  readonly endedAt?: Instant;
}

/** That a partner uses something of the contract that is to go. */
export interface DeprecatedUse {
  /** Type and field, argument or value, as the contract writes it. */
  readonly element: string;
  /** From when it is gone, and what takes its place. */
  readonly reason: string;
  /** Operations that have used it. */
  readonly uses: number;
  readonly lastAt: Instant;
}

/** System of a partner that signs in for itself. */
export interface PartnerClient {
  readonly id: string;
  readonly partnerId: string;
  /** Division of the partner. */
  readonly divisionCode: string;
  readonly name: string;
  readonly scopes: readonly PartnerScope[];
  /** At most two of them work, so that a secret can be changed without a gap. */
  readonly credentials: readonly Credential[];
  readonly madeBy: string;
  readonly madeAt: Instant;
  readonly inputHash: string;
  /** Absent while it works. */
  readonly revokedAt?: Instant;
  readonly revision: number;
}

/** Whose system a client of the issuer is, and when it last signed in. */
export interface CredentialUse {
  readonly issuerClientId: string;
  readonly clientId: string;
  readonly partnerId: string;
  /** To the hour. */
  readonly lastUsedAt?: Instant;
}

/** A credential with the secret, which only the answer to its making tells. */
export interface MadeCredential {
  readonly client: PartnerClient;
  readonly issuerClientId: string;
  readonly secret?: string;
}

/** First owner, named with the application. */
export interface Invited {
  readonly subject: string;
  readonly name: string;
  readonly telephone: string;
}

/** Legal facts of an application. */
export interface Application {
  readonly division: string;
  readonly name: LocalizedText;
  readonly creditCode: string;
  readonly telephone: string;
  readonly supervisionTelephone: string;
  readonly agreement: Agreement;
  readonly owner: Invited;
}

export type RegisterApplicationRefusal =
  | 'TEXT_INVALID'
  | 'CREDIT_CODE_INVALID'
  | 'TELEPHONE_INVALID'
  | 'AGREEMENT_INVALID'
  | 'FOREIGN_JURISDICTION'
  | 'COMPANY_ALREADY_PARTNER'
  | 'SUBJECT_UNAVAILABLE'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TRY_AGAIN';
/** What every move of a partner's state can refuse. */
export type PartnerMoveRefusal = 'PARTNER_NOT_FOUND' | 'STATE_NOT_ALLOWED' | 'TRY_AGAIN';
export type EngagePartnerRefusal = PartnerMoveRefusal | 'SAME_PERSON' | 'TERM_OUT_OF_BOUNDS';
export type DeclinePartnerRefusal = PartnerMoveRefusal | 'SAME_PERSON' | 'TEXT_INVALID';
export type EndPartnerRefusal = PartnerMoveRefusal | 'TEXT_INVALID';
export type ChangeAgreementRefusal = PartnerMoveRefusal | 'AGREEMENT_INVALID' | 'TEXT_INVALID';

export type InvitePartnerPersonRefusal =
  'TEXT_INVALID' | 'TELEPHONE_INVALID' | 'SUBJECT_UNAVAILABLE' | 'TOO_MANY_PEOPLE' | 'TRY_AGAIN';
export type ReplacePartnerOwnerRefusal =
  PartnerMoveRefusal | 'TEXT_INVALID' | 'TELEPHONE_INVALID' | 'SUBJECT_UNAVAILABLE';
export type ChangePartnerPersonRefusal = 'PERSON_NOT_FOUND' | 'LAST_OWNER' | 'TRY_AGAIN';

/** What can speak against a new credential. */
export type CredentialRefusal = 'ISSUER_CLIENT_INVALID' | 'ISSUER_CLIENT_REQUIRED' | 'TRY_AGAIN';
export type RegisterPartnerClientRefusal =
  CredentialRefusal | 'TEXT_INVALID' | 'SCOPES_INVALID' | 'TOO_MANY_CLIENTS' | 'IDEMPOTENCY_KEY_REUSED';
export type AddPartnerCredentialRefusal = CredentialRefusal | 'CLIENT_NOT_FOUND' | 'CLIENT_REVOKED' | 'TWO_CREDENTIALS';
export type RevokePartnerClientRefusal = 'CLIENT_NOT_FOUND' | 'TRY_AGAIN';
export type RevokePartnerCredentialRefusal = RevokePartnerClientRefusal | 'CREDENTIAL_NOT_FOUND';
