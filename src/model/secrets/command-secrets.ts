import { type Command, parseCommands, type Word } from './commands.ts';
import { isSecretName, SECRET_FILE, SECRET_FLAG } from './names.ts';
import { flagSecrets, positionalSecrets } from './programs.ts';

/** A part of the line that is a secret: `line.slice(start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds secrets by where they are in a command: behind a flag or a setting's name, at a place that
 * the program gives to a password, piped into what reads one, or written to a file for one.
 * @param line a single line
 * @returns ranges in no order, which may overlap
 */
export function findCommandSecrets(line: string): Range[] {
  const lists = parseCommands(line);
  if (lists.flat().length > MAX_COMMANDS) return [{ start: 0, end: line.length }];
  return lists.flatMap((commands) => [
    ...commands.flatMap(({ words }) => inWords(line, words)),
    ...commands.flatMap((_, index) => inPipeline(line, commands, index)),
  ]);
}

/** No line that a person wrote has more. What has is not shown. */
const MAX_COMMANDS = 4000;

function inWords(line: string, words: readonly Word[]): Range[] {
  if (words.length < 2) return [];
  const settings = settingsFrom(words);
  return [
    ...words.flatMap((_, i) => behindName(words, i, settings)),
    ...flagSecrets(line, words),
    ...positionalSecrets(line, words),
  ];
}

/** `--token x`, `_authToken x`, `set TOKEN x`. */
function behindName(words: readonly Word[], index: number, settings: Settings): Range[] {
  const [name, value] = [words[index] as Word, words[index + 1]];
  if (value === undefined || isReference(value)) return [];
  if (name.text.startsWith('-'))
    return SECRET_FLAG.test(name.text) && !isFlag(value) ? [value] : [];
  return isSetting(name.text, index, settings) ? [value] : [];
}

/** What comes before words that are names of something else than settings. */
const NO_SETTING =
  /^(?:unset|printenv|export|declare|local|readonly|-e|--env|--build-arg|ARG|COPY|ADD|WORKDIR|USER|install|add|require|uninstall|remove|rm|mkdir|touch|chmod|chown|cat|ls|cp|mv|test|command|which|echo|from)$/;
/** What comes before a plain word that is a setting's name: `set password x`, `login u password x`. */
const CONTEXT =
  /^(?:set\w*|config\w*|machine|default|login|user(?:name)?|account|identified|with|alter|put|write)$/i;
const SETTER = /^(?:set|setx|setenv|config|configure|env|ENV)$/;
const BARE =
  /^(?:token|secret|password|passwd|pass|passphrase|pwd|authtoken|apikey|requirepass|masterauth)$/i;

/** The first words that say what names after them are. */
interface Settings {
  readonly context: number;
  readonly setter: number;
  readonly other: number;
}

function settingsFrom(words: readonly Word[]): Settings {
  const first = (pattern: RegExp): number => {
    const index = words.findIndex(({ text }) => pattern.test(text));
    return index < 0 ? Number.POSITIVE_INFINITY : index;
  };
  return { context: first(CONTEXT), setter: first(SETTER), other: first(NO_SETTING) };
}

