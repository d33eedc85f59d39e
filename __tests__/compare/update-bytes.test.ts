import { describe, expect, test } from '@jest/globals';
import { listComparisonRemarks } from '../../src/report/words/comparison-words.ts';
import { describeGrowth } from '../../src/report/words/growth-words.ts';
import { compareFacts, file, getMade, type MadeLayer } from './compared.ts';

const BASE: MadeLayer = ['ADD base', file('bin/sh', 1000)];
const SOURCE: MadeLayer = ['COPY . .', file('app/main', 300)];
const EDITED: MadeLayer = ['COPY . .', file('app/main', 290)];
const INSTALL: MadeLayer = ['RUN npm ci', file('app/node_modules/x', 4_000_000)];
const AGAIN: MadeLayer = ['RUN npm ci', file('app/node_modules/x', 4_000_000, { mtimeSeconds: 7 })];

const compareLayers = async (old: readonly MadeLayer[], now: readonly MadeLayer[]) =>
  compareFacts(await getMade(old), await getMade(now));

describe('what a machine with the baseline unpacks again', () => {
  test.each<[string, MadeLayer[], MadeLayer[], number]>([
    ['nothing of the same image', [BASE, SOURCE], [BASE, SOURCE], 0],
    ['nothing if layers were only removed', [BASE, SOURCE], [BASE], 0],
    ['the new layers', [BASE], [BASE, SOURCE], 300],
    ['the rebuilt layer', [BASE, SOURCE, INSTALL], [BASE, EDITED, AGAIN], 4_000_290],
    [
      'including the same layer on top of another one',
      [BASE, SOURCE, INSTALL],
      [BASE, EDITED, INSTALL],
      4_000_290,
    ],
    ['all of another image', [BASE], [SOURCE, INSTALL], 4_000_300],
  ])('%s', async (_behavior, old, now, bytes) => {
    expect((await compareLayers(old, now)).measures.updateBytes).toBe(bytes);
  });

  test('all layers whose content has no digest, because they may differ', async () => {
    const facts = await getMade([BASE, SOURCE]);
    const unknown = {
      ...facts,
      layers: facts.layers.map((layer) => ({ ...layer, diffId: null })),
    };
    expect(compareFacts(unknown, unknown).measures.updateBytes).toBe(1300);
  });

  test('is in the headline if the growth does not show it', async () => {
    const hidden = await compareLayers([BASE, SOURCE, INSTALL], [BASE, EDITED, AGAIN]);
    expect(describeGrowth(hidden)).toMatch(/10 B, .*4\.0 MB to unpack again/);
    expect(listComparisonRemarks(hidden, '→')).toContain(
      'A machine that has the baseline unpacks 4.0 MB to update.',
    );
    const shown = await compareLayers([BASE], [BASE, SOURCE, INSTALL]);
    expect(describeGrowth(shown)).not.toContain('unpack');
  });
});
