import { expect, test } from '@jest/globals';
import { parseDriftStart } from '../../../src/budget/parse/drift.ts';
import { addDrift } from '../../../src/gate/history/add-drift.ts';
import { changeImage, getSide } from '../../judge/inherit/inherited-image.ts';
import { testHost } from '../../support/test-host.ts';

const size = (bytes: number) => ({ layers: [bytes] });

async function measure(since: string, isChange: boolean) {
  const start = parseDriftStart(since);
  if (start === undefined) throw new Error(`${since} is no start`);
  const image = changeImage(size(120), size(150));
  const facts = getSide(size(100));
  const [measured] = await addDrift(
    [image],
    { since, start },
    {
      ...{ there: testHost(), isUnverified: false, isChange },
      open: async () => [{ key: facts.key, facts, report: null }],
    },
  );
  return measured?.drift;
}

test('from an image: the time before the baseline and the change are parts', async () => {
  const drift = await measure('registry:example.com/app:1', true);
  expect(drift).toMatchObject({ imageBytes: 100, since: 'registry:example.com/app:1' });
  expect(drift?.imageParts).toEqual([
    { kind: 'change', bytes: 30 },
    { kind: 'before', bytes: 20 },
  ]);
  expect(drift?.unverified).toBe(undefined);
});

test('a file in a pull request never lets drift pass, unlike a file on a branch', async () => {
  expect(String((await measure('./release.json', true))?.unverified)).toContain(
    'can change ./release.json',
  );
  expect((await measure('./release.json', false))?.unverified).toBe(undefined);
});
