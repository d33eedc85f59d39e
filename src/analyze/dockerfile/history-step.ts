import type { HistoryEntry } from '../../oci/base-history.ts';
import { toOneLine } from './words.ts';

/** One entry of an image's history, normalized across builders. */
export interface HistoryStep {
  /** Upper case: `RUN`. */
  readonly verb: string;
  /** The text after the verb in one line; for a command, including shell and build arguments. */
  readonly text: string;
  /** Written by the classic builder, with a checksum instead of the copied paths. */
  readonly isClassic: boolean;
  /** Whether it made no layer. */
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
  const line = toOneLine(createdBy).replace(/ # buildkit$/, '');
  const mark = line.indexOf(NO_OPERATION);
  const isClassic = mark > 0 && mark <= LONGEST_SHELL;
  const instruction = isClassic ? line.slice(mark + NO_OPERATION.length) : line;
  const [verb = '', text = ''] = splitVerb(instruction);
  return isClassic || VERBS.has(verb)
    ? { verb, text, isClassic, isEmpty }
    : { verb: 'RUN', text: line, isClassic, isEmpty };
}

const NO_OPERATION = ' #(nop) ';
/**
 * Fits `/bin/bash -o pipefail -c` and the like, which the classic builder writes before `#(nop)`.
 */
const LONGEST_SHELL = 128;

const VERBS = new Set(
  (
    'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL ' +
    'STOPSIGNAL USER VOLUME WORKDIR'
  ).split(' '),
);

function splitVerb(line: string): [verb: string, text: string] {
  const space = line.indexOf(' ');
  return space < 0 ? [line, ''] : [line.slice(0, space), line.slice(space + 1)];
}
