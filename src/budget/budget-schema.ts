import type { JsonSchema } from '../model/report-schema.ts';
import { IMAGE_NAME } from './image-name.ts';
import { FEWEST_BARE_BYTES } from './parse/limit.ts';
import { RULES, type Rule } from './rules.ts';

/** Where the published schema can be fetched from. */
export const SCHEMA_ID =
  'https://raw.githubusercontent.com/plimsoll-ci/plimsoll/main/schema/dive-ci.schema.json';

/** The one schema of `.dive-ci.yaml`, as it is published for editors. */
export function buildBudgetSchema() {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SCHEMA_ID,
    title: 'Container image budget',
    description:
      'What a container image may weigh, judged by plimsoll. Any .dive-ci file of dive is one.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      ...partProperties,
      base: BASE,
      baseline: {
        description: 'What images are compared with, by the rules on growth.',
        type: 'object',
        additionalProperties: false,
        properties: {
          required: {
            description:
              'Without a baseline growth is not measured, which is no pass; otherwise its rules are skipped.',
            type: 'boolean',
            default: false,
          },
        },
      },
      override: {
        description: 'Who may let growth pass on a pull request.',
        type: 'object',
        required: ['label'],
        additionalProperties: false,
        properties: {
          label: {
            description:
              'With this label on the pull request, growth that fails is a warning that names who set it.',
            type: 'string',
            pattern: NOT_BLANK,
            examples: ['size-ok'],
          },
        },
      },
      estimate: {
        description:
          'Where no stored sizes are known, compress the layers here to estimate highestPullBytes; marked as estimate.',
        type: 'boolean',
        default: false,
      },
      images: {
        description:
          'The images to check, by name, each with rules that add to the general ones or replace them bound by bound. Names hold letters, digits, dots, _ and -.',
        type: 'object',
        propertyNames: { pattern: `^${IMAGE_NAME}$` },
        additionalProperties: { $ref: '#/definitions/image' },
      },
    },
    definitions: {
      rules: {
        description:
          "One limit per rule, or { warn, fail }. dive's three keep dive's defaults when absent, all others are off.",
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(RULES.map((rule) => [rule.key, buildRuleSchema(rule)])),
      },
      path: PATH,
      waiver: WAIVER,
      image: IMAGE,
      build: BUILD,
      ...LIMITS,
    },
  };
}

/** The same without the forms of limits: `limit.ts` reads those, and says more of a bad one than a schema can. */
export function buildStructureSchema() {
  const schema = buildBudgetSchema();
  const open = Object.fromEntries(Object.keys(LIMITS).map((name) => [name, {}]));
  return { ...schema, definitions: { ...schema.definitions, ...open } };
}

const NOT_BLANK = '\\S';

const partProperties = {
  rules: { $ref: '#/definitions/rules' },
  paths: {
    description: 'Limits and denials for paths in the image.',
    type: 'array',
    items: { $ref: '#/definitions/path' },
  },
  ignore: {
    description:
      'Globs whose bytes highestReclaimableBytes leaves out; the report lists them as left out.',
    type: 'array',
    items: { type: 'string' },
  },
  waivers: {
    description: 'Excuses with an end: what they cover is reported as waived until then.',
    type: 'array',
    items: { $ref: '#/definitions/waiver' },
  },
};

const buildRuleSchema = (rule: Rule): JsonSchema => ({
  description: `${capitalize(rule.description)}.${rule.isDive ? ' A rule of dive.' : ''}`,
  ...(rule.isDive ? { default: rule.default ?? 'disabled' } : {}),
  // Draft-07 ignores what stands beside a $ref.
  allOf: [{ $ref: `#/definitions/limit-${toLimitName(rule)}` }],
});

const toLimitName = (rule: Rule): string => (rule.isDive ? `dive-${rule.unit}` : rule.unit);
const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const BASE = {
  description:
    'The base image, as on the command line, or scratch: what is above its layers are own ones.',
  type: 'string',
  pattern: NOT_BLANK,
  examples: ['docker:python:3.13-slim', 'oci-dir:build/base'],
};

const PATH = {
  type: 'object',
  required: ['path'],
  additionalProperties: false,
  properties: {
    path: {
      description:
        'A glob: **, *, ?, {a,b}; a leading / anchors. It selects what it matches and everything below.',
      type: 'string',
      examples: ['/app/node_modules', '**/.git'],
    },
    highestBytes: {
      description: 'The most bytes a container may see there; overlaps count once.',
      allOf: [{ $ref: `#/definitions/limit-bytes` }],
    },
    highestGrowthBytes: {
      description:
        'The most bytes by which what a container sees there may be more than in the baseline.',
      allOf: [{ $ref: `#/definitions/limit-bytes` }],
    },
    deny: {
      description: 'Nothing may match, in no layer, also where a later layer hides it.',
      type: 'boolean',
    },
    why: { description: 'Shown with the finding.', type: 'string' },
  },
};

