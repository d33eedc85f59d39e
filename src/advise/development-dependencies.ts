import type { Advice } from '../model/advice.ts';
import { toByteText } from '../model/byte-text.ts';
import type { Evidence } from '../model/evidence.ts';
import { addOption, type Change, type InstructionOf, runScript } from './edit-run.ts';
import type { AdviceRule, AdviceWords } from './rule.ts';
import { describeHidden, describeLayers } from './where.ts';

/**
 * Packages that only development dependencies need, by npm's own record. Without such a record, or
 * if it marks none, there is no advice: names alone do not tell.
 */
export const developmentDependencies: AdviceRule = {
  id: 'development-dependencies',
  folders: findFolders,
  packages: countPackages,
  describe,
  change,
};

function findFolders({ modules }: Evidence): ReadonlyMap<number, string> {
  const folders = new Map<number, string>();
  for (const [node, { isDevelopment }] of modules) if (isDevelopment) folders.set(node, 'npm');
  return folders;
}

function countPackages({ modules }: Evidence): NonNullable<Advice['packages']> {
  const count = [...modules.values()].filter(({ isDevelopment }) => isDevelopment).length;
  return { count, all: modules.size };
}

function describe(advice: Advice): AdviceWords {
  const { bytes, packages } = advice;
  const counts = packages === undefined ? '' : ` (${packages.count} of ${packages.all} packages)`;
  return {
    title: `${toByteText(bytes).text} of npm development dependencies${counts} ${describeLayers(advice)}${describeHidden(advice)}`,
    why: 'Compilers, test runners and type definitions are needed to build, not to run. Keep them if the image itself is used to build or test.',
    fix: [
      'RUN npm ci --omit=dev',
      '# or, in a build stage that needs them, remove them before they are copied:',
      'RUN npm prune --omit=dev',
    ],
  };
}

const INSTALL = /(?:^|\s)npm (?:ci|install|i)(?=\s|$)/;

/** The install without them; of what is copied, a pruned copy. */
function change({ layer }: Advice, instructionOf: InstructionOf): Change {
  const instruction = instructionOf(layer);
  const script = runScript(instruction);
  const edited = script === undefined ? undefined : addOption(script, INSTALL, '--omit=dev');
  if (edited !== undefined && edited !== script) return [{ code: `RUN ${edited}` }];
  return /^(?:COPY|ADD) /.test(instruction ?? '')
    ? [{ code: 'npm prune --omit=dev' }, ' before the copy']
    : ['install with ', { code: 'npm ci --omit=dev' }];
}
