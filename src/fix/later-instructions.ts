import type { Instruction } from '../analyze/dockerfile/parse-dockerfile.ts';
import type { Stage } from '../analyze/dockerfile/stages.ts';
import { parseExecForm, splitFlags } from '../analyze/dockerfile/words.ts';

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
  return stage.instructions.some(({ verb, text }) =>
    listSources(verb, text).some(
      (source) => source.includes('$') || names.includes(source.toLowerCase()),
    ),
  );
}

/** The stages and images that an instruction names. */
function listSources(verb: string, text: string): readonly string[] {
  if (verb === 'RUN')
    return [...text.matchAll(/(?:^| )--mount=(?:\S*,)?from=([^\s,]+)/g)].map(
      ([, name = '']) => name,
    );
  const from = verb === 'COPY' ? splitFlags(text).flags.get('from') : undefined;
  return from === undefined ? [] : [from];
}

/** The command that an instruction runs, on one line: `RUN npm test`; otherwise, its text. */
export function toShellText({ verb, text, heredocs }: Instruction): string {
  const [, triggered, rest] = /^(\S+)\s+(.*)$/s.exec(text) ?? [];
  if (verb === 'ONBUILD' && triggered !== undefined && rest !== undefined)
    return toShellText({
      verb: triggered.toUpperCase(),
      text: rest,
      line: 0,
      endLine: 0,
      heredocs,
    });
  const words = verb === 'RUN' ? parseExecForm(text)?.join(' ') : undefined;
  const bodies = heredocs.map(({ body }) => body.replaceAll('\n', ' ; '));
  return [verb, words ?? text, ...bodies].join(' ').split(/\s+/).join(' ');
}
