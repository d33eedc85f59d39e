import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { type BranchRun, BranchRuns } from '../support/branch-runs.ts';
import { describeWith, getAddress } from '../support/engines.ts';

jest.setTimeout(120_000);

const BUDGET =
  'rules: { highestImageBytes: 100kB, lowestEfficiency: off, highestUserWastedPercent: off }\n';
const DOCKERFILE = 'FROM scratch\nCOPY app /app\n';

/** A repository whose step builds the image, with a real builder. */
class BuiltRuns extends BranchRuns {
  /** Changes the application; the next commit has it. */
  write(bytes: number, dockerfile = DOCKERFILE): void {
    mkdirSync(join(this.folder, 'api'), { recursive: true });
    writeFileSync(join(this.folder, 'api', 'app'), Buffer.alloc(bytes, 3));
    writeFileSync(join(this.folder, 'api', 'Dockerfile'), dockerfile);
    this.git('add', '-A');
  }

  /** A pull request that changes the application. */
  changeTo(bytes: number): Promise<BranchRun> {
    this.write(bytes);
    return this.change(0, BUDGET);
  }

  protected override createRun() {
    const { inputs, env } = super.createRun();
    return {
      inputs: { ...inputs, image: '', build: 'api' },
      env: { ...env, DOCKER_HOST: getAddress('overlay2') },
    };
  }
}

const runs = new BuiltRuns(BUDGET);
beforeEach(() => runs.open());
afterEach(() => runs.close());

const getFinding = ({ report }: BranchRun) => report.images[0]?.findings[0];
const getStart = ({ report }: BranchRun) => report.images[0]?.comparison?.baseline.commit;

/** A main branch whose image is over its limit, and that has no report of its tip. */
function breakLimit(dockerfile?: string): string {
  runs.write(150_000, dockerfile);
  return runs.commit('over the limit');
}

describeWith(['overlay2'], 'the commit that a change starts from', () => {
  test('is built if there is no report of it, and its broken limit is inherited', async () => {
    const start = breakLimit();
    const same = await runs.changeTo(150_000);
    expect([same.exitCode, getStart(same)]).toEqual([0, start]);
    expect(getFinding(same)).toMatchObject({ outcome: 'inherited', baselineValue: 150_000 });
    const worse = await runs.changeTo(190_000);
    expect([worse.exitCode, getStart(worse)]).toEqual([1, start]);
    expect(worse.summary).toContain('40.0 kB of it from this change');
  });

  test('is built if the nearest report is older, but within the limit', async () => {
    runs.write(50_000);
    const kept = await runs.pushNew('one', 0);
    expect(kept.exitCode).toBe(0);
    const start = breakLimit();
    const run = await runs.changeTo(150_000);
    expect([run.exitCode, getStart(run)]).toEqual([0, start]);
  });

  test('is not built if no limit would fail', async () => {
    breakLimit();
    const run = await runs.changeTo(90_000);
    expect([run.exitCode, getStart(run)]).toEqual([0, undefined]);
  });

  test('that does not build lets the limit fail, and is named', async () => {
    runs.write(150_000);
    await runs.pushNew('one', 0);
    const start = breakLimit('FROM scratch\nCOPY gone /app\n');
    const run = await runs.changeTo(150_000);
    expect(run.exitCode).toBe(1);
    expect(getFinding(run)?.change?.held).toBe('older');
    expect(run.summary).toContain(`there is no report of <code>${start.slice(0, 7)}</code>`);
  });
});
