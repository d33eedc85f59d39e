import { expect, test } from '@jest/globals';
import type { GateReport } from '../../src/model/report.ts';
import { isWorthAComment, renderComment } from '../../src/report/paint/github/comment.ts';
import { renderTerminal } from '../../src/report/paint/terminal/terminal.ts';
import { formatSentences } from '../../src/report/words/messages/sentence.ts';
import { platformsFor } from '../support/archives.ts';
import { measureReport } from '../support/measure.ts';
import { layoutFor } from '../support/platform-layout.ts';

const THREE = ['linux/amd64', 'linux/arm64', 'linux/arm/v7'];
const before = layoutFor(THREE);
const lostIn = ({ images }: GateReport) =>
  images.map(({ comparison }) => comparison?.lostPlatforms ?? []);

const reportComparison = (
  folder: string,
  baseline: string,
  given: Parameters<typeof measureReport>[2] = {},
): Promise<GateReport> =>
  measureReport(
    `oci-dir:${folder}`,
    {},
    {
      ...given,
      baselines: [{ name: undefined, source: `oci-dir:${baseline}` }],
    },
  );

test('reports a platform that the image lost once, in every format', async () => {
  const found = await reportComparison(layoutFor(['linux/amd64', 'linux/arm/v7']), before);
  const report = formatSentences(found, 'cli');
  expect(lostIn(report)).toEqual([['linux/arm64'], []]);
  expect(isWorthAComment(report)).toBe(true);
  const terminal = renderTerminal(report, { columns: 200, color: false });
  const comment = renderComment(report).replaceAll(/<\/?code>/g, '');
  for (const text of [terminal, comment])
    expect(text).toContain('unchanged, but linux/arm64 is missing');
  expect(terminal).toContain(
    'the baseline also has an image for linux/arm64, which is missing here',
  );
});
test.each([
  ['all platforms are there', layoutFor(THREE), {}],
  ['its variant is explicit', layoutFor(['linux/amd64', 'linux/arm64/v8', 'linux/arm']), {}],
  ['it was not requested', before, { platforms: platformsFor('linux/amd64') }],
])('nothing is lost if %s', async (_, folder, given) => {
  const report = await reportComparison(folder, before, given);
  expect(lostIn(report).flat()).toEqual([]);
  expect(report.images.map(({ comparison }) => comparison !== undefined)).not.toContain(false);
});
test('measures two platforms with the same digest once, and compares both', async () => {
  const folder = layoutFor(
    ['linux/amd64', 'linux/arm64'],
    () => 'x',
    () => 'linux/amd64',
  );
  const report = await reportComparison(folder, folder);
  const [amd, arm] = report.images;
  expect([amd?.key, arm?.facts?.key]).toMatchObject([
    { platform: 'linux/amd64' },
    { platform: 'linux/arm64' },
  ]);
  expect(arm?.facts?.layers).toBe(amd?.facts?.layers);
  expect(lostIn(report).flat()).toEqual([]);
});
