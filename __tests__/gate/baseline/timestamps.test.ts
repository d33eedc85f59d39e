import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeAdvice } from '../../../src/advise/words.ts';
import { run } from '../../../src/gate/run.ts';
import type { ImageReport } from '../../../src/model/report.ts';
import { renderTerminal } from '../../../src/report/paint/terminal/terminal.ts';
import { dockerArchive, ociArchive } from '../../support/image-writer.ts';
import { layerTar, type TarEntry } from '../../support/tar-writer.ts';
import { testHost } from '../../support/test-host.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-timestamps-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const body = Buffer.alloc(2_000_000, 1);
const makeLayer = (mtimeSeconds: number, more: Partial<TarEntry> = {}): Buffer =>
  layerTar([{ name: 'opt/built', body, mtimeSeconds, ...more }]);
const BASE = layerTar([{ name: 'bin/sh', body: Buffer.alloc(20_000, 1) }]);
const HISTORY = [{ created_by: 'ADD rootfs /' }, { created_by: 'RUN make' }];

async function compare(old: Buffer, now: Buffer, write = writeDocker) {
  const [before, after] = [write('old.tar', old), write('now.tar', now)];
  const request = {
    images: [{ name: undefined, source: after }],
    baselines: [{ name: undefined, source: before }],
    ...{ ruleFlags: [], verify: false, withTree: false, platforms: [] },
    ...{ build: undefined, budgetPath: undefined, dockerfile: undefined, select: undefined },
  };
  const report = await run(request, testHost({ cwd: folder }));
  return { report, image: report.images[0] as ImageReport };
}

function writeDocker(name: string, layer: Buffer): string {
  writeFileSync(join(folder, name), dockerArchive([BASE, layer], { history: HISTORY }));
  return join(folder, name);
}
function writeOci(name: string, layer: Buffer): string {
  const archive = ociArchive([BASE, layer], { history: HISTORY, compression: 'gzip' });
  writeFileSync(join(folder, name), archive);
  return `oci-archive:${join(folder, name)}`;
}

describe('a layer with the same files and other timestamps', () => {
  test('is advice that counts what is pulled again, but is in no total', async () => {
    const { image, report } = await compare(makeLayer(1_700_000_000), makeLayer(1_700_000_100));
    const [advice, ...others] = image.advice ?? [];
    expect(others).toEqual([]);
    expect(advice).toMatchObject({ id: 'changing-timestamps', bytes: 0, layer: 1 });
    expect(advice?.updateBytes).toBe(2_000_000);
    expect(advice && describeAdvice(advice).title).toBe(
      '2.0 MB pulled again for the same names and sizes with new timestamps in layer 1',
    );
    const shown = renderTerminal(report, { columns: 200, color: false });
    expect(shown).toContain(
      '2.0 MB pulled again for the same names and sizes with new timestamps in layer 1',
    );
    expect(shown).toContain('SOURCE_DATE_EPOCH');
    expect(shown).not.toContain('could go');
  });

  test('counts stored bytes if they are known', async () => {
    const { image } = await compare(makeLayer(1_700_000_000), makeLayer(1_700_000_100), writeOci);
    const stored = image.facts?.layers[1]?.storedBytes ?? 0;
    // Repeated bytes: too little to advise on.
    expect(stored).toBeLessThan(100_000);
    expect(image.advice).toEqual([]);
  });

  test.each<[string, Buffer]>([
    ['nothing changed', makeLayer(1_700_000_000)],
    ['a file grew', makeLayer(1_700_000_100, { body: Buffer.alloc(2_000_001, 1) })],
    ['a mode changed', makeLayer(1_700_000_100, { mode: 0o600 })],
    ['contents changed, not times', makeLayer(1_700_000_000, { body: Buffer.alloc(2_000_000, 2) })],
  ])('gives no advice if %s', async (_what, now) => {
    const { image } = await compare(makeLayer(1_700_000_000), now);
    expect((image.advice ?? []).filter(({ id }) => id === 'changing-timestamps')).toEqual([]);
  });
});
