import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Measured } from './measure.ts';
import type { Check, Trial, Unit } from './trials.ts';

export interface Finished {
  readonly trial: Trial;
  readonly results: ReadonlyMap<string, Measured>;
}

/** The checks and their results. */
export function renderChecks(finished: readonly Finished[]): string {
  const rows = finished.flatMap(({ trial, results }) =>
    trial.checks.map((check) => {
      const value = check.value((command) => results.get(command));
      const seen =
        value === null ? 'skipped: not on this machine' : formatAmount(value, check.unit);
      return [
        trial.title,
        check.figure,
        `≤ ${formatAmount(check.limit, check.unit)}`,
        seen,
        judgeValue(check, value),
      ];
    }),
  );
  return renderTable(['work', 'figure', 'at most', 'seen', ''], rows);
}

/** The times and peaks from which the figures are computed. */
export function renderTimes(finished: readonly Finished[]): string {
  const rows = finished.flatMap(({ trial, results }) =>
    [...results].map(([command, { medianMs, fastestMs, peakBytes }]) => [
      trial.title,
      command,
      formatAmount(medianMs, 'milliseconds'),
      formatAmount(fastestMs, 'milliseconds'),
      peakBytes === null ? '' : formatAmount(peakBytes / 1e6, 'megabytes'),
    ]),
  );
  return renderTable(['work', 'command', 'median', 'fastest', 'peak memory'], rows);
}

/** The machine and versions that the figures depend on. */
export function describeMachine(rounds: number): string {
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], {
    encoding: 'utf8',
  }).stdout.trim();
  const at = commit === '' ? '' : `, at ${commit}`;
  return (
    `${availableParallelism()} cores, Node ${process.versions.node}, ${rounds} ` +
    `turns${at}: \`npm run bench\``
  );
}

function judgeValue({ limit }: Check, value: number | null): string {
  if (value === null) return '';
  return value <= limit ? 'PASS' : 'over';
}

const FORMAT: Readonly<Record<Unit, (value: number) => string>> = {
  times: (value) => (value < 1 ? `1/${(1 / value).toFixed(1)}` : `${value.toFixed(2)} ×`),
  seconds: (value) => `${value.toFixed(2)} s`,
  milliseconds: (value) => `${value.toFixed(0)} ms`,
  megabytes: (value) => `${value.toFixed(0)} MB`,
};

const formatAmount = (value: number, unit: Unit): string => FORMAT[unit](value);

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${lines.join('\n')}\n`;
}
