import { APPROVER_ROLES } from '../../model/budget.ts';
import { DAY, NOT_BLANK } from './patterns.ts';

export const BASELINE = {
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
};

export const OVERRIDE = {
  description: 'Lets a pull request exceed limits: with a label, or with an approving review.',
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
      description: 'What can be approved: growth, all (not denials and private files), or a list.',
      anyOf: [
        { enum: ['growth', 'all'] },
        { type: 'array', minItems: 1, items: { type: 'string', pattern: NOT_BLANK } },
      ],
      default: 'growth',
    },
    until: {
      description: 'The last day on which anything can be approved, in UTC.',
      type: 'string',
      pattern: DAY,
    },
  },
};

export const INHERITED = {
  description:
    'fail: a limit that the baseline breaks too fails, even if a change makes it no worse.',
  enum: ['pass', 'fail'],
  default: 'pass',
};

export const NOISE = {
  description:
    'Changes of this many bytes, or of this share of the baseline, count as none; at most ' +
    '1MB or 1%. Default: the larger of 10kB and 0.1%; 0 turns it off.',
  allOf: [{ $ref: '#/definitions/noise' }],
};

export const DRIFT = {
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
};

export const ESTIMATE = {
  description:
    'If stored sizes are not known, compress the layers to estimate highestPullBytes; ' +
    'reports mark it as an estimate.',
  type: 'boolean',
  default: false,
};
