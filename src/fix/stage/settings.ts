import { posix } from 'node:path';
import type { Instruction } from '../../analyze/dockerfile/parse-dockerfile.ts';
import { toOneLine } from '../../analyze/dockerfile/words.ts';
import { Uncertain } from './steps.ts';

interface Settings {
  /** Variables. */
  readonly variables: readonly string[];
  /** The working folder. */
  readonly folders: readonly string[];
  readonly after: readonly string[];
}

const AFTER = ['EXPOSE', 'LABEL', 'VOLUME', 'STOPSIGNAL', 'HEALTHCHECK', 'ENTRYPOINT', 'CMD'];

/**
 * The settings of the build stage that containers of the final one need, too.
 * @param isOther the final stage starts from another image, which can have another working folder
 * @throws Uncertain if they may mean something else there
 */
export function listSettings(
  instructions: readonly Instruction[],
  last: Instruction,
  isOther: boolean,
): Settings {
  const earlier = instructions.filter(({ line }) => line < last.line);
  const args = new Set(
    earlier.flatMap(({ verb, text }) => (verb === 'ARG' ? listNames(text) : [])),
  );
  const isSetting = ({ verb }: Instruction): boolean => !/^(?:RUN|COPY|ADD)$/.test(verb);
  const texts = earlier.filter(isSetting);
  for (const { text, line } of instructions.filter(isSetting))
    if (listVariables(text).some((name) => args.has(name)))
      throw new Uncertain('build-argument-used', { line });
  const pick = (...verbs: readonly string[]): string[] =>
    texts
      .filter(({ verb }) => verbs.includes(verb))
      .map(({ verb, text }) => `${verb} ${toOneLine(text)}`);
  return {
    variables: pick('ENV'),
    folders: joinFolders(
      texts.filter(({ verb }) => verb === 'WORKDIR'),
      isOther,
    ),
    after: [...pick('USER').slice(-1), ...pick(...AFTER)],
  };
}

/** The arguments that an instruction declares, and maybe words of their values. */
const listNames = (text: string): readonly string[] =>
  text.split(/[\s"']+/).map((word) => word.replace(/=.*$/s, ''));

const listVariables = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\$\{?(\w+)/g), ([, name = '']) => name);

/** One instruction for all working folders; those below the one of the base image stay relative. */
function joinFolders(instructions: readonly Instruction[], isOther: boolean): string[] {
  const named = instructions.find(({ text }) => /["'$\\]/.test(text));
  if (named !== undefined && instructions.length > 1)
    throw new Uncertain('working-folder-variable', { line: named.line });
  const folder = instructions.map(({ text }) => toOneLine(text)).reduce(joinFolder, '');
  if (folder === '') return [];
  if (!folder.startsWith('/') && (isOther || named !== undefined))
    throw new Uncertain('working-folder-of-base', {});
  return [`WORKDIR ${folder}`];
}

const joinFolder = (folder: string, text: string): string =>
  text.startsWith('/') ? text : posix.join(folder, text);
