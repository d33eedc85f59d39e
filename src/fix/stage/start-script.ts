/** What a shell script does before it starts a program. */
export interface StartScript {
  /** The words of that program; `"$@"` stands for the arguments of the script. */
  readonly words: readonly string[];
  /** The first line, from 1, that may need a file or a program; absent if none does. */
  readonly needsAtLine?: number;
}

export const ARGUMENTS = '"$@"';

/** The lookahead leaves one way to read a text, so that nothing backtracks. */
const VARIABLE = String.raw`\$(?:\w+(?!\w)|\{\w+(?::?[-=][\w./:-]*)?\})`;
const WORD = String.raw`(?:[\w./:=,@%+-]|"(?:[\w./:=,@%+ -]|${VARIABLE})*"|'[^']*'|${VARIABLE})*`;
const WORDS = `${WORD}(?: ${WORD})*`;
const OPERAND = String.raw`"?(?:[\w.:-]|${VARIABLE})*"?`;
const TEST = String.raw`\[\[? (?:! )?(?:-[nz] )?${OPERAND}(?: !?={1,2} ${OPERAND})? \]\]?`;
/** Not variables that change what programs load. */
const NAME = String.raw`(?!PATH\b|LD_|NODE_(?!ENV\b)|_?JAVA_|JDK_|CLASSPATH\b)\w+`;
/** Lines that only set variables, options and the like. */
const HARMLESS = [
  '#.*',
  String.raw`set [-+]\w+(?: pipefail)?`,
  // A word that follows them would be a command.
  `(?:export )?${NAME}=${WORD}(?: ${NAME}=${WORD})*`,
  `export ${NAME}(?: ${NAME})*`,
  String.raw`exit \d+`,
  `: ${WORDS}`,
  `(?:echo|umask|ulimit) ${WORDS}`,
  `(?:if|elif) ${TEST}; ?then`,
  'then|else|fi',
].map((pattern) => new RegExp(`^(?:${pattern})$`));

/**
 * Reads a script whose last line starts a program.
 * @returns `undefined` if it does anything else there
 */
export function readStartScript(text: string): StartScript | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const last = lines.findLastIndex((line) => line !== '' && !line.startsWith('#'));
  const words = readCommand(lines[last] ?? '');
  // Words of a continued line, a block or a here-document are not the whole command.
  if (words === undefined || /\\$/.test(lines[last - 1] ?? '')) return undefined;
  const needsAt = lines
    .slice(0, last)
    .findIndex((line) => line !== '' && !HARMLESS.some((pattern) => pattern.test(line)));
  return { words, ...(needsAt >= 0 && { needsAtLine: needsAt + 1 }) };
}

const ASSIGNMENT = new RegExp(String.raw`^${NAME}=[\w./:=,@+-]*$`);
const PLAIN = /^[\w./:=,@+-]+$/;
/** Not a variable that changes what the program loads. */
const PROGRAM = /^[\w./:,@+-]+$/;
const PIECES = String.raw`(?:[\w./:=,@+-]|${VARIABLE})+`;
const ARGUMENT = new RegExp(`^(?:${PIECES}|"${PIECES}")$`);

/**
 * Reads a single command without anything that only a shell understands, other than variables in
 * its arguments.
 * @returns its words, without `exec` and assignments; `undefined` for any other script
 */
export function readCommand(script: string): readonly string[] | undefined {
  const all = script.trim().split(/\s+/);
  const words = (all[0] === 'exec' ? all.slice(1) : all).map(unquote);
  const start = words.findIndex((word) => !ASSIGNMENT.test(word));
  const command = words.slice(start);
  const [program = '', ...rest] = command;
  const isRead = program === ARGUMENTS ? rest.length === 0 : PROGRAM.test(program);
  const areRead = rest.every((word) => ARGUMENT.test(word));
  const isPlain = areRead || (rest.at(-1) === ARGUMENTS && rest.slice(0, -1).every(isPlainWord));
  return start >= 0 && isRead && isPlain ? command : undefined;
}

const isPlainWord = (word: string): boolean => PLAIN.test(word);

const unquote = (word: string): string =>
  word === '$@' ? ARGUMENTS : (/^(["'])([\w./:=,@+-]+)\1$/.exec(word)?.[2] ?? word);
