import type { GateReport } from '../model/report.ts';
import { buildScorecardSections } from './outline/scorecard-sections.ts';
import { createRenderers } from './renderers.ts';

/** `plimsoll scorecard` */
export const scorecardRenderers = createRenderers<GateReport, undefined>(buildScorecardSections, {
  terminal: undefined,
  verbose: undefined,
  markdown: undefined,
});

/** Whether every number was measured. */
export const isComplete = ({ images }: GateReport): boolean =>
  images.every(
    ({ facts, effort }) =>
      facts !== undefined && effort?.rebuild !== undefined && effort.healthy !== undefined,
  );
