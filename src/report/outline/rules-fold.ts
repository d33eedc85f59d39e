import type { Finding, ImageReport, Outcome } from '../../model/report.ts';
import { describeFinding, describeMatch, isCountOfPaths } from '../words/finding-words.ts';
import { formatBytes, formatCount, formatPlural } from '../words/format.ts';
import { sortFurthestFirst } from '../words/headline.ts';
import { isHeldBack, type SharedReason, shareReasons } from '../words/shared-reasons.ts';
import {
  code,
  type Fold,
  type List,
  type Piece,
  type Row,
  type Table,
  type Text,
  text,
} from './document.ts';

/** Paths listed below a rule, unless the reader wants everything. */
export const MOST_MATCHES = 5;
const MOST_NAMED = 3;
const MOST_LISTED = 5;

/** The rules with their values and limits; broken ones first, by how far they are over. */
export function buildRulesFold(image: ImageReport, most: number, mostMatches: number): Fold[] {
  const { findings: shown, shared } = selectJudgedFindings(image);
  if (shown.length === 0) return [];
  const sections = [
    buildRulesTable(sortWorstFirst(shown), image, most, mostMatches),
    ...buildReasonList(shared),
  ];
  return [{ part: 'rules', title: buildFoldTitle(shown), sections }];
}

/** The rules that need attention and how many hold; all of them if none does, or one holds. */
export function buildOpenRules(
  image: ImageReport,
  most: number,
  mostMatches: number,
): (Table | List)[] {
  const { findings: known, shared } = selectJudgedFindings(image);
  const hold = known.filter(({ outcome }) => outcome === 'pass');
  const isAll = (hold.length === known.length || hold.length === 1) && known.length <= most;
  const shown = isAll ? known : known.filter((finding) => !hold.includes(finding));
  if (shown.length === 0) return [];
  const table = buildRulesTable(sortWorstFirst(shown), image, most, mostMatches);
  const more = [table.more, ...(isAll || hold.length === 0 ? [] : [`${hold.length} rules pass`])];
  return [
    { ...table, more: more.filter((words) => words !== '').join('; ') },
    ...buildReasonList(shared),
  ];
}

/** Without findings that lack a baseline, which `Not compared` lists. */
const selectJudgedFindings = (image: ImageReport): ReturnType<typeof shareReasons> =>
  shareReasons({
    ...image,
    findings: image.findings.filter((finding) => !isHeldBack(finding, image)),
  });

const WORST_FIRST: readonly Outcome[] = [
  'fail',
  'unmeasured',
  'warn',
  'inherited',
  'waived',
  'skipped',
  'pass',
];

const sortWorstFirst = (findings: readonly Finding[]): Finding[] =>
  WORST_FIRST.flatMap((outcome) =>
    sortFurthestFirst(findings.filter((finding) => finding.outcome === outcome)),
  );

/** `2 of 7 rules broken: highestImageBytes, /app`. */
function buildFoldTitle(findings: readonly Finding[]): Text {
  const broken = sortWorstFirst(findings).filter(({ outcome }) => outcome !== 'pass');
  if (broken.length === 0)
    return findings.length === 1
      ? text('1 rule passes')
      : text(`${formatPlural(findings.length, 'rule')} pass`);
  const failed = broken.filter(({ outcome }) => outcome === 'fail');
  const named = failed.length > 0 ? failed : broken;
  const state = failed.length > 0 ? 'broken' : STATES[named[0]?.outcome ?? 'fail'];
  const names = named
    .slice(0, MOST_NAMED)
    .flatMap((finding, i): Piece[] => [i === 0 ? ': ' : ', ', code(getLabel(finding))]);
  const more = named.length > MOST_NAMED ? ` and ${named.length - MOST_NAMED} more` : '';
  return text(
    `${named.length} of ${formatPlural(findings.length, 'rule')} ${state}`,
    ...names,
    more,
  );
}

const STATES: Readonly<Record<Outcome, string>> = {
  pass: 'pass',
  fail: 'broken',
  warn: 'over a warning limit',
  inherited: 'broken before this change',
  waived: 'waived',
  skipped: 'skipped',
  unmeasured: 'not measured',
};

const getLabel = ({ path, rule }: Finding): string => path ?? rule;

function buildRulesTable(
  findings: readonly Finding[],
  image: ImageReport,
  most: number,
  mostMatches: number,
): Table {
  const isEstimate = image.facts?.pullBytesAre === 'estimate';
  const left = findings.length - most;
  return {
    kind: 'table',
    title: text('Rules'),
    columns: [
      { title: '', kind: 'mark' },
      { title: 'Rule', kind: 'text', isMain: true },
      { title: 'Value', kind: 'number' },
      { title: 'Limit', kind: 'number', sacrifice: 2 },
      { title: '', kind: 'number' },
      { title: 'From', kind: 'text', isQuiet: true, sacrifice: 4 },
    ],
    rows: findings.slice(0, most).map((finding) => buildRuleRow(finding, isEstimate, mostMatches)),
    more: left > 0 ? `and ${formatCount(left)} more` : '',
  };
}

const describeDefault = ({ measure }: Finding): string =>
  measure === 'privateFiles' ? 'default' : "dive's default";

function buildRuleRow(finding: Finding, isEstimate: boolean, mostMatches: number): Row {
  const words = describeFinding(finding, isEstimate && finding.measure === 'pullBytes', '–');
  const bound = isCountOfPaths(finding) ? '' : finding.bound === 'atMost' ? '≤ ' : '≥ ';
  return {
    outcome: finding.outcome,
    cells: [
      { mark: finding.outcome },
      text(code(words.label)),
      text(words.value),
      text(bound + words.limit),
      text(words.howFar),
      text(words.from === 'default' ? describeDefault(finding) : words.from),
    ],
    below: [
      ...words.remarks.map((remark) => text(remark)),
      ...buildMatchLines(finding, mostMatches),
    ],
  };
}

/** The largest paths that a path rule matched. Removed paths are only counted. */
function buildMatchLines(finding: Finding, most: number): Text[] {
  const { matches = [], matchCount = matches.length } = finding;
  const lines = matches
    .slice(0, most)
    .map((match) =>
      text(`${formatBytes(match.bytes)} `, code(match.path), ` ${describeMatch(finding, match)}`),
    );
  const left = lines.length === 0 ? 0 : matchCount - lines.length;
  return left > 0 ? [...lines, text(`and ${formatCount(left)} more`)] : lines;
}

/** Why several rules could not be judged, once for all of them. */
const buildReasonList = (shared: readonly SharedReason[]): List[] =>
  shared.length === 0
    ? []
    : [
        {
          kind: 'list',
          items: shared.map(({ labels, why }) => text(...listCodes(labels), `: ${why}`)),
        },
      ];

/** `a`, `b`, `c` and 4 more. */
export function listCodes(labels: readonly string[]): readonly Piece[] {
  const names = labels
    .slice(0, MOST_LISTED)
    .flatMap((label, i): Piece[] => (i === 0 ? [code(label)] : [', ', code(label)]));
  const left = labels.length - MOST_LISTED;
  return left > 0 ? [...names, ` and ${formatCount(left)} more`] : names;
}
