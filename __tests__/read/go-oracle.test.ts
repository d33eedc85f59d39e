import { beforeAll, expect, test } from '@jest/globals';
import { KIND } from '../../src/model/layer-table.ts';
import type { ScannedTar } from '../../src/read/tar-scan.ts';
import { linkBytes, nameBytes, scanAt } from '../support/archives.ts';
import { describeWith } from '../support/engines.ts';
import { buildGoTar, type GoAnswer, type GoEntry } from '../support/go-tar/ask-go.ts';
import { HAND_MADE } from '../support/go-tar/corpus.ts';
import { mutants } from '../support/go-tar/mutants.ts';
import { toolMadeTars } from '../support/go-tar/tool-made.ts';
import { rounds } from '../support/rounds.ts';

/** Set `PLIMSOLL_SEED=123` to test other tars; by default, each run uses the same tars. */
const seed = Number(process.env.PLIMSOLL_SEED ?? 1);
const MUTANTS_OF_EACH = rounds(25);

/** Inputs that we reject and Go accepts, and why. We must never accept what Go rejects. */
const STRICTER: readonly RegExp[] = [
  // Go keeps 64 bits; no file is larger than 2^53, and sums with such a size would not be exact.
  /'s [a-z ]+ is too large/,
  // Go accepts a negative size for a folder or a link, and dive would subtract it from the image's
  // size.
  /claims a size of -/,
  // The same two values in an extended header.
  /'s (size|uid|gid|mtime|atime|ctime|GNU\.sparse\.\w+) is not a valid number for a file/,
  // Linux allows 4096 bytes.
  /an entry's name has \d+ bytes/,
];

describeWith(['go'], 'TarScan and Go’s archive/tar agree on a tar', () => {
  let ask: (tars: readonly Uint8Array[]) => GoAnswer[];
  beforeAll(() => {
    ask = buildGoTar();
  });

  const bases = { ...HAND_MADE, ...toolMadeTars() };

  test('in every dialect', async () => {
    const answers = ask(Object.values(bases));
    for (const [i, [name, tar]] of Object.entries(bases).entries()) {
      const go = answers[i] as GoAnswer;
      const { told } = await ours(tar);
      expect({ name, ...told }).toEqual({ name, ...theirs(go) });
    }
  });

  test.each(Object.keys(bases).map((name, index) => [name, index] as const))(
    'if it is broken: %s',
    async (name, index) => {
      const tars = mutants(bases[name] as Buffer, seed * 1000 + index, MUTANTS_OF_EACH);
      const answers = ask(tars.map(({ tar }) => tar));
      for (const [i, { tar, how }] of tars.entries()) {
        const go = answers[i] as GoAnswer;
        const { told, why } = await ours(tar);
        if (told.isRefused && isStricter(why, go)) continue;
        expect({ seed, how, why, ...told }).toEqual({ seed, how, why, ...theirs(go) });
      }
    },
  );
});

function isStricter(why: string, { error, unread }: GoAnswer): boolean {
  if (error !== '') return false;
  return STRICTER.some((reason) => reason.test(why)) || (unread && /sparse/.test(why));
}

interface Told {
  readonly isRefused: boolean;
  readonly entries: readonly object[];
}

async function ours(tar: Uint8Array): Promise<{ readonly told: Told; readonly why: string }> {
  try {
    return { told: { isRefused: false, entries: makeEntries(await scanAt(tar)) }, why: '' };
  } catch (error) {
    const { name, message } = error as Error;
    expect(name).toBe('GateError');
    return { told: { isRefused: true, entries: [] }, why: message };
  }
}

function theirs({ error, entries }: GoAnswer): Told {
  if (error !== '') return { isRefused: true, entries: [] };
  // Go returns a global header as an entry; every engine skips it.
  return { isRefused: false, entries: entries.filter(({ flag }) => flag !== 0x67).map(ofGo) };
}

function ofGo({ name, link, flag, size, mode, uid, gid, mtime }: GoEntry) {
  const kind = KIND_OF_FLAG[String.fromCharCode(flag)] ?? KIND.other;
  return {
    name,
    link: kind === KIND.hardlink || kind === KIND.symlink ? link : '',
    kind,
    size,
    mode,
    uid,
    gid,
    mtime,
  };
}

const KIND_OF_FLAG: Readonly<Record<string, number>> = {
  '0': KIND.file,
  '7': KIND.file,
  S: KIND.file,
  '1': KIND.hardlink,
  '2': KIND.symlink,
  '3': KIND.special,
  '4': KIND.special,
  '5': KIND.directory,
  '6': KIND.special,
};

function makeEntries({ entries }: ScannedTar): object[] {
  return Array.from({ length: entries.count }, (_, i) => ({
    name: Buffer.from(nameBytes(entries, i)).toString('hex'),
    link: Buffer.from(linkBytes(entries, i)).toString('hex'),
    kind: entries.kind[i],
    size: entries.sizeBytes[i],
    mode: entries.mode[i],
    uid: entries.uid[i],
    gid: entries.gid[i],
    mtime: entries.mtimeSeconds[i],
  }));
}
