import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { formatHistory } from '../../src/history/format.ts';
import { formatImageId } from '../../src/history/history.ts';
import type { GateReport } from '../../src/model/report.ts';
import type { Command } from './measure.ts';

const POINTS = 400;
const DAY_SECONDS = 86_400;
const FIRST_SECONDS = Date.UTC(2025) / 1000;

const LIMITS = 'rules: { highestImageBytes: 1MB, highestLayerCount: 2 }\n';
const OF_CHANGE = `rules:
  highestImageBytes: 1MB
  highestLayerCount: 2
  highestDriftBytes: 100kB
  highestGrowthBytes: 1MB
drift: { since: 2025-02-01 }
`;

/** The same image, with the work that a pull request adds to a run, and without. */
export interface ChangeRuns {
  readonly commands: readonly Command[];
  readonly cleanUp: () => void;
}

export const ALONE = 'the image alone';
export const AS_CHANGE = 'as a change';

/**
 * Prepares a repository whose image was measured before, 400 times: the change breaks limits that
 * its baseline breaks too.
 */
export function prepareChange(source: string): ChangeRuns {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-change-'));
  const at = (name: string): string => join(folder, name);
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=b', '-c', 'user.email=b@b', ...args], {
      encoding: 'utf8',
    }).trim();
  git('init', '-q');
  const [before] = ['main', 'change'].map((message) => {
    git('commit', '-q', '--allow-empty', '-m', message);
    return git('rev-parse', 'HEAD');
  }) as [string, string];
  writeFileSync(at('alone.yaml'), LIMITS);
  writeFileSync(at('change.yaml'), OF_CHANGE);
  const report = runOnce(source, folder);
  writeFileSync(at('history.json'), writeHistory(report, before));
  const check = (name: string, ...options: string[]): Command => ({
    name,
    argv: [
      'sh',
      '-c',
      'cd "$0" && exec "$@"',
      folder,
      process.execPath,
      CLI,
      'check',
      source,
    ].concat(options) as [string, ...string[]],
    exitCodes: [0, 1],
  });
  return {
    commands: [
      check(AS_CHANGE, '--budget=change.yaml', '--baseline=main.json', '--history=history.json'),
      check(ALONE, '--budget=alone.yaml'),
    ],
    cleanUp: () => rmSync(folder, { recursive: true }),
  };
}

const CLI = resolve('dist/cli.js');

/** @returns the report that the change is compared with, which is in `main.json` */
function runOnce(source: string, cwd: string): GateReport {
  const args = ['check', source, '--budget=alone.yaml', '--report=main.json', '--format=json'];
  try {
    execFileSync(process.execPath, [CLI, ...args], { cwd, stdio: 'pipe', maxBuffer: 1e9 });
  } catch (error) {
    return JSON.parse(String((error as { stdout: Buffer }).stdout)) as GateReport;
  }
  throw new Error(`${source} is within its limits`);
}

/** Every build grew a little, up to the size in the report. */
function writeHistory({ images }: GateReport, last: string): string {
  const [image] = images;
  const bytes = image?.facts?.measures.imageBytes ?? 0;
  const id = formatImageId({ name: 'plimsoll-bench', platform: image?.key.platform ?? '' });
  const sizes = { pullBytes: null, reclaimableBytes: 0, layerCount: 9 };
  const history = Array.from({ length: POINTS }, (_, i) => ({
    commit: i === POINTS - 1 ? last : `${i}`.padStart(40, '0'),
    time: FIRST_SECONDS + i * DAY_SECONDS,
    pullRequest: i + 1,
    ...{ distance: i === 0 ? null : 1, count: 1 },
    sizes: new Map([[id, { ...sizes, imageBytes: bytes - (POINTS - i) * 1000 }]]),
  }));
  return formatHistory(history);
}
