import { measureFleet } from '../../src/fleet/measure-fleet.ts';
import { judgeFleet } from '../../src/judge/judge-fleet.ts';
import { computeFleetVerdict } from '../../src/judge/verdict.ts';
import type { BaseImageFacts } from '../../src/model/base.ts';
import type { ReadFacts } from '../../src/model/facts.ts';
import type { FleetLimit } from '../../src/model/fleet.ts';
import type { GateReport } from '../../src/model/report.ts';
import { buildFacts } from './image-facts.ts';

const MB = 1e6;

/**
 * A service: its layers as `name:unpacked/stored` megabytes, starting with those of a base image.
 */
function service(
  name: string,
  base: string,
  layers: string,
  { layerCount = 2, hiddenMegabytes = 0 } = {},
): ReadFacts {
  const read = layers.split(' ').map((word, index) => {
    const [id = '', unpacked = 0, stored = 0] = word.split(/[:/]/);
    const layerBytes = Number(unpacked) * MB;
    return {
      index,
      diffId: `sha256:${Buffer.from(id).toString('hex')}`,
      digest: `sha256:${Buffer.from(`stored ${id}`).toString('hex')}`,
      storedBytes: Number(stored) * MB,
      instruction: `COPY ${id} /`,
      layerBytes,
      contentBytes: layerBytes,
      reclaimableBytes: 0,
      entryCount: 10,
      verified: 'diffId' as const,
    };
  });
  const from: BaseImageFacts = {
    ...{ name: `docker.io/library/${base}`, namedBy: 'annotation', digest: null, layerCount },
    ...{ by: 'annotation', certainty: 'likely' },
  };
  const imageBytes = read.reduce((sum, layer) => sum + layer.layerBytes, 0);
  const measures = { imageBytes, reclaimableBytes: hiddenMegabytes * MB };
  const facts = buildFacts(measures, { layers: read, base: from });
  return { ...facts, key: { name, platform: 'linux/amd64' }, source: `registry:${name}` };
}

const SERVICES = [
  service('api', 'node:22-slim', 'debian:74/28 node22:96/34 api:12/4'),
  service('web', 'node:22-slim', 'debian:74/28 node22:96/34 web:31/9', {
    hiddenMegabytes: 8,
  }),
  service('jobs', 'node:24-slim', 'debian:74/28 node24:118/41 jobs:8/2'),
  service('mail', 'python:3.13-slim', 'debian:74/28 python:48/17 tools:30/10 mail:5/1', {
    layerCount: 3,
  }),
  service('sync', 'python:3.13-slim', 'debian:74/28 tools:30/10 python:48/17 sync:4/1', {
    layerCount: 3,
  }),
];

const LIMITS: readonly FleetLimit[] = [
  ...[
    { rule: 'highestTotalBytes', warnLimit: null, failLimit: 150 * MB } as const,
    { rule: 'highestUniqueBytes', warnLimit: 40 * MB, failLimit: 60 * MB } as const,
    { rule: 'lowestSharedRatio', warnLimit: null, failLimit: 0.4 } as const,
  ].map((limit, at) => ({ ...limit, of: 'registry' as const, from: `.dive-ci.yaml:${at + 2}` })),
];

/** A report whose images are within their own budgets, but exceed the shared one. */
export function withFleet(report: GateReport): GateReport {
  const fleet = judgeFleet(measureFleet(SERVICES), LIMITS, true);
  return { ...report, verdict: computeFleetVerdict(fleet), fleet };
}

export const SERVICE_NAMES: readonly string[] = SERVICES.map(({ key }) => key.name);
