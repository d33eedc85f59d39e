import type { Advice, SmallerImage } from '../model/advice.ts';
import { toByteText } from '../model/byte-text.ts';
import type { ReadFacts } from '../model/facts.ts';
import { lookUp } from '../model/look-up.ts';
import { findRelative, findStaticRelative, type Relative } from './base-relatives.ts';
import type { AdviceRule } from './rule.ts';

const FIXES: Readonly<Record<Relative['subject'], readonly string[]>> = {
  slim: [
    '# without compilers, headers and tools, on the same distribution:',
    'FROM node:22-slim',
    '# or with musl instead of glibc: modules with compiled parts must be built for it',
    'FROM node:22-alpine',
    '# or without a shell and a package manager: debug it from outside',
    'FROM gcr.io/distroless/nodejs22-debian12',
  ],
  build: [
    '# build in a separate stage, and run on the plain distribution:',
    'FROM golang:1.26 AS build',
    'COPY . /src',
    'RUN cd /src && go build -o /out/app .',
    'FROM debian:stable-slim',
    'COPY --from=build /out/app /usr/local/bin/app',
  ],
  static: [
    '# build in a separate stage, and run the program without a distribution:',
    'FROM golang:1.26 AS build',
    'COPY . /src',
    'RUN cd /src && CGO_ENABLED=0 go build -o /out/app .',
    '# without a shell and a package manager: debug it from outside',
    'FROM gcr.io/distroless/static-debian12',
    'COPY --from=build /out/app /app',
  ],
  jre: [
    '# build on a JDK, and run on a JRE:',
    'FROM eclipse-temurin:21-jre',
    '# or with musl instead of glibc: native libraries must be built for it',
    'FROM eclipse-temurin:21-jre-alpine',
    '# or without a shell and a package manager: debug it from outside',
    'FROM gcr.io/distroless/java21-debian12',
  ],
};

const NEEDS_LESS =
  'A full base image has compilers, headers and tools that are needed to build, not to run.';
const NEEDS_NOTHING = 'A static program needs no libraries, shell or package manager to run.';

/** A base image with a smaller variant on the same distribution. */
export const baseImage: AdviceRule = {
  id: 'base-image',
  page: {
    title: 'A smaller base image',
    finds:
      'An official base image with a smaller variant: the `-slim` variant of debian, node, ' +
      'python, ruby and perl, the JRE of eclipse-temurin, and, for images that only build ' +
      '(golang, rust, maven, gradle and the .NET SDK), the image that runs the result. A static ' +
      'program that starts without a shell needs no distribution at all. If the ' +
      'engine that has the image also has the smaller one, its size is measured; otherwise it is ' +
      'typical or unknown. ' +
      'No total includes these bytes, because other advice lists parts of the base image.',
    unless:
      'Keep it if the program needs tools or libraries that only the larger image has; build ' +
      'and test with the smaller one first.',
  },
  confidence: 'likely',
  subjects: ['slim', 'jre', 'build', 'static'],
  describe: ({ subject, relative }) => ({
    title: describeSaving(relative),
    why: subject === 'static' ? NEEDS_NOTHING : NEEDS_LESS,
    fix: lookUp(FIXES, subject) ?? FIXES.slim,
  }),
  change: ({ subject, relative }) => {
    if (relative === undefined) return ['use a smaller base image'];
    const isBuilt = subject === 'build' || subject === 'static';
    const start = isBuilt ? 'copy what was built into a stage with ' : 'use ';
    return [start, { code: `FROM ${relative.name}` }, describeSize(relative)];
  },
};

function describeSaving(relative: SmallerImage | undefined): string {
  if (relative?.savedBytes === undefined) return 'A smaller base image';
  const saved = toByteText(relative.savedBytes).text;
  return relative.by === 'measured'
    ? `${saved} less with a smaller base image`
    : `About ${saved} less with a smaller base image (typical)`;
}

/** For a typical size, the title is enough. */
function describeSize({ bytes, by }: SmallerImage): string {
  if (bytes === undefined) return ', usually much smaller';
  return by === 'measured' ? ` (${toByteText(bytes).text}, measured here)` : '';
}

const LEAST_SAVED_BYTES = 10_000_000;

/** The smaller variant of an image's base image. @returns `undefined` if there is none */
export function findBaseRelative({ base, files }: ReadFacts): Relative | undefined {
  if (base === undefined || base.name === null || base.layerCount === 0) return undefined;
  const forStatic = files.runtime?.isAlone ? findStaticRelative(base.name) : undefined;
  return forStatic ?? findRelative(base.name);
}

/**
 * Advises a smaller variant of the base image.
 * @param measuredBytes the variant's layers, uncompressed; `undefined` if it is not available
 */
export function adviseOnBase(
  facts: ReadFacts,
  { name, subject, typicalBytes }: Relative,
  measuredBytes: number | undefined,
): Advice[] {
  const bytes = measuredBytes ?? typicalBytes;
  const savedBytes = bytes === undefined ? undefined : sumBaseBytes(facts) - bytes;
  if (savedBytes !== undefined && savedBytes < LEAST_SAVED_BYTES) return [];
  const { id, confidence } = baseImage;
  const by = measuredBytes === undefined ? 'typical' : 'measured';
  const known = savedBytes === undefined || bytes === undefined ? {} : { bytes, savedBytes };
  return [
    {
      ...{ id, subject, bytes: 0, relative: { name, by, ...known }, confidence, layer: 0 },
      ...{ places: [], placeCount: 0 },
    },
  ];
}

const sumBaseBytes = ({ base, layers }: ReadFacts): number =>
  layers.slice(0, base?.layerCount ?? 0).reduce((sum, { layerBytes }) => sum + layerBytes, 0);
