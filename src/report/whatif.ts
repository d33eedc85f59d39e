import type { WhatifReport } from '../model/whatif-report.ts';
import { buildWhatifSections } from './outline/whatif-sections.ts';
import { createRenderers } from './renderers.ts';

/** `plimsoll whatif` */
export const whatifRenderers = createRenderers<WhatifReport, number>(buildWhatifSections, {
  terminal: 0,
  verbose: 20,
  markdown: 5,
});
