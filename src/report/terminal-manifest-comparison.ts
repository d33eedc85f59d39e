import type { ManifestComparison, ManifestLayerChange } from '../model/manifest-comparison.ts';
import type { ManifestFacts } from '../model/manifest-facts.ts';
import type { Screen } from './paint/terminal/screen.ts';
import { shortenEnd } from './paint/terminal/shorten.ts';
import { type Line, type Span, span } from './paint/terminal/spans.ts';
import { heading, headingWith, omittedLine, paragraph, withLastCell } from './sections.ts';
import { layerMark, MOST_LAYERS, measureLines } from './terminal-comparison.ts';
import { baselineWords, placeWords } from './words/comparison-words.ts';
import { instructionWords } from './words/fact-words.ts';
import { formatPlural } from './words/format.ts';
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

/** What changed since the baseline of an image, of which one of the two was not read. */
export function manifestComparisonSections(
  comparison: ManifestComparison,
  measures: ManifestFacts['measures'],
  screen: Screen,
): Line[][] {
  const from = baselineWords(comparison);
  if (isSamePull(comparison)) return [paragraph(`Unchanged since ${from}.`, screen, '', 'dim')];
  return [
    [
      ...headingWith('Compared', `with ${from}`, screen),
      ...measureLines(manifestMeasureRows(comparison, measures), screen),
      ...manifestRemarks(comparison).flatMap((remark) => paragraph(remark, screen, '', 'dim')),
    ],
    changedSection(comparison, screen),
  ];
}

function changedSection(comparison: ManifestComparison, screen: Screen): Line[] {
  const changed = pulledLayers(comparison);
  if (changed.length === 0) return [];
  const shown = screen.isVerbose ? changed : firstPulled(changed, MOST_LAYERS);
  const rows = shown.map((layer) => {
    const { stored, change } = storedWords(comparison, layer, screen.glyphs.arrow);
    return [
      markOf(layer),
      span(placeWords(layer, screen.glyphs.arrow), 'dim'),
      span(change),
      span(stored, 'dim'),
    ];
  });
  const heads = withLastCell(rows, ['left', 'right', 'right', 'right'], screen, (i, cells) => [
    span(
      shortenEnd(instructionWords(shown[i]?.instruction ?? null), cells, screen.glyphs.ellipsis),
    ),
  ]);
  const remark = `${changed.length} of ${formatPlural(comparison.layers.length, 'layer')}, sizes as stored`;
  return [
    heading('Layers that changed', remark, screen),
    ...shown.flatMap((layer, i) => [
      heads[i] ?? [],
      ...paragraph(storedReason(layer), screen, '   ', 'dim'),
    ]),
    ...omittedLine(omittedLayersWords(comparison, changed, shown)),
  ];
}

/** Other stored bytes are a change here. */
const markOf = ({ state }: ManifestLayerChange): Span =>
  layerMark({ state: state === 'same' ? 'changed' : state });
