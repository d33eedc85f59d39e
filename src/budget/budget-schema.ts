import { OPTIONAL_ADVICE_IDS } from '../model/advice.ts';
import { APPROVER_ROLES } from '../model/budget.ts';
import { COST_BASES } from '../model/cost.ts';
import { PULL_CLIENTS } from '../model/pull.ts';
import { TOOL_KINDS } from '../model/tools.ts';
import { FLEET_RULES } from './fleet-rules.ts';
import { IMAGE_NAME } from './image-name.ts';
import { MOST_NOISE } from './noise.ts';
import { FEWEST_BARE_BYTES, MOST_MONEY } from './parse/limit.ts';
import { PRESET_NAMES } from './presets.ts';
import { RULES, type Rule } from './rules.ts';

/** What editors complete. */
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

type JsonSchema = { readonly [key: string]: unknown };

/** The URL of the published schema. */
export const SCHEMA_ID =
  'https://raw.githubusercontent.com/plimsoll-ci/plimsoll/main/schema/dive-ci.schema.json';

/** The schema of `.dive-ci.yaml` as published for editors. */
export function buildBudgetSchema() {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SCHEMA_ID,
    title: 'Container image budget',
    description:
      "The size budget of container images, checked by plimsoll. dive's .dive-ci files are " +
      'valid budgets.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      ...partProperties,
      platforms: PLATFORMS,
      base: BASE,
      baseline: {
        description: 'The baseline that growth rules compare images with.',
        type: 'object',
        additionalProperties: false,
        properties: {
          required: {
            description:
              'If true, a missing baseline does not pass; if false, growth rules are skipped ' +
              'without one.',
            type: 'boolean',
            default: false,
          },
        },
      },
      override: {
        description:
          'Lets a pull request exceed limits: with a label, or with an approving review.',
        type: 'object',
        additionalProperties: false,
        properties: {
          label: {
            description:
              'With this label on the pull request, failed growth rules become warnings that ' +
              'name ' +
              'who added it.',
            type: 'string',
            pattern: NOT_BLANK,
            examples: ['size-ok'],
          },
          by: {
            description:
              'Logins of people who may approve, and of bots with [bot]; teams are not supported.',
            type: 'array',
            minItems: 1,
            items: { type: 'string', pattern: NOT_BLANK },
            examples: [['octocat', 'renovate[bot]']],
          },
          role: {
            description: 'People with this role in the repository, or a higher one, may approve.',
            enum: APPROVER_ROLES,
          },
          review: {
            description: 'An approving review of the head commit is as good as the label.',
            type: 'boolean',
            default: false,
          },
          rules: {
            description:
              'What can be approved: growth, all (not denials and private files), or a list.',
            anyOf: [
              { enum: ['growth', 'all'] },
              { type: 'array', minItems: 1, items: { type: 'string', pattern: NOT_BLANK } },
            ],
            default: 'growth',
          },
          until: {
            description: 'The last day on which anything can be approved, in UTC.',
            type: 'string',
            pattern: '^\\d{4}-\\d{2}-\\d{2}$',
          },
        },
      },
      inherited: {
        description:
          'fail: a limit that the baseline breaks too fails, even if a change makes it no worse.',
        enum: ['pass', 'fail'],
        default: 'pass',
      },
      noise: {
        description:
          'Changes of this many bytes, or of this share of the baseline, count as none; at most ' +
          '1MB or 1%. Default: the larger of 10kB and 0.1%; 0 turns it off.',
        allOf: [{ $ref: '#/definitions/noise' }],
      },
      drift: {
        description: 'The fixed point that drift rules measure from.',
        type: 'object',
        required: ['since'],
        additionalProperties: false,
        properties: {
          since: {
            description:
              'A tag, the newest tag of a pattern (v*), a commit, a date, a number of days ' +
              '(30d), a source or a report.',
            type: ['string', 'number'],
            examples: ['v1.4.0', 'v*', '2026-01-31', '30d', 'registry:ghcr.io/org/app:1.4.0'],
          },
        },
      },
      pull: PULL,
      cost: COST,
      fleet: FLEET,
      estimate: {
        description:
          'If stored sizes are not known, compress the layers to estimate highestPullBytes; ' +
          'reports mark it as an estimate.',
        type: 'boolean',
        default: false,
      },
      images: {
        description:
          'The images to check, by name. Rules of an image add to the general rules and ' +
          'override each bound they set. Names consist of letters, digits, dots, _ and -.',
        type: 'object',
        propertyNames: { pattern: `^${IMAGE_NAME}$` },
        additionalProperties: { $ref: '#/definitions/image' },
      },
    },
    definitions: {
      rules: {
        description:
          "A limit per rule, or { warn, fail }. Omitted dive rules keep dive's defaults; other " +
          'omitted rules are off.',
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(RULES.map((rule) => [rule.key, buildRuleSchema(rule)])),
      },
      path: PATH,
      waiver: WAIVER,
      image: IMAGE,
      'platform-limits': PLATFORM_LIMITS,
      build: BUILD,
      ...LIMITS,
    },
  };
}

