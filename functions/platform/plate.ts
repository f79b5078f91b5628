/** How a number plate stands in texts. Pure. */

/** A plate as it stands on the car: 湘B·12345. */
export const dotted = (plateNumber: string): string => `${plateNumber.slice(0, 2)}·${plateNumber.slice(2)}`;
