import type { SchemaError } from '../budget/parse/budget-validator.generated.js';
import { GateError } from '../errors.ts';
import type { PathGrowth } from '../model/comparison.ts';
import type { PathTree } from '../model/facts.ts';
import { quoteText } from '../model/quote.ts';
import { type GateReport, SCHEMA_VERSION } from '../model/report.ts';
import type { TreeProblem } from '../report/words/messages/reports.ts';
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
  const where = source;
  if (!consumeAllowance(text, allowance)) throw new GateError('report-too-large', {}, { where });
  const value = upgradeReport(parseJson(text.replace(/^\ufeff/, ''), source));
  const { schemaVersion: version } = Object(value) as { schemaVersion?: unknown };
  if (typeof version === 'number' && version !== SCHEMA_VERSION)
    throw new GateError('report-of-other-version', { version, newest: SCHEMA_VERSION }, { where });
  if (!isReport(value)) throw createInvalidError(validate.errors?.[0], source);
  for (const [index, { facts, comparison }] of value.images.entries()) {
    const problem = facts?.files?.tree && findTreeProblem(facts.files.tree);
    if (problem) throw new GateError('report-tree-invalid', { index, problem }, { where });
    if (comparison?.files?.paths && isDeeper(comparison.files.paths, MOST_DEPTH))
      throw new GateError('report-too-deep', { index }, { where });
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
function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const position = /position (\d+)/.exec(String(cause))?.[1];
    const isCut =
      text.trim() === '' ||
      Number(position) >= text.trimEnd().length ||
      /end of JSON/.test(String(cause));
    if (isCut) throw new GateError('report-ends-early', {}, { where, cause });
    const at = position === undefined ? undefined : Number(position) + 1;
    throw new GateError('report-not-json', { position: at }, { where, cause });
  }
}

function createInvalidError(error: SchemaError | undefined, where: string): GateError {
  if (error === undefined) return new GateError('report-unreadable-value', {}, { where });
  const { instancePath, keyword, params } = error;
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) =>
      /^\d+$/.test(part) ? `[${part}]` : `.${part.replaceAll('~1', '/').replaceAll('~0', '~')}`,
    )
    .join('')
    .replace(/^\./, '');
  const place = path === '' ? 'it' : quoteText(path);
  return new GateError('report-invalid', { place, keyword, params }, { where });
}

/**
 * Checks what a schema can't: columns have equal lengths, and each row is inside an earlier one.
 * Unknown keys of later versions are allowed here too.
 */
function findTreeProblem(tree: PathTree): TreeProblem | undefined {
  const { depth, name, visibleBytes, reclaimableBytes, isVisible, firstLayer } = tree;
  const columns = [name, visibleBytes, reclaimableBytes, isVisible, firstLayer];
  if (columns.some(({ length }) => length !== depth.length)) return 'lengths';
  if (depth.some((here, at) => here > (depth[at - 1] ?? -1) + 1)) return 'depth';
  const { links, replaced, versions, owners } = tree;
  const isRow = (at: number): boolean => at < depth.length;
  if (links && !(isOfRows(links.row, links.first, isRow) && links.first.every(isRow)))
    return 'links';
  if (replaced && !isOfRows(replaced.row, replaced.layer, isRow)) return 'replaced';
  if (versions && !isOfRows(versions.row, versions.version, isRow)) return 'versions';
  if (owners && !(isOfRows(owners.row, owners.owner, isRow) && isInOrder(owners))) return 'owners';
  return name.some((part) => part === '' || part.includes('/')) ? 'name' : undefined;
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
