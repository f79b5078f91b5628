/** A failure that the person at the terminal can mend: shown as words without a stack trace. */
export const trouble = (...lines: readonly string[]): Error => {
  const error = new Error(lines.join('\n'));
  error.name = 'Trouble';
  return error;
};

export const isTrouble = (error: unknown): error is Error => error instanceof Error && error.name === 'Trouble';
