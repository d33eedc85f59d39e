import type { SchemaError } from '../budget/parse/budget-validator.generated.js';
import { GateError } from '../errors.ts';
import type { PathGrowth } from '../model/comparison.ts';
import type { PathTree } from '../model/facts.ts';
import { quoteText } from '../model/quote.ts';
import { type GateReport, SCHEMA_VERSION } from '../model/report.ts';
import { option } from '../report/words/messages/legacy.ts';
import { consumeAllowance, createReportAllowance, type JsonAllowance } from './json-size.ts';
import validate from './report-validator.generated.js';
import { upgradeReport } from './upgrade-report.ts';

/** The text of a report file. */
export interface ReportText {
  readonly text: string;
  /** The file's name as the user knows it. */
  readonly source: string;
}

/**
 * Parses the output of `--report` or `--format json`. Reports travel between jobs, so they are
 * untrusted.
 * @param allowance how much it may contain; by default the allowance of one report
 * @throws GateError REPORT_INVALID with the location, as a JSON path, and the expected value
 */
export function parseReport(
  { text, source }: ReportText,
  allowance: JsonAllowance = createReportAllowance(),
): GateReport {
  const refuse = (
    message: string,
    fix = `write the report again with ${option('report')}`,
    cause?: unknown,
  ): GateError => new GateError('REPORT_INVALID', message, { where: source, fix, cause });
  if (!consumeAllowance(text, allowance))
    throw refuse('the report is larger than any valid report');
  const value = upgradeReport(parseJson(text.replace(/^\ufeff/, ''), refuse));
  const { schemaVersion } = Object(value) as { schemaVersion?: unknown };
  if (typeof schemaVersion === 'number' && schemaVersion !== SCHEMA_VERSION)
    throw refuse(
      `the report has schema version ${schemaVersion}, but this version of plimsoll reads 1 ` +
        `to ${SCHEMA_VERSION}`,
      'judge it with the version of plimsoll that wrote it, or measure the image again',
    );
  if (!isReport(value))
    throw refuse(`this is not a plimsoll report: ${explain(validate.errors?.[0])}`);
  for (const [index, { facts, comparison }] of value.images.entries()) {
    const problem = facts?.files?.tree && findTreeProblem(facts.files.tree);
    if (problem)
      throw refuse(`this is not a plimsoll report: images[${index}].facts.files.tree ${problem}`);
    if (comparison?.files?.paths && isDeeper(comparison.files.paths, MOST_DEPTH))
      throw refuse(
        `this is not a plimsoll report: images[${index}].comparison.files.paths is nested ` +
          'too deeply',
      );
  }
  return dropFleet(value);
}

/** What the images share is computed again from them, so it needs no check. */
function dropFleet({ fleet: _, ...report }: GateReport): GateReport {
  return report;
}

/** A value nested deeper than the stack allows is not a report. */
function isReport(value: unknown): value is GateReport {
  try {
    return validate(value);
  } catch {
    return false;
  }
}

/** A growth tree has at most fifty levels. */
const MOST_DEPTH = 64;

const isDeeper = ({ children }: PathGrowth, most: number): boolean =>
  children.some((child) => most === 1 || isDeeper(child, most - 1));

/** The engine's message quotes the input, so only its position is used. */
function parseJson(
  text: string,
  refuse: (message: string, fix?: string, cause?: unknown) => GateError,
): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const isCut =
      text.trim() === '' ||
      Number(position) >= text.trimEnd().length ||
      /end of JSON/.test(String(error));
    const where = position === undefined ? '' : ` at character ${Number(position) + 1}`;
    throw refuse(
      isCut ? 'the report ends unexpectedly' : `the report is not JSON${where}`,
      undefined,
      error,
    );
  }
}

function explain(error: SchemaError | undefined): string {
  if (error === undefined) return "it can't be read";
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) =>
      /^\d+$/.test(part) ? `[${part}]` : `.${part.replaceAll('~1', '/').replaceAll('~0', '~')}`,
    )
    .join('')
    .replace(/^\./, '');
  const place = path === '' ? 'it' : quoteText(path);
  return `${place} ${describeExpectation(error)}`;
}

const addArticle = (type: unknown): string =>
  type === 'null' ? type : `${/^[aio]/.test(String(type)) ? 'an' : 'a'} ${String(type)}`;

function describeExpectation({ keyword, params }: SchemaError): string {
  switch (keyword) {
    case 'required':
      return `is missing ${quoteText(String(params.missingProperty))}`;
    case 'type':
      return `must be ${[params.type].flat().map(addArticle).join(' or ')}`;
    case 'enum':
      return `must be one of ${JSON.stringify(params.allowedValues)}`;
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case 'minimum':
      return `must be ${String(params.limit)} or more`;
    case 'maximum':
      return `must be ${String(params.limit)} or less`;
    default:
      return 'is invalid';
  }
}

/**
 * Checks what a schema can't: columns have equal lengths, and each row is inside an earlier one.
 * Unknown keys of later versions are allowed here too.
 */
function findTreeProblem(tree: PathTree): string | undefined {
  const { depth, name, visibleBytes, reclaimableBytes, isVisible, firstLayer } = tree;
  const columns = [name, visibleBytes, reclaimableBytes, isVisible, firstLayer];
  if (columns.some(({ length }) => length !== depth.length))
    return 'has columns of different lengths';
  const row = depth.findIndex((here, at) => here > (depth[at - 1] ?? -1) + 1);
  if (row >= 0) return `has a row ${row} more than one level deeper than the previous row`;
  const { links, replaced, versions, owners } = tree;
  const isRow = (at: number): boolean => at < depth.length;
  if (links && !(isOfRows(links.row, links.first, isRow) && links.first.every(isRow)))
    return "has links to rows that don't exist";
  if (replaced && !isOfRows(replaced.row, replaced.layer, isRow))
    return "has replaced rows that don't exist";
  if (versions && !isOfRows(versions.row, versions.version, isRow))
    return "has versions of rows that don't exist";
  if (owners && !(isOfRows(owners.row, owners.owner, isRow) && isInOrder(owners)))
    return "has owners of rows, or packages, that don't exist";
  return name.some((part) => part === '' || part.includes('/'))
    ? 'has a name that is empty or contains a slash'
    : undefined;
}

/** Whether there is a value for each of these rows. */
const isOfRows = (
  rows: readonly number[],
  values: readonly unknown[],
  isRow: (at: number) => boolean,
): boolean => rows.length === values.length && rows.every(isRow);

const isInOrder = ({ row, owner, packages }: NonNullable<PathTree['owners']>): boolean =>
  row.every((at, i) => at > (row[i - 1] ?? -1)) &&
  owner.every((index) => index >= -1 && index < packages.length);
