import { advise } from '../../src/advise/advise.ts';
import { type Group, groupBodies } from '../../src/advise/groups.ts';
import { examineImage, mergeImage } from '../../src/analyze/analyze.ts';
import type { Advice } from '../../src/model/advice.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { ReadFacts } from '../../src/model/facts.ts';
import type { SourcedImage } from '../../src/model/sourced-image.ts';
import { withDatabases } from '../analyze/sourced.ts';
import type { TarEntry } from '../support/tar-writer.ts';

export const MB = 1_000_000;

export const file = (name: string, sizeBytes: number, more: Partial<TarEntry> = {}): TarEntry => ({
  name,
  sizeBytes,
  ...more,
});
/** The whiteout by which a layer deletes a path. */
export const gone = (path: string): TarEntry => ({ name: path.replace(/([^/]+)$/, '.wh.$1') });

type Layers = readonly (readonly TarEntry[])[];

/** An image of these layers, as advice rules see it. */
export async function examineLayers(
  layers: Layers,
  changes: Partial<SourcedImage> = {},
): Promise<{ facts: ReadFacts; evidence: Evidence; groups: Group[] }> {
  const image = { ...withDatabases(layers), ...changes };
  const merged = mergeImage(image);
  const same = await image.sameContent(merged.pairs);
  const { facts, evidence } = examineImage(image, merged, same, { withTree: false });
  return { facts, evidence, groups: groupBodies(facts, evidence) };
}

/** The same, with large files of equal size compared, as in a run. */
export async function adviceOfCompared(layers: Layers): Promise<Advice[]> {
  const image = withDatabases(layers);
  const merged = mergeImage(image);
  const same = await image.sameContent([...merged.pairs, ...merged.twins]);
  const { facts, evidence } = examineImage(image, merged, same, { withTree: false });
  return advise(facts, evidence);
}

export async function getAdvice(
  layers: Layers,
  changes: Partial<SourcedImage> = {},
): Promise<Advice[]> {
  const { facts, evidence } = await examineLayers(layers, changes);
  return advise(facts, evidence);
}

/** The advice in short form: `package-index apt 2000000 in 1`. */
export async function summarize(
  layers: Layers,
  changes: Partial<SourcedImage> = {},
): Promise<string[]> {
  const advice = await getAdvice(layers, changes);
  return advice.map(({ id, subject, bytes, layer }) => `${id} ${subject} ${bytes} in ${layer}`);
}
