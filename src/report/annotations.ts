import type { DockerfileLines } from '../model/facts.ts';
import type { GateReport } from '../model/report.ts';
import { headline } from './headline.ts';
import { inertReport } from './inert.ts';

/** A remark for a line of a Dockerfile or, where no line is known, for the log alone. Its texts are plain, not Markdown. */
export interface Annotation {
  readonly level: 'failure' | 'warning' | 'notice';
  /** At most 255 characters. */
  readonly title: string;
  /** At most 4096 characters, the runner's limit for a line of its log. */
  readonly message: string;
  /** From the repository's root, with `/`. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  readonly endLine?: number;
  /** How the line is known: told by the builder, or found again by its instruction. */
  readonly by?: DockerfileLines['by'];
}

/** What there is to say about lines, the worst first. */
export function annotationsOf(report: GateReport): Annotation[] {
  return inertReport(report)
    .images.filter(({ verdict }) => verdict !== 'pass')
    .map((image) => ({
      level: image.verdict === 'warn' ? 'warning' : 'failure',
      title: 'Image budget',
      message: headline(image, true),
    }));
}
