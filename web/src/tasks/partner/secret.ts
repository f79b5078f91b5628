/** What was handed out: null when it had been handed out before, to a try whose answer was lost. */
export interface IssuedSecret {
  readonly clientId?: string;
  readonly secret: string | null;
}
