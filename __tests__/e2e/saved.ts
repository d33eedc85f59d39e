import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/gate/run.ts';
import type { Advice, AdviceId } from '../../src/model/advice.ts';
import { docker, getAddress, importDebian } from '../support/engines.ts';
import { createRequest } from '../support/request.ts';
import { testHost } from '../support/test-host.ts';

/** What is known about a built image. */
export interface Built {
  readonly imageBytes: number;
  readonly advice: readonly Advice[];
}

/** The imported Debian, whose files count as the base image's. */
export const BASE = 'plimsoll-test/saved-debian';

export const importBase = (): void => importDebian('overlay2', BASE);

/**
 * Builds an image without a network and measures it.
 * @param fill writes the build context
 */
export async function build(
  dockerfile: string,
  fill: (folder: string) => void = () => undefined,
): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-saved-'));
  try {
    writeFileSync(join(folder, 'Dockerfile'), dockerfile);
    fill(folder);
    const build = ['build', '--quiet', '--network', 'none', folder];
    return await measure(docker('overlay2', ...build));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(id: string): Promise<Built> {
  const host = testHost({ env: { ...process.env, DOCKER_HOST: getAddress('overlay2') } });
  const images = [{ name: undefined, source: `docker:${id}` }];
  const [image] = (await run(createRequest({ images }), host)).images;
  if (image?.facts?.files === undefined) throw new Error(String(image?.error?.message));
  return { imageBytes: image.facts.measures.imageBytes, advice: image.advice ?? [] };
}

/** What advice promises, and what following it saves, as one comparable line. */
export interface Saving {
  readonly promised: number;
  readonly measured: number;
  /** |promised − measured| / measured */
  readonly error: number;
}

export function compareSavings(before: Built, after: Built, id: AdviceId): Saving {
  const promised = sum(before.advice.filter((one) => one.id === id).map(({ bytes }) => bytes));
  const measured = before.imageBytes - after.imageBytes;
  return { promised, measured, error: Math.abs(promised - measured) / measured };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
