const BARS = '▁▂▃▄▅▆▇█';
const UNKNOWN = '·';
/** Smaller differences than this share of the largest value don't fill the line. */
const LEAST_SPREAD = 0.1;

/** Draws numbers as a line of text, e.g. `▂▂▃▃▃▅▅▆`; equal numbers are in the middle. */
export function drawSparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  const spread = Math.max(highest - lowest, highest * LEAST_SPREAD, 1);
  const start = (lowest + highest - spread) / 2;
  const draw = (value: number): string =>
    BARS[Math.round(((value - start) / spread) * (BARS.length - 1))] ?? UNKNOWN;
  return values.map((value) => (value === null ? UNKNOWN : draw(value))).join('');
}
