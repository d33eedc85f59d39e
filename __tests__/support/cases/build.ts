import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describeChange } from '../../../src/advise/words.ts';
import { run } from '../../../src/gate/run.ts';
import type { Advice } from '../../../src/model/advice.ts';
import type { ReadFacts } from '../../../src/model/facts.ts';
import { docker, getAddress, sh } from '../engines.ts';
import { testHost } from '../test-host.ts';
import { buildBases } from './bases.ts';
import type { Case, ExpectedAdvice } from './case.ts';

/** What is known about a built case. */
export interface BuiltCase {
  readonly imageBytes: number;
  /** The measured saving of a smaller base image, which is in no total. */
  readonly apartBytes: number;
  /** Advice about layers above the base image. */
  readonly advice: readonly ExpectedAdvice[];
}

/** Builds a case with one of its Dockerfiles, and measures the image. */
export async function buildCase(of: Case, file: 'Dockerfile' | 'after.Dockerfile') {
  const context = mkdtempSync(join(tmpdir(), 'plimsoll-case-'));
  try {
    fillContext(of, context);
    const dockerfile = join(of.folder, file);
    buildBases(readFileSync(dockerfile, 'utf8'));
    const args = ['build', '--quiet', '--network', 'none', '--file', dockerfile, context];
    return await measure(docker('containerd', ...args), dockerfile);
  } finally {
    rmSync(context, { recursive: true, force: true });
  }
}

export function fillContext({ folder, data, prepare }: Case, context: string): void {
  cpSync(folder, context, { recursive: true });
  for (const name of ['case.yaml', 'Dockerfile', 'after.Dockerfile'])
    rmSync(join(context, name), { force: true });
  for (const [path, bytes] of Object.entries(data)) {
    mkdirSync(dirname(join(context, path)), { recursive: true });
    writeFileSync(join(context, path), makeNoise(path, bytes));
  }
  if (prepare !== '') sh('sh', ['-e', '-c', `cd "$1"\n${prepare}`, 'prepare', context]);
}

/** Pseudorandom bytes, the same for each path, so that a builder finds them in its cache. */
function makeNoise(path: string, bytes: number): Buffer {
  return createHash('shake256', { outputLength: bytes }).update(path).digest();
}

async function measure(id: string, dockerfile: string): Promise<BuiltCase> {
  const host = testHost({ env: { ...process.env, DOCKER_HOST: getAddress('containerd') } });
  const request = {
    images: [{ name: undefined, source: `docker:${id}` }],
    ...{ ruleFlags: [], verify: false, withTree: false, platforms: [] },
    ...{ build: undefined, budgetPath: undefined, dockerfile, select: undefined },
  };
  const [image] = (await run(request, host)).images;
  const { facts, advice = [] } = image ?? {};
  if (facts?.files === undefined) throw new Error(String(image?.error?.message));
  return {
    imageBytes: facts.measures.imageBytes,
    apartBytes: advice.reduce((sum, { relative }) => sum + (relative?.savedBytes ?? 0), 0),
    advice: advice
      .filter(({ baseBytes }) => baseBytes === undefined)
      .map((one) => describeOne(one, facts)),
  };
}

function describeOne(advice: Advice, facts: ReadFacts): ExpectedAdvice {
  const { id, subject, bytes, layer, layers = [{ layer, bytes }] } = advice;
  const pieces = describeChange(advice, facts);
  return {
    rule: id,
    subject,
    lines: layers.map((one) => facts.layers[one.layer]?.dockerfile?.line ?? 0),
    bytes,
    change: pieces.map((piece) => (typeof piece === 'string' ? piece : piece.code)).join(''),
  };
}
