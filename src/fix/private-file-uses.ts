import { posix } from 'node:path';
import { isHarmlessScript } from '../advise/harmless-script.ts';
import type { Instruction } from '../analyze/dockerfile/parse-dockerfile.ts';
import { copiesContext } from '../analyze/dockerfile/sources.ts';
import type { Stage } from '../analyze/dockerfile/stages.ts';
import { splitCopy } from '../analyze/dockerfile/words.ts';
import { mayRead } from './context-reads.ts';
import { listLater, toShellText } from './later-instructions.ts';

/**
 * Whether a build may need private files from its context: an instruction names one of them, or a
 * program runs after they were copied.
 * @param paths relative to the context
 */
export const needsPrivateFiles = (
  stages: readonly Stage[],
  all: readonly Instruction[],
  paths: readonly string[],
): boolean =>
  all
    .filter((one) => mayRead(one, paths))
    .some(
      (one) =>
        !copiesContext(one) ||
        paths.some((path) => namesOnly(one, path)) ||
        listLater(stages, one).some((later) => !isHarmless(later, paths)),
    );

/** Whether there may be nothing left to copy, which is an error, or another file is meant. */
function namesOnly({ text }: Instruction, path: string): boolean {
  const { words } = splitCopy(text);
  const depth = path.split('/').length;
  return words.slice(0, -1).some((word) => {
    const names = posix.join('/', word).split('/').filter(Boolean);
    return word.includes('$') || names.length >= depth || /[*?[]/.test(names.at(-1) ?? '');
  });
}

/** Whether an instruction runs nothing that may read the files, or fail without them. */
function isHarmless(instruction: Instruction, paths: readonly string[]): boolean {
  const text = toShellText(instruction);
  if (!text.startsWith('RUN ')) return true;
  const script = text.slice('RUN '.length);
  if (/^rm(?: -\w*f\w*)+(?: [\w./@+*~-]+)+$/.test(script)) return true;
  return isHarmlessScript(script) && !paths.some((path) => script.includes(posix.basename(path)));
}
