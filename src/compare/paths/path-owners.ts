import { addTo } from '../../model/group-by.ts';
import { LEFTOVERS, type Leftover } from '../../model/leftovers.ts';
import { type JoinedPaths, ROOT } from './joined-paths.ts';

const NOBODY = 0;

/** The owner of a path, other than language packages. */
export interface PathOwners {
  /** Left behind by a tool: `npm cache`. */
  readonly getLeftover: (id: number) => string | undefined;
  /** Whether system packages put their files there. */
  readonly isOfSystem: (id: number) => boolean;
}

/** Reads every name once. */
export function findOwners(paths: JoinedPaths): PathOwners {
  const leftover = findLeftovers(paths);
  const isSystem = new Uint8Array(paths.count);
  for (let id = ROOT + 1; id < paths.count; id++) isSystem[id] = isOfSystem(paths, isSystem, id);
  return {
    getLeftover: (id) => NAMES[(leftover[id] as number) - 1],
    isOfSystem: (id) => isSystem[id] === 1,
  };
}

const NAMES = Object.values(LEFTOVERS).map(({ what }) => what);

/** For each folder that a system package writes to, everything below it, but not users' files. */
const SYSTEM_FOLDERS = new Set(['bin', 'etc', 'lib', 'lib32', 'lib64', 'libx32', 'sbin', 'usr']);
const SYSTEM_PARTS_OF_VAR = new Set(['cache', 'lib', 'log']);
/** Language packages that no system package contains. */
const OTHERS_FOLDERS = new Set(['node_modules', 'site-packages', 'gems']);

function isOfSystem({ parent, name }: JoinedPaths, known: Uint8Array, id: number): 0 | 1 {
  const folder = parent[id] as number;
  const own = name[id] as string;
  if (folder === ROOT) return SYSTEM_FOLDERS.has(own) ? 1 : 0;
  const isTop = parent[folder] === ROOT;
  if (isTop && name[folder] === 'var') return SYSTEM_PARTS_OF_VAR.has(own) ? 1 : 0;
  if (isTop && name[folder] === 'usr' && own === 'local') return 0;
  return known[folder] === 1 && !OTHERS_FOLDERS.has(own) ? 1 : 0;
}

interface Pattern {
  /** From the last name up. */
  readonly names: readonly string[];
  readonly isFromRoot: boolean;
  readonly holds: readonly string[] | undefined;
  /** 1 + the place in `NAMES`. */
  readonly owner: number;
}

const PATTERNS = new Map<string, Pattern[]>();
Object.values<Leftover>(LEFTOVERS).forEach(({ signs }, i) => {
  for (const { path, holds } of signs) {
    const names = path.split('/').filter((name) => name !== '');
    const last = names.at(-1) as string;
    const pattern = {
      names: names.reverse(),
      isFromRoot: path.startsWith('/'),
      holds,
      owner: i + 1,
    };
    addTo(PATTERNS, last, pattern);
  }
});

/**
 * By path: 1 + the index in `NAMES` of the tool that left it, 0 if none did. The topmost folder
 * owns everything below it.
 */
function findLeftovers(paths: JoinedPaths): Uint8Array {
  const { count, parent, name } = paths;
  const owner = new Uint8Array(count);
  const open = new Map<number, Pattern>();
  for (let id = ROOT + 1; id < count; id++) {
    const folder = parent[id] as number;
    const held = open.get(folder);
    if (held?.holds?.includes(name[id] as string)) owner[folder] = held.owner;
    const pattern = PATTERNS.get(name[id] as string)?.find((one) => matches(paths, id, one));
    if (pattern?.holds !== undefined) open.set(id, pattern);
    else if (pattern !== undefined) owner[id] = pattern.owner;
  }
  for (let id = ROOT + 1; id < count; id++) {
    const above = owner[parent[id] as number] as number;
    if (above !== NOBODY) owner[id] = above;
  }
  return owner;
}

function matches({ parent, name }: JoinedPaths, id: number, pattern: Pattern): boolean {
  let at = id;
  for (const part of pattern.names) {
    if (at === ROOT || (part !== '*' && name[at] !== part)) return false;
    at = parent[at] as number;
  }
  return !pattern.isFromRoot || at === ROOT;
}
