/** What only quotes can be refused for. */
export type QuoteOnlyRefusal =
  | 'PARTNERS_INVALID'
  | 'ALREADY_ASKED'
  | 'ANSWER_TIME_INVALID'
  | 'QUOTE_NOT_FOUND'
  | 'QUOTE_NOT_OPEN'
  | 'NEED_CHANGED'
  | 'RENTAL_PENDING'
  | 'DEARER_UNEXPLAINED';
