import { COMMANDS, type CommandName } from './commands.ts';
import { FLAGS, type Flag } from './flags.ts';

const SOURCES = `Sources
  docker:NAME          an image of the Docker engine; it is never pulled
  podman:NAME          an image of Podman
  docker-archive:FILE  a file of docker save, podman or nix; - is standard input
  oci-archive:FILE     an OCI layout in one file
  oci-dir:DIR          an OCI layout
  registry:REF         an image in a registry, e.g. registry:ghcr.io/org/app:1
  anything else        a file or folder if it starts with . or / or ends in
                       .tar, .tgz etc.; else an image of the Docker engine
`;

const EXITS = `Exit codes
  0 within budget, or warnings only  1 over budget  2 invalid flags or budget
  3 not measured, or the report could not be written  130 interrupted
`;

/** The commands, sources and exit codes, in at most 80 × 40 cells. */
export function renderOverview(): string {
  const nameCells = measureColumn(COMMANDS.map(({ name }) => name));
  const commands = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(nameCells)}${summary}\n`);
  return `Plimsoll measures container images and judges them by a budget.

Usage
  plimsoll COMMAND [flags]

Commands
${commands.join('')}
${SOURCES}
${EXITS}
"plimsoll COMMAND --help" shows the flags and examples of a command.
Documentation: https://github.com/plimsoll-ci/plimsoll
`;
}

/**
 * One command: its usage, flags and examples, in at most 80 × 40 cells.
 * @param columns width of the terminal; more than 100 are not used
 */
export function renderCommandHelp(name: CommandName, columns: number): string {
  const { summary, usage, examples } = COMMANDS.find((one) => one.name === name) as Command;
  const all = FLAGS.filter(({ commands }) => commands.includes(name));
  const flags = all.filter(({ isOfBuilder }) => isOfBuilder !== true);
  const ofBuilder = all.filter(({ isOfBuilder }) => isOfBuilder === true);
  const width = Math.min(columns, MOST_COLUMNS);
  const hasSources = usage.some((form) => /SOURCE/.test(form));
  return [
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
    '',
    'Usage',
    ...usage.map((form) => `  plimsoll ${form}`),
    '',
    'Flags',
    ...formatFlags(flags, width),
    ...formatBuilderFlags(ofBuilder, width),
    '',
    'Examples',
    ...examples.map((example) => `  plimsoll ${example}`),
    ...(hasSources ? ['', '"plimsoll --help" lists the forms of SOURCE and the exit codes.'] : []),
    '',
  ].join('\n');
}

type Command = (typeof COMMANDS)[number];

const MOST_COLUMNS = 100;
const FEWEST_TEXT_CELLS = 30;

/** Flags that `docker buildx build` has too, by name only. */
function formatBuilderFlags(flags: readonly Flag[], columns: number): string[] {
  if (flags.length === 0) return [];
  const names = flags.map(({ name }) => `--${name}`).join(' ');
  return wrapWords(`passed to docker buildx build: ${names}`, columns - 2).map(
    (line) => `  ${line}`,
  );
}

function formatFlags(flags: readonly Flag[], columns: number): string[] {
  const labels = flags.map(({ name, value }) => `--${name}${value ? ` ${value}` : ''}`);
  const labelCells = measureColumn(labels) + 2;
  const textCells = Math.max(FEWEST_TEXT_CELLS, columns - labelCells);
  return flags.flatMap(({ help, isRepeatable }, index) => {
    const text = isRepeatable ? `${help} (repeatable)` : help;
    return wrapWords(text, textCells).map(
      (line, row) => (row === 0 ? `  ${labels[index]}` : '').padEnd(labelCells) + line,
    );
  });
}

/** The width of a column with these texts and a gap of two. */
const measureColumn = (texts: readonly string[]): number =>
  Math.max(...texts.map(({ length }) => length)) + 2;

function wrapWords(text: string, cells: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1] as string;
    if (last !== '' && last.length + 1 + word.length > cells) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
