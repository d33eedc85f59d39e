import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { openBuild } from '../../src/sources/build/build.ts';
import type { OpenSource } from '../../src/sources/source-context.ts';
import { getContext } from '../support/archives.ts';
import { describeWith, docker, getAddress, sh } from '../support/engines.ts';
import { testHost } from '../support/test-host.ts';

jest.setTimeout(120_000);

let scratch: string;
let folder: string;
let label: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plimsoll-leftovers-'));
  folder = join(scratch, 'context');
  mkdirSync(folder);
  label = `plimsoll-leftovers=${randomBytes(8).toString('hex')}`;
  writeFileSync(join(folder, 'file'), label);
  writeFileSync(
    join(folder, 'Dockerfile'),
    `FROM scratch\nCOPY file /first\nCOPY file /second\nLABEL ${label}\n`,
  );
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

describe.each([
  ['overlay2', 'buildx', 'true'],
  ['overlay2', 'the classic builder', 'false'],
  ['containerd', 'buildx', 'true'],
  ['containerd', 'the classic builder', 'false'],
] as const)('on %s, built with %s', (engine, builder, isBuildKit) => {
  describeWith([engine], `after a build on ${engine} with ${builder}`, () => {
    const env = () => ({ DOCKER_HOST: getAddress(engine), DOCKER_BUILDKIT: isBuildKit });
    let log = '';

    function build(
      signal = new AbortController().signal,
      path = process.env.PATH,
    ): Promise<OpenSource> {
      log = '';
      const onLog = (chunk: Uint8Array): void => {
        log += Buffer.from(chunk).toString();
      };
      return openBuild(
        { folder, buildArgs: [], platforms: [], secrets: [], onLog },
        getContext(`build:${folder}`, {
          host: testHost({ env: { ...process.env, PATH: path, ...env() }, signal }),
        }),
      );
    }
    /** The way the user builds the same image. */
    const buildByHand = (...args: string[]): string =>
      sh('docker', ['build', '--quiet', ...args, folder], env());
    /**
     * IDs and names of this test's images, without those that are only the classic builder's cache.
     */
    const images = (): string[] => {
      const format = '{{.ID}} {{.Repository}}:{{.Tag}}';
      const text = docker(
        engine,
        'image',
        'ls',
        '--no-trunc',
        '--filter',
        `label=${label}`,
        '--format',
        format,
      );
      // Images created in the same second have no defined order.
      return text
        .split('\n')
        .filter((line) => line !== '')
        .sort();
    };
    afterEach(() => {
      for (const image of images()) {
        const [id = '', name = ''] = image.split(' ');
        docker(engine, 'image', 'rm', name.includes('<none>') ? id : name);
      }
    });

    test('nothing is left, except the cache for the next build', async () => {
      const opened = await build();
      expect(images()).toEqual(
        engine === 'containerd' && isBuildKit === 'true'
          ? []
          : [expect.stringContaining(' plimsoll-build:')],
      );
      await opened.close();
      expect(images()).toEqual([]);
      await (await build()).close();
      expect(log).toMatch(/CACHED|Using cache/);
    });

    test('images that the user built before are kept, with or without a name', async () => {
      buildByHand();
      const before = images();
      expect(before).toHaveLength(1);
      await (await build()).close();
      expect(images()).toEqual(before);
      buildByHand('--tag', 'plimsoll-leftovers:mine');
      const named = images();
      await (await build()).close();
      expect(images()).toEqual(named);
    });

    test('images that the user tags in the meantime are kept', async () => {
      const opened = await build();
      buildByHand('--tag', 'plimsoll-leftovers:mine');
      await opened.close();
      expect(images()).toEqual([expect.stringMatching(/ plimsoll-leftovers:mine$/)]);
    });

    test('of two runs at once, the first to end removes nothing of the other', async () => {
      const [one, other] = await Promise.all([build(), build()]);
      await one.close();
      expect((await other.images[0]?.read())?.layers).toHaveLength(2);
      await other.close();
      expect(images()).toEqual([]);
    });

    test('nothing is left of a run that is stopped', async () => {
      const stop = new AbortController();
      const opened = await build(stop.signal);
      stop.abort(new Error('stopped'));
      await opened.close();
      expect(images()).toEqual([]);
    });

    // Neither the engine nor the builder matters here.
    if (engine === 'overlay2' && isBuildKit === 'true') {
      test.each(['image ls', 'image tag', 'image rm'])(
        'the build does not fail if the engine refuses %s',
        async (command) => {
          const real = sh('sh', ['-c', 'command -v docker']);
          writeFileSync(
            join(scratch, 'docker'),
            `#!/bin/sh\ncase "$*" in "${command}"*) exit 1 ;; esac\nexec ${real} "$@"\n`,
          );
          chmodSync(join(scratch, 'docker'), 0o755);
          const opened = await build(undefined, `${scratch}:${process.env.PATH}`);
          expect((await opened.images[0]?.read())?.layers).toHaveLength(2);
          await opened.close();
        },
      );
    }
  });
});
