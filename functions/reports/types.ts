/** Counters of a division's subtree in one month. */
export interface DivisionFigures {
  readonly divisionCode: string;
  /** YYYY-MM. */
  readonly month: string;
  readonly requests: number;
  readonly trips: number;
  readonly kilometres: number;
}
