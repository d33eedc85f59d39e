import { partProperties } from './part-schema.ts';
import { defineText, NOT_BLANK } from './patterns.ts';

const BASE_NAME = defineText(
  "The base image, as on the command line, or scratch. Layers above it are the image's own layers.",
  { examples: ['docker:python:3.13-slim', 'oci-dir:build/base'] },
);

export const BASE = {
  description:
    'The base image, as on the command line, or scratch; or its name and rules about the image ' +
    "that FROM names. Layers above it are the image's own layers.",
  type: ['string', 'object'],
  pattern: NOT_BLANK,
  minProperties: 1,
  additionalProperties: false,
  properties: {
    name: BASE_NAME,
    pinned: {
      description:
        'required: FROM must name a digest, so that each build starts from the same image.',
      enum: ['required'],
    },
    allowed: {
      description:
        'Globs, one of which must match the image that FROM names, e.g. *-slim for official ' +
        'images.',
      type: 'array',
      minItems: 1,
      items: { type: 'string', pattern: NOT_BLANK },
      examples: [['*-slim', 'ghcr.io/acme/**']],
    },
  },
  examples: ['docker:python:3.13-slim', { pinned: 'required', allowed: ['*-slim'] }],
};

const PLATFORM = {
  description: 'The platforms to build or check: one, e.g. linux/arm64, or a list.',
  type: ['string', 'array'],
  pattern: NOT_BLANK,
  items: { type: 'string', pattern: NOT_BLANK },
  examples: ['linux/arm64', ['linux/amd64', 'linux/arm64']],
};

/** Values that editors suggest. */
const USUAL_PLATFORMS = [
  'linux/amd64',
  'linux/arm64',
  'linux/arm/v6',
  'linux/arm/v7',
  'linux/386',
  'linux/ppc64le',
  'linux/riscv64',
  'linux/s390x',
  'windows/amd64',
];

/** Options that depend on the machine; the others are the same everywhere. */
const { rules, tools, paths, waivers, 'enforce-from': enforceFrom } = partProperties;
export const PLATFORM_LIMITS = {
  type: ['object', 'null'],
  additionalProperties: false,
  properties: { rules, tools, paths, waivers, 'enforce-from': enforceFrom },
};

export const PLATFORMS = {
  description:
    'Limits by platform, e.g. linux/arm64 or linux/arm/v7. Each bound they set overrides the one ' +
    'for all platforms; paths and waivers add to those.',
  type: 'object',
  propertyNames: { $ref: '#/definitions/platform-name' },
  properties: Object.fromEntries(
    USUAL_PLATFORMS.map((name) => [name, { $ref: '#/definitions/platform-limits' }]),
  ),
  additionalProperties: { $ref: '#/definitions/platform-limits' },
};

export const IMAGE = {
  type: 'object',
  additionalProperties: false,
  properties: {
    image: defineText('The image source, as on the command line.', {
      examples: ['docker:app:ci', 'docker-archive:app.tar', 'oci-dir:build/app'],
    }),
    build: { $ref: '#/definitions/build' },
    platform: PLATFORM,
    base: BASE,
    ...partProperties,
    platforms: PLATFORMS,
  },
};

export const BUILD = {
  description: 'How to build the image: the build context, or the context with options.',
  type: ['string', 'object'],
  required: ['context'],
  additionalProperties: false,
  properties: {
    context: defineText('The build context, a folder.'),
    file: defineText('The Dockerfile.'),
    target: defineText('The stage to build.'),
    platform: PLATFORM,
    args: {
      description: 'Build arguments.',
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_]*$' },
      additionalProperties: { type: ['string', 'number', 'boolean'] },
    },
  },
};
