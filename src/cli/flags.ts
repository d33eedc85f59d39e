export type CommandName = 'check' | 'judge' | 'compare' | 'init' | 'ratchet' | 'rules';

export interface Flag {
  readonly name: string;
  /** What its value is called in the help; absent for a switch. */
  readonly value?: string;
  readonly isRepeatable?: boolean;
  readonly commands: readonly CommandName[];
  readonly help: string;
}

const JUDGING = ['check', 'judge'] as const;
const MEASURING = ['check', 'init', 'ratchet'] as const;

/** Every flag: parsing, `--help` and the README's table start from these rows. */
// biome-ignore format: one row per line reads as the table it is
export const FLAGS: readonly Flag[] = [
  { name: 'budget', value: 'FILE', commands: [...JUDGING, 'ratchet'], help: 'the budget; otherwise .dive-ci.yaml, .dive-ci.yml or .dive-ci here, else the defaults of dive' },
  { name: 'rule', value: 'KEY=LIMIT', isRepeatable: true, commands: JUDGING, help: 'a limit that wins over the file: --rule highestImageBytes=150MB, --rule highestLayerCount=warn:12,fail:15' },
  { name: 'baseline', value: '[NAME=]SOURCE', isRepeatable: true, commands: JUDGING, help: 'compare with this image, or with the report in this file: --baseline docker:app:main, --baseline main.json; build: with what the commit builds where this branch left the main one' },
  { name: 'format', value: 'FORMAT', commands: ['check', 'judge', 'compare', 'rules'], help: 'terminal (the default), json or markdown' },
  { name: 'report', value: 'FILE', commands: JUDGING, help: 'write the report as JSON to this file as well' },
  { name: 'build', value: 'DIR', commands: MEASURING, help: 'build the image from this folder and check it' },
  { name: 'file', value: 'FILE', commands: MEASURING, help: 'with --build: the Dockerfile; with a source: the Dockerfile that its layers are traced back to' },
  { name: 'target', value: 'STAGE', commands: MEASURING, help: 'with --build: the stage to build' },
  { name: 'build-arg', value: 'NAME[=VALUE]', isRepeatable: true, commands: MEASURING, help: 'with --build: a build argument; without a value it is taken from the environment' },
  { name: 'secret', value: 'SPEC', isRepeatable: true, commands: MEASURING, help: 'with --build: id=NAME,src=FILE or id=NAME,env=VARIABLE, as docker build takes it' },
  { name: 'platform', value: 'PLATFORM', isRepeatable: true, commands: [...MEASURING, 'compare'], help: 'check, compare or build these platforms only, such as linux/amd64,linux/arm64; otherwise each that the image has' },
  { name: 'select', value: 'REF', commands: MEASURING, help: 'which image of an archive that holds several' },
  { name: 'verify', commands: MEASURING, help: 'read every byte and hold each layer against its diffID' },
  { name: 'timeout', value: 'TIME', commands: [...MEASURING, 'judge', 'compare'], help: 'give up after this long, such as 90s or 15m; otherwise after 30m' },
  { name: 'output', value: 'FILE', commands: ['init'], help: 'where the budget is written; otherwise .dive-ci.yaml here; - is standard output' },
  { name: 'force', commands: ['init'], help: 'write it even where there is a budget already' },
  { name: 'write', commands: ['ratchet'], help: 'write the lowered limits into the budget; otherwise they are only shown' },
  { name: 'quiet', commands: JUDGING, help: 'print nothing when all is within budget, else the verdicts alone; not with --format json' },
  { name: 'verbose', commands: ['check', 'judge', 'compare', 'init', 'ratchet'], help: 'print every layer and every list, and say on standard error how things are read' },
  { name: 'no-color', commands: ['check', 'judge', 'compare', 'init', 'ratchet', 'rules'], help: 'no colours; NO_COLOR does the same' },
];
