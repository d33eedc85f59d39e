import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listAnnotations } from '../../../../src/report/paint/github/annotations.ts';
import { dockerArchive } from '../../../support/image-writer.ts';
import { measureReport } from '../../../support/measure.ts';
import { layerTar, type TarEntry } from '../../../support/tar-writer.ts';

const DOCKERFILE = [
  'FROM scratch',
  'COPY app /app',
  'COPY models /app/models',
  'RUN chown -R app /app/models',
];
const file = (name: string, sizeBytes: number, uid = 0): TarEntry => ({ name, sizeBytes, uid });
const LAYERS = [
  [file('app/server', 6_000_000)],
  [file('app/models/a', 4_000_000)],
  [file('app/models/a', 4_000_000, 7)],
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plimsoll-lines-'));
  const history = DOCKERFILE.slice(1).map((words) => ({
    created_by: `${words.replace('RUN ', 'RUN /bin/sh -c ')} # buildkit`,
  }));
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, 'Dockerfile'), DOCKERFILE.join('\n'));
  for (const [name, count] of Object.entries({ old: 1, now: 3 }))
    writeFileSync(
      join(folder, `${name}.tar`),
      dockerArchive(
        LAYERS.slice(0, count).map((entries) => layerTar(entries)),
        { history: history.slice(0, count), repoTags: [`app:${name}`] },
      ),
    );
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['the size', 'highestImageBytes=10MB', 4],
  ['the growth', 'highestGrowthBytes=1MB', 4],
  ['the waste', 'highestReclaimableBytes=1MB', 4],
  ['the largest layer, which a chown does not make smaller', 'highestLayerBytes=5MB', 2],
])('%s is annotated at the line to change', async (_, rule, line) => {
  const report = await measureReport(
    `docker-archive:${folder}/now.tar`,
    {},
    {
      dockerfile: join(folder, 'Dockerfile'),
      ruleFlags: [rule, 'lowestEfficiency=off', 'highestUserWastedPercent=off'],
      // The old image has the same largest layer, so it would make the limit inherited.
      baselines: rule.startsWith('highestLayerBytes')
        ? []
        : [{ name: undefined, source: `docker-archive:${folder}/old.tar` }],
    },
  );
  const [annotation] = listAnnotations(report).filter(({ level }) => level === 'failure');
  expect(annotation).toMatchObject({ line, title: expect.stringMatching(/over its/) });
});
