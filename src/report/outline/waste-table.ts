import type { LayerFacts, ReadFacts } from '../../model/facts.ts';
import { describeOmitted, takeFirst } from '../words/fact-words.ts';
import { formatBytes, formatCount } from '../words/format.ts';
import { describeWaste, listWasteEvents, type WasteEvent } from '../words/waste-words.ts';
import { code, type Piece, type Row, type Table, text } from './document.ts';
import { SIZE, toInstruction, toLines } from './fact-cells.ts';

/**
 * Bytes that are shipped but invisible in a container: what happened, the layers, and the places.
 */
export function buildWasteTable({ files, layers, measures }: ReadFacts, most: number): Table[] {
  const { waste } = files;
  if (waste.items.length === 0) return [];
  const { items, omitted } = takeFirst({ ...waste, items: listWasteEvents(waste.items) }, most);
  return [
    {
      kind: 'table',
      title: text('Waste'),
      remark: `${formatBytes(measures.reclaimableBytes)} that no container can see`,
      columns: [SIZE, { title: 'What', kind: 'text', isMain: true }],
      rows: items.map((event) => buildWasteRow(event, layers)),
      more: describeOmitted(omitted),
    },
  ];
}

/** The number of places in one row of waste. */
const MOST_PLACES = 3;

function buildWasteRow(event: WasteEvent, layers: readonly LayerFacts[]): Row {
  const { bytes, places } = event;
  const named = places
    .slice(0, MOST_PLACES)
    .flatMap(({ name, isPath, files }, i): Piece[] => [
      i === 0 ? '' : ', ',
      isPath ? code(name) : name,
      files === '' ? '' : ` ${files}`,
    ]);
  const steps = describeWaste(event).map(({ words, layer }) =>
    text(
      `${words}: `,
      ...toLines(layers[layer]).flatMap((lines) => [lines, ' ']),
      ...toInstruction(layers[layer]?.instruction ?? null),
    ),
  );
  const others = places.length - MOST_PLACES;
  return {
    cells: [text(formatBytes(bytes)), text(...named)],
    below: [...(others > 0 ? [text(`and ${formatCount(others)} more`)] : []), ...steps],
  };
}
