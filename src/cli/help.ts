import { FLAGS } from './flags.ts';

const USAGE = `plimsoll: the load line for container images

Usage
  plimsoll check [NAME=]SOURCE… [flags]  measure images and judge them
  plimsoll check --build DIR [flags]     build an image first
  plimsoll check [flags]                 check the images that the budget lists
  plimsoll judge REPORT [flags]          judge a report again, measure nothing
  plimsoll compare OLD NEW [flags]       what changed between two images
  plimsoll init SOURCE|REPORT… [flags]   write a budget from what is measured
  plimsoll ratchet [SOURCE|REPORT…]      lower limits with room to spare
  plimsoll rules [--format FORMAT]       what can be limited
  plimsoll --help, plimsoll --version

Sources
  docker:NAME            an image of the Docker engine; it is never pulled
  podman:NAME            an image of Podman
  docker-archive:FILE    what \`docker save\`, skopeo, podman, kaniko or nix
                         wrote; - is standard input
  oci-archive:FILE       an OCI layout in one file
  oci-dir:DIR            an OCI layout
  registry:REF           an image in a registry, with the logins of Docker and
                         Podman: registry:ghcr.io/org/app:main
  a bare word            a file or layout where it begins with . or / or ends
                         like an archive, else an image of the Docker engine

Flags
`;

const EXITS = `
Exit codes
  0    within budget, warnings included
  1    over budget
  2    unusable flags, inputs or budget
  3    could not be measured, or the report could not be written
  130  interrupted

Documentation: https://github.com/plimsoll-ci/plimsoll
`;

const NAME_CELLS = 25;

/** @param columns width of the terminal */
export function renderHelp(columns: number): string {
  const textCells = Math.max(30, Math.min(columns, 120) - NAME_CELLS);
  const rows = FLAGS.map(({ name, value, help }) => {
    const [first = '', ...rest] = wrapWords(help, textCells);
    const label = `  --${name}${value ? ` ${value}` : ''}`;
    const start =
      label.length < NAME_CELLS
        ? `${label.padEnd(NAME_CELLS)}${first}`
        : `${label}\n${' '.repeat(NAME_CELLS)}${first}`;
    return [start, ...rest.map((line) => ' '.repeat(NAME_CELLS) + line)].join('\n');
  });
  return `${USAGE}${rows.join('\n')}\n${EXITS}`;
}

function wrapWords(text: string, cells: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1] as string;
    if (last !== '' && last.length + 1 + word.length > cells) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
