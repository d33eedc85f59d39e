import { type Instruction, toTriggered } from './parse-dockerfile.ts';
import { splitFlags } from './words.ts';

/** Whether an instruction copies from the build context. */
export const copiesContext = ({ verb, text }: Instruction): boolean =>
  (verb === 'COPY' || verb === 'ADD') && !splitFlags(text).flags.has('from');

/** The stages and images that an instruction names, in `--from` and in `from=` of mounts. */
export function listSourceStages(instruction: Instruction): string[] {
  const { verb, text } = instruction;
  if (verb === 'ONBUILD') return listSourceStages(toTriggered(instruction));
  if (verb === 'RUN') return listMounts(text).flatMap(({ from }) => from?.toLowerCase() ?? []);
  const from = verb === 'COPY' ? splitFlags(text).flags.get('from') : undefined;
  return from === undefined ? [] : [from.toLowerCase()];
}

interface Mount {
  readonly type: string;
  readonly from: string | undefined;
  readonly source: string;
}

export function listMounts(text: string): Mount[] {
  const [flags = ''] = /^(?:--\S+\s*)*/.exec(text) ?? [];
  return [...flags.matchAll(/--mount=(\S+)/g)].map(([, spec = '']) => {
    const fields = new Map(
      spec.split(',').map((pair) => {
        const [key = '', value = ''] = pair.replaceAll('"', '').split(/=(.*)/s);
        return [key.toLowerCase(), value];
      }),
    );
    return {
      type: fields.get('type')?.toLowerCase() ?? 'bind',
      from: fields.get('from'),
      source: fields.get('source') ?? fields.get('src') ?? '',
    };
  });
}
