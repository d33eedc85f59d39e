import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programPath } from './engines.ts';
import { dockerArchive } from './image-writer.ts';
import { layerTar, type TarEntry } from './tar-writer.ts';

/** The parts of dive's `--json` output that the tests need. */
export interface DiveReport {
  readonly layer: readonly { readonly sizeBytes: number }[];
  readonly image: {
    readonly sizeBytes: number;
    readonly inefficientBytes: number;
    readonly efficiencyScore: number;
    /** No version writes `null` here; empty if nothing is inefficient. */
    readonly fileReference: readonly {
      readonly count: number;
      readonly sizeBytes: number;
      readonly file: string;
    }[];
  };
}

/** Runs the real dive v0.13.1 on an image made of these layers. */
export function askDive(layers: readonly (readonly TarEntry[])[]): DiveReport {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-dive-'));
  try {
    writeFileSync(join(folder, 'image.tar'), dockerArchive(layers.map((layer) => layerTar(layer))));
    return askDiveAbout(join(folder, 'image.tar'), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs dive on a docker-archive; its report is written to `folder`. */
function askDiveAbout(archive: string, folder: string): DiveReport {
  const output = join(folder, 'dive.json');
  // dive does not truncate an older, longer report.
  rmSync(output, { force: true });
  execFileSync(programPath('dive') ?? 'dive', [`docker-archive://${archive}`, '--json', output], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return JSON.parse(readFileSync(output, 'utf8')) as DiveReport;
}
