import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildGo } from '../build-go.ts';

/** An entry as Go's archive/tar returns it; names in hex. */
export interface GoEntry {
  readonly name: string;
  readonly link: string;
  readonly flag: number;
  readonly size: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly mtime: number;
}

export interface GoAnswer {
  readonly entries: readonly GoEntry[];
  /** Empty if Go read the tar to its end. */
  readonly error: string;
  readonly unread: boolean;
}

/** Builds the oracle. @returns a function that sends it many tars at once */
export function buildGoTar(): (tars: readonly Uint8Array[]) => GoAnswer[] {
  const program = buildGo(join(import.meta.dirname, 'main.go'));
  return (tars) => {
    const input = Buffer.concat(tars.flatMap((tar) => [getLength(tar), tar]));
    const output = execFileSync(program, { input, maxBuffer: 2 ** 30 });
    return output
      .toString()
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as GoAnswer);
  };
}

function getLength(tar: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(tar.length);
  return length;
}
