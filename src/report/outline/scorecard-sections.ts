import type { EffortFacts, Spread } from '../../model/effort.ts';
import type { GateReport, ImageReport } from '../../model/report.ts';
import {
  formatBandwidth,
  formatBytes,
  formatCount,
  formatPlural,
  formatSeconds,
} from '../words/format.ts';
import { buildTable, listLines, mainColumn, numberColumn, textColumn } from './blocks.ts';
import { code, type Section, type Table, toneParagraph } from './document.ts';

/** The four numbers of each image: size, pull, rebuild, startup. */
export const buildScorecardSections = ({ images, notices }: GateReport): Section[] => [
  ...images.flatMap(buildScorecard),
  ...listLines(notices),
];

function buildScorecard(image: ImageReport): Section[] {
  const { key, error, facts, effort, effortBefore, noBaseline } = image;
  const name = `${key.name} ${key.platform}`.trim();
  if (facts === undefined)
    return [toneParagraph('failure', `Not measured: ${name}: ${error?.message ?? ''}`)];
  return [
    ...buildNumbersTable(`Scorecard of ${name}`, [
      ...listSizeAndPull(image),
      ...listRebuild(effort, effortBefore),
      ...listHealthy(effort, effortBefore),
    ]),
    ...listTouched(effort),
    ...listReasons(effort),
    ...(noBaseline === undefined ? [] : [toneParagraph('warning', String(noBaseline))]),
  ];
}

/** What a rule has measured by building again and running containers, among the details. */
export function buildEffortSections({ effort, effortBefore }: ImageReport): Section[] {
  if (effort === undefined) return [];
  const numbers = [...listRebuild(effort, effortBefore), ...listHealthy(effort, effortBefore)];
  return [
    ...buildNumbersTable('Rebuild and start', numbers),
    ...listTouched(effort),
    ...listReasons(effort),
  ];
}

const buildNumbersTable = (title: string, numbers: readonly NumberRow[]): Table[] =>
  buildTable(numbers, {
    title,
    remark: 'median (least to most)',
    columns: [
      textColumn('Number', ({ what }) => what),
      numberColumn('Value', ({ value }) => value),
      numbers.some(({ before }) => before !== undefined) &&
        numberColumn('Baseline', ({ before = '' }) => before),
      mainColumn('How', ({ how }) => how),
    ],
  });

interface NumberRow {
  readonly what: string;
  readonly value: string;
  readonly before: string | undefined;
  readonly how: string;
}

function listSizeAndPull({ facts, comparison, pull }: ImageReport): NumberRow[] {
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
  return [toneParagraph('quiet', 'Small edit of ', ...files)];
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
  return reasons.map((words) => toneParagraph('warning', words));
}
