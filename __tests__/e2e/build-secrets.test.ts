import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { tempFolder } from '../support/archives.ts';
import { runAction } from '../support/run-action.ts';

/** A `docker` that saves its environment and files when called to build, and fails. */
const docker = (folder: string): string => `#!/bin/sh
case "$*" in
  *inspect*) echo "Driver: docker-container" ;;
  *build*)
    echo "$*" > "${folder}/call"; env > "${folder}/env"
    for word in "$@"; do
      case "$word" in id=*) cat "\${word#*src=}" > "${folder}/secret" ;; esac
    done
    echo "the token is hunter2-hunter2"; exit 1 ;;
esac
`;

test('passes a secret to the builder in a masked file, and removes the file', async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'docker'), docker(folder));
  chmodSync(join(folder, 'docker'), 0o755);
  const { exitCode, stdout, commands } = await runAction({
    inputs: { build: '.', secrets: 'NPM_TOKEN=hunter2-hunter2', 'build-args': 'COLOR: red' },
    env: { PATH: `${folder}:${process.env.PATH}` },
    files: { Dockerfile: 'FROM scratch\n' },
  });
  const readKept = (name: string): string => readFileSync(join(folder, name), 'utf8');
  expect(exitCode).toBe(3);
  expect(readKept('secret')).toBe('hunter2-hunter2');
  const [, path = ''] = /--secret id=NPM_TOKEN,src=(\S+)/.exec(readKept('call')) ?? [];
  expect(path).not.toBe('');
  expect(existsSync(path)).toBe(false);
  // The runner sees the value once, in order to mask it.
  expect(commands).toContainEqual(
    expect.objectContaining({ name: 'add-mask', message: 'hunter2-hunter2' }),
  );
  expect(stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain('hunter2');
  expect(readKept('env')).toMatch(/^COLOR=red$/m);
  expect(readKept('env')).not.toMatch(/^INPUT_|hunter2/m);
});
