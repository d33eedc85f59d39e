import type { Advice } from '../model/advice.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ReadLayerFacts } from '../model/facts.ts';
import { addOption, type Change, type InstructionOf, runScript } from './edit-run.ts';
import type { AdviceRule, AdviceWords, InstructionEdits } from './rule.ts';
import { describeBytes, describeHidden, describeLayers } from './where.ts';

/**
 * Packages that only development dependencies need, by npm's own record. Without such a record, or
 * if it marks none, there is no advice: names alone do not tell.
 */
export const developmentDependencies: AdviceRule = {
  id: 'development-dependencies',
  page: {
    title: 'Development dependencies',
    finds:
      "Packages that npm's own record in `node_modules` marks as needed for development only. Without such a record there is no advice. It counts the folders of these packages.",
    unless: 'Keep them if the image itself is used to build or test.',
  },
  confidence: 'certain',
  subjects: ['npm'],
  folders: findFolders,
  packages: countPackages,
  describe,
  change,
  edit,
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
  const { packages } = advice;
  const counts = packages === undefined ? '' : ` (${packages.count} of ${packages.all} packages)`;
  return {
    title: `${describeBytes(advice)} of npm development dependencies${counts} ${describeLayers(advice)}${describeHidden(advice)}`,
    why: 'Compilers, test runners and type definitions are needed to build, not to run.',
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

/** Only if nothing that runs later may need a development dependency. */
function edit(advice: Advice, instructionOf: InstructionOf, layers: readonly ReadLayerFacts[]) {
  const edits = new Map<number, string | null>() satisfies InstructionEdits;
  for (const { layer } of advice.layers ?? [{ layer: advice.layer }]) {
    const script = runScript(instructionOf(layer));
    if (script === undefined || script.replace(INSTALL, '').match(USES_PACKAGES)) continue;
    const later = layers.slice(layer + 1).map(({ index }) => instructionOf(index));
    if (later.some((text) => text === null || USES_PACKAGES.test(text))) continue;
    const edited = addOption(script, INSTALL, '--omit=dev');
    if (edited !== script) edits.set(layer, `RUN ${edited}`);
  }
  return edits;
}

/** Commands that may run a package, as far as a name can tell. */
const USES_PACKAGES =
  /\b(?:npm (?!cache\b)|npx|yarn|pnpm|node|tsc|webpack|vite|rollup|esbuild|next|nuxt|ng|jest|make)\b|node_modules|^RUN --?.*\$|\.(?:sh|js|ts|mjs|cjs)\b/;
