import { quoteText } from '../../../model/quote.ts';
import { budgetInvalid } from './failure.ts';
import type { Sentence, Words } from './sentence.ts';

interface Text {
  readonly text: string;
}

const KEEP_ONE = 'keep one of the two';

const suggest = (meant: string | undefined, otherwise: string): string =>
  meant === undefined ? otherwise : `did you mean ${quoteText(meant)}?`;

/** Messages about the settings of a budget other than limits. */
export const BUDGET_SETTINGS = {
  'date-not-in-calendar': ({ text }: Text) =>
    budgetInvalid(`${quoteText(text)} is not a valid date`, 'write an existing date'),
  'not-waivable': ({ text, meant }: Text & { meant: string | undefined }) =>
    budgetInvalid(
      `${quoteText(text)} is not a rule or path in this budget`,
      suggest(meant, 'write a rule or a path of this budget'),
    ),
  'path-of-waiver': ({ rule }: { rule: string }) =>
    budgetInvalid(
      `path belongs to waivers of ${rule}`,
      'write the path of an entry in paths as rule',
    ),
  'path-without-limit': ({ path }: { path: string }) =>
    budgetInvalid(
      `${quoteText(path)} has no limit and no deny`,
      'add highestBytes: 80MB, highestGrowthBytes: 5MB or deny: true',
    ),

  'override-by-nobody': () =>
    budgetInvalid('override has neither a label nor review: true', 'add e.g. label: size-ok'),
  'team-unsupported': ({ text }: Text) =>
    budgetInvalid(
      `${quoteText(text)} is a team: teams are not supported`,
      'list its members, or set role',
    ),
  'ghost-approves': () =>
    budgetInvalid('ghost stands for deleted accounts, which never approve', 'remove it'),
  'not-login': ({ text }: Text) =>
    budgetInvalid(
      `${quoteText(text)} is not a login`,
      'write a login without @, or that of a bot with [bot], e.g. renovate[bot]',
    ),

  'image-and-build-of-entry': () => budgetInvalid('image and build are both set', KEEP_ONE),
  'platform-set-twice': () => budgetInvalid('platform is set twice', KEEP_ONE),
  'platform-invalid': ({ text, hint }: Text & { hint: Sentence }, { say }: Words) =>
    budgetInvalid(`"${text}" is not a platform`, say(hint)),
  'build-without-folder': () =>
    budgetInvalid('build has no folder', 'write the build context: build: .'),
  'windows-version': ({ text, version }: Text & { version: string }) =>
    budgetInvalid(
      `${quoteText(text)}: limits can't differ by version of Windows`,
      `write windows/${version}`,
    ),
  'unknown-platform': ({ text, hint }: Text & { hint: Sentence }, { say }: Words) =>
    budgetInvalid(`${quoteText(text)} is not a known platform`, say(hint)),
  'too-many-combinations': ({
    platformCount,
    imageCount,
    most,
  }: {
    platformCount: number;
    imageCount: number;
    most: number;
  }) =>
    budgetInvalid(
      `${platformCount} platforms for ${imageCount} images are too many`,
      `at most ${most} combinations are allowed`,
    ),

  'not-client': ({
    text,
    meant,
    known,
  }: Text & { meant: string | undefined; known: readonly string[] }) =>
    budgetInvalid(
      `${quoteText(text)} is not a client`,
      suggest(meant, `write one of ${known.join(', ')}`),
    ),
  'number-out-of-range': ({
    number,
    least,
    most,
  }: {
    number: number;
    least: number;
    most: number;
  }) =>
    budgetInvalid(
      `${quoteText(String(number))} is not a number from ${least} to ${most}`,
      `write a number from ${least} to ${most}`,
    ),
  'key-without-effect': ({ key, missing }: { key: string; missing: string }) =>
    budgetInvalid(`${key} has no effect without ${missing}`, `add ${missing}`),
  'not-currency': ({ text }: Text) =>
    budgetInvalid(
      `${quoteText(text)} is not a currency`,
      'write a code of three letters, e.g. USD or EUR',
    ),
  'fleet-without-limit': ({ rules }: { rules: readonly string[] }) =>
    budgetInvalid('of has no effect without a limit', `add one of ${rules.join(', ')}`),
  'not-drift-start': ({ text }: Text) =>
    budgetInvalid(
      `${quoteText(text)} is not a point to start from`,
      'write a tag, a pattern (v*), a commit, a date (2026-01-31), a number of days (30d), ' +
        'a source (registry:ghcr.io/org/app:1.4.0) or a report (./release.json)',
    ),
} as const;
