import { OPTIONAL_ADVICE_IDS } from '../../model/advice.ts';
import { TOOL_KINDS } from '../../model/tools.ts';
import { PRESET_NAMES } from '../presets.ts';
import { RULES, type Rule } from '../rules.ts';
import { capitalize, DAY, type JsonSchema, NOT_BLANK } from './patterns.ts';

/** The keys that the file and its images share. */
export const partProperties = {
  preset: {
    description:
      'A named set of limits for a runtime, with typical sizes. Limits in rules override it.',
    enum: PRESET_NAMES,
  },
  rules: { $ref: '#/definitions/rules' },
  'enforce-from': {
    description: 'Before this day, in UTC, failures are warnings, e.g. 2027-01-01.',
    type: 'string',
    pattern: DAY,
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

export const RULES_SCHEMA = {
  description:
    "A limit per rule, or { warn, fail }. Omitted dive rules keep dive's defaults; other " +
    'omitted rules are off.',
  type: ['object', 'null'],
  additionalProperties: false,
  properties: Object.fromEntries(RULES.map((rule) => [rule.key, buildRuleSchema(rule)])),
};

export const PATH = {
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

export const WAIVER = {
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
      pattern: DAY,
    },
    why: {
      description: 'The reason, shown with the waived finding.',
      type: 'string',
      pattern: NOT_BLANK,
    },
  },
};