function isSetting(name: string, index: number, { context, setter, other }: Settings): boolean {
  if (!/^[\w.:/@[\]"-]{1,512}$/.test(name) || !/[A-Za-z_]$/.test(name) || name.includes('://'))
    return false;
  if (BARE.test(name)) return context < index;
  if (/^[A-Z][A-Z0-9_]*$/.test(name)) return setter < index && isSecretName(name);
  if (lastPart(name).length > MAX_NAME) return false;
  const isPath = /^[/.~]/.test(name) && !name.includes(':');
  if (isPath || (other < index && !(setter < index))) return false;
  return /[_:.]|[a-z][A-Z]/.test(name) && isSecretName(lastPart(name));
}

/** What is longer is a token itself. */
const MAX_NAME = 48;
/** `//registry/:_authToken` is a setting of a registry. */
const lastPart = (name: string): string => name.slice(name.lastIndexOf(':') + 1);

/** Programs and flags that read a password from standard input. */
const READER =
  /^(?:passwd|chpasswd|kinit|smbpasswd|cryptsetup|ssh-add|chgpasswd)$|^--(?:[\w-]*(?:password|passwd|pass|token|secret|key)[\w-]*-)?stdin(?:-pass\w*)?$|^--with-token$|^--pass(?:phrase|word)-fd\b|^--pass(?:phrase|word)-file=?-?$|^(?:stdin|fd:0)$/;
const PRODUCER = /^(?:echo|printf|print|yes|cat|tee|Write-Output|write-output)$/;

/** What is piped into this command, or redirected to it, and is a secret for that. */
function inPipeline(line: string, commands: readonly Command[], index: number): Range[] {
  const command = commands[index] as Command;
  const { words, operator } = command;
  if (operator === '<<<') {
    const [value] = words;
    return value !== undefined && readsSecret(commands, index) ? [value] : [];
  }
  if (operator === '<<' || operator === '<<-')
    return readsSecret(commands, index) || writesSecret(commands, index)
      ? hereDocument(line, commands, index)
      : [];
  const isTarget =
    (operator === '>' || operator === '>>' || operator === '>|') && isSecretFile(words[0]);
  const isTee = words.some(({ text }) => text === 'tee') && words.some(isSecretFile);
  const isReader = operator.startsWith('|') && operator !== '||' && isReading(words);
  return isTarget || isTee || isReader ? produced(commands, index) : [];
}

const MAX_PATH = 4096;
const isSecretFile = (word: Word | undefined): boolean =>
  word !== undefined && word.text.length <= MAX_PATH && SECRET_FILE.test(word.text);

const isReading = (words: readonly Word[]): boolean =>
  words.some(
    ({ text }, i) => READER.test(text) || (text === 'sudo' && words[i + 1]?.text === '-S'),
  ) ||
  (words.some(({ text }) => /^(?:login|secret|write|put)$/.test(text)) &&
    /^-$|=-$/.test(words.at(-1)?.text ?? '')) ||
  words.some(
    ({ text }, i) => text === 'secret' && /^(?:put|create|set)$/.test(words[i + 1]?.text ?? ''),
  );

/** Whether the command that this input belongs to reads a secret, or a variable for one. */
function readsSecret(commands: readonly Command[], index: number): boolean {
  const words = commands.slice(commandStart(commands, index), index).flatMap(({ words }) => words);
  return isReading(words) || words.some(({ text }) => !text.startsWith('-') && isSecretName(text));
}

const writesSecret = (commands: readonly Command[], index: number): boolean => {
  const around = commands.slice(commandStart(commands, index), index + 2);
  return around.some(
    ({ operator, words }) =>
      (operator.startsWith('>') && isSecretFile(words[0])) ||
      (words.some(({ text }) => text === 'tee') && words.some(isSecretFile)),
  );
};

const isRedirection = ({ operator }: Command): boolean => /^[<>]|^&>/.test(operator);

/** No command has more redirections, and no pipeline more parts; keeps the time linear. */
const MAX_PARTS = 16;

function commandStart(commands: readonly Command[], index: number): number {
  let start = index;
  const least = Math.max(0, index - MAX_PARTS);
  while (start > least && isRedirection(commands[start] as Command)) start--;
  return start;
}

/** The text between `<<EOF` and `EOF`, or the end of the line. */
function hereDocument(line: string, commands: readonly Command[], index: number): Range[] {
  const [delimiter] = commands[index]?.words ?? [];
  if (delimiter === undefined) return [];
  const rest = commands.slice(index, index + MAX_PARTS * 64).flatMap(({ words }) => words);
  const close = rest.slice(1).find(({ text }) => text === delimiter.text);
  const end = close === undefined ? line.length : close.start;
  const text = line.slice(delimiter.end, end);
  const start = delimiter.end + (text.length - text.trimStart().length);
  const last = delimiter.end + text.trimEnd().length;
  return last > start ? [{ start, end: last }] : [];
}

/** The words that the commands in front of a pipe or redirection print. */
function produced(commands: readonly Command[], index: number): Range[] {
  const ranges: Range[] = [];
  let depth = 0;
  for (let at = index - 1; at >= Math.max(0, index - MAX_PARTS); at--) {
    const { words, operator } = commands[at] as Command;
    const next = commands[at + 1]?.operator ?? '';
    if (next === ')') depth++;
    if (next === '(') depth--;
    if (depth < 0 || (depth === 0 && !CONNECTS.test(next))) break;
    const program = words.findIndex(({ text }) => PRODUCER.test(text));
    if (program >= 0) ranges.push(...words.slice(program + 1).filter(isPrinted));
    if (operator === '<<<') ranges.push(...words.slice(0, 1));
  }
  return ranges;
}

/** Operators that join the parts of one pipeline. */
const CONNECTS = /^(?:\||\|&|[<>]+|&>|>\||[()])$/;

const isPrinted = (word: Word): boolean =>
  !/^-[neE]{1,3}$/.test(word.text) && !isReference(word) && !/^(?:%s|\\n|\\r)+$/.test(word.text);

const isFlag = ({ text }: Word): boolean => /^--?[A-Za-z]/.test(text);
/** `$TOKEN` and `${TOKEN}` name a value and do not show it. */
const isReference = ({ text }: Word): boolean => /^\$(?:\w+|\{\w+\})$/.test(text);