/**
 * The schema without the formats of limits: `limit.ts` checks those and explains errors better.
 */
export function buildStructureSchema() {
  const schema = buildBudgetSchema();
  const open = Object.fromEntries(Object.keys(LIMITS).map((name) => [name, {}]));
  return { ...schema, definitions: { ...schema.definitions, ...open } };
}

const NOT_BLANK = '\\S';

const partProperties = {
  preset: {
    description:
      'A named set of limits for a runtime, with typical sizes. Limits in rules override it.',
    enum: PRESET_NAMES,
  },
  rules: { $ref: '#/definitions/rules' },
  'enforce-from': {
    description: 'Before this day, in UTC, failures are warnings, e.g. 2027-01-01.',
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  },
  tools: {
    description: 'Tools that a container does not need to run a program.',
    type: 'object',
    additionalProperties: false,
    properties: {
      deny: {
        description:
          'The kinds that are denied; compiler is short for highestCompilerCount: 0, and so on.',
        type: 'array',
        items: { enum: TOOL_KINDS },
        examples: [TOOL_KINDS],
      },
    },
  },
  advice: {
    description: 'Which advice is shown.',
    type: 'object',
    additionalProperties: false,
    properties: {
      off: {
        description: 'Advice rules to switch off, each with the reason, which the report shows.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          OPTIONAL_ADVICE_IDS.map((id) => [
            id,
            {
              description: `Why there is no advice of the rule ${id}.`,
              type: 'string',
              pattern: NOT_BLANK,
            },
          ]),
        ),
        examples: [{ 'changing-timestamps': 'builds are not reproducible on purpose' }],
      },
    },
  },
  paths: {
    description: 'Limits and denials for paths in the image.',
    type: 'array',
    items: { $ref: '#/definitions/path' },
  },
  ignore: {
    description: 'Globs that highestReclaimableBytes ignores; the report lists them.',
    type: 'array',
    items: { type: 'string' },
  },
  waivers: {
    description:
      'Exceptions with an end date: findings they cover are reported as waived until then.',
    type: 'array',
    items: { $ref: '#/definitions/waiver' },
  },
};

const buildRuleSchema = (rule: Rule): JsonSchema => ({
  description: `${capitalize(rule.description)}.${rule.isDive ? ' Also a dive rule.' : ''}`,
  ...(rule.isDive ? { default: rule.default ?? 'disabled' } : {}),
  ...(rule.isLevel ? { default: 'warn' } : {}),
  // Draft-07 ignores the siblings of a $ref.
  allOf: [{ $ref: `#/definitions/limit-${toLimitName(rule)}` }],
});

function toLimitName({ isDive, isLevel, unit }: Rule): string {
  if (isLevel) return 'level';
  return isDive ? `dive-${unit}` : unit;
}
const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const BASE_NAME = {
  description:
    "The base image, as on the command line, or scratch. Layers above it are the image's own " +
    'layers.',
  type: 'string',
  pattern: NOT_BLANK,
  examples: ['docker:python:3.13-slim', 'oci-dir:build/base'],
};

