import type { ImageReport, ReportedError } from '../../model/report.ts';
import type { RunContext } from '../../model/run-context.ts';
import { describeProvenance, summarizeFacts } from '../words/fact-words.ts';
import { formatBytes, formatMore, formatPlural } from '../words/format.ts';
import type { Sentence } from '../words/messages/sentence.ts';
import { describeRuntime } from '../words/runtime-words.ts';
import { buildAddedTable } from './added-table.ts';
import { buildAdviceFold } from './advice-fold.ts';
import { buildFold, listLines } from './blocks.ts';
import { buildContextFold, buildContextLine } from './context-sections.ts';
import { buildCostLine, buildCostTerms } from './cost-sections.ts';
import { buildDiffFold } from './diff-fold.ts';
import {
  type Detail,
  type Fold,
  type List,
  paragraph,
  type Section,
  type Text,
  text,
  toneParagraph,
} from './document.ts';
import { buildDriftFold, buildDriftTable } from './drift-sections.ts';
import { buildGrowthFold } from './growth-fold.ts';
import { buildHistoryFold, buildHistoryLine } from './history-sections.ts';
import { buildLargestTables } from './largest-tables.ts';
import { buildLargestLayersTable, buildStackedLayersTable } from './layer-tables.ts';
import { buildPullFold, buildPullLine, buildPullTable } from './pull-sections.ts';
import { buildOpenRules, buildRulesFold, MOST_MATCHES } from './rules-fold.ts';
import {
  buildBaseImageNotes,
  buildPrivateFileAlerts,
  buildSavingsTable,
  buildUpdateNotes,
} from './savings-table.ts';
import { buildEffortSections } from './scorecard-sections.ts';
import { unfold } from './unfold.ts';
import { buildWasteTable } from './waste-table.ts';

/** One image: the parts that every reader should see, and folds that a reader can open. */
export interface ImageOutline {
  /** Errors and warnings, also shown if the image passes. */
  readonly alerts: readonly Section[];
  readonly lead: readonly Section[];
  readonly folds: readonly Fold[];
}

export function outlineImage(
  image: ImageReport,
  run: RunContext | undefined,
  detail: Detail,
  hasNotes = true,
): ImageOutline {
  const { leadRows, foldRows } = detail;
  const { facts, error, notices } = image;
  const added = buildAddedTable(image, run, detail);
  const savings = isCountedInOneLine(image, detail)
    ? []
    : buildSavingsTable(image, countSavingsRows(added, leadRows));
  return {
    alerts: [
      ...buildErrorSections(error),
      ...buildPrivateFileAlerts(image),
      ...(detail.countsNotices ? [] : buildNoticeList(notices)),
    ],
    lead: [
      ...(detail.openMatches === undefined
        ? []
        : buildOpenRules(image, MOST_OPEN_RULES, detail.openMatches, detail.arrow)),
      ...added,
      ...buildDriftTable(image, run, detail),
      ...savings,
      ...buildBaseImageNotes(image),
      // Together with changes that make the image smaller, its fold is enough.
      ...(savings.length > 0 && Number.isFinite(leadRows) ? [] : buildUpdateNotes(image)),
      ...(hasNotes
        ? [
            ...buildPullLine(image),
            ...buildCostLine(image),
            ...buildHistoryLine(image, detail),
            ...buildRuntimeLine(image),
          ]
        : []),
      ...(facts === undefined
        ? []
        : buildLargestLayersTable(facts, Math.min(leadRows, MOST_LAYERS))),
      // Elsewhere, the title of its fold says it.
      ...(detail.isTerminal === true && Number.isFinite(foldRows) ? buildContextLine(image) : []),
    ],
    folds:
      foldRows === 0
        ? []
        : [
            ...buildRulesFold(
              image,
              MOST_RULES,
              Number.isFinite(foldRows) ? MOST_MATCHES : foldRows,
              detail,
            ),
            ...buildChangeFold(image, detail),
            ...buildDriftFold(image, run, detail),
            ...buildHistoryFold(image, detail),
            ...buildAdviceFold(image, foldRows),
            ...buildDiffFold(image, foldRows),
            ...buildImageFold(image, detail),
          ],
  };
}

