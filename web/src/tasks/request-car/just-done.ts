/** What was done last to a request, until its own page has said so. */
export interface Done {
  readonly id: string;
  readonly what: 'made' | 'changed';
  /** How many requests were made: 1, or those of a series. */
  readonly times: number;
}

let last: Done | undefined;

export const sayDone = (done: Done): void => {
  last = done;
};

/** What has just been done to a request; told once. */
export const justDone = (id: string): Done | undefined => {
  const done = last?.id === id ? last : undefined;
  if (done) last = undefined;
  return done;
};
