import type { MadeImage } from './made-images.ts';
import type { Measured } from './measure-pulls.ts';
import { isClose, type Prediction, predictPull } from './predict.ts';
import type { ImageShape } from './shapes.ts';

interface Row {
  readonly image: string;
  readonly client: string;
  readonly kind: 'cold' | 'update';
  readonly measured: number;
  readonly prediction: Prediction;
}

/** The accuracy of the model, and every pull. */
export function renderPulls(
  { machine, pulls }: Measured,
  images: ReadonlyMap<string, MadeImage>,
  shapes: Readonly<Record<string, ImageShape>>,
): string {
  const rows = pulls.flatMap((pull): Row[] =>
    (['cold', 'update'] as const).map((kind) => {
      const [made, shape] = [images.get(pull.image), shapes[pull.image]];
      if (made === undefined || shape === undefined) throw new Error(`no image ${pull.image}`);
      return {
        image: pull.image,
        client: pull.client,
        kind,
        measured: kind === 'cold' ? pull.coldSeconds : pull.updateSeconds,
        prediction: predictPull(made, shape, pull.client, kind),
      };
    }),
  );
  return [
    renderSummary(rows),
    renderRows(rows, shapes),
    `${machine}: \`npm run bench:pull\`\n`,
  ].join('\n');
}

function renderSummary(rows: readonly Row[]): string {
  const lines = [...new Set(rows.map(({ client }) => client)), 'all'].map((name) => {
    const own = rows.filter(({ client }) => name === 'all' || client === name);
    const close = own.filter(({ measured, prediction }) => isClose(measured, prediction));
    return [
      name,
      `${close.length} of ${own.length} (${formatPercent(close.length / own.length)})`,
      formatPercent(findMedian(own.map((row) => toError(row, row.prediction.seconds)))),
      formatPercent(findMedian(own.map((row) => toError(row, row.prediction.simpleSeconds)))),
    ];
  });
  return renderTable(
    ['client', 'within the bounds', 'median error', 'of the simple formula'],
    lines,
  );
}

const renderRows = (rows: readonly Row[], shapes: Readonly<Record<string, ImageShape>>): string =>
  renderTable(
    ['image', 'link', 'client', 'pull', 'measured', 'modeled', 'error', 'simple', 'decided by', ''],
    rows.map((row) => {
      const { image, client, kind, measured, prediction } = row;
      const { mbps, roundTripMs } = shapes[image]?.link ?? { mbps: 0, roundTripMs: 0 };
      return [
        image,
        `${mbps} Mbps, ${roundTripMs} ms`,
        client,
        kind,
        `${measured.toFixed(2)} s`,
        `${prediction.seconds.toFixed(2)} s`,
        formatPercent(toError(row, prediction.seconds)),
        `${prediction.simpleSeconds.toFixed(2)} s`,
        prediction.decidedBy,
        isClose(measured, prediction) ? '' : 'outside',
      ];
    }),
  );

const toError = ({ measured }: Row, seconds: number): number =>
  Math.abs(seconds - measured) / measured;

const formatPercent = (ratio: number): string => `${(ratio * 100).toFixed(0)}%`;

const findMedian = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${lines.join('\n')}\n`;
}
