import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { compareSources } from '../../src/gate/compare-sources.ts';
import type { CompareReport } from '../../src/model/compare-report.ts';
import { compareRenderers } from '../../src/report/compare.ts';
import { describeWith, docker, getAddress, sh } from '../support/engines.ts';
import { testHost } from '../support/test-host.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

const PREFIX = 'compare-npm-test';
const ENGINES = ['overlay2', 'containerd'] as const;
type Engine = (typeof ENGINES)[number];

let scratch = '';
const made: [Engine, string][] = [];
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plimsoll-compare-npm-'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  for (const [engine, tag] of made.reverse()) docker(engine, 'image', 'rm', '--force', tag);
});

const inFolder = (folder: string, script: string): string =>
  sh('sh', ['-ec', `cd "$0" && ${script}`, folder]);

/** Packs a package the way npm publishes it. @returns the archive */
function pack(name: string, version: string, sizeBytes: number): string {
  const folder = join(scratch, 'packages', `${name}-${version}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version }));
  writeFileSync(
    join(folder, 'index.js'),
    `// ${name} ${version}\n`.repeat(sizeBytes).slice(0, sizeBytes),
  );
  return join(folder, inFolder(folder, 'npm pack --silent'));
}

/** An app with these packages, installed by the real npm. @returns its folder */
function install(name: string, archives: readonly string[]): string {
  const folder = join(scratch, name, 'app');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "app", "private": true }');
  inFolder(folder, `npm install --offline --no-audit --no-fund ${archives.join(' ')}`);
  return folder;
}

function build(engine: Engine, name: string, apps: readonly string[]): string {
  const folder = mkdtempSync(join(scratch, 'context-'));
  for (const [i, app] of apps.entries())
    cpSync(app, join(folder, `${i}/node_modules`), { recursive: true });
  const copies = apps.map((_, i) => `COPY ${i} /app\n`);
  writeFileSync(join(folder, 'Dockerfile'), `FROM scratch\n${copies.join('')}CMD ["/app"]\n`);
  const tag = `${PREFIX}-${name}`;
  docker(engine, 'build', '--quiet', '--tag', tag, folder);
  made.push([engine, tag]);
  return tag;
}

const compare = (engine: Engine, old: string, now: string): Promise<CompareReport> =>
  compareSources(
    { old: `docker:${old}`, now: `docker:${now}`, platforms: [] },
    testHost({ env: { ...process.env, DOCKER_HOST: getAddress(engine) }, cwd: scratch }),
  );

describeWith(ENGINES, 'packages that npm installed and upgraded', () => {
  let old = '';
  let now = '';
  beforeAll(() => {
    old = join(
      install('old', [pack('lodash', '4.17.20', 90_000), pack('@acme/ui', '1.0.0', 40_000)]),
      'node_modules',
    );
    now = join(
      install('now', [pack('lodash', '4.17.21', 95_000), pack('@acme/ui', '2.0.0-rc.1', 70_000)]),
      'node_modules',
    );
  });

  test.each(ENGINES)('are reported with both versions: %s', async (engine) => {
    const report = await compare(
      engine,
      build(engine, 'pair:1', [old]),
      build(engine, 'pair:2', [now]),
    );
    const terminal = compareRenderers
      .terminal(report, { columns: 200, color: false })
      .replaceAll(/\s+/g, ' ');
    expect(terminal).toContain(
      '+30.0 kB @acme/ui 1.0.0 → 2.0.0-rc.1 npm +5.0 kB lodash 4.17.20 → 4.17.21 npm',
    );
    const markdown = compareRenderers.markdown(report);
    expect(markdown).toMatch(/\+30\.0.kB \S*acme\/ui 1\.0\.0 → 2\.0\.0-rc\.1<\/code> npm/);
    expect(markdown).toMatch(/\+5\.0.kB \S*lodash 4\.17\.20 → 4\.17\.21<\/code> npm/);
  });

  test.each(ENGINES)('have the versions of the topmost layer: %s', async (engine) => {
    const report = await compare(
      engine,
      build(engine, 'top:1', [old]),
      build(engine, 'top:2', [old, now]),
    );
    expect(compareRenderers.markdown(report)).toContain('lodash 4.17.20 → 4.17.21');
  });
});
