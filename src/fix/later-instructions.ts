import { type Instruction, toTriggered } from '../analyze/dockerfile/parse-dockerfile.ts';
import { listSourceStages } from '../analyze/dockerfile/sources.ts';
import type { Stage } from '../analyze/dockerfile/stages.ts';
import { parseExecForm } from '../analyze/dockerfile/words.ts';

/**
 * Lists the instructions that may read the files that an instruction leaves: those after it in its
 * stage, and all in stages that start from that stage or copy from it, even if the image does not
 * contain them.
 */
export function listLater(stages: readonly Stage[], from: Instruction): readonly Instruction[] {
  const own = stages.find(({ instructions }) => instructions.includes(from));
  if (own === undefined) return [];
  const users = new Set([own]);
  for (const stage of stages.slice(stages.indexOf(own) + 1))
    if ([...users].some((used) => usesStage(stage, used, stages))) users.add(stage);
  return [...users].flatMap(({ instructions }) =>
    instructions.filter(({ line }) => line > from.line),
  );
}

function usesStage(stage: Stage, used: Stage, stages: readonly Stage[]): boolean {
  // A variable can name any stage.
  if (stage.base === used || (stage.base === 'image' && stage.from.text.includes('$'))) return true;
  const names = [used.name, String(stages.indexOf(used))];
  const sources = stage.instructions.flatMap(listSourceStages);
  return sources.some((source) => source.includes('$') || names.includes(source));
}

/** The command that an instruction runs, on one line: `RUN npm test`; otherwise, its text. */
export function toShellText(instruction: Instruction): string {
  const { verb, text, heredocs } = instruction;
  if (verb === 'ONBUILD') return toShellText(toTriggered(instruction));
  const words = verb === 'RUN' ? parseExecForm(text)?.join(' ') : undefined;
  const bodies = heredocs.map(({ body }) => body.replaceAll('\n', ' ; '));
  return [verb, words ?? text, ...bodies].join(' ').split(/\s+/).join(' ');
}
