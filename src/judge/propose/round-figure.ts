/**
 * Rounds up to two digits; above 50, the second is 0 or 5. So 1.32 becomes 1.4, 221 becomes 230,
 * and 5,020 becomes 5,500. Nothing grows by more than a tenth. Whole numbers below 10 stay.
 * @param number 0 or more
 */
export function roundFigure(number: number): number {
  if (number === 0) return 0;
  const exponent = Number(number.toExponential().split('e')[1]) - 1;
  const lead = number / 10 ** exponent;
  const step = lead < 50 ? 1 : 5;
  // Tolerates floating-point noise just above a step.
  return Number(`${Math.ceil(lead / step - 1e-9) * step}e${exponent}`);
}