const BASE = {
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

const COST = {
  description: "Prices, the user's own, to show what the image costs in a year.",
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    pullsPerDay: {
      description: 'Pulls that egressPerGB is paid for.',
      type: 'number',
      examples: [50],
    },
    egressPerGB: {
      description: 'The price of a transferred GB.',
      type: 'number',
      examples: [0.09],
    },
    storagePerGBMonth: {
      description: 'The price of a stored GB for a month.',
      type: 'number',
      examples: [0.1],
    },
    retained: {
      description: 'Tags that the registry keeps.',
      type: 'integer',
      examples: [30],
      default: 1,
    },
    currency: { description: 'ISO 4217.', type: 'string', examples: ['USD'], default: 'USD' },
    of: {
      description:
        'Whether a pull downloads the whole image, or the layers that the baseline lacks.',
      enum: COST_BASES,
      default: 'full',
    },
  },
};

const FLEET = {
  description: 'Limits for all images of a run together, if it has several.',
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    of: {
      description: 'Whose sizes are limited: compressed in the registry, or unpacked on one node.',
      enum: ['registry', 'node'],
      default: 'registry',
    },
    ...Object.fromEntries(
      FLEET_RULES.map(({ key, unit, description }) => [
        key,
        {
          description: `${capitalize(description)}.`,
          allOf: [{ $ref: `#/definitions/limit-${unit}` }],
        },
      ]),
    ),
  },
};

/** Formats are checked by `pull-budget.ts`, which explains errors better. */
const PULL = {
  description:
    'The client and the link that highestPullSeconds and highestUpdateSeconds are modeled for.',
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    client: {
      description: 'What pulls the image; simple adds up download and unpacking.',
      type: 'string',
      examples: PULL_CLIENTS,
      default: 'docker',
    },
    bandwidth: {
      description: 'Shared by all downloads.',
      type: 'string',
      examples: ['100Mbps', '1Gbps', '125MB/s'],
      default: '1Gbps',
    },
    roundTrip: {
      description: 'Between the machine and the registry.',
      type: 'string',
      examples: ['20ms'],
      default: '20ms',
    },
    unpack: {
      description: "Unpacked bytes per second; by default the client's, as measured.",
      type: 'string',
      examples: ['500MB/s'],
    },
    downloads: {
      description: "Layers downloaded at the same time; by default the client's default.",
      type: 'integer',
      examples: [3],
    },
    unpacks: {
      description: 'Layers unpacked at the same time, e.g. max_concurrent_unpacks of containerd.',
      type: 'integer',
      examples: [1],
    },
  },
};

const PATH = {
  type: 'object',
  required: ['path'],
  additionalProperties: false,
  properties: {
    path: {
      description:
        'A glob: **, *, ?, {a,b}; a leading / anchors it. It selects matching paths and ' +
        'everything below them.',
      type: 'string',
      examples: ['/app/node_modules', '**/.git'],
    },
    highestBytes: {
      description:
        'The maximum size of these files as a container sees them; overlapping matches count once.',
      allOf: [{ $ref: `#/definitions/limit-bytes` }],
    },
    highestGrowthBytes: {
      description:
        'The maximum growth of these files since the baseline, as a container sees them.',
      allOf: [{ $ref: `#/definitions/limit-bytes` }],
    },
    deny: {
      description: 'Fail if any layer has a matching path, even if a later layer hides it.',
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
      description: 'The key of a rule, or the path of an entry in paths.',
      type: 'string',
      examples: RULES.map(({ key }) => key),
    },
    path: {
      description: 'With the rule privateFiles: a glob of the files that it covers.',
      type: 'string',
      examples: ['/app/.npmrc'],
    },
    until: {
      description: 'The last day of the waiver, in UTC, e.g. 2027-01-31.',
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    },
    why: {
      description: 'The reason, shown with the waived finding.',
      type: 'string',
      pattern: NOT_BLANK,
    },
  },
};

