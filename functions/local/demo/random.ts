/** Numbers that look random but are the same for the same seed: the demo's only source of variety. */
export interface Random {
  /** At least 0, below 1. */
  number(): number;
  /** Whole number, both ends included. */
  whole(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** 32 bits from a text (FNV-1a). */
const seedOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
};

/** A stream of its own for each subject, so that more of one noun does not change the others. */
export const randomFor = (subject: string): Random => {
  // A Weyl sequence, its steps scrambled as in splitmix32.
  let state = seedOf(subject);
  const number = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number): number => from + Math.floor(number() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[whole(0, list.length - 1)];
    if (picked === undefined) throw new Error(`nothing to pick for ${subject}`);
    return picked;
  };
  return { number, whole, chance: (probability) => number() < probability, pick };
};

/** Asks again until the answer is one not given before. */
export const distinct = <T>(make: () => T, given: Iterable<T> = []): (() => T) => {
  const used = new Set(given);
  return () => {
    for (;;) {
      const made = make();
      if (used.has(made)) continue;
      used.add(made);
      return made;
    }
  };
};

/** So many digits, with leading zeros. */
export const digits = (random: Random, count: number): string =>
  String(random.whole(0, 10 ** count - 1)).padStart(count, '0');

/** A mobile number of the right form in a range (154) that no operator uses. */
export const mobile = (random: Random): string => `154${digits(random, 8)}`;
