import type { Advice } from '../model/advice.ts';
import { toByteText } from '../model/byte-text.ts';
import type { BodyColumns, Evidence } from '../model/evidence.ts';
import type { ReadFacts } from '../model/facts.ts';
import { computeMinimumBytes } from './minimum-bytes.ts';
import type { AdviceRule } from './rule.ts';

const [FROM_IMAGE, COPIED_ROOT, IMPORTED] = ['from-image', 'copied-root', 'imported'];

/** One layer with a distribution that is also in the base image, so no machine shares it. */
export const squashedImage: AdviceRule = {
  id: 'squashed-image',
  page: {
    title: 'Squashed image that shares nothing',
    finds:
      'A lowest layer with packages of a distribution, although `FROM` or the history names a ' +
      'base image whose layers are not there (`buildah build --squash`, `podman build ' +
      '--squash-all`), or one that `COPY --from=… / /` fills in a stage from `scratch`, or one ' +
      'from `docker import` with a program that does not belong to a package. It counts ' +
      'this layer, as stored if that is known. The image itself does not get smaller, so no ' +
      'total includes it.',
    unless:
      'Keep it if this is itself a base image, or if nothing else on the machines that pull ' +
      'it has the same base image.',
  },
  confidence: 'likely',
  subjects: [FROM_IMAGE, COPIED_ROOT, IMPORTED],
  describe: ({ subject, updateBytes = 0 }) => ({
    title: `${toByteText(updateBytes).text} in one layer that is shared with no other image`,
    why:
      'Layers of a base image are pulled and stored once for all images and versions; a squashed ' +
      'layer is pulled as a whole whenever anything changes.',
    fix:
      subject === IMPORTED ? REBUILT : [...(subject === FROM_IMAGE ? UNSQUASHED : []), ...ON_BASE],
  }),
  change: ({ subject }) => {
    if (subject === COPIED_ROOT)
      return [
        'copy only what was built, ',
        { code: 'FROM' },
        ' a base image, instead of ',
        { code: '/' },
      ];
    if (subject === IMPORTED)
      return [
        'build ',
        { code: 'FROM' },
        ' a base image instead of ',
        { code: 'docker export' },
        ' and ',
        { code: 'docker import' },
      ];
    return ['build without ', { code: '--squash' }, SHARED];
  },
};

const SHARED = ', so that the layers of the base image are shared';

const UNSQUASHED = ['# keep the layers of the base image: build without --squash and --squash-all'];
const REBUILT = [
  '# keep the layers of the base image: build with a Dockerfile instead of docker import',
  'FROM debian:bookworm-slim',
  'COPY app /app',
];
const ON_BASE = [
  '# to leave build tools behind, copy only what was built, onto a base image:',
  'FROM debian:bookworm-slim',
  'COPY --from=build /app /app',
];

/** Finds a squashed lowest layer. */
export function adviseOnSquash(facts: ReadFacts, evidence: Evidence): Advice[] {
  const [lowest] = facts.layers;
  const subject = findSubject(facts) ?? findImported(facts, evidence);
  const least = computeMinimumBytes(facts.measures.contentBytes);
  if (lowest === undefined || subject === undefined) return [];
  if (sumPackagedBytes(evidence) < least) return [];
  const updateBytes = lowest.storedBytes ?? lowest.layerBytes;
  const { id, confidence } = squashedImage;
  return [
    {
      ...{ id, subject, bytes: 0, updateBytes, confidence, layer: 0 },
      ...{ places: [], placeCount: 0 },
    },
  ];
}

function findSubject({ base, layers }: ReadFacts): string | undefined {
  if (base !== undefined && base.layerCount > 0) return undefined;
  const isNamed = base !== undefined && base.name !== null && base.name !== 'scratch';
  if (isNamed) return FROM_IMAGE;
  return COPIES_ROOT.test(layers[0]?.instruction ?? '') ? COPIED_ROOT : undefined;
}

/**
 * A base image is imported too, but everything in it belongs to packages or is where these write.
 */
function findImported(
  { measures }: ReadFacts,
  { isImported, bodies, packages, paths }: Evidence,
): string | undefined {
  if (!isImported) return undefined;
  let bytes = 0;
  for (let body = 0; body < bodies.count; body++) {
    const node = bodies.node[body] as number;
    if (packages.ownerOf(node) < 0 && !WRITTEN_BY_PACKAGES.test(paths.path(node)))
      bytes += bodies.bytes[body] as number;
  }
  return bytes >= computeMinimumBytes(measures.contentBytes) ? IMPORTED : undefined;
}

const WRITTEN_BY_PACKAGES = /^\/(?:etc|var|boot|dev|lib|lib64|usr\/(?:lib|lib64|share|libexec))\//;

/** The history has no `--from`: BuildKit writes `COPY / /`. */
const COPIES_ROOT = /^COPY (?:--\S+ )*\/ \/$/;

/** Packages that make up a distribution. */
const SYSTEM: ReadonlySet<string> = new Set(['apt', 'apk', 'rpm']);

/** The bytes of packaged files in the lowest layer. */
function sumPackagedBytes({ bodies, packages }: Evidence): number {
  let sum = 0;
  for (let body = 0; isInLowest(bodies, body); body++) {
    const owner = packages.ownerOf(bodies.node[body] as number);
    const isOfSystem = owner >= 0 && SYSTEM.has(packages.list[owner]?.ecosystem ?? '');
    if (isOfSystem) sum += bodies.bytes[body] as number;
  }
  return sum;
}

/** Bodies are in layer order. */
const isInLowest = ({ count, layer }: BodyColumns, body: number): boolean =>
  body < count && layer[body] === 0;