/** On a terminal, a pass has one line about what can be removed, unless it shows everything. */
const isCountedInOneLine = ({ verdict }: ImageReport, { isTerminal, leadRows }: Detail): boolean =>
  verdict === 'pass' && isTerminal === true && Number.isFinite(leadRows);

/** So that a comment is one screen, rows of what was added leave space for fewer savings. */
function countSavingsRows(added: readonly Section[], leadRows: number): number {
  if (leadRows > MOST_SAVINGS) return MOST_SAVINGS;
  const rows = added.flatMap((section) => (section.kind === 'table' ? section.rows : []));
  return Math.min(leadRows, MOST_LEAD_ROWS - rows.length);
}

const MOST_LEAD_ROWS = 5;
const MOST_SAVINGS = 3;
const MOST_LAYERS = 3;
const MOST_RULES = 200;
const MOST_OPEN_RULES = 8;
const MOST_NOTICES = 10;
const MOST_ERROR_LINES = 30;

const buildRuntimeLine = (image: ImageReport): Section[] => {
  const words = describeRuntime(image);
  return words === '' ? [] : [toneParagraph('quiet', words)];
};

/** The image in a line: layers, files, reclaimable bytes, bytes to pull. */
export const buildGlance = ({ facts }: ImageReport): Text =>
  facts === undefined ? text() : text(summarizeFacts(facts).join(', '));

/** How the image was read. */
export const buildProvenance = ({ facts, comparison }: ImageReport): Text =>
  facts === undefined ? text() : text(describeProvenance(facts, comparison));

export function buildNoticeList(notices: readonly Sentence[]): List[] {
  const more = formatMore(notices.length - MOST_NOTICES, 'more notices');
  return listLines([...notices.slice(0, MOST_NOTICES), ...(more === '' ? [] : [more])]);
}

/** A longer message may be cut in a headline. */
const LONG_MESSAGE = 150;

/**
 * The error, unless the headline has all of it; below it, unchanged, the output of a builder or an
 * archive.
 */
function buildErrorSections(error: ReportedError | undefined): Section[] {
  if (error === undefined) return [];
  const [first = '', ...rest] = String(error.message).split('\n');
  const sections: Section[] = [];
  if (rest.length > 0 || first.length > LONG_MESSAGE)
    sections.push(toneParagraph('failure', first));
  if (rest.length > 0)
    sections.push({ kind: 'code', language: '', lines: rest.slice(0, MOST_ERROR_LINES) });
  if (error.where) sections.push(paragraph({ strong: 'Where:' }, ` ${error.where}`));
  if (error.fix) sections.push(paragraph({ strong: 'Fix:' }, ` ${error.fix}`));
  return sections;
}

const buildChangeFold = (
  { comparison, facts }: ImageReport,
  { foldRows, arrow }: Detail,
): Fold[] =>
  comparison === undefined || facts === undefined
    ? []
    : buildGrowthFold(comparison, facts.measures, foldRows, arrow);

/**
 * `7 layers, 42.3 MB of waste, largest folders, packages and files`, and the build context, which
 * has a separate fold on a terminal.
 */
function buildImageFold(image: ImageReport, detail: Detail): Fold[] {
  const { foldRows, layerRows } = detail;
  const { facts } = image;
  const context = buildContextFold(image, foldRows);
  if (facts?.files === undefined) return [...buildPullFold(image), ...context];
  const { measures, layers } = facts;
  const waste = measures.reclaimableBytes;
  const parts = [
    formatPlural(layers.length, 'layer'),
    waste === 0 ? 'no waste' : `${formatBytes(waste)} of waste`,
    'largest folders',
  ];
  const isJoined = context.length > 0 && detail.isTerminal !== true;
  return [
    ...buildFold(
      'image',
      `${parts.join(', ')}, packages and files${isJoined ? '; build context' : ''}`,
      [
        toneParagraph('quiet', `${summarizeFacts(facts).join(', ')}. ${describeProvenance(facts)}`),
        ...buildStackedLayersTable(facts, layerRows),
        ...buildPullTable(image),
        ...buildEffortSections(image),
        ...buildCostTerms(image),
        ...buildWasteTable(facts, foldRows),
        ...buildLargestTables(facts, foldRows),
        ...(isJoined ? context.flatMap(unfold) : []),
      ],
    ),
    ...(isJoined ? [] : context),
  ];
}
