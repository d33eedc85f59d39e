export type CommandName =
  | 'check'
  | 'view'
  | 'judge'
  | 'compare'
  | 'fleet'
  | 'history'
  | 'whatif'
  | 'scorecard'
  | 'order'
  | 'context'
  | 'init'
  | 'ratchet'
  | 'raise'
  | 'rules'
  | 'explain'
  | 'fix';

export interface CommandHelp {
  readonly name: CommandName;
  /** What it does, in one line. */
  readonly summary: string;
  /** Its forms, each without `plimsoll`. */
  readonly usage: readonly string[];
  /** Two command lines, each without `plimsoll`. */
  readonly examples: readonly [string, string];
}

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandHelp[] = [
  {
    name: 'check',
    summary: 'measure images and judge them by the budget',
    usage: [
      'check [NAME=]SOURCE… [flags]  these images',
      'check --build DIR [flags]     build an image first',
      'check [flags]                 the images that the budget lists',
    ],
    examples: ['check docker:app:dev', 'check --build . --rule highestImageBytes=150MB'],
  },
  {
    name: 'view',
    summary: 'write a page with a map of what is in an image',
    usage: ['view [NAME=]SOURCE|REPORT [flags]', 'view --build DIR [flags]'],
    examples: ['view docker:app:dev', 'view report.json --output app.html'],
  },
  {
    name: 'judge',
    summary: 'judge a report again without measuring',
    usage: ['judge REPORT [flags]'],
    examples: ['judge report.json', 'judge report.json --budget strict.yaml --quiet'],
  },
  {
    name: 'compare',
    summary: 'show what changed between two images',
    usage: ['compare OLD NEW [flags]  each a SOURCE or a REPORT'],
    examples: ['compare docker:app:main docker:app:dev', 'compare main.json ./app.tar --verbose'],
  },
  {
    name: 'fleet',
    summary: 'show what several images share, and what they need together',
    usage: [
      'fleet [NAME=]SOURCE|REPORT… [--from FILE] [flags]',
      'fleet registry:HOST/PREFIX/*[:TAG] [flags]',
    ],
    examples: ["fleet 'registry:localhost:5000/team/*'", 'fleet --from images.txt --files'],
  },
  {
    name: 'history',
    summary: 'show how the size of an image changed over time',
    usage: [
      'history registry:REPO [flags]             all tags of a repository',
      'history SOURCE|REPORT… [flags]            images in this order',
      'history FILE [SOURCE|REPORT… --write]     a history in a file',
    ],
    examples: [
      "history registry:ghcr.io/org/app --tags 'v*' --last 20",
      'history history.json report.json --write',
    ],
  },
  {
    name: 'whatif',
    summary: 'show what different compression or less content would save',
    usage: ['whatif [NAME=]SOURCE [flags]'],
    examples: ['whatif docker:app:dev', 'whatif registry:ghcr.io/org/app:1 --format json'],
  },
  {
    name: 'scorecard',
    summary: 'measure size, pull, rebuild after a small edit, and startup',
    usage: ['scorecard --build DIR [flags]'],
    examples: [
      'scorecard --build . --health /app/healthy.sh',
      'scorecard --build . --touch src/index.ts --baseline before.json',
    ],
  },
  {
    name: 'order',
    summary: 'find the order of instructions that makes changes cheapest',
    usage: ['order --build DIR [flags]  print a patch; see --prove'],
    examples: ['order --build .', 'order --build . --no-cache --prove'],
  },
  {
    name: 'context',
    summary: 'show what a build reads from its folder, and what to leave out',
    usage: ['context DIR [flags]'],
    examples: ['context .', 'context . --file docker/Dockerfile --target runtime --prove'],
  },
  {
    name: 'init',
    summary: "write a budget with today's sizes and some headroom",
    usage: [
      'init [NAME=]SOURCE|REPORT… [flags]',
      'init --build DIR [flags]',
      'init --from FILE [flags]  convert a .layerx.yaml',
    ],
    examples: ['init docker:app:dev', 'init api=docker:api:ci web=docker:web:ci'],
  },
  {
    name: 'ratchet',
    summary: 'lower the limits that images no longer need',
    usage: [
      'ratchet [NAME=]SOURCE|REPORT… [flags]',
      'ratchet --build DIR [flags]',
      'ratchet [flags]  the images that the budget lists',
    ],
    examples: ['ratchet docker:app:dev', 'ratchet report.json --write'],
  },
  {
    name: 'raise',
    summary: 'raise the limits that images break, and record why',
    usage: [
      'raise [NAME=]SOURCE|REPORT… --why TEXT [flags]',
      'raise --build DIR --why TEXT [flags]',
      'raise --why TEXT [flags]  the images that the budget lists',
    ],
    examples: [
      'raise report.json --why "the new model is larger"',
      'raise docker:app:dev --only highestImageBytes --why "adds ffmpeg"',
    ],
  },
  {
    name: 'rules',
    summary: 'list everything that a budget can limit',
    usage: ['rules [flags]'],
    examples: ['rules', 'rules --format json'],
  },
  {
    name: 'explain',
    summary: 'explain a piece of advice: what it finds and how to fix it',
    usage: ['explain [RULE] [flags]  without RULE: list all'],
    examples: ['explain package-index', 'explain --format markdown'],
  },
  {
    name: 'fix',
    summary: 'rewrite a Dockerfile to follow the advice',
    usage: ['fix --build DIR [flags]  print a patch; see --write and --prove'],
    examples: ['fix --build . --prove', 'fix --build . --rule package-index --write'],
  },
];
