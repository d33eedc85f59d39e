import type { Finding, ImageReport, Outcome } from '../../model/report.ts';
import { sortFurthestFirst, sortMainFirst } from '../words/excess-words.ts';
import { formatCount, formatPlural } from '../words/format.ts';
import { isMoved, isUnknown } from '../words/moved-rules.ts';
import { getLabel, isHeldBack, type SharedReason, shareReasons } from '../words/shared-reasons.ts';
import { buildAcceptSections } from './accept-sections.ts';
import { buildFold, listLines } from './blocks.ts';
import {
  code,
  type Detail,
  type Fold,
  type List,
  type Piece,
  type Table,
  type Text,
  text,
} from './document.ts';
import { buildRulesTable } from './rule-rows.ts';

/** Paths listed below a rule, unless everything is shown. */
export const MOST_MATCHES = 5;
const MOST_NAMED = 5;
const MOST_LISTED = 5;

/**
 * The rules with their values and limits, broken ones first, sorted by excess, and what would
 * accept them. Rules that a change did not affect have a separate fold.
 */
export function buildRulesFold(
  image: ImageReport,
  most: number,
  mostMatches: number,
  detail: Detail,
): Fold[] {
  const { findings: known, shared } = selectJudgedFindings(image);
  if (known.length === 0) return [];
  const moved = known.filter((finding) => isMoved(finding, image));
  const isSplit =
    image.comparison !== undefined &&
    image.verdict !== 'pass' &&
    moved.length > 0 &&
    !known.some(isUnknown);
  const still = isSplit ? known.filter((finding) => !moved.includes(finding)) : [];
  const [first, ...others] = [isSplit ? moved : known, still].filter(({ length }) => length > 0);
  const buildTable = (findings: readonly Finding[] = []): Table[] =>
    buildRulesTable(sortWorstFirst(findings), image, {
      title: '',
      most,
      mostMatches,
      arrow: detail.arrow,
    });
  return [
    ...buildFold('rules', buildFoldTitle(first ?? [], known.length), [
      ...buildTable(first),
      ...buildAcceptSections(image, detail),
      ...buildReasonList(shared),
    ]),
    ...others.flatMap((findings) =>
      buildFold('rules', buildUnchangedTitle(findings), buildTable(findings)),
    ),
  ];
}

/**
 * The rules that need attention and the number of passing ones; all of them if none passes, or one
 * does.
 */
export function buildOpenRules(
  image: ImageReport,
  most: number,
  mostMatches: number,
  arrow: string,
): (Table | List)[] {
  const { findings: known, shared } = selectJudgedFindings(image);
  const hold = known.filter(({ outcome }) => outcome === 'pass');
  const isAll = (hold.length === known.length || hold.length === 1) && known.length <= most;
  const shown = isAll ? known : known.filter((finding) => !hold.includes(finding));
  if (shown.length === 0) return [];
  const rows = { title: 'Rules', most, mostMatches, arrow };
  const more = isAll || hold.length === 0 ? '' : `${hold.length} rules pass`;
  return [...buildRulesTable(sortWorstFirst(shown), image, rows, more), ...buildReasonList(shared)];
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

function sortWorstFirst(findings: readonly Finding[]): Finding[] {
  return WORST_FIRST.flatMap((outcome) => {
    const alike = findings.filter((finding) => finding.outcome === outcome);
    return outcome === 'pass' ? sortMainFirst(alike) : sortFurthestFirst(alike);
  });
}

/** `4 rules did not change, 1 of them broken before: highestImageBytes`. */
function buildUnchangedTitle(findings: readonly Finding[]): Text {
  const count = formatPlural(findings.length, 'rule');
  const broken = findings.filter(({ outcome }) => BROKEN.has(outcome));
  if (broken.length === 0) return text(`${count} did not change`);
  const labels = broken.map(getLabel);
  if (broken.length === findings.length)
    return text(`${count} broken before did not change: `, ...listCodes(labels));
  const those = `${formatCount(broken.length)} of them broken before: `;
  return text(`${count} did not change, ${those}`, ...listCodes(labels));
}

const BROKEN: ReadonlySet<Outcome> = new Set(['fail', 'warn', 'inherited']);

/** `2 of 7 rules broken: highestImageBytes, /app`. */
function buildFoldTitle(findings: readonly Finding[], count: number): Text {
  const broken = sortWorstFirst(findings).filter(({ outcome }) => outcome !== 'pass');
  if (broken.length === 0)
    return findings.length === 1
      ? text('1 rule passes')
      : text(`${formatPlural(findings.length, 'rule')} pass`);
  // Sorted, so the first one has the worst outcome.
  const worst = broken[0]?.outcome ?? 'fail';
  const named = broken.filter(({ outcome }) => outcome === worst);
  const words = describeState(named, worst);
  const state = named.some(({ isClaim }) => isClaim) ? `${words} according to its run` : words;
  const names = named
    .slice(0, MOST_NAMED)
    .flatMap((finding, i): Piece[] => [i === 0 ? ': ' : ', ', code(getLabel(finding))]);
  const more = named.length > MOST_NAMED ? ` and ${named.length - MOST_NAMED} more` : '';
  return text(`${named.length} of ${formatPlural(count, 'rule')} ${state}`, ...names, more);
}

function describeState(named: readonly Finding[], worst: Outcome): string {
  if (named.every(({ overridden }) => overridden !== undefined)) return 'over the limit, approved';
  return named.every(({ enforcedFrom }) => enforcedFrom !== undefined)
    ? 'over the limit but not enforced yet'
    : STATES[worst];
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

/** Why several rules could not be judged, once for all of them. */
const buildReasonList = (shared: readonly SharedReason[]): List[] =>
  listLines(shared.map(({ labels, why }) => text(...listCodes(labels), `: ${why}`)));

/** `a`, `b`, `c` and 4 more. */
export function listCodes(labels: readonly string[]): readonly Piece[] {
  const names = labels
    .slice(0, MOST_LISTED)
    .flatMap((label, i): Piece[] => (i === 0 ? [code(label)] : [', ', code(label)]));
  const left = labels.length - MOST_LISTED;
  return left > 0 ? [...names, ` and ${formatCount(left)} more`] : names;
}