const WAIVER = {
  type: 'object',
  required: ['rule', 'until', 'why'],
  additionalProperties: false,
  properties: {
    rule: {
      description: 'The key of a rule, or the path of an entry of paths.',
      type: 'string',
      examples: RULES.map(({ key }) => key),
    },
    until: {
      description: 'The last day it holds, in UTC: 2027-01-31.',
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    },
    why: {
      description: 'Shown wherever the waived finding is.',
      type: 'string',
      pattern: NOT_BLANK,
    },
  },
};

const PLATFORM = {
  description: 'What to build or check: one platform, such as linux/arm64, or a list of them.',
  type: ['string', 'array'],
  pattern: NOT_BLANK,
  items: { type: 'string', pattern: NOT_BLANK },
  examples: ['linux/arm64', ['linux/amd64', 'linux/arm64']],
};

const IMAGE = {
  type: 'object',
  additionalProperties: false,
  properties: {
    image: {
      description: 'Where the image is, as on the command line.',
      type: 'string',
      pattern: NOT_BLANK,
      examples: ['docker:app:ci', 'docker-archive:app.tar', 'oci-dir:build/app'],
    },
    build: { $ref: '#/definitions/build' },
    platform: PLATFORM,
    base: BASE,
    ...partProperties,
  },
};

const BUILD = {
  description: 'What to build the image from: the context, or the context and more.',
  type: ['string', 'object'],
  required: ['context'],
  additionalProperties: false,
  properties: {
    context: { description: 'The build context, a folder.', type: 'string', pattern: NOT_BLANK },
    file: { description: 'The Dockerfile.', type: 'string', pattern: NOT_BLANK },
    target: { description: 'The stage to build.', type: 'string', pattern: NOT_BLANK },
    platform: PLATFORM,
    args: {
      description: 'Build arguments.',
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z_][A-Za-z0-9_]*$' },
      additionalProperties: { type: ['string', 'number', 'boolean'] },
    },
  },
};

const OFF = { enum: ['disabled', 'off', false] };

/** A limit, or `{ warn, fail }` of such. `null` leaves a rule of dive at its default. */
const buildLimitSchema = (
  examples: readonly unknown[],
  ...forms: readonly JsonSchema[]
): JsonSchema => {
  const one = { anyOf: [...forms, OFF] };
  const both = {
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: { warn: one, fail: one },
  };
  return { examples, anyOf: [...forms, OFF, both] };
};

/** Sizes as dive reads them, with a unit or without. */
const SIZE_TEXT = {
  type: 'string',
  pattern: '^(?:[0-9][0-9,]*\\.?[0-9,]*|\\.[0-9]+)\\s*(?:[KkMmGgTtPpEe][Ii]?)?[Bb]?\\s*$',
};
const SMALL_BARE_SIZE = '^(?=.*[1-9])(?:[0-9](?:,?[0-9]){0,3}(?:\\.[0-9,]*)?|\\.[0-9]+)\\s*$';
const SIZE_EXAMPLES = ['150MB', '150MiB', { warn: '140MB', fail: '150MB' }, 'disabled'];
const NUMBER_TEXT = '(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)';
const LIMITS = {
  // A small number without a unit is most likely meant as megabytes.
  'limit-bytes': buildLimitSchema(
    SIZE_EXAMPLES,
    { enum: [0] },
    { type: 'number', minimum: FEWEST_BARE_BYTES },
    { ...SIZE_TEXT, not: { type: 'string', pattern: SMALL_BARE_SIZE } },
  ),
  'limit-dive-bytes': buildLimitSchema(SIZE_EXAMPLES, { type: 'number', minimum: 0 }, SIZE_TEXT),
  'limit-count': buildLimitSchema(
    [15],
    { type: 'integer', minimum: 0 },
    { type: 'string', pattern: '^\\s*[0-9]+\\s*$' },
  ),
  'limit-ratio': buildLimitSchema(
    ['95%', 0.95],
    { type: 'number', minimum: 0, exclusiveMaximum: 1 },
    { type: 'string', pattern: `^\\s*${NUMBER_TEXT}\\s*%\\s*$` },
    { type: 'string', pattern: '^0*\\.[0-9]+$' },
  ),
  'limit-dive-ratio': buildLimitSchema(
    [0.95],
    { type: 'number', minimum: 0, maximum: 1 },
    { type: 'string', pattern: `^(?:0*\\.[0-9]+|0+\\.?|0*1(?:\\.0*)?|[0-9]+e-[0-9]+)$` },
    { type: 'null' },
  ),
};
