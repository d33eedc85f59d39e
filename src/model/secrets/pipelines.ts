import { joinPattern } from '../pattern.ts';
import { type Command, isReference, type Range, type Word } from './commands.ts';
import { isSecretName, SECRET_FILE, SECRET_FLAG } from './names.ts';
import { isRandom } from './scripts.ts';

/** Programs and flags that read a password from standard input. */
const READER = joinPattern(
  '',
  String.raw`^(?:[\w/.-]*\/)?(?:\w*passwd|htdigest|kinit|realm|cryptsetup|ssh-add|borg`,
  '|kubeseal|debconf-set-selections)$|^(?:login|adduser|signin)$',
  String.raw`|^--(?:[\w-]*(?:password|passwd|pass|token|secret|key)[\w-]*-)?stdin`,
  String.raw`(?:-pass\w*)?$|^--with-token$|^--pass(?:phrase|word)-fd\b`,
  '|^--pass(?:phrase|word)-file=?-?$|^(?:stdin|fd:0)$',
);
const PRODUCER = /^(?:echo|printf|print|yes|Write-Output|write-output)$/;

/**
 * Finds what is piped or redirected into the command at `index`, if that command reads a password
 * or writes a file for secrets.
 */
export function findPipelineSecrets(
  line: string,
  commands: readonly Command[],
  index: number,
  carriers: ReadonlySet<string>,
): Range[] {
  const command = commands[index] as Command;
  const { words, operator } = command;
  if (operator === '<<<') {
    const [value] = words;
    return value !== undefined && readsSecret(commands, index) ? [value] : [];
  }
  if (operator === '<<' || operator === '<<-')
    return readsSecret(commands, index) || writesSecret(commands, index)
      ? findHereDocument(line, commands, index)
      : [];
  // Process substitution: `ssh-add <(echo x)`.
  if (operator === '(' && commands[index - 1]?.operator === '<') return findPrinted(command);
  // Command substitution: `docker login -p $(echo x)`.
  if (operator === '(' && isSecretOption(commands[index - 1])) return findPrinted(command);
  return findWritten(commands, index, carriers);
}

/** Finds what is piped into a reader of passwords, or printed into a file. */
function findWritten(
  commands: readonly Command[],
  index: number,
  carriers: ReadonlySet<string>,
): Range[] {
  const command = commands[index] as Command;
  const isSecret = takesSecret(command, carriers) || isDecoded(commands, index);
  const isAnyFile = WRITES.test(command.operator);
  return isSecret || isAnyFile
    ? findPrintedWords(commands, index).filter(({ text }) => isSecret || isRandom(text))
    : [];
}

/** Whether a command ends with `-p $`, and what follows is a substitution. */
const isSecretOption = (command: Command | undefined): boolean => {
  const [option, dollar] = command?.words.slice(-2) ?? [];
  return dollar?.text === '$' && (option?.text === '-p' || SECRET_FLAG.test(option?.text ?? ''));
};

/** `echo x | base64 -d > file`: public text is not encoded. */
function isDecoded(commands: readonly Command[], index: number): boolean {
  const { words, operator } = commands[index] as Command;
  const isWritten = WRITES.test(operator) || words[0]?.text === 'tee';
  const texts = commands[index - 1]?.words.map(({ text }) => text) ?? [];
  return (
    isWritten && texts[0] === 'base64' && texts.some((text) => /^(?:-[dD]|--decode)$/.test(text))
  );
}

/** Whether the text piped or redirected into a command is a secret, judging by its target. */
function takesSecret({ words, operator }: Command, carriers: ReadonlySet<string>): boolean {
  const isTaking = (word: Word | undefined): boolean =>
    isSecretFile(word) || carriers.has(word?.text ?? '');
  const isTarget = WRITES.test(operator) && isTaking(words[0]);
  const isTee = words.some(({ text }) => text === 'tee') && words.some(isTaking);
  const isReader = operator.startsWith('|') && operator !== '||' && isReading(words);
  return isTarget || isTee || isReader;
}

