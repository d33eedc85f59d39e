import { posix } from 'node:path';
import { toOneLine } from '../analyze/dockerfile/words.ts';
import { writeCopyWords } from '../analyze/installs/copy-words.ts';
import { isWithin } from '../model/is-within.ts';
import type { Step } from './build-stages.ts';
import { touchesAny } from './written-paths.ts';

/** A COPY of some of another one's files, to insert before it. */
export interface Split {
  /** The step that copies these files and others. */
  readonly copy: number;
  /** The step that installs the packages in them. */
  readonly install: number;
  /** The new instruction. */
  readonly text: string;
  readonly step: Step;
}

/**
 * Finds COPY instructions that could copy manifests first, so that an install does not depend on
 * the other files.
 */
export function findSplits(steps: readonly Step[]): Split[] {
  const splits: Split[] = [];
  steps.forEach((step, install) => {
    if (step.needs.kind !== 'install') return;
    for (let copy = 0; copy < install; copy++) {
      const split = splitCopy(steps, copy, install);
      if (split !== undefined) splits.push(split);
    }
  });
  return splits;
}

function splitCopy(steps: readonly Step[], copy: number, install: number): Split | undefined {
  const [step, run] = [steps[copy], steps[install]] as [Step, Step];
  const { instruction, written, folder } = step;
  if (run.needs.kind !== 'install' || written?.files === undefined || step.isLinked)
    return undefined;
  const { files, touched } = run.needs;
  const { verb, text, heredocs } = instruction;
  const inside = files.filter((path) => written.files?.has(path));
  const hasOthers = written.files.size > inside.length;
  if (verb !== 'COPY' || heredocs.length > 0 || inside.length === 0 || !hasOthers) return undefined;
  if (touchesAny(written, touched) || /\$|<<|--exclude|\[/.test(text)) return undefined;
  if (new Set(inside.map((path) => posix.dirname(path))).size > 1) return undefined;
  const line = toOneLine(text);
  const words = writeCopyWords(line, folder ?? '/', inside);
  if (words.files === undefined || words.destination === undefined) return undefined;
  const flags = /^(?:--\S+ )*/.exec(line)?.[0] ?? '';
  const own = [...words.files, words.destination].join(' ');
  const places = new Map(inside.map((path) => [path, written.files?.get(path) ?? '']));
  const sources = new Set(places.values());
  return {
    copy,
    install,
    text: `COPY ${flags}${own}`,
    step: {
      ...step,
      instruction: { ...instruction, text: `${flags}${own}` },
      readsPath: (path) => sources.has(path) || [...sources].some((one) => isWithin(one, path)),
      written: { root: written.root, files: places },
    },
  };
}
