import { problem } from './failure.ts';
import { long } from './template.ts';

const KEEP_ONE = 'keep one of the two';

/** Messages about the settings of a budget other than limits. */
export const BUDGET_SETTINGS = {
  'date-not-in-calendar': problem('{text:quoted} is not a valid date', 'write an existing date'),
  'not-waivable': problem(
    '{text:quoted} is not a rule or path in this budget',
    '[did you mean {meant:quoted}?|write a rule or a path of this budget]',
  ),
  'path-of-waiver': problem(
    'path belongs to waivers of {rule}',
    'write the path of an entry in paths as rule',
  ),
  'path-without-limit': problem(
    '{path:quoted} has no limit and no deny',
    'add highestBytes: 80MB, highestGrowthBytes: 5MB or deny: true',
  ),

  'override-by-nobody': problem(
    'override has neither a label nor review: true',
    'add e.g. label: size-ok',
  ),
  'team-unsupported': problem(
    '{text:quoted} is a team: teams are not supported',
    'list its members, or set role',
  ),
  'ghost-approves': problem('ghost stands for deleted accounts, which never approve', 'remove it'),
  'not-login': problem(
    '{text:quoted} is not a login',
    'write a login without @, or that of a bot with [bot], e.g. renovate[bot]',
  ),

  'image-and-build-of-entry': problem('image and build are both set', KEEP_ONE),
  'platform-set-twice': problem('platform is set twice', KEEP_ONE),
  'platform-invalid': problem('"{text}" is not a platform', '{hint}'),
  'build-without-folder': problem('build has no folder', 'write the build context: build: .'),
  'windows-version': problem(
    "{text:quoted}: limits can't differ by version of Windows",
    'write windows/{version}',
  ),
  'unknown-platform': problem('{text:quoted} is not a known platform', '{hint}'),
  'too-many-combinations': problem(
    '{platformCount} platforms for {imageCount} images are too many',
    'at most {most} combinations are allowed',
  ),

  'not-client': problem(
    '{text:quoted} is not a client',
    '[did you mean {meant:quoted}?|write one of {known:all}]',
  ),
  'number-out-of-range': problem(
    '"{number}" is not a number from {least} to {most}',
    'write a number from {least} to {most}',
  ),
  'key-without-effect': problem('{key} has no effect without {missing}', 'add {missing}'),
  'not-currency': problem(
    '{text:quoted} is not a currency',
    'write a code of three letters, e.g. USD or EUR',
  ),
  'fleet-without-limit': problem('of has no effect without a limit', 'add one of {rules:all}'),
  'not-drift-start': problem(
    '{text:quoted} is not a point to start from',
    long(
      'write a tag, a pattern (v*), a commit, a date (2026-01-31), a number of days (30d), ',
      'a source (registry:ghcr.io/org/app:1.4.0) or a report (./release.json)',
    ),
  ),
} as const;
