import type { LayerFacts, ReadFacts } from '../../model/facts.ts';
import { describeOmitted, takeFirst } from '../words/fact-words.ts';
import { formatBytes, formatMore } from '../words/format.ts';
import {
  describeWaste,
  listWasteEvents,
  type WasteEvent,
  type WastePlace,
} from '../words/waste-words.ts';
import { buildTable, mainColumn } from './blocks.ts';
import { code, type Table, type Text, text } from './document.ts';
import { SIZE, toInstruction, toLines } from './fact-cells.ts';

/**
 * Bytes that are shipped but invisible in a container: what happened, the layers, and the places.
 */
export function buildWasteTable({ files, layers, measures }: ReadFacts, most: number): Table[] {
  const { waste } = files;
  const { items, omitted } = takeFirst({ ...waste, items: listWasteEvents(waste.items) }, most);
  return buildTable(items, {
    title: 'Waste',
    remark: `${formatBytes(measures.reclaimableBytes)} that no container can see`,
    columns: [SIZE, mainColumn('What', ({ places }) => namePlaces(places))],
    row: (event) => ({ below: listSteps(event, layers) }),
    more: describeOmitted(omitted),
  });
}

/** The number of places in one row of waste. */
const MOST_PLACES = 3;

const namePlaces = (places: readonly WastePlace[]): Text =>
  places
    .slice(0, MOST_PLACES)
    .flatMap(({ name, isPath, files }, i) => [
      i === 0 ? '' : ', ',
      isPath ? code(name) : name,
      files === '' ? '' : ` ${files}`,
    ]);

function listSteps(event: WasteEvent, layers: readonly LayerFacts[]): Text[] {
  const steps = describeWaste(event).map(({ words, layer }) =>
    text(
      `${words}: `,
      ...toLines(layers[layer]).flatMap((lines) => [lines, ' ']),
      ...toInstruction(layers[layer]?.instruction ?? null),
    ),
  );
  const more = formatMore(event.places.length - MOST_PLACES);
  return [...(more === '' ? [] : [text(more)]), ...steps];
}
