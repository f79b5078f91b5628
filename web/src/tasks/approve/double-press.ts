/** Two presses closer together than this are one double press, milliseconds. */
const DOUBLE = 500;

/** What an event of a click says of how it was made: `detail` counts the presses of a pointer, and is 0 from the keyboard. */
interface Press {
  readonly detail: number;
  readonly timeStamp: number;
  readonly pointerType?: string;
}

/**
 * Whether a press is the second half of a double one, of which the first was at `first`. A mouse counts its presses; not
 * every device counts those of a finger.
 */
export const isDoublePress = ({ detail, timeStamp, pointerType }: Press, first: number): boolean =>
  detail > 1 || (detail === 1 && pointerType !== 'mouse' && timeStamp - first < DOUBLE);