const PLATFORM = {
  description: 'The platforms to build or check: one, e.g. linux/arm64, or a list.',
  type: ['string', 'array'],
  pattern: NOT_BLANK,
  items: { type: 'string', pattern: NOT_BLANK },
  examples: ['linux/arm64', ['linux/amd64', 'linux/arm64']],
};

/** What depends on the machine; the rest is the same everywhere. */
const { rules, tools, paths, waivers, 'enforce-from': enforceFrom } = partProperties;
const PLATFORM_LIMITS = {
  type: ['object', 'null'],
  additionalProperties: false,
  properties: { rules, tools, paths, waivers, 'enforce-from': enforceFrom },
};

const PLATFORMS = {
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

const IMAGE = {
  type: 'object',
  additionalProperties: false,
  properties: {
    image: {
      description: 'The image source, as on the command line.',
      type: 'string',
      pattern: NOT_BLANK,
      examples: ['docker:app:ci', 'docker-archive:app.tar', 'oci-dir:build/app'],
    },
    build: { $ref: '#/definitions/build' },
    platform: PLATFORM,
    base: BASE,
    ...partProperties,
    platforms: PLATFORMS,
  },
};

const BUILD = {
  description: 'How to build the image: the build context, or the context with options.',
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

/** A limit, or `{ warn, fail }`. `null` keeps dive's default for a dive rule. */
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

/** Sizes as dive reads them, with or without a unit. */
const SIZE_TEXT = {
  type: 'string',
  pattern: '^(?:[0-9][0-9,]*\\.?[0-9,]*|\\.[0-9]+)\\s*(?:[KkMmGgTtPpEe][Ii]?)?[Bb]?\\s*$',
};
const SMALL_BARE_SIZE = '^(?=.*[1-9])(?:[0-9](?:,?[0-9]){0,3}(?:\\.[0-9,]*)?|\\.[0-9]+)\\s*$';
const SIZE_EXAMPLES = ['150MB', '150MiB', { warn: '140MB', fail: '150MB' }, 'disabled'];
const NUMBER_TEXT = '(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)';
const LIMITS = {
  // Only shapes: `platform-parts.ts` knows the names.
  'platform-name': {
    type: 'string',
    pattern: '^[A-Za-z0-9]+/[A-Za-z0-9_-]+(/[A-Za-z0-9._-]+)?$',
  },
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
  'limit-seconds': buildLimitSchema(
    ['30s', '1.5s', '2min'],
    { enum: [0] },
    { type: 'string', pattern: '^\\s*[0-9]+(?:\\.[0-9]+)?\\s*(?:ms|s|sec|m|min)\\s*$' },
  ),
  'limit-money': buildLimitSchema(
    [1000],
    { type: 'number', minimum: 0, maximum: MOST_MONEY },
    { type: 'string', pattern: '^\\s*[0-9]{1,12}(?:\\.[0-9]{1,2})?\\s*$' },
  ),
  'limit-level': { examples: ['fail'], enum: ['warn', 'fail', ...OFF.enum] },
  'limit-ratio': buildLimitSchema(
    ['95%', 0.95],
    { type: 'number', minimum: 0, exclusiveMaximum: 1 },
    { type: 'string', pattern: `^\\s*${NUMBER_TEXT}\\s*%\\s*$` },
    { type: 'string', pattern: '^0*\\.[0-9]+$' },
  ),
  noise: {
    examples: ['10kB', '0.1%', 0],
    anyOf: [
      { enum: [0] },
      { type: 'number', minimum: FEWEST_BARE_BYTES, maximum: MOST_NOISE.bytes },
      { ...SIZE_TEXT, not: { type: 'string', pattern: SMALL_BARE_SIZE } },
      { type: 'string', pattern: `^\\s*${NUMBER_TEXT}\\s*%\\s*$` },
      OFF,
    ],
  },
  'limit-dive-ratio': buildLimitSchema(
    [0.95],
    { type: 'number', minimum: 0, maximum: 1 },
    { type: 'string', pattern: `^(?:0*\\.[0-9]+|0+\\.?|0*1(?:\\.0*)?|[0-9]+e-[0-9]+)$` },
    { type: 'null' },
  ),
};
