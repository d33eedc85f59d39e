/**
 * One line for the log of a workflow's step. The runner takes for a command what begins with `::` after white space, and
 * `##[…]` anywhere; here an invisible space breaks both, and what is seen stays the same.
 * Source: actions/runner, `ActionCommand.cs`.
 */
function harmlessLogLine(line: string): string {
  const broken = line.replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`);
  return INVISIBLE_START.test(broken) ? broken.replace('::', `:${ZERO_WIDTH_SPACE}:`) : broken;
}

/** The same for a text of several lines; a carriage return ends a line there too. */
export const harmlessLog = (text: string): string =>
  text
    .split(LINE_END)
    .map((part) => (LINE_END.test(part) ? part : harmlessLogLine(part)))
    .join('');

const ZERO_WIDTH_SPACE = '\u200b';
const LINE_END = /(\r\n|\n|\r)/;
/** Wider than what .NET trims, so that no kind of space is overlooked. */
const INVISIBLE_START = /^[\s\p{C}\p{Z}]*::/u;
