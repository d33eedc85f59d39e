import type { ManifestComparison } from '../model/manifest-comparison.ts';
import type { ManifestFacts } from '../model/manifest-facts.ts';
import { ARROW, LAYER_MARKS, measuresTable } from './markdown-comparison.ts';
import { table } from './markdown-table.ts';
import { code, prose } from './paint/markdown/escape.ts';
import { shortenEnd } from './paint/terminal/shorten.ts';
import { baselineWords, placeWords } from './words/comparison-words.ts';
import { instructionWords } from './words/fact-words.ts';
import {
  firstPulled,
  isSamePull,
  manifestMeasureRows,
  manifestRemarks,
  omittedLayersWords,
  pulledLayers,
  storedReason,
  storedWords,
} from './words/manifest-comparison-words.ts';

/**
 * What changed since the baseline of an image, of which one of the two was not read. Texts must be inert.
 * @param rows most rows of each list; with 0 there are none
 */
export function manifestComparisonBlocks(
  comparison: ManifestComparison,
  measures: ManifestFacts['measures'],
  rows: number,
): string[] {
  const from = baselineWords(comparison);
  if (isSamePull(comparison)) return [prose(`Unchanged since ${from}.`)];
  const figures = manifestMeasureRows(comparison, measures);
  return [
    `**Compared with** ${prose(from)}`,
    ...(figures.length === 0 ? [] : [measuresTable(figures)]),
    manifestRemarks(comparison)
      .map((remark) => `- ${prose(remark)}`)
      .join('\n'),
    ...(rows === 0 ? [] : layerBlocks(comparison, rows)),
  ];
}

function layerBlocks(comparison: ManifestComparison, most: number): string[] {
  const changed = pulledLayers(comparison);
  if (changed.length === 0) return [];
  const shown = firstPulled(changed, most);
  const rows = shown.map((layer) => {
    const { stored, change } = storedWords(comparison, layer, ARROW);
    const what = `${code(shortenEnd(instructionWords(layer.instruction), 120))}<br>${prose(storedReason(layer))}`;
    // Other stored bytes are a change here.
    const state = layer.state === 'same' ? 'changed' : layer.state;
    return [LAYER_MARKS[state], placeWords(layer, ARROW), change, stored, what];
  });
  const omitted = omittedLayersWords(comparison, changed, shown);
  const rest = omitted === '' ? [] : [['', '', '', '', prose(omitted)]];
  return [
    '**Layers that changed**, as stored',
    table(['', 'Layer:', 'Change:', 'Stored:', 'What'], [...rows, ...rest]),
  ];
}
