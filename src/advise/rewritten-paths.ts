import type { Advice } from '../model/advice.ts';
import { type BodyColumns, type Evidence, FATE } from '../model/evidence.ts';
import type { ReadFacts } from '../model/facts.ts';
import type { Change, GetInstruction } from './edit-run.ts';
import { createFileRule } from './file-rule.ts';
import { describePaths } from './where.ts';

/** With this many layers, the problem is the number of layers, not a single instruction. */
const MANY_LAYERS = 3;
const [MANY, ONCE] = ['many-layers', 'two-layers'];

/** Files that later layers write again with other content. */
export const rewrittenPaths = createFileRule({
  id: 'rewritten-paths',
  page: {
    title: 'Paths that several layers write',
    finds:
      'Files that a later layer of the image itself overwrites with other content, e.g. package ' +
      'databases that each of many `RUN` instructions writes again. It counts the copies that no ' +
      'container sees, but none in the base image. The number of layers does not matter: layers ' +
      'with distinct paths, as Nix builds them, are fine.',
    unless:
      'Keep the layers apart if the lower one seldom changes and is large: joined layers are ' +
      'pulled together.',
  },
  confidence: 'certain',
  why: 'Each layer stores the whole file again, however small the change is.',
  kinds: [
    {
      subject: MANY,
      what: 'rewritten files',
      fix: [
        '# join the instructions that write the same files:',
        'RUN apt-get update && apt-get install -y curl git && rm -rf /var/lib/apt/lists/*',
        '# or write the files in a separate stage, and copy the result once:',
        'COPY --from=build /out /out',
      ],
    },
    {
      subject: ONCE,
      what: 'overwritten files',
      fix: [
        '# change the file in the instruction that adds it, or in a separate stage:',
        'FROM debian:bookworm-slim AS build',
        'COPY app.conf /out/app.conf',
        'RUN sed -i s/debug/info/ /out/app.conf',
        'FROM debian:bookworm-slim',
        'COPY --from=build /out/app.conf /etc/app.conf',
      ],
    },
  ],
  classify,
  isOfHidden: true,
  change,
});

function classify({ bodies, paths }: Evidence, { base, files }: ReadFacts) {
  if (files.reclaimableByCause.overwritten === 0) return undefined;
  // If unknown, the lowest layer most likely belongs to the base image.
  const firstOwn = base?.layerCount ?? 1;
  const writers = countWriters(bodies, paths.count, firstOwn);
  return (body: number): string | undefined => {
    const layer = bodies.layer[body] as number;
    const isRewritten =
      bodies.cause[body] === FATE.overwritten &&
      layer >= firstOwn &&
      (bodies.hiddenInLayer[body] as number) > layer;
    if (!isRewritten) return undefined;
    return (writers[bodies.node[body] as number] as number) >= MANY_LAYERS ? MANY : ONCE;
  };
}

/** By path: how many layers from the first own one write it, at most `MANY_LAYERS`. */
function countWriters(
  { count, node, layer }: BodyColumns,
  pathCount: number,
  firstOwn: number,
): Uint8Array {
  const writers = new Uint8Array(pathCount);
  const lastWriter = new Int32Array(pathCount).fill(-1);
  for (let body = 0; body < count; body++) {
    const path = node[body] as number;
    const by = layer[body] as number;
    // Bodies are in layer order.
    if (by < firstOwn || lastWriter[path] === by || writers[path] === MANY_LAYERS) continue;
    lastWriter[path] = by;
    writers[path] = (writers[path] as number) + 1;
  }
  return writers;
}

function change(advice: Advice, getInstruction: GetInstruction): Change {
  const layers = advice.layers ?? [advice];
  const areRuns = layers.every(({ layer }) => getInstruction(layer)?.startsWith('RUN '));
  if (advice.subject === MANY && areRuns)
    return ['join the ', { code: 'RUN' }, ' instructions that write ', ...describePaths(advice)];
  return ['write ', ...describePaths(advice), ' once, e.g. in a build stage'];
}
