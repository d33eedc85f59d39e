import type { SourcedImage } from '../../model/sourced-image.ts';
import type { StartNeeds } from '../../model/start-needs.ts';
import type { VisibleDatabase } from '../packages/visible-databases.ts';
import { parseCommand } from './command.ts';
import { parseElfHead } from './elf-head.ts';
import { locateProgram } from './find-runtime.ts';
import type { VisiblePaths } from './visible-paths.ts';

/**
 * Finds what the image needs to start: the first word of its command, and what the header of the
 * program names.
 * @returns `undefined` if it has no command
 */
export function findStartNeeds(
  { process }: Pick<SourcedImage, 'process'>,
  paths: VisiblePaths,
  heads: readonly VisibleDatabase[],
): StartNeeds | undefined {
  const { command: words = [], folder = '/', searchPath = [] } = process ?? {};
  const [command] = words;
  if (command === undefined) return undefined;
  const { program } = parseCommand(words);
  const path = program && locateProgram(program, folder, searchPath, paths);
  const bytes = path && heads.find(({ node }) => node === paths.find(path))?.bytes;
  const head = bytes && parseElfHead(bytes);
  if (!path || !head) return { command };
  const { interpreter, libraries } = head;
  return {
    command,
    program: { path, ...(interpreter !== undefined && { loader: interpreter }), libraries },
  };
}
