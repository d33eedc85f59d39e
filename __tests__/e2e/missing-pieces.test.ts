import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { run } from '../../src/gate/run.ts';
import { describeWith, docker, getAddress } from '../support/engines.ts';
import { testHost } from '../support/test-host.ts';
import { BASE, importBase } from './saved.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

/** A program whose header is kept: larger than system tools. */
const CODE = `package main
import "fmt"
func main() { fmt.Println("ready") }
`;

describeWith(['overlay2', 'debian', 'go'], 'removing files that the image needs', () => {
  let folder = '';

  beforeAll(() => {
    importBase();
    folder = mkdtempSync(join(tmpdir(), 'plimsoll-missing-'));
    writeFileSync(join(folder, 'main.go'), CODE);
    writeFileSync(join(folder, 'start'), '#!/usr/bin/env bash\nexec "$@"\n', { mode: 0o755 });
    const compile = (name: string, ...flags: readonly string[]): void => {
      execFileSync('go', ['build', ...flags, '-o', name, 'main.go'], {
        cwd: folder,
        env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false' },
      });
    };
    compile('static');
    // Position-independent Go programs have a loader.
    compile('dynamic', '-buildmode=pie');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function build(from: string, lines: readonly string[]): string {
    writeFileSync(join(folder, 'Dockerfile'), [`FROM ${from}`, ...lines, ''].join('\n'));
    return docker('overlay2', 'build', '--quiet', '--network', 'none', folder);
  }

  async function compare(now: string, then: string): Promise<readonly string[]> {
    const request = {
      images: [{ name: undefined, source: `docker:${now}` }],
      baselines: [{ name: undefined, source: `docker:${then}` }],
      ...{ ruleFlags: [], verify: false, withTree: false, platforms: [] },
      ...{ build: undefined, budgetPath: undefined, dockerfile: undefined, select: undefined },
    };
    const host = testHost({ env: { ...process.env, DOCKER_HOST: getAddress('overlay2') } });
    const [image] = (await run(request, host)).images;
    if (image?.facts === undefined) throw new Error(String(image?.error?.message));
    return image.notices
      .map(String)
      .filter((notice) => notice.includes('removed since the baseline'));
  }

  test('is reported for a program with a loader, and for a shell', async () => {
    const lines = ['COPY dynamic /app/server', 'CMD ["/app/server"]'];
    expect(await compare(build('scratch', lines), build(BASE, lines))).toContainEqual(
      expect.stringMatching(/^\/app\/server needs ld-linux[\w.-]+, removed since the baseline/),
    );
    const shell = ['COPY dynamic /app/server', 'CMD /app/server'];
    expect(await compare(build('scratch', shell), build(BASE, shell))).toContainEqual(
      "the image starts /bin/sh, which was removed since the baseline: it can't start",
    );
  });

  test('is reported for the interpreters of a script', async () => {
    const lines = ['COPY start /', 'COPY static /app/server', 'ENTRYPOINT ["/start"]'];
    expect(await compare(build('scratch', lines), build(BASE, lines))).toContainEqual(
      "/start needs env, bash, removed since the baseline: it can't start",
    );
  });

  test('is not reported for a static program', async () => {
    const lines = ['COPY static /app/server', 'ENTRYPOINT ["/app/server"]'];
    const notices = await compare(build('scratch', lines), build(BASE, lines));
    expect(notices.filter((notice) => /can't start/.test(notice))).toEqual([]);
  });
});
