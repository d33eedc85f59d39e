import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { GateRequest } from '../../src/gate/request.ts';
import { run } from '../../src/gate/run.ts';
import type { LayerFacts } from '../../src/model/facts.ts';
import type { ImageReport } from '../../src/model/report.ts';
import { formatSentences } from '../../src/report/words/messages/sentence.ts';
import {
  busyboxPath,
  describeWith,
  docker,
  getAddress,
  type Part,
  sh,
} from '../support/engines.ts';
import { measureAllFacts } from '../support/measure.ts';
import { createRequest, getBuild } from '../support/request.ts';
import { testHost } from '../support/test-host.ts';

// Engines take their time on a busy machine.
jest.setTimeout(300_000);

const BUILDER = 'plimsoll-test-build';
const TAG = 'plimsoll-test/build';

let scratch = '';
let folder = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plimsoll-build-test-'));
  folder = join(scratch, 'context');
  for (const name of ['context', 'tmp', 'bin']) mkdirSync(join(scratch, name));
  // New each time, because the record may name another copy's layer for cached steps.
  writeFileSync(join(folder, 'file'), randomBytes(6).toString('hex'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Environment = Record<string, string>;
const ENVIRONMENTS: Readonly<Record<string, readonly [needs: Part, env: () => Environment]>> = {
  'an overlay2 engine': ['overlay2', () => ({ DOCKER_HOST: getAddress('overlay2') })],
  'a containerd store': ['containerd', () => ({ DOCKER_HOST: getAddress('containerd') })],
  'a separate BuildKit': [
    'buildkit',
    () => {
      const env = { BUILDX_CONFIG: join(scratch, 'buildx') };
      sh(
        'docker',
        [
          'buildx',
          'create',
          '--driver',
          'remote',
          '--name',
          BUILDER,
          getAddress('buildkit'),
          '--use',
        ],
        env,
      );
      return env;
    },
  ],
};

interface Told {
  readonly images: readonly ImageReport[];
  /** All messages of the run, from `--verbose` and from the builder. */
  readonly log: string;
}

async function build(
  env: Environment,
  lines: readonly string[],
  more: Partial<GateRequest['build']> = {},
): Promise<Told> {
  writeFileSync(join(folder, 'Dockerfile'), lines.join('\n'));
  const said: string[] = [];
  const host = testHost({
    env: { ...process.env, TMPDIR: join(scratch, 'tmp'), ...env },
    cwd: folder,
    debug: (line) => said.push(`${line}\n`),
    log: (chunk) => said.push(Buffer.from(chunk).toString()),
  });
  const { images } = formatSentences(
    await run(createRequest({ build: getBuild('.', more) }), host),
    'cli',
  );
  expect(readdirSync(join(scratch, 'tmp'))).toEqual([]);
  return { images, log: said.join('') };
}

const getLines = (layers: readonly LayerFacts[] = []): (number | undefined)[] =>
  layers.map(({ dockerfile }) => dockerfile?.line);

const BASE = [
  'FROM scratch',
  'COPY busybox /bin/busybox',
  'SHELL ["/bin/busybox", "sh", "-ec"]',
  'RUN /bin/busybox --install -s /bin',
];

describe.each(Object.entries(ENVIRONMENTS))('%s', (name, [part, environment]) => {
  describeWith([part, 'docker', 'busybox'], `${name} builds`, () => {
    let env: Environment = {};
    beforeAll(() => {
      copyFileSync(busyboxPath(), join(folder, 'busybox'));
      env = environment();
    });

    test('several platforms, each measured with its lines', async () => {
      const dockerfile = [
        'FROM scratch',
        'ARG TARGETARCH',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: Dockerfile syntax
        'COPY file /${TARGETARCH}',
        'COPY file /again',
      ];
      const { images } = await build(env, dockerfile, {
        platforms: ['linux/amd64', 'linux/arm64'],
      });
      const measured = images.map(({ key, facts }) => [
        key.platform,
        facts?.measures.contentBytes,
        getLines(facts?.layers),
      ]);
      expect(measured.sort()).toEqual([
        ['linux/amd64', 24, [3, 4]],
        ['linux/arm64', 24, [3, 4]],
      ]);
      expect(images.map(({ facts }) => facts?.layers[0]?.instruction)).toEqual([
        'COPY file /amd64',
        'COPY file /arm64',
      ]);
    });

    test('with secrets that are in no process list, log or report', async () => {
      const fromFile = 'hunter2-in-a-file';
      writeFileSync(join(scratch, 'secret'), `user=me\npassword=${fromFile}\n`);
      const calls = shimDocker();
      const secrets = [`id=file,src=${join(scratch, 'secret')}`, 'id=variable,env=BUILD_TOKEN'];
      const told = await build(
        {
          ...env,
          PATH: `${join(scratch, 'bin')}:${process.env.PATH}`,
          BUILD_TOKEN: 'hunter2-in-a-variable',
        },
        [
          ...BASE,
          'ARG PASSWORD=none',
          // A failing step is never cached.
          'RUN --mount=type=secret,id=file --mount=type=secret,id=variable cd /run/secrets; cat ' +
            'file; \\',
          '  echo "$PASSWORD and $(cat variable)"; exit 3',
        ],
        { secrets, buildArgs: ['PASSWORD=hunter2-by-argument'] },
      );
      const { error } = told.images[0] ?? {};
      expect(error?.code).toBe('BUILD_FAILED');
      expect(error?.message).toContain('***');
      expect(told.log).toMatch(/ user=me\n.* \*{3}\n.* and \*{3}\n/);
      expect(calls()).toContain('--secret id=variable,env=BUILD_TOKEN');
      // If a step prints a build argument, it stays in the builder's log; the report does not
      // repeat it.
      for (const text of [calls(), JSON.stringify(told.images)])
        expect(text).not.toContain('hunter2');
      for (const secret of [fromFile, 'hunter2-in-a-variable'])
        expect(told.log).not.toContain(secret);
    });

    test('a failing step, reported once', async () => {
      const { images, log } = await build(env, [...BASE, 'RUN echo what went wrong; exit 7']);
      const { code, message } = images[0]?.error ?? {};
      expect(code).toBe('BUILD_FAILED');
      expect(message).toMatch(
        /^the build failed; its log ends:\n(?:.*\n)*.*what went wrong\n(?:.*\n)*.*exit code: 7$/,
      );
      expect(message).not.toMatch(/^-{6}|>>>/m);
      expect(log).toContain('RUN echo what went wrong');
      expect(log).not.toContain('failed to solve');
    });

    test('no Dockerfile, with a hint how to specify one', async () => {
      rmSync(join(folder, 'Dockerfile'), { force: true });
      const { images } = await build(env, [], { file: 'no-such-file' });
      expect(images[0]?.error).toMatchObject({
        code: 'BUILD_FAILED',
        fix: expect.stringContaining('--file'),
      });
    });
  });
});

/**
 * Puts a `docker` first in the PATH that records its arguments.
 * @returns the recorded calls
 */
function shimDocker(): () => string {
  const real = sh('sh', ['-c', 'command -v docker']);
  const notes = join(scratch, 'calls');
  writeFileSync(notes, '');
  writeFileSync(
    join(scratch, 'bin/docker'),
    `#!/bin/sh\necho "$*" >> '${notes}'\nexec ${real} "$@"\n`,
  );
  chmodSync(join(scratch, 'bin/docker'), 0o755);
  return () => readFileSync(notes, 'utf8');
}

describe('a failing builder', () => {
  /**
   * A `docker` that replaces the builder: it prints one text if asked for a record, and another if
   * not.
   */
  const failing = (words: string): Environment => {
    const calls = join(scratch, 'calls');
    const script = `#!/bin/sh
case "$*" in
  *inspect*) echo "Driver: docker-container" ;;
  *--provenance*) echo asked >> '${calls}'; echo '${words}' >&2; exit 1 ;;
  *build*) echo built without >> '${calls}'; echo 'ERROR: no space left' >&2; exit 1 ;;
esac
`;
    writeFileSync(join(scratch, 'bin/docker'), script);
    chmodSync(join(scratch, 'bin/docker'), 0o755);
    writeFileSync(calls, '');
    return { PATH: `${join(scratch, 'bin')}:${process.env.PATH}` };
  };

  test.each([
    ['ERROR: unknown flag: --provenance', 'asked\nbuilt without\n'],
    [
      'ERROR: Attestations are not supported by the current BuildKit daemon',
      'asked\nbuilt without\n',
    ],
    ['ERROR: failed to solve: exit code: 1', 'asked\n'],
  ])(
    'with "%s" is run again without a record only if it is too old for one',
    async (words, calls) => {
      const { images } = await build(failing(words), ['FROM scratch']);
      expect(images[0]?.error?.code).toBe('BUILD_FAILED');
      expect(readFileSync(join(scratch, 'calls'), 'utf8')).toBe(calls);
    },
  );

  test.each([
    ['ERROR: exit code: 1', /fix what the log reports/],
    [
      '------\n0.1 exec /bin/sh: exec format error\n------\nERROR: exit code: 1',
      /install emulation/,
    ],
    ['ERROR: exit code: 1', /fix what the log reports/],
    ['ERROR: the --mount option requires BuildKit', /install buildx/],
    ['ERROR: failed to read dockerfile: open Dockerfile: no such file or directory', '--file'],
  ])('with %j gets a suggested fix', async (words, fix) => {
    const { images } = await build(failing(words), ['FROM scratch']);
    expect(images[0]?.error?.fix).toMatch(fix);
  });
});

describeWith(['containerd', 'docker'], 'an image with a build record', () => {
  const env = (): Environment => ({ DOCKER_HOST: getAddress('containerd') });
  const DOCKERFILE = ['FROM scratch', '# one', 'COPY file /a', 'COPY file /b'];
  const layout = (): string => join(scratch, 'layout');
  const lines = (by: string) =>
    [3, 4].map((line) => ({ file: 'Dockerfile', line, endLine: line, by }));
  const exportImage = (...more: readonly string[]): void => {
    writeFileSync(join(folder, 'Dockerfile'), DOCKERFILE.join('\n'));
    rmSync(layout(), { recursive: true, force: true });
    const output = `type=oci,tar=false,dest=${layout()}`;
    sh('docker', ['buildx', 'build', '--quiet', ...more, '--output', output, folder], env());
  };
  const getDockerfiles = async (source: string, more: Partial<GateRequest> = {}) => {
    const [facts] = await measureAllFacts(source, env(), more);
    return facts?.layers.map(({ dockerfile }) => dockerfile);
  };

  test('in a layout, as pushed', async () => {
    exportImage('--provenance=mode=max');
    expect(await getDockerfiles(`oci-dir:${layout()}`)).toEqual(lines('provenance'));
  });

  test("in an engine's store", async () => {
    writeFileSync(join(folder, 'Dockerfile'), DOCKERFILE.join('\n'));
    docker(
      'containerd',
      'buildx',
      'build',
      '--quiet',
      '--provenance=mode=max',
      '--tag',
      TAG,
      folder,
    );
    expect(await getDockerfiles(`docker:${TAG}`)).toEqual(lines('provenance'));
    docker('containerd', 'image', 'rm', TAG);
  });

  test('with the default record has no lines, unless a Dockerfile is named', async () => {
    exportImage('--provenance=mode=min');
    expect(await getDockerfiles(`oci-dir:${layout()}`)).toEqual([undefined, undefined]);
    const named = await getDockerfiles(`oci-dir:${layout()}`, {
      dockerfile: join(folder, 'Dockerfile'),
    });
    expect(named?.map((at) => [at?.line, at?.by])).toEqual([
      [3, 'instruction'],
      [4, 'instruction'],
    ]);
  });

  test('is the same image as without it, which does not reveal the base image', async () => {
    const withoutRecord = await (async () => {
      exportImage('--provenance=false');
      return measureAllFacts(`oci-dir:${layout()}`, env());
    })();
    const { images } = await build(env(), DOCKERFILE);
    const { manifestDigest, configDigest, measures } = images[0]?.facts ?? {};
    expect(measures?.ownBytes).toBe(24);
    expect(withoutRecord[0]).toMatchObject({
      manifestDigest,
      configDigest,
      measures: { ...measures, ownBytes: null },
    });
  });
});
