import type { HistoryEntry } from '../../oci/base-history.ts';
import { oneLine } from './words.ts';

/** One entry of an image's history, in one form whichever builder wrote it. */
export interface HistoryStep {
  /** Upper case: `RUN`. */
  readonly verb: string;
  /** What follows the verb, on one line; of a command with its shell and its build arguments. */
  readonly text: string;
  /** The classic builder's own words, which name a checksum in place of what was copied. */
  readonly isClassic: boolean;
  /** It made no layer. */
  readonly isEmpty: boolean;
}

/**
 * | builder | `created_by` | verb, text |
 * |---|---|---|
 * | BuildKit | `COPY a /b # buildkit` | COPY, `a /b` |
 * | BuildKit | `RUN \|1 A=b /bin/sh -c make # buildkit` | RUN, `\|1 A=b /bin/sh -c make` |
 * | classic, buildah | `/bin/sh -c #(nop) COPY file:3f9a… in /b` | COPY, `file:3f9a… in /b` |
 * | classic, buildah | `/bin/sh -c make` | RUN, `/bin/sh -c make` |
 */
export function parseHistoryStep({
  createdBy,
  isEmpty,
}: Pick<HistoryEntry, 'createdBy' | 'isEmpty'>): HistoryStep {
  const line = oneLine(createdBy).replace(/ # buildkit$/, '');
  const mark = line.indexOf(NO_OPERATION);
  const isClassic = mark > 0 && mark <= LONGEST_SHELL;
  const instruction = isClassic ? line.slice(mark + NO_OPERATION.length) : line;
  const [verb = '', text = ''] = split(instruction);
  return isClassic || VERBS.has(verb)
    ? { verb, text, isClassic, isEmpty }
    : { verb: 'RUN', text: line, isClassic, isEmpty };
}

const NO_OPERATION = ' #(nop) ';
/** `/bin/bash -o pipefail -c` and the like, which the classic builder writes before its own words. */
const LONGEST_SHELL = 128;

// biome-ignore format: one row
const VERBS = new Set(['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'HEALTHCHECK', 'LABEL', 'MAINTAINER', 'ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR']);

function split(line: string): [verb: string, text: string] {
  const space = line.indexOf(' ');
  return space < 0 ? [line, ''] : [line.slice(0, space), line.slice(space + 1)];
}
