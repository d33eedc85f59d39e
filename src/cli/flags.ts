import type { CommandName } from './commands.ts';

export interface Flag {
  readonly name: string;
  /** The word for its value in the help; absent for a switch. */
  readonly value?: string;
  readonly isRepeatable?: boolean;
  readonly commands: readonly CommandName[];
  readonly help: string;
  /** Passed on to the builder as it is; help names these flags only. */
  readonly isOfBuilder?: true;
}

const JUDGING = ['check', 'judge'] as const;
const MEASURING = ['check', 'view', 'init', 'ratchet', 'raise'] as const;
const BUILDING = [...MEASURING, 'context', 'fix'] as const;

/**
 * Every flag: parsing, the help of each command and the documented table start from these rows.
 * A text fits two lines of the help.
 */
// biome-ignore format: a table, with the help in the last line of each row
export const FLAGS: readonly Flag[] = [
  { name: 'budget', value: 'FILE',
    commands: [...JUDGING, 'view', 'fleet', 'ratchet', 'raise', 'fix'],
    help: 'the budget; default: .dive-ci.yaml in this folder' },
  { name: 'rule', value: 'KEY=LIMIT', isRepeatable: true, commands: JUDGING,
    help: 'a limit that overrides the budget' },
  { name: 'rule', value: 'ID', commands: ['fix'],
    help: 'only this advice rule, e.g. package-index; see plimsoll explain' },
  { name: 'baseline', value: '[NAME=]SOURCE', isRepeatable: true,
    commands: [...JUDGING, 'view', 'raise', 'fix'],
    help: 'compare with this image, report, or build: the commit where this branch started' },
  { name: 'history', value: 'FILE', commands: ['check'],
    help: 'earlier sizes, from plimsoll history --write' },
  { name: 'format', value: 'FORMAT',
    commands: ['check', 'judge', 'compare', 'fleet', 'history', 'context', 'rules', 'explain'],
    help: 'terminal (default), json or markdown' },
  { name: 'report', value: 'FILE', commands: JUDGING,
    help: 'also write the report as JSON to this file' },
  { name: 'sarif', value: 'FILE', commands: JUDGING,
    help: 'also write findings as SARIF, for code scanning' },
  { name: 'html', value: 'FILE', commands: JUDGING,
    help: 'also write a page with a map of the image' },
  { name: 'build', value: 'DIR', commands: [...MEASURING, 'fix'],
    help: 'build the image from this folder first' },
  { name: 'file', value: 'FILE', commands: BUILDING,
    help: 'the Dockerfile of the image; default: ./Dockerfile' },
  { name: 'target', value: 'STAGE', commands: BUILDING,
    help: 'for builds: the stage to build' },
  { name: 'build-arg', value: 'NAME[=VALUE]', isRepeatable: true, commands: BUILDING,
    help: 'for builds: a build argument; without a value, from the environment' },
  { name: 'secret', value: 'SPEC', isRepeatable: true, commands: BUILDING,
    help: 'for builds: id=NAME,src=FILE or id=NAME,env=VARIABLE' },
  { name: 'cache-from', value: 'SPEC', isRepeatable: true, isOfBuilder: true, commands: BUILDING,
    help: 'for builds: a cache to read, e.g. type=gha' },
  { name: 'cache-to', value: 'SPEC', isRepeatable: true, isOfBuilder: true, commands: BUILDING,
    help: 'for builds: a cache to write, e.g. type=gha,mode=max' },
  { name: 'network', value: 'MODE', isOfBuilder: true, commands: BUILDING,
    help: 'for builds: the network of RUN instructions, e.g. host or none' },
  { name: 'ssh', value: 'SPEC', isRepeatable: true, isOfBuilder: true, commands: BUILDING,
    help: 'for builds: an SSH agent or keys, e.g. default' },
  { name: 'build-context', value: 'NAME=PATH', isRepeatable: true, isOfBuilder: true,
    commands: BUILDING,
    help: 'for builds: an additional folder or image that instructions read by name' },
  { name: 'add-host', value: 'HOST:IP', isRepeatable: true, isOfBuilder: true, commands: BUILDING,
    help: 'for builds: a host that RUN instructions know' },
  { name: 'no-cache', isOfBuilder: true, commands: BUILDING,
    help: 'for builds: run every instruction again' },
  { name: 'pull', isOfBuilder: true, commands: BUILDING,
    help: 'for builds: look for newer base images' },
  { name: 'builder', value: 'NAME', isOfBuilder: true, commands: BUILDING,
    help: 'for builds: the builder of buildx to use' },
  { name: 'platform', value: 'PLATFORM', isRepeatable: true,
    commands: [...MEASURING, 'compare', 'fleet', 'history'],
    help: 'e.g. linux/arm64; default: all' },
  { name: 'select', value: 'REF', commands: MEASURING,
    help: 'the image to select in an archive with several' },
  { name: 'verify', commands: MEASURING,
    help: 'read every byte and check the digest of each layer' },
  { name: 'from', value: 'FILE', commands: ['fleet'],
    help: 'a list of sources or reports, one per line' },
  { name: 'tags', value: 'PATTERN', commands: ['history'],
    help: "for a repository: only these tags, e.g. 'v*'" },
  { name: 'last', value: 'N', commands: ['history'],
    help: 'for a repository: only the N newest' },
  { name: 'files', commands: ['fleet'],
    help: 'also read the layers, for sizes on a node' },
  { name: 'timeout', value: 'TIME', commands: [...BUILDING, 'judge', 'compare', 'fleet', 'history'],
    help: 'time limit, e.g. 90s or 15m; default: 30m' },
  { name: 'prove', commands: ['context'],
    help: 'build with and without the suggested lines, and compare the images' },
  { name: 'output', value: 'FILE', commands: ['view'],
    help: 'where to write the page; default: plimsoll.html' },
  { name: 'output', value: 'FILE', commands: ['init'],
    help: 'where to write it; default: .dive-ci.yaml; - is standard output' },
  { name: 'preset', value: 'NAME', commands: ['init'],
    help: 'the named set of limits to write; default: that of the runtime; none for no preset' },
  { name: 'force', commands: ['init'],
    help: 'write it even if there is a budget already' },
  { name: 'write', commands: ['ratchet'],
    help: 'write the lower limits into the budget; default: only show them' },
  { name: 'write', commands: ['history'],
    help: 'add the images to FILE, as the build of the commit that is checked out' },
  { name: 'keep', value: 'PERCENT', commands: ['ratchet'],
    help: 'how much headroom to leave, e.g. 30%; default: 5%' },
  { name: 'why', value: 'TEXT', commands: ['raise'],
    help: 'the reason, written next to each limit' },
  { name: 'only', value: 'RULE', isRepeatable: true, commands: ['raise'],
    help: 'only this limit: a rule, or the path of an entry in paths' },
  { name: 'write', commands: ['fix'],
    help: 'write the changed files; default: print a patch' },
  { name: 'prove', commands: ['fix'],
    help: 'also build with the changes, and report the savings and the paths that disappear' },
  { name: 'health', value: 'COMMAND', commands: ['fix'],
    help: 'with --prove: a health check to run in both images; default: their own' },
  { name: 'quiet', commands: JUDGING,
    help: 'only the verdicts; nothing if all are within budget' },
  { name: 'verbose',
    commands: [
      ...JUDGING,
      ...(['view', 'compare', 'fleet', 'history', 'context'] as const),
      ...(['init', 'ratchet', 'raise', 'fix'] as const),
    ],
    help: 'every layer and list; a log on standard error' },
  { name: 'no-color',
    commands: [
      ...JUDGING,
      ...(['view', 'compare', 'fleet', 'history', 'context'] as const),
      ...(['init', 'ratchet', 'raise', 'rules', 'explain', 'fix'] as const),
    ],
    help: 'no colors, like NO_COLOR=1' },
];
