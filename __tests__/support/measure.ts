import { expect } from '@jest/globals';
import type { GateRequest } from '../../src/gate/request.ts';
import { run } from '../../src/gate/run.ts';
import type { Measures, ReadFacts } from '../../src/model/facts.ts';
import type { Host } from '../../src/model/host.ts';
import type { GateReport } from '../../src/model/report.ts';
import { formatSentences } from '../../src/report/words/messages/sentence.ts';
import { createRequest } from './request.ts';
import { testHost } from './test-host.ts';

/** The facts of the only image in a source. */
export async function measureFacts(
  source: string,
  env: Record<string, string> = {},
  more: Partial<GateRequest> = {},
): Promise<ReadFacts> {
  const [facts, ...others] = await measureAllFacts(source, env, more);
  expect(others).toEqual([]);
  return facts as ReadFacts;
}

/** The facts of every image in a source: one for each platform. */
export async function measureAllFacts(
  source: string,
  env: Record<string, string> = {},
  more: Partial<GateRequest> = {},
): Promise<ReadFacts[]> {
  const { images } = await measureReport(source, env, more);
  expect(images.flatMap(({ error }) => error ?? [])).toEqual([]);
  return images.map(({ facts }) => facts as ReadFacts);
}

/** The report about a source, in the words of the command line. */
export async function measureReport(
  source: string,
  env: Record<string, string> = {},
  more: Partial<GateRequest> = {},
): Promise<GateReport> {
  const images = [{ name: undefined, source }];
  const request = createRequest({ images, withTree: true, ...more });
  const host: Host = testHost({ env: { ...process.env, ...env }, cwd: import.meta.dirname });
  return formatSentences(await run(request, host), 'cli');
}

/** The measures that must not depend on how an image is stored. */
export function filesystemMeasures({ measures }: ReadFacts): Omit<Measures, 'pullBytes'> {
  const { pullBytes: _stored, ...rest } = measures;
  return rest;
}
