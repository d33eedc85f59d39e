import { OPTIONAL_ADVICE_IDS } from '../../model/advice.ts';
import { TOOL_KINDS } from '../../model/tools.ts';
import { PRESET_NAMES } from '../presets.ts';
import { RULES, type Rule } from '../rules.ts';
import {
  capitalize,
  DAY,
  defineMapping,
  defineText,
  defineValue,
  type JsonSchema,
} from './patterns.ts';

/** The keys that the file and its images share. */
export const partProperties = {
  preset: {
    description:
      'A named set of limits for a runtime, with typical sizes. Limits in rules override it.',
    enum: PRESET_NAMES,
  },
  rules: { $ref: '#/definitions/rules' },
  'enforce-from': defineValue(
    'string',
    'Before this day, in UTC, failures are warnings, e.g. 2027-01-01.',
    { pattern: DAY },
  ),
  tools: defineMapping('Tools that a container does not need to run a program.', {
    deny: defineValue(
      'array',
      'The kinds that are denied; compiler is short for highestCompilerCount: 0, and so on.',
      { items: { enum: TOOL_KINDS }, examples: [TOOL_KINDS] },
    ),
  }),
  advice: defineMapping('Which advice is shown.', {
    off: {
      ...defineMapping(
        'Advice rules to switch off, each with the reason, which the report shows.',
        Object.fromEntries(
          OPTIONAL_ADVICE_IDS.map((id) => [
            id,
            defineText(`Why there is no advice of the rule ${id}.`),
          ]),
        ),
      ),
      examples: [{ 'changing-timestamps': 'builds are not reproducible on purpose' }],
    },
  }),
  paths: defineValue('array', 'Limits and denials for paths in the image.', {
    items: { $ref: '#/definitions/path' },
  }),
  ignore: defineValue(
    'array',
    'Globs that highestReclaimableBytes ignores; the report lists them.',
    { items: { type: 'string' } },
  ),
  waivers: defineValue(
    'array',
    'Exceptions with an end date: findings they cover are reported as waived until then.',
    { items: { $ref: '#/definitions/waiver' } },
  ),
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

const BYTES = [{ $ref: `#/definitions/limit-bytes` }];

export const PATH = {
  type: 'object',
  required: ['path'],
  additionalProperties: false,
  properties: {
    path: defineValue(
      'string',
      'A glob: **, *, ?, {a,b}; a leading / anchors it. It selects matching paths and everything ' +
        'below them.',
      { examples: ['/app/node_modules', '**/.git'] },
    ),
    highestBytes: {
      description:
        'The maximum size of these files as a container sees them; overlapping matches count once.',
      allOf: BYTES,
    },
    highestGrowthBytes: {
      description:
        'The maximum growth of these files since the baseline, as a container sees them.',
      allOf: BYTES,
    },
    deny: defineValue(
      'boolean',
      'Fail if any layer has a matching path, even if a later layer hides it.',
    ),
    why: defineValue('string', 'Shown with the finding.'),
  },
};

export const WAIVER = {
  type: 'object',
  required: ['rule', 'until', 'why'],
  additionalProperties: false,
  properties: {
    rule: defineValue('string', 'The key of a rule, or the path of an entry in paths.', {
      examples: RULES.map(({ key }) => key),
    }),
    path: defineValue('string', 'With the rule privateFiles: a glob of the files that it covers.', {
      examples: ['/app/.npmrc'],
    }),
    until: defineValue('string', 'The last day of the waiver, in UTC, e.g. 2027-01-31.', {
      pattern: DAY,
    }),
    why: defineText('The reason, shown with the waived finding.'),
  },
};
