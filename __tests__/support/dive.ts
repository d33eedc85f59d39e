import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { programPath } from './engines.ts';
import { dockerArchive } from './image-writer.ts';
import { layerTar, type TarEntry } from './tar-writer.ts';

/** What dive's `--json` says, as far as tests ask. */
export interface DiveReport {
  readonly layer: readonly { readonly sizeBytes: number }[];
  readonly image: {
    readonly sizeBytes: number;
    readonly inefficientBytes: number;
    readonly efficiencyScore: number;
    /** Written as `null` by no version seen; empty if nothing is inefficient. */
    readonly fileReference: readonly {
      readonly count: number;
      readonly sizeBytes: number;
      readonly file: string;
    }[];
  };
}

/** Lets the real dive v0.13.1 read an image made of these layers. */
export function askDive(layers: readonly (readonly TarEntry[])[]): DiveReport {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-dive-'));
  try {
    writeFileSync(join(folder, 'image.tar'), dockerArchive(layers.map((layer) => layerTar(layer))));
    return askDiveAbout(join(folder, 'image.tar'), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Lets dive read a docker-archive; its report is written into `folder`. */
function askDiveAbout(archive: string, folder: string): DiveReport {
  const output = join(folder, 'dive.json');
  // dive never truncates an older, longer report.
  rmSync(output, { force: true });
  execFileSync(programPath('dive') ?? 'dive', [`docker-archive://${archive}`, '--json', output], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return JSON.parse(readFileSync(output, 'utf8')) as DiveReport;
}
