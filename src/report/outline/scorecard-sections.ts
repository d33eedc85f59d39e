import type { EffortFacts, Spread } from '../../model/effort.ts';
import type { GateReport, ImageReport } from '../../model/report.ts';
import {
  formatBandwidth,
  formatBytes,
  formatCount,
  formatPlural,
  formatSeconds,
} from '../words/format.ts';
import { code, type Row, type Section, text } from './document.ts';

/** The four numbers of each image: size, pull, rebuild, startup. */
export const buildScorecardSections = ({ images, notices }: GateReport): Section[] => [
  ...images.flatMap(buildScorecard),
  ...(notices.length === 0
    ? []
    : [{ kind: 'list', items: notices.map((notice) => text(notice)) } as const]),
];

function buildScorecard(image: ImageReport): Section[] {
  const { key, error, facts, effort, noBaseline } = image;
  const name = `${key.name} ${key.platform}`.trim();
  if (facts === undefined)
    return [
      {
        kind: 'paragraph',
        tone: 'failure',
        text: text(`Not measured: ${name}: ${error?.message ?? ''}`),
      },
    ];
  const numbers = listNumbers(image);
  const hasBefore = numbers.some(({ before }) => before !== undefined);
  return [
    {
      kind: 'table',
      title: text(`Scorecard of ${name}`),
      remark: 'median (least to most)',
      columns: [
        { title: 'Number', kind: 'text' },
        { title: 'Value', kind: 'number' },
        ...(hasBefore ? [{ title: 'Baseline', kind: 'number' } as const] : []),
        { title: 'How', kind: 'text', isMain: true },
      ],
      rows: numbers.map(
        ({ what, value, before, how }): Row => ({
          cells: [text(what), text(value), ...(hasBefore ? [text(before ?? '')] : []), text(how)],
        }),
      ),
      more: '',
    },
    ...listTouched(effort),
    ...listReasons(effort),
    ...(noBaseline === undefined
      ? []
      : [{ kind: 'paragraph', tone: 'warning', text: text(noBaseline) } as const]),
  ];
}

interface NumberRow {
  readonly what: string;
  readonly value: string;
  readonly before: string | undefined;
  readonly how: string;
}

function listNumbers(image: ImageReport): NumberRow[] {
  const { facts, comparison, pull, effort, effortBefore } = image;
  const sizeBefore = comparison?.baseline.measures.imageBytes;
  const imageBytes = facts?.measures.imageBytes ?? null;
  return [
    {
      what: 'Image size',
      value: imageBytes === null ? '' : formatBytes(imageBytes),
      before: sizeBefore == null ? undefined : formatBytes(sizeBefore),
      how: 'uncompressed layers',
    },
    ...(pull === undefined
      ? []
      : [
          {
            what: 'Pull',
            value: formatSeconds(pull.time.pullSeconds),
            before: undefined,
            how:
              `modeled: ${pull.settings.client}, ` +
              `${formatBandwidth(pull.settings.bandwidthBytesPerSecond)}, new machine`,
          },
        ]),
    ...listRebuild(effort, effortBefore),
    ...listHealthy(effort, effortBefore),
  ];
}

function listRebuild(effort: EffortFacts | undefined, before: EffortFacts | undefined) {
  const { rebuild } = effort ?? {};
  if (rebuild === undefined) return [];
  const { seconds, repushedBytes, repushedBytesAre, repushedLayers } = rebuild;
  const old = before?.rebuild;
  const estimate = repushedBytesAre === 'estimate' ? ', gzip estimate' : '';
  const layers = `${formatPlural(repushedLayers, 'changed layer')}${estimate}`;
  return [
    {
      what: 'Rebuild',
      value: formatSpread(seconds, formatSeconds),
      before: old && formatSpread(old.seconds, formatSeconds),
      how: `${formatCount(rebuild.cachedSteps)} of ${formatCount(rebuild.steps)} steps cached`,
    },
    {
      what: 'Push again',
      value: formatSpread(repushedBytes, formatBytes),
      before: old && formatSpread(old.repushedBytes, formatBytes),
      how: layers,
    },
  ];
}

function listHealthy(effort: EffortFacts | undefined, before: EffortFacts | undefined) {
  const { healthy } = effort ?? {};
  if (healthy === undefined) return [];
  const old = before?.healthy;
  return [
    {
      what: 'Until healthy',
      value: formatSpread(healthy.seconds, formatSeconds),
      before: old && formatSpread(old.seconds, formatSeconds),
      how: healthy.by === 'image' ? 'HEALTHCHECK of the image' : 'the named command',
    },
  ];
}

function listTouched({ rebuild }: EffortFacts = {}): Section[] {
  if (rebuild === undefined) return [];
  const files = rebuild.touched.flatMap((path, i) => [i === 0 ? '' : ', ', code(path)]);
  return [{ kind: 'paragraph', tone: 'quiet', text: text('Small edit of ', ...files) }];
}

/** `3.2 s (2.9 s to 3.4 s)`, or one number if all are equal. */
function formatSpread({ median, least, most }: Spread, format: (value: number) => string): string {
  const [middle, low, high] = [median, least, most].map(format);
  return low === high ? `${middle}` : `${middle} (${low} to ${high})`;
}

function listReasons({ noRebuild, noHealthy }: EffortFacts = {}): Section[] {
  const reasons = [
    ...(noRebuild === undefined ? [] : [`Rebuild not measured: ${noRebuild}`]),
    ...(noHealthy === undefined ? [] : [`Start not measured: ${noHealthy}`]),
  ];
  return reasons.map((words) => ({ kind: 'paragraph', tone: 'warning', text: text(words) }));
}
