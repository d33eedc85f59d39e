import { posix } from 'node:path';
import type { Advice } from '../model/advice.ts';
import { DEPENDENCY_MANAGERS, type DependencyManager, type Evidence } from '../model/evidence.ts';
import { findBrowsers } from './development-browsers.ts';
import { INSTALLS } from './development-installs.ts';
import { type Change, type GetInstruction, runScript } from './edit-run.ts';
import type { AdviceRule, AdviceWords, InstructionEdits, Surroundings } from './rule.ts';
import { startsPackage } from './start-commands.ts';
import { describeFiles } from './where.ts';

/**
 * Packages that only development needs, according to records, lock files and manifests in the
 * image. Without them there is no advice, because names alone are not evidence.
 */
export const developmentDependencies: AdviceRule = {
  id: 'development-dependencies',
  page: {
    title: 'Development dependencies',
    finds:
      'Packages that only development needs, and everything that only they pull in, according ' +
      'to the records of npm, pnpm or composer; or to `package.json` with `yarn.lock`, ' +
      '`bun.lock`, `Gemfile` with `Gemfile.lock`, or `pyproject.toml` and `requirements*.txt` ' +
      'with the metadata of the installed packages. There is no advice if these files ' +
      'are missing or incomplete, or if the container starts a program of such a package. It ' +
      'counts the files of these packages, and browsers that only they use (Playwright, ' +
      'Puppeteer, Cypress). What Maven fetches and what cargo builds for tests ' +
      'is in their caches and build folders, which other rules count.',
    unless: 'Keep them if the image itself is used to build or test.',
  },
  confidence: 'certain',
  subjects: DEPENDENCY_MANAGERS,
  folders: findFolders,
  classify,
  packages: countPackages,
  describe,
  change,
  edit,
};

/** A report from another version may have other subjects. */
const isManager = (subject: string): subject is DependencyManager =>
  Object.hasOwn(INSTALLS, subject);
const findManager = ({ subject }: Pick<Advice, 'subject'>): DependencyManager =>
  isManager(subject) ? subject : 'npm';

/** Without packages whose programs the container starts. */
function listUnused(evidence: Evidence): Evidence['development'] {
  const { development, paths } = evidence;
  return development.filter(({ nodes }) => {
    const names = nodes.flatMap((node) => listProgramNames(paths.path(node)));
    return names.length === 0 || !startsPackage(new Set(names), evidence);
  });
}

/** Names by which a package can be started; `node` is not one of `@types/node`. */
function listProgramNames(path: string): readonly string[] {
  const [scope, name] = [posix.basename(posix.dirname(path)), posix.basename(path)];
  if (!scope.startsWith('@')) return [name];
  return name === 'node' ? [`${scope}/${name}`] : [name, `${scope}/${name}`];
}

function findFolders(evidence: Evidence): ReadonlyMap<number, string> {
  const folders = new Map<number, string>();
  for (const { manager, nodes } of listUnused(evidence))
    for (const node of [...nodes, ...findBrowsers(evidence, nodes)])
      if (!folders.has(node)) folders.set(node, manager);
  return folders;
}

/** Files of a Python package are in several folders, which other packages may share. */
function classify({ development, packages, bodies }: Evidence) {
  const managers = new Map(
    development.flatMap(({ manager, owners }) => [...owners].map((owner) => [owner, manager])),
  );
  if (managers.size === 0) return undefined;
  return (body: number): string | undefined =>
    managers.get(packages.ownerOf(bodies.node[body] as number));
}

function countPackages(
  { development }: Evidence,
  _bodies: readonly number[],
  subject: string,
): NonNullable<Advice['packages']> {
  const found = development.find(({ manager }) => manager === subject);
  return { count: found?.count ?? 0, all: found?.all ?? 0 };
}

function describe(advice: Advice): AdviceWords {
  const manager = findManager(advice);
  const { without, prune } = INSTALLS[manager];
  return {
    title: describeFiles(advice, `${manager} dev dependencies`),
    why: 'Compilers, test runners and type definitions are needed to build, not to run.',
    fix: [
      `RUN ${without}`,
      ...(prune === undefined
        ? []
        : [
            '# or, in a build stage that needs them, remove them before they are copied:',
            `RUN ${prune}`,
          ]),
    ],
  };
}

/**
 * Installing without them, or removing them once they are used; for copied files, pruning before
 * the copy.
 */
function change(advice: Advice, getInstruction: GetInstruction): Change {
  const { prune, without } = INSTALLS[findManager(advice)];
  const instruction = getInstruction(advice.layer);
  const script = runScript(instruction);
  const edited = leaveOut(advice, script);
  if (script !== undefined && edited !== undefined) {
    const users = listUsers(advice, getInstruction);
    if (users.length === 0 && !usesPackages(script, advice)) return [{ code: `RUN ${edited}` }];
    const next = runScript(getInstruction(advice.layer + 1));
    const isJoinable = users.length === 0 || (users.length === 1 && users[0] === advice.layer + 1);
    const scripts = users.length === 0 ? [script] : [script, next];
    if (prune !== undefined && isJoinable && !scripts.includes(undefined))
      return [{ code: `RUN ${[...scripts, prune].join(' && ')}` }];
    return ['install and build in a separate stage; for the final one, ', { code: without }];
  }
  return prune !== undefined && /^(?:COPY|ADD) /.test(instruction ?? '')
    ? [{ code: prune }, ' before the copy']
    : ['install with ', { code: without }];
}

/** Layers of later instructions that may build with them. */
function listUsers(advice: Advice, getInstruction: GetInstruction): readonly number[] {
  const { uses } = INSTALLS[findManager(advice)];
  const users: number[] = [];
  for (let at = advice.layer + 1; at <= advice.layer + MOST_LATER; at++) {
    const text = getInstruction(at) ?? '';
    if (text.startsWith('RUN ') && uses.test(text)) users.push(at);
  }
  return users;
}

/** The maximum distance between a build step and the install. */
const MOST_LATER = 10;

/** Whether a script does more with packages than installing them. */
function usesPackages(script: string, advice: Pick<Advice, 'subject'>): boolean {
  const { uses, install } = INSTALLS[findManager(advice)];
  const others = script.split(/&&|;/).filter((part) => !install.test(part));
  return others.some((part) => uses.test(part.trim()));
}

/** @returns `undefined` if no command of the script installs them */
function leaveOut(advice: Pick<Advice, 'subject'>, script: string | undefined): string | undefined {
  const edited = script === undefined ? script : INSTALLS[findManager(advice)].leaveOut(script);
  return edited === script ? undefined : edited;
}

/** Only if nothing that runs later may need a development dependency. */
function edit(advice: Advice, getInstruction: GetInstruction, { listLater }: Surroundings) {
  const edits = new Map<number, string | null>() satisfies InstructionEdits;
  if (!isManager(advice.subject)) return edits;
  const { uses, isCertain } = INSTALLS[advice.subject];
  for (const { layer } of advice.layers ?? [advice]) {
    const script = runScript(getInstruction(layer));
    if (script === undefined || isCertain?.(script) === false || usesPackages(script, advice))
      continue;
    if (listLater(layer).some((text) => text.startsWith('RUN ') && uses.test(text))) continue;
    const edited = leaveOut(advice, script);
    if (edited !== undefined) edits.set(layer, `RUN ${edited}`);
  }
  return edits;
}
