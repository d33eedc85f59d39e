/**
 * The next figure that people would choose: two digits, the second any below 50, a 0 or a 5 above. So 1.32 becomes 1.4,
 * 221 becomes 230, 5,020 becomes 5,500; nothing grows by more than a tenth. Whole numbers below 10 stay.
 * @param number 0 or more
 */
export function roundFigure(number: number): number {
  if (number === 0) return 0;
  const exponent = Number(number.toExponential().split('e')[1]) - 1;
  const lead = number / 10 ** exponent;
  const step = lead < 50 ? 1 : 5;
  // A figure that floating point left a hair above a step is that step.
  return Number(`${Math.ceil(lead / step - 1e-9) * step}e${exponent}`);
}
