/** One thing that happened to a request. */
export interface Happening {
  readonly kind:
    | 'asked'
    | 'changed'
    | 'approved'
    | 'rejected'
    | 'dispatched'
    | 'otherVehicle'
    | 'otherDriver'
    | 'swapped'
    | 'extended'
    | 'recalled'
    | 'displaced'
    | 'givenBack'
    | 'merged'
    | 'joined'
    | 'invited'
    | 'agreed'
    | 'declined'
    | 'lapsed'
    | 'leftSharing'
    | 'sharingEnded'
    | 'extensionWanted'
    | 'extensionDeclined'
    | 'dispatchedTogether'
    | 'ended'
    | 'departed'
    | 'handedOver'
    | 'brokenDown'
    | 'brokenOff'
    | 'restWaits'
    | 'waitsOn'
    | 'returned'
    | 'cancelled'
    | 'servedSoFar'
    | 'lumpSum'
    | 'lumpSumConfirmed'
    | 'lumpSumWithdrawn'
    | 'closed'
    | 'disputed'
    | 'corrected'
    | 'correctedAsDisputed'
    | 'upheld';
  /** Instant, RFC 3339. */
  readonly at: string;
  readonly by?: string | undefined;
  /** What was said, or the figure that was recorded. */
  readonly note?: string | undefined;
}