const WRITES = /^>[>|]?$/;
const MAX_PATH = 4096;
const isSecretFile = (word: Word | undefined): boolean =>
  word !== undefined && word.text.length <= MAX_PATH && SECRET_FILE.test(word.text);

/** Whether a command reads a password from its standard input. */
export const isReading = (words: readonly Word[]): boolean =>
  words.some(
    ({ text }, i) => READER.test(text) || (text === 'sudo' && words[i + 1]?.text === '-S'),
  ) ||
  (words.some(({ text }) => /^(?:login|secret|write|put)$/.test(text)) &&
    /^-$|=-$/.test(words.at(-1)?.text ?? '')) ||
  words.some(
    ({ text }, i) => text === 'secret' && /^(?:put|create|set)$/.test(words[i + 1]?.text ?? ''),
  );

/** Whether the command that receives this input reads a secret, or a variable for one. */
export function readsSecret(commands: readonly Command[], index: number): boolean {
  const words = commands
    .slice(findCommandStart(commands, index), index)
    .flatMap(({ words }) => words);
  return isReading(words) || words.some(({ text }) => !text.startsWith('-') && isSecretName(text));
}

const writesSecret = (commands: readonly Command[], index: number): boolean => {
  const around = commands.slice(findCommandStart(commands, index), index + 2);
  return around.some(
    ({ operator, words }) =>
      (operator.startsWith('>') && isSecretFile(words[0])) ||
      (words.some(({ text }) => text === 'tee') && words.some(isSecretFile)),
  );
};

const isRedirection = ({ operator }: Command): boolean => /^[<>]|^&>/.test(operator);

/** Limits redirections per command and parts per pipeline; keeps the time linear. */
const MAX_PARTS = 16;

function findCommandStart(commands: readonly Command[], index: number): number {
  let start = index;
  const least = Math.max(0, index - MAX_PARTS);
  while (start > least && isRedirection(commands[start] as Command)) start--;
  return start;
}

/** Returns the text between `<<EOF` and `EOF`, or up to the end of the line. */
function findHereDocument(line: string, commands: readonly Command[], index: number): Range[] {
  const [delimiter] = commands[index]?.words ?? [];
  if (delimiter === undefined) return [];
  const peekTwo = commands.slice(index, index + MAX_PARTS * 64).flatMap(({ words }) => words);
  const close = peekTwo.slice(1).find(({ text }) => text === delimiter.text);
  const end = close === undefined ? line.length : close.start;
  const text = line.slice(delimiter.end, end);
  const start = delimiter.end + (text.length - text.trimStart().length);
  const last = delimiter.end + text.trimEnd().length;
  return last > start ? [{ start, end: last }] : [];
}

/** Returns the words printed by the commands before a pipe or redirection. */
function findPrintedWords(commands: readonly Command[], index: number): Word[] {
  const ranges: Word[] = [];
  let depth = 0;
  for (let at = index - 1; at >= Math.max(0, index - MAX_PARTS); at--) {
    const { words, operator } = commands[at] as Command;
    const next = commands[at + 1]?.operator ?? '';
    if (next === ')') depth++;
    if (next === '(') depth--;
    if (depth < 0 || (depth === 0 && !CONNECTS.test(next))) break;
    ranges.push(...findPrinted(commands[at] as Command));
    if (operator === '<<<') ranges.push(...words.slice(0, 1));
  }
  return ranges;
}

/** The words that a command prints. */
function findPrinted({ words }: Command): Word[] {
  const program = words.findIndex(({ text }) => PRODUCER.test(text));
  return program < 0 ? [] : words.slice(program + 1).filter(isPrinted);
}

/** Operators that join the parts of one pipeline. */
const CONNECTS = /^(?:\||\|&|[<>]+|&>|>\||[()])$/;

const isPrinted = (word: Word): boolean =>
  !/^-[neE]{1,3}$/.test(word.text) && !isReference(word) && !/^(?:%s|\\n|\\r)+$/.test(word.text);
