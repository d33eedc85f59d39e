import type { GateReport } from '../model/report.ts';
import { type Annotation, annotationsOf } from './annotations.ts';
import { fitMarkdown } from './fit.ts';
import { inertReport } from './inert.ts';
import { verdictLine } from './markdown.ts';

export interface CheckRun {
  /** Plain text with the numbers, at most 255 characters. */
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  /** What the summary leaves out, likewise. */
  readonly text?: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  /** Those that have a line: a check run takes no others. */
  readonly annotations: readonly Annotation[];
}

/** @param failOn `never` lets an image over budget pass, as neutral; what could not be measured fails all the same */
export function renderCheckRun(report: GateReport, { failOn = 'over' }: { failOn?: 'over' | 'never' } = {}): CheckRun {
  return {
    title: verdictLine(inertReport(report).images).slice(0, 255),
    summary: fitMarkdown(report, 65_535 / 3),
    conclusion: conclusionOf(report, failOn),
    annotations: annotationsOf(report).filter(({ file }) => file !== undefined),
  };
}

function conclusionOf({ verdict }: GateReport, failOn: 'over' | 'never'): CheckRun['conclusion'] {
  if (verdict === 'pass') return 'success';
  return verdict === 'warn' || (verdict === 'fail' && failOn === 'never') ? 'neutral' : 'failure';
}
