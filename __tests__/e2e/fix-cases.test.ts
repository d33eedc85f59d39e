import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { type FixRequest, type FixResult, fixBuild } from '../../src/gate/fix.ts';
import { buildBases } from '../support/cases/bases.ts';
import { fillContext } from '../support/cases/build.ts';
import { type Case, listCases } from '../support/cases/case.ts';
import { describeWith, getAddress } from '../support/engines.ts';
import { testHost } from '../support/test-host.ts';

// Engines take their time on a busy machine.
jest.setTimeout(600_000);

/** `all` or `write` builds every case. */
const MODE = process.env.PLIMSOLL_CASES ?? '';

/** The rules that `plimsoll fix` follows; in all other cases, it changes nothing. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  'copied-then-deleted-folder': ['deleted-later'],
  'dnf-metadata-left': ['package-index'],
  'first-node-dockerfile': ['language-cache'],
  'mode-set-later': ['copied-metadata'],
  'private-files-deleted-later': ['private-files'],
  'recommended-packages': ['recommended-packages'],
  'several-causes-in-one-line': ['language-cache'],
};

const CASES = listCases().filter(
  ({ isQuick, name }) => MODE !== '' || (isQuick && Object.hasOwn(FIXED, name)),
);

const UNREFUTED = { unannounced: [], difference: { changed: [] }, areSettingsSame: true };

/** Follows all advice on a case that is certain, and builds it before and after. */
async function fixCase(of: Case): Promise<FixResult> {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-case-'));
  const file = join(of.folder, 'Dockerfile');
  try {
    fillContext(of, folder);
    buildBases(readFileSync(file, 'utf8'));
    const request: FixRequest = {
      build: {
        ...{ folder, file, target: undefined, buildArgs: [], secrets: [], platforms: [] },
        builderOptions: new Map([['network', ['none']]]),
      },
      ...{ budgetPath: undefined, only: undefined, health: undefined },
      ...{ isWritten: false, isProved: true },
    };
    const env = { ...process.env, DOCKER_HOST: getAddress('containerd') };
    return await fixBuild(request, testHost({ env }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const needs = MODE === '' ? [] : CASES.flatMap((one) => one.needs);
const PARTS = ['containerd', 'debian', 'busybox', 'bsdtar'] as const;
describeWith([...PARTS, ...new Set(needs)], 'fixes of built cases', () => {
  test.each(CASES.map((one) => [one.name, one] as const))('%s', async (name, one) => {
    const { plan, proof } = await fixCase(one);
    expect([...new Set(plan.fixes.map(({ id }) => id))]).toEqual(FIXED[name] ?? []);
    if (plan.fixes.length === 0) return;
    const promised = plan.fixes.reduce((sum, { bytes }) => sum + bytes, 0);
    const measured = (proof?.beforeBytes ?? 0) - (proof?.afterBytes ?? 0);
    expect(proof).toMatchObject(UNREFUTED);
    expect(promised).toBeLessThanOrEqual(measured);
    expect(promised).toBeGreaterThanOrEqual(measured * 0.98);
  });
});
