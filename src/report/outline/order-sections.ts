import type {
  OrderCost,
  OrderProof,
  OrderReport,
  OrderStage,
  OrderStep,
} from '../../model/order-report.ts';
import {
  formatBandwidth,
  formatBytes,
  formatCount,
  formatKnown,
  formatMore,
  formatPlural,
  formatSeconds,
} from '../words/format.ts';
import { buildTable, listLines, mainColumn, numberColumn } from './blocks.ts';
import { code, paragraph, type Section, text, toneParagraph } from './document.ts';

/** The cost of changes today and in the best order, with every step. @param isWhole all stages */
export function buildOrderSections(report: OrderReport, isWhole: boolean): Section[] {
  const { stages, history, notices } = report;
  const moved = stages.filter((stage) => isWhole || isReordered(stage));
  return [
    paragraph({ strong: describeToday(report) }),
    paragraph({ strong: describeBest(report) }),
    toneParagraph(
      'quiet',
      `An average of ${formatPlural(history.changes, 'change')}: of the last ` +
        `${formatPlural(history.commits, 'commit')}, those that changed what the build reads. ` +
        describeJudging(report),
    ),
    ...(moved.length > 0 ? moved : stages.slice(-1)).flatMap((stage) =>
      buildSteps(stage, stages.length, history.changes),
    ),
    ...describeCertainty(report),
    ...listLines(notices),
  ];
}

const describeJudging = ({ judgedBy, bytesPerSecond, bytesAre }: OrderReport): string => {
  const sizes = bytesAre === 'estimate' ? ' Sizes are estimated as gzip.' : '';
  return judgedBy === 'bytes'
    ? `The best order is the one that pushes the fewest bytes.${sizes}`
    : `The best order is the one that takes the least time, with pushes at ` +
        `${formatBandwidth(bytesPerSecond)}.${sizes}`;
};

const describeToday = ({ dockerfile, today }: OrderReport): string =>
  `${dockerfile}: a change ${describeCost(today)}`;

/** `takes 12 s to rebuild and pushes 45.2 MB again` */
function describeCost({ seconds, repushedBytes }: OrderCost): string {
  const parts = [
    ...(seconds === null ? [] : [`takes ${formatSeconds(seconds)} to rebuild`]),
    ...(repushedBytes === null ? [] : [`pushes ${formatBytes(repushedBytes)} again`]),
  ];
  return parts.length === 0 ? 'costs an unknown time and size' : parts.join(' and ');
}

function describeBest({ today, best, stages }: OrderReport): string {
  const isExact = stages.every((stage) => stage.isExact);
  if (!stages.some(isReordered))
    return isExact ? 'No other order is better.' : 'No better order was found.';
  const parts = [
    ...(best.seconds === null || today.seconds === null
      ? []
      : [`${formatSeconds(best.seconds)} (${formatLess(best.seconds, today.seconds)})`]),
    ...(best.repushedBytes === null || today.repushedBytes === null
      ? []
      : [
          `${formatBytes(best.repushedBytes)} ` +
            `(${formatLess(best.repushedBytes, today.repushedBytes)})`,
        ]),
  ];
  return `${isExact ? 'In the best order' : 'In a better order'}: ${parts.join(' and ')}`;
}

function formatLess(now: number, before: number): string {
  const percent = before === 0 ? 0 : (1 - now / before) * 100;
  return `${Math.abs(percent).toFixed(0)}% ${percent >= 0 ? 'less' : 'more'}`;
}

/** Whether its lines move, or lines are added. */
const isReordered = ({ steps }: OrderStage): boolean =>
  steps.some(({ line }, i) => line === null || line < (steps[i - 1]?.line ?? 0));

function buildSteps(stage: OrderStage, stages: number, changes: number): Section[] {
  const name = stage.name === null ? `Stage of line ${stage.line}` : `Stage ${stage.name}`;
  const title = stages > 1 ? name : 'Steps';
  return buildTable(stage.steps, {
    title: isReordered(stage) ? `${title}, in the best order` : title,
    remark: 'line, time, layer, inputs change, runs again',
    columns: [
      numberColumn('Line', ({ line }) => formatKnown(line, formatCount, 'new')),
      numberColumn('Time', ({ seconds }) => formatKnown(seconds, formatSeconds), { sacrifice: 1 }),
      numberColumn('Layer', ({ bytes }) => formatKnown(bytes, formatBytes)),
      numberColumn('Changes', (step) => formatPercent(step.changes, changes), { sacrifice: 2 }),
      numberColumn('Runs again', (step) => formatRepeats(step, changes)),
      mainColumn('Instruction', ({ instruction }) => text(code(instruction, 'end'))),
    ],
    row: ({ why }) =>
      why === undefined ? {} : { below: [text(`stays after what is copied: ${why}`)] },
  });
}

function formatRepeats({ repeats, repeatsToday }: OrderStep, changes: number): string {
  const now = formatPercent(repeats, changes);
  const before = formatKnown(repeatsToday, (count) => formatPercent(count, changes), now);
  return before === now ? now : `${before} → ${now}`;
}

const formatPercent = (part: number, whole: number): string =>
  `${((part / whole) * 100).toFixed(0)}%`;

function describeCertainty({ patch, proof, assumptions, stages }: OrderReport): Section[] {
  if (proof !== undefined) return describeProof(proof);
  if (patch === '' || !stages.some(isReordered)) return [];
  return [
    toneParagraph(
      'warning',
      'Not proved: --prove builds it in this order and compares. It is assumed that',
    ),
    ...listLines(assumptions),
  ];
}

function describeProof(proof: OrderProof): Section[] {
  const { isSame, why, varyingCount, differenceCount, areSettingsSame } = proof;
  if (why !== undefined) return [toneParagraph('failure', `No patch: in this order, ${why}`)];
  const varying =
    varyingCount === 0
      ? ''
      : ` Not counted: ${formatPlural(varyingCount, 'path')} that two builds in today's order ` +
        'make differently.';
  if (isSame) {
    const words = `Proved: built in this order, a container sees the same files.${varying}`;
    return [paragraph(words)];
  }
  const { gone, added, changed } = proof;
  const rows = [
    ...(areSettingsSame ? [] : [text('other variables, command or working folder')]),
    ...gone.map((path) => text('gone: ', code(path))),
    ...added.map((path) => text('added: ', code(path))),
    ...changed.map((path) => text('changed: ', code(path))),
  ];
  const words = `No patch: built in this order, a container sees something else.${varying}`;
  const more = formatMore(differenceCount - gone.length - added.length - changed.length);
  return [toneParagraph('failure', words), ...listLines([...rows, ...(more === '' ? [] : [more])])];
}
