import { APPROVER_ROLES } from '../../model/budget.ts';
import { DAY, defineMapping, defineText, defineValue, NOT_BLANK } from './patterns.ts';

export const BASELINE = defineMapping('The baseline that growth rules compare images with.', {
  required: defineValue(
    'boolean',
    'If true, a missing baseline does not pass; if false, growth rules are skipped without one.',
    { default: false },
  ),
});

const NAMES = { type: 'array', minItems: 1, items: { type: 'string', pattern: NOT_BLANK } };

export const OVERRIDE = defineMapping(
  'Lets a pull request exceed limits: with a label, or with an approving review.',
  {
    label: defineText(
      'With this label on the pull request, failed growth rules become warnings that name who ' +
        'added it.',
      { examples: ['size-ok'] },
    ),
    by: {
      description:
        'Logins of people who may approve, and of bots with [bot]; teams are not supported.',
      ...NAMES,
      examples: [['octocat', 'renovate[bot]']],
    },
    role: {
      description: 'People with this role in the repository, or a higher one, may approve.',
      enum: APPROVER_ROLES,
    },
    review: defineValue(
      'boolean',
      'An approving review of the head commit is as good as the label.',
      { default: false },
    ),
    rules: {
      description: 'What can be approved: growth, all (not denials and private files), or a list.',
      anyOf: [{ enum: ['growth', 'all'] }, NAMES],
      default: 'growth',
    },
    until: defineValue('string', 'The last day on which anything can be approved, in UTC.', {
      pattern: DAY,
    }),
  },
);

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

export const DRIFT = defineMapping(
  'The fixed point that drift rules measure from.',
  {
    since: {
      description:
        'A tag, the newest tag of a pattern (v*), a commit, a date, a number of days ' +
        '(30d), a source or a report.',
      type: ['string', 'number'],
      examples: ['v1.4.0', 'v*', '2026-01-31', '30d', 'registry:ghcr.io/org/app:1.4.0'],
    },
  },
  { required: ['since'] },
);

export const ESTIMATE = defineValue(
  'boolean',
  'If stored sizes are not known, compress the layers to estimate highestPullBytes; reports mark ' +
    'it as an estimate.',
  { default: false },
);
