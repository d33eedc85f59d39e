import type { Unit } from '../../model/report.ts';

const SCALES = [
  ['GB', 1e9],
  ['MB', 1e6],
  ['kB', 1e3],
  ['B', 1],
] as const;

/** Formats a limit: `150MB`, `512B`, `13`, `0.97`, `30s`; `null` turns the rule off. */
export function formatLimit(unit: Unit, limit: number | null): string {
  if (limit === null) return 'disabled';
  if (unit === 'ratio') return limit.toFixed(2);
  if (unit === 'seconds') return `${Number(limit.toPrecision(12))}s`;
  const [name, multiple] = (unit === 'bytes' && SCALES.find(([, bytes]) => limit >= bytes)) || [
    '',
    1,
  ];
  return `${Number((limit / multiple).toPrecision(12))}${name}`;
}
