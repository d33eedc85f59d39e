import {
  describeAdvice,
  describeChange,
  isUrgent,
  needsOtherBase,
  ONLY_ANOTHER_BASE,
} from '../../advise/words.ts';
import type { Advice } from '../../model/advice.ts';
import type { DockerfileLines, ImageFacts } from '../../model/facts.ts';
import type { Finding, GateReport, ImageReport, Outcome } from '../../model/report.ts';
import { sortMainFirst, summarizeFinding } from '../words/excess-words.ts';
import { describeFinding, isOfBase } from '../words/finding-words.ts';
import { listFleetTroubles } from '../words/fleet-words.ts';
import { formatHeadline } from '../words/headline.ts';
import { describeLoosening } from '../words/loosening-words.ts';
import { isUnguarded, listNotCompared } from '../words/shared-reasons.ts';
import { describeFailure } from '../words/verdict-words.ts';
import { type Evidence, listEvidence } from './evidence.ts';
import { moveToChange } from './line-to-change.ts';

export type Level = 'failure' | 'warning' | 'notice';

/** One remark, in plain text, and the lines that it refers to. */
export interface Remark {
  /** A rule's key, an advice rule, or one of `PROBLEMS`. */
  readonly rule: string;
  readonly level: Level;
  readonly title: string;
  readonly text: string;
  /** Name and platform; empty if it refers to the whole report. */
  readonly image: string;
  readonly lines: DockerfileLines | undefined;
  /** Where a limit is set, e.g. `.dive-ci.yaml:3`. */
  readonly from?: string;
}

/** Remarks that are not about a rule. */
export const PROBLEMS = {
  unmeasured: 'an image could not be measured',
  'growth-not-checked': 'growth rules were not checked',
  'budget-loosened': 'the budget is loosened',
} as const;

/** All remarks, in the order of the report. */
export const listRemarks = (report: GateReport): Remark[] => [
  ...listLooseningRemarks(report),
  ...listUnguardedRemarks(report),
  ...listFleetRemarks(report),
  ...report.images.flatMap(listImageRemarks),
];

/** Growth rules that were not checked, once for all images. */
const listUnguardedRemarks = ({ images }: GateReport): Remark[] =>
  listNotCompared(images.filter(isUnguarded)).map(({ skipped, why }) => ({
    rule: 'growth-not-checked',
    level: 'warning',
    title: 'growth was not checked',
    text: `not compared: ${why}\nskipped: ${skipped.join(', ')}`,
    image: '',
    lines: undefined,
  }));

/** Limits for all images together. */
const listFleetRemarks = ({ fleet }: GateReport): Remark[] =>
  listFleetTroubles(fleet).map(({ outcome, words, rule, from }) => ({
    rule: `fleet.${rule}`,
    level: LEVELS[outcome] ?? 'notice',
    title: words,
    text: `fleet.${rule} is set in ${from}`,
    image: '',
    lines: undefined,
    from: String(from),
  }));

function listLooseningRemarks({ budget }: GateReport): Remark[] {
  const { loosened = [] } = budget;
  if (loosened.length === 0) return [];
  const text = loosened.map((one) => {
    const places = [one.image, one.platform ?? null].filter((place) => place !== null);
    const whose = places.length === 0 ? '' : ` for ${places.join(' ')}`;
    return `${one.rule}${whose} ${describeLoosening(one)}`;
  });
  return [
    {
      rule: 'budget-loosened',
      level: 'warning',
      title: PROBLEMS['budget-loosened'],
      text: text.join('\n'),
      image: '',
      lines: undefined,
    },
  ];
}

function listImageRemarks(image: ImageReport): Remark[] {
  const { facts, findings, advice = [], verdict, key, error } = image;
  const name = `${key.name} ${key.platform}`.trim();
  const isUnmeasured = facts === undefined || error !== undefined;
  const chooseLevel = (one: Advice): Level =>
    verdict === 'pass' && !isUrgent(one) ? 'notice' : 'warning';
  return [
    ...(isUnmeasured ? [toFailureRemark(image, name)] : []),
    ...sortMainFirst(findings.filter(isBeyond)).flatMap((finding) =>
      toFindingRemarks(finding, listEvidenceFor(finding, image), name),
    ),
    ...(facts === undefined
      ? []
      : advice.flatMap((one) => toAdviceRemarks(one, facts, chooseLevel(one), name))),
  ];
}

function listEvidenceFor(finding: Finding, image: ImageReport): Evidence[] {
  if (image.facts === undefined) return [];
  return listEvidence(finding, image.facts, image.comparison).map((one) =>
    moveToChange(one, finding, image),
  );
}

const isBeyond = ({ outcome }: Finding): boolean => LEVELS[outcome] !== undefined;

const LEVELS: Readonly<Partial<Record<Outcome, Level>>> = {
  fail: 'failure',
  unmeasured: 'failure',
  warn: 'warning',
};

function toFailureRemark(image: ImageReport, name: string): Remark {
  const { message = '', where = '', fix = '' } = image.error ?? {};
  const parts = [message, where, fix].filter((part) => part !== '');
  return {
    rule: 'unmeasured',
    level: 'failure',
    title: describeFailure(image),
    text: parts.length === 0 ? formatHeadline(image) : parts.join('\n'),
    image: name,
    lines: undefined,
  };
}

function toFindingRemarks(
  finding: Finding,
  evidence: readonly Evidence[],
  image: string,
): Remark[] {
  const level = LEVELS[finding.outcome] ?? 'notice';
  const { value, limit, from, remarks } = describeFinding(finding, false, 'no value');
  const bound = finding.bound === 'atMost' ? 'at most' : 'at least';
  const numbers =
    finding.measure === 'deniedPaths'
      ? `${finding.path ?? ''} is denied`
      : finding.measure === 'privateFiles'
        ? 'everyone who can pull the image can read them'
        : isOfBase(finding)
          ? `${finding.rule} is set`
          : `${value}, ${bound} ${limit} allowed`;
  return evidence.map(({ lines, words }) => ({
    rule: finding.rule,
    from: String(finding.from),
    level,
    title: summarizeFinding(finding),
    text: [`${numbers} (${from}). ${words}`.trim(), ...remarks].join('\n'),
    image,
    lines,
  }));
}

/** Only if there is a line to attach it to, because the report has the others. */
function toAdviceRemarks(advice: Advice, facts: ImageFacts, level: Level, image: string): Remark[] {
  const { layers } = facts;
  const { title, why, fix } = describeAdvice(advice);
  const example = isUrgent(advice) ? fix.map((line) => `  ${line}`) : [];
  const change = needsOtherBase(advice)
    ? [ONLY_ANOTHER_BASE]
    : [listChange(advice, facts), ...example];
  const text = [why, ...change].join('\n');
  const changed = advice.layers ?? [advice];
  return changed.slice(0, MOST_LINES).flatMap(({ layer }) => {
    const lines = layers[layer]?.dockerfile;
    return lines === undefined ? [] : [{ rule: advice.id, level, title, text, image, lines }];
  });
}

const listChange = (advice: Advice, facts: ImageFacts): string =>
  `Change: ${describeChange(advice, facts)
    .map((piece) => (typeof piece === 'string' ? piece : piece.code))
    .join('')}`;

/** For advice about several layers. */
const MOST_LINES = 3;
