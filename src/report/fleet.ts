import type { FleetReport } from '../model/fleet-report.ts';
import { buildFleetReportSections } from './outline/fleet-sections.ts';
import { createRenderers } from './renderers.ts';

/** `plimsoll fleet` */
export const fleetRenderers = createRenderers<FleetReport, number>(buildFleetReportSections, {
  terminal: 10,
  verbose: Number.POSITIVE_INFINITY,
  markdown: 50,
});
