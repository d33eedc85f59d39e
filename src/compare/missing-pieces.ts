import { posix } from 'node:path';
import type { PathTree } from '../model/facts.ts';
import type { RuntimeName } from '../model/runtimes.ts';
import type { StartNeeds } from '../model/start-needs.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';

interface MeasuredTree {
  readonly tree: PathTree;
  readonly runtime: RuntimeName | undefined;
  readonly needs: StartNeeds | undefined;
}

/**
 * Finds files that an image needs and its baseline had. Only names are compared, in any folder:
 * moved files are not missing, and neither are files that the baseline did not have.
 * @returns notices
 */
export function listMissingPieces(
  { tree, runtime, needs }: MeasuredTree,
  baseline: PathTree,
): Sentence[] {
  const { command, programs = [] } = needs ?? {};
  const started = command === undefined ? [] : [posix.basename(command)];
  const wanted = new Set([
    ...started,
    ...programs.flatMap((program) => program.needs),
    ...SYSTEM_FILES,
  ]);
  const [now, then] = [findVisible(tree, wanted), findVisible(baseline, wanted)];
  const isGone = (name: string): boolean => then.has(name) && !now.has(name);
  const areGone = ({ names, others }: SystemFiles): boolean =>
    names.some(isGone) && ![...names, ...others].some((name) => now.has(name));
  const losses = programs
    .map(({ path, needs: names }) => ({ path, names: names.filter(isGone) }))
    .filter(({ names }) => names.length > 0);
  return [
    ...(started.some(isGone) ? [new Message('command-removed', { command: command ?? '' })] : []),
    ...losses.map((loss) => new Message('needs-removed', loss)),
    ...PIECES.filter((piece) => areGone(piece) && !piece.broughtBy.has(runtime)).map(
      ({ loss }) => new Message(loss, {}),
    ),
  ];
}

interface SystemFiles {
  readonly names: readonly string[];
  /** Names of the same file in other places, which also have other uses. */
  readonly others: readonly string[];
  /** Runtimes that include it. */
  readonly broughtBy: ReadonlySet<RuntimeName | undefined>;
  readonly loss: `${'ca-certificates' | 'time-zones'}-removed`;
}

/** Source: Go, crypto/x509/root_linux.go and time/zoneinfo_unix.go. */
const PIECES: readonly SystemFiles[] = [
  {
    names: ['ca-certificates.crt', 'ca-bundle.crt', 'tls-ca-bundle.pem', 'ca-bundle.pem'],
    others: ['cert.pem', 'cacert.pem'],
    broughtBy: new Set(['node', 'java']),
    loss: 'ca-certificates-removed',
  },
  {
    names: ['zone.tab', 'zone1970.tab', 'tzdata.zi'],
    others: ['zoneinfo.zip'],
    broughtBy: new Set(['node', 'java', 'php']),
    loss: 'time-zones-removed',
  },
];
const SYSTEM_FILES = PIECES.flatMap(({ names, others }) => [...names, ...others]);

/** Which of these names a container sees, in any folder. */
function findVisible({ name, isVisible }: PathTree, wanted: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (let row = 0; row < name.length; row++)
    if (isVisible[row] === 1 && wanted.has(name[row] as string)) found.add(name[row] as string);
  return found;
}
