import { expect, test } from '@jest/globals';
import { computeDiveAccount } from '../../../src/analyze/dive/account.ts';
import { PathTable } from '../../../src/analyze/path-table.ts';
import { internEntries } from '../../../src/analyze/path-walker.ts';
import { askDive } from '../../support/dive.ts';
import { describeWith } from '../../support/engines.ts';
import { randomImage } from '../../support/random-image.ts';
import { makeTable } from '../../support/tar-writer.ts';
import { CASES, type Layers } from './cases.ts';

const IMAGES = 400;
const CHUNK = 50;

/** Set `PLIMSOLL_SEED=123` to test other images; by default, each run uses the same images. */
const firstSeed = Number(process.env.PLIMSOLL_SEED ?? 1);

describeWith(['dive'], 'our numbers equal those of the real dive', () => {
  const chunks = Array.from({ length: IMAGES / CHUNK }, (_, i) => firstSeed + i * CHUNK);
  test.each(CASES.filter(([, layers]) => layers.length > 0))('%s', (_behavior, layers) => {
    expect(ourReport(layers)).toEqual(diveReport(layers));
  });

  test.each(chunks)(
    `random images, seeds from %i, ${CHUNK} of them`,
    (first) => {
      for (let seed = first; seed < first + CHUNK; seed++) {
        const { layers } = randomImage(seed);
        expect({ seed, ...ourReport(layers) }).toEqual({ seed, ...diveReport(layers) });
      }
    },
    60_000,
  );
});

function diveReport(layers: Layers) {
  const { layer, image } = askDive(layers);
  return {
    layerBytes: layer.map(({ sizeBytes }) => sizeBytes),
    imageBytes: image.sizeBytes,
    wastedBytes: image.inefficientBytes,
    efficiencyRatio: image.efficiencyScore,
    paths: image.fileReference
      .map(({ file, count, sizeBytes }) => `${file} ${count} times, ${sizeBytes} bytes`)
      .sort(),
  };
}

function ourReport(layers: Layers) {
  const table = new PathTable();
  const pathed = layers.map((layer) => {
    const { entries } = makeTable(layer);
    return { entries, nodes: internEntries(table, entries) };
  });
  const account = computeDiveAccount(table, pathed, {
    maxInefficientPaths: Number.POSITIVE_INFINITY,
  });
  return {
    layerBytes: account.layerBytes,
    imageBytes: account.imageBytes,
    wastedBytes: account.wastedBytes,
    efficiencyRatio: account.efficiencyRatio,
    paths: account.inefficientPaths
      // dive names the record of a bare `.wh.` by the rest of the name, which is empty.
      .map(
        ({ node, count, bytes }) =>
          `${table.path(node).replace(/\.wh\.$/, '')} ${count} times, ${bytes} bytes`,
      )
      .sort(),
  };
}
