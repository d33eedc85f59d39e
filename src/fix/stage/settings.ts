import type { Instruction } from '../../analyze/dockerfile/parse-dockerfile.ts';
import { toOneLine } from '../../analyze/dockerfile/words.ts';
import { Uncertain } from './steps.ts';

/**
 * The settings of the build stage that containers of the final one need, too.
 * @throws Uncertain if they may mean something else there
 */
export function listSettings(instructions: readonly Instruction[], last: Instruction) {
  const earlier = instructions.filter(({ line }) => line < last.line);
  const args = earlier.filter(({ verb }) => verb === 'ARG').map(({ text }) => text.split('=')[0]);
  const folders = earlier.filter(({ verb }) => verb === 'WORKDIR');
  const isSetting = ({ verb }: Instruction): boolean => !/^(?:RUN|COPY|ADD)$/.test(verb);
  const texts = earlier.filter(isSetting);
  for (const { text, line } of instructions.filter(isSetting))
    if (args.some((name) => new RegExp(`\\$\\{?${name}\\b`).test(text)))
      throw new Uncertain(`line ${line} uses a build argument`);
  if (folders.some(({ text }) => !text.startsWith('/')))
    throw new Uncertain('a working folder is relative');
  const pick = (...verbs: readonly string[]): string[] =>
    texts
      .filter(({ verb }) => verbs.includes(verb))
      .map(({ verb, text }) => `${verb} ${toOneLine(text)}`);
  const after = ['EXPOSE', 'LABEL', 'VOLUME', 'STOPSIGNAL', 'HEALTHCHECK', 'ENTRYPOINT', 'CMD'];
  return {
    before: [...pick('ENV'), ...pick('WORKDIR').slice(-1)],
    after: [...pick('USER').slice(-1), ...pick(...after)],
  };
}
