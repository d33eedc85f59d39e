/** Adds numbers. @returns `null` if one of them is unknown */
export const sumKnown = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce<number | null>(
    (sum, number) => (sum === null || number === null ? null : sum + number),
    0,
  );
