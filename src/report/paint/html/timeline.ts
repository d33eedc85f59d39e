import type { PulledSpan } from '../../../model/pull.ts';
import type { ImageReport } from '../../../model/report.ts';
import type { RunContext } from '../../../model/run-context.ts';
import { text } from '../../outline/document.ts';
import { toInstruction, toLines } from '../../outline/fact-cells.ts';
import { formatBandwidth, formatSeconds } from '../../words/format.ts';
import { describePullSettings } from '../../words/pull-words.ts';
import { escapeHtml } from './escape.ts';
import { paintText } from './paint.ts';

/** Units of the drawing, which is as wide as the available space. */
const WIDTH = 1000;
/** Shorter times are drawn this wide, so that they are visible. */
const LEAST_WIDTH = 2;

/** When each layer is downloaded and unpacked, as bars over the time of the whole pull. */
export function paintTimeline({ pull, facts }: ImageReport, run: RunContext | undefined): string {
  const { timeline, waitsFor } = pull ?? {};
  if (pull === undefined || timeline === undefined || timeline.length === 0) return '';
  const whole = Math.max(...timeline.map(({ unpackedAt }) => unpackedAt));
  const rows = timeline.map((span, index) => {
    const layer = facts?.layers[index];
    const note =
      waitsFor?.layer === index
        ? ` <span class="note">everything else waits for it: ${formatSeconds(waitsFor.seconds)} ` +
          'less without it</span>'
        : '';
    const name = paintText(
      text(
        ...toLines(layer).flatMap((lines) => [lines, ' ']),
        ...toInstruction(layer?.instruction ?? null),
      ),
      run,
    );
    return [
      `<tr><td class="number quiet">${index}</td>`,
      `<td class="number">${formatSeconds(span.unpackedAt)}</td>`,
      `<td class="spans">${paintSpan(span, whole)}</td>`,
      `<td class="main">${name}${note}</td></tr>`,
    ].join('');
  });
  const title = `Pull: ${formatSeconds(whole)} on a new machine`;
  const bandwidth = formatBandwidth(pull.time.bandwidthBytesPerSecond);
  const remark = `at ${bandwidth}, ${describePullSettings(pull)}`;
  return [
    '<div class="table timeline"><table>',
    `<caption>${escapeHtml(title)} <span>${escapeHtml(remark)}</span></caption>`,
    '<thead><tr><th scope="col" class="number">Layer</th><th scope="col" class="number">Done</th>',
    '<th scope="col"><span class="download">Download</span>, ',
    '<span class="unpack">unpack</span></th><th scope="col"></th></tr></thead>',
    `<tbody>${rows.join('\n')}</tbody></table></div>`,
  ].join('');
}

function paintSpan(span: PulledSpan, whole: number): string {
  const { requestedAt, downloadedAt, unpackingAt, unpackedAt } = span;
  const paintBar = (kind: string, from: number, to: number): string => {
    if (to <= from) return '';
    const start = ((from / whole) * WIDTH).toFixed(1);
    const width = Math.max(LEAST_WIDTH, ((to - from) / whole) * WIDTH).toFixed(1);
    return `<rect class="${kind}" x="${start}" width="${width}" height="10"/>`;
  };
  const words =
    `download ${formatSeconds(requestedAt)} to ${formatSeconds(downloadedAt)}, ` +
    `unpack ${formatSeconds(unpackingAt)} to ${formatSeconds(unpackedAt)}`;
  const box = `viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" role="img"`;
  const bars =
    paintBar('download', requestedAt, downloadedAt) + paintBar('unpack', unpackingAt, unpackedAt);
  return `<svg ${box} aria-label="${words}"><title>${words}</title>${bars}</svg>`;
}
