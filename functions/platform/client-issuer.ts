/** What a system signs in with at the issuer. */
export interface IssuedClient {
  readonly clientId: string;
  /** Told once; nobody but the issuer keeps it. */
  readonly secret: string;
}

/**
 * The issuer of tokens, where it lets us make clients of its own: Cognito in the cloud, the local sign-in on one's own
 * machine. Where none was handed in, clients are made at the issuer by hand and registered by their id.
 */
export interface ClientIssuer {
  /** Makes a client that may ask for tokens with these scopes; by its name, of plain letters, the issuer's own people find it. */
  readonly make: (name: string, scopes: readonly string[]) => Promise<IssuedClient>;
  /** Ends a client; one that is gone already stays so. */
  readonly end: (clientId: string) => Promise<void>;
}
