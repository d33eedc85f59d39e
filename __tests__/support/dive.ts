import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { dockerArchive } from './image-writer.ts';
import { layerTar, type TarEntry } from './tar-writer.ts';

/** What dive's `--json` says, as far as tests ask. */
export interface DiveReport {
  readonly layer: readonly { readonly sizeBytes: number }[];
  readonly image: {
    readonly sizeBytes: number;
    readonly inefficientBytes: number;
    readonly efficiencyScore: number;
    /** Written as `null` by no version seen; empty where nothing is inefficient. */
    readonly fileReference: readonly { readonly count: number; readonly sizeBytes: number; readonly file: string }[];
  };
}

/**
 * The real dive v0.13.1: `PLIMSOLL_DIVE`, the checkout's `.cache/bin/dive`, or one on the `PATH`.
 * `go install github.com/wagoodman/dive@v0.13.1` builds it.
 * @returns `undefined` where there is none, which `PLIMSOLL_ENGINES=1` does not allow
 */
export function findDive(): string | undefined {
  const folders = [join(import.meta.dirname, '../../.cache/bin'), ...(process.env.PATH ?? '').split(delimiter)];
  const candidates = [process.env.PLIMSOLL_DIVE ?? [], folders.map((folder) => join(folder, 'dive'))].flat();
  const found = candidates.find(isExecutable);
  if (found === undefined && process.env.PLIMSOLL_ENGINES === '1') {
    throw new Error('dive is needed: set PLIMSOLL_DIVE or run go install github.com/wagoodman/dive@v0.13.1');
  }
  return found;
}

/** Lets dive read an image made of these layers. */
export function askDive(dive: string, layers: readonly (readonly TarEntry[])[]): DiveReport {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-dive-'));
  try {
    writeFileSync(join(folder, 'image.tar'), dockerArchive(layers.map((layer) => layerTar(layer))));
    return askDiveAbout(dive, join(folder, 'image.tar'), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Lets dive read a docker-archive; its report is written into `folder`. */
function askDiveAbout(dive: string, archive: string, folder: string): DiveReport {
  const output = join(folder, 'dive.json');
  // dive never truncates an older, longer report.
  rmSync(output, { force: true });
  execFileSync(dive, [`docker-archive://${archive}`, '--json', output], { stdio: ['ignore', 'ignore', 'inherit'] });
  return JSON.parse(readFileSync(output, 'utf8')) as DiveReport;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
