import type { LayerChange, SystemPackageChange } from '../../model/comparison.ts';
import { SYSTEM_DATABASES } from '../../model/ecosystems.ts';
import { formatPath, type JoinedPaths, ROOT } from './joined-paths.ts';

/** By layer change: the system packages that the layer installed, removed or upgraded. */
export function groupPackagesByLayer(
  paths: JoinedPaths,
  layers: readonly LayerChange[],
  changes: readonly SystemPackageChange[],
): readonly (readonly SystemPackageChange[])[] {
  const { lists, databases } = findRecords(paths);
  const byLayer: SystemPackageChange[][] = layers.map(() => []);
  for (const change of changes) {
    const id = lists.get(change.name) ?? databases.get(change.ecosystem);
    const layer = id === undefined ? undefined : findLayer(paths, layers, change, id);
    if (layer === undefined) continue;
    // A single database for all packages only shows which layer wrote it last.
    if (!lists.has(change.name) && isAmbiguous(layers, layer, change.ecosystem)) continue;
    byLayer[layer]?.push(change);
  }
  return byLayer;
}

interface Records {
  /** By package name: the file that its installation writes. */
  readonly lists: ReadonlyMap<string, number>;
  /** By ecosystem: the file that lists all packages. */
  readonly databases: ReadonlyMap<string, number>;
}

const INFO = '/var/lib/dpkg/info';
const STATUS = '/var/lib/dpkg/status.d';
const DATABASE_NAMES = new Set(SYSTEM_DATABASES.map((path) => path.split('/').at(-1)));

function findRecords(paths: JoinedPaths): Records {
  const { count, parent, name } = paths;
  const lists = new Map<string, number>();
  const databases = new Map<string, number>();
  let [info, status] = [-1, -1];
  for (let id = ROOT + 1; id < count; id++) {
    const own = name[id] as string;
    const folder = parent[id];
    if (folder === info && own.endsWith('.list')) lists.set(parsePackageName(own), id);
    else if (folder === status) lists.set(own, id);
    else if (own === 'info' && formatPath(paths, id) === INFO) info = id;
    else if (own === 'status.d' && formatPath(paths, id) === STATUS) status = id;
    else if (DATABASE_NAMES.has(own)) noteDatabase(databases, formatPath(paths, id).slice(1), id);
  }
  return { lists, databases };
}

/** `libc6:amd64.list` belongs to `libc6`. */
const parsePackageName = (list: string): string =>
  list.slice(0, -'.list'.length).replace(/:.*$/, '');

function noteDatabase(databases: Map<string, number>, path: string, id: number): void {
  if (!SYSTEM_DATABASES.includes(path)) return;
  databases.set(path.includes('/dpkg/') ? 'apt' : path.includes('/apk/') ? 'apk' : 'rpm', id);
}

/** The index of the layer change whose layer has the record of a package. */
function findLayer(
  { old, now }: JoinedPaths,
  layers: readonly LayerChange[],
  { state }: SystemPackageChange,
  id: number,
): number | undefined {
  const isGone = state === 'removed' && now.layer[id] === -1;
  const index = (isGone ? old : now).layer[id];
  const side = isGone ? 'oldIndex' : 'newIndex';
  const at = layers.findIndex((layer) => layer[side] === index && layer.state !== 'same');
  return at < 0 ? undefined : at;
}

const MANAGERS: Readonly<Record<string, RegExp>> = {
  apt: /\b(?:apt|apt-get|aptitude|dpkg) /,
  apk: /\bapk /,
  rpm: /\b(?:dnf|microdnf|tdnf|yum|zypper|rpm) /,
};

const isAmbiguous = (layers: readonly LayerChange[], layer: number, ecosystem: string): boolean =>
  layers.some(
    ({ state, instruction }, at) =>
      at !== layer && state !== 'same' && MANAGERS[ecosystem]?.test(instruction ?? ''),
  );
