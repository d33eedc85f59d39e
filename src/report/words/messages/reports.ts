import { quoteText } from '../../../model/quote.ts';
import { reportInvalid } from './failure.ts';
import type { Words } from './sentence.ts';
import { long } from './template.ts';

const WRITE_AGAIN = 'write the report again with {--report}';

/** A path tree that can't be drawn, by what is wrong with its columns. */
const TREE_PROBLEMS = {
  lengths: 'has columns of different lengths',
  depth: 'has a row more than one level deeper than the previous row',
  links: "has links to rows that don't exist",
  replaced: "has replaced rows that don't exist",
  versions: "has versions of rows that don't exist",
  owners: "has owners of rows, or packages, that don't exist",
  name: 'has a name that is empty or contains a slash',
} as const;
export type TreeProblem = keyof typeof TREE_PROBLEMS;

const addArticle = (type: unknown): string =>
  type === 'null' ? type : `${/^[aio]/.test(String(type)) ? 'an' : 'a'} ${String(type)}`;

/** What a keyword of JSON Schema demands. */
const EXPECTATIONS: Readonly<
  Record<string, (params: Readonly<Record<string, unknown>>) => string>
> = {
  required: ({ missingProperty }) => `is missing ${quoteText(String(missingProperty))}`,
  type: ({ type }) => `must be ${[type].flat().map(addArticle).join(' or ')}`,
  enum: ({ allowedValues }) => `must be one of ${JSON.stringify(allowedValues)}`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  minimum: ({ limit }) => `must be ${String(limit)} or more`,
  maximum: ({ limit }) => `must be ${String(limit)} or less`,
};

interface SchemaProblem {
  /** The quoted path of the value; `it` for the document. */
  readonly place: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const notReport = (problem: string, { option }: Words) =>
  reportInvalid(
    `this is not a plimsoll report: ${problem}`,
    `write the report again with ${option('report')}`,
  );

/** Messages about reports that are read. */
export const REPORTS = {
  'report-too-large': reportInvalid('the report is larger than any valid report', WRITE_AGAIN),
  'report-ends-early': reportInvalid('the report ends unexpectedly', WRITE_AGAIN),
  'report-not-json': reportInvalid('the report is not JSON[ at character {position}]', WRITE_AGAIN),
  'report-of-other-version': reportInvalid(
    long(
      'the report has schema version {version}, but this version of plimsoll reads 1 ',
      'to {newest}',
    ),
    'judge it with the version of plimsoll that wrote it, or measure the image again',
  ),
  'report-invalid': ({ place, keyword, params }: SchemaProblem, words: Words) =>
    notReport(`${place} ${EXPECTATIONS[keyword]?.(params) ?? 'is invalid'}`, words),
  'report-unreadable-value': reportInvalid(
    "this is not a plimsoll report: it can't be read",
    WRITE_AGAIN,
  ),
  'report-tree-invalid': (
    { index, problem }: { index: number; problem: TreeProblem },
    words: Words,
  ) => notReport(`images[${index}].facts.files.tree ${TREE_PROBLEMS[problem]}`, words),
  'report-too-deep': reportInvalid(
    long(
      'this is not a plimsoll report: images[{index}].comparison.files.paths is nested too ',
      'deeply',
    ),
    WRITE_AGAIN,
  ),
} as const;
