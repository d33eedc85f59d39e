import { joinPattern } from '../pattern.ts';
import { findCarriers } from './carriers.ts';
import { isReference, parseCommands, type Range, type Word } from './commands.ts';
import { isPlainValue, isSecretName, SECRET_FLAG } from './names.ts';
import { findPipelineSecrets } from './pipelines.ts';
import { findFlagSecrets, findPositionalSecrets } from './programs.ts';
import { selectPublicWords } from './public-words.ts';
import { findScriptSecrets } from './scripts.ts';

/**
 * Finds secrets by their place in a command: after a flag or a setting's name, where the program
 * expects a password, piped into a reader of passwords, or written to a file for secrets.
 * @param line a single line
 * @returns ranges in any order, which may overlap
 */
export function findCommandSecrets(line: string): Range[] {
  const lists = parseCommands(line);
  if (lists.flat().length > MAX_COMMANDS) return [{ start: 0, end: line.length }];
  const carriers = findCarriers(line, lists);
  return lists.flatMap((commands) => [
    ...commands.flatMap(({ words }) => findInWords(line, words)),
    ...commands.flatMap((_, index) => [
      ...findPipelineSecrets(line, commands, index, carriers),
      ...findScriptSecrets(commands, index),
    ]),
  ]);
}

/** Far more than any real line has. A longer line is masked as a whole. */
const MAX_COMMANDS = 4000;

function findInWords(line: string, words: readonly Word[]): Range[] {
  if (words.length < 2) return [];
  const byProgram = [...findFlagSecrets(line, words), ...findPositionalSecrets(line, words)];
  return [
    ...byProgram,
    ...findNamedWords(words, byProgram),
    ...words.flatMap(findInOption),
    ...findSubstituted(words),
  ];
}

/**
 * Finds the values of names. A password can be a word like `token`, which then is not a name;
 * neither is `app.token` of a server.
 */
function findNamedWords(words: readonly Word[], byProgram: readonly Range[]): Range[] {
  const settings = detectSettings(words);
  const values = new Set([...byProgram, ...selectPublicWords(words)].map(({ start }) => start));
  return words.flatMap(({ start }, i) => {
    const found = values.has(start) ? [] : findAfterName(words, i, settings);
    for (const range of found) values.add(range.start);
    return found;
  });
}

/** `--data 'password=x y'`: the value extends to the closing quote. */
function findInOption(word: Word, index: number, words: readonly Word[]): Range[] {
  const option = words[index - 1]?.text ?? '';
  const name = /^[\w.-]{1,64}(?==)/.exec(word.text)?.[0];
  if (name === undefined || !word.isQuoted || !isSecretName(name)) return [];
  // `sh -c 'TOKEN=x make'` is a command.
  if (!option.startsWith('-') || /^-\w*c$/.test(option)) return [];
  return [{ start: word.start + name.length + 2, end: word.end - 1 }];
}

/** `--token x`, `_authToken x`, `set TOKEN x`. */
function findAfterName(words: readonly Word[], index: number, settings: Settings): Range[] {
  const name = words[index] as Word;
  const value = findValue(words, index);
  if (value === undefined || isReference(value)) return [];
  if (name.text.startsWith('-'))
    return SECRET_FLAG.test(name.text) && !isFlag(value) ? [value] : [];
  return isSetting(name.text, index, settings) ? [value] : [];
}

/** `sed -i s/DB_PASSWORD/x/g`: the replacement for a secret's name. */
function findSubstituted(words: readonly Word[]): Range[] {
  if (!words.some(({ text }) => /(?:^|\/)(?:sed|perl)$/.test(text))) return [];
  return words.flatMap(({ text, start, end }) => {
    const delimiter = /^s([|/#,~@!:;])/.exec(text)?.[1];
    if (delimiter === undefined) return [];
    const [, pattern = '', replacement = ''] = text.split(delimiter);
    const isPlain = isPlainValue(replacement.slice(replacement.lastIndexOf(' ') + 1));
    return replacement !== '' && !isPlain && isSecretName(pattern) ? [{ start, end }] : [];
  });
}

/** `PrivateKey = x`; PowerShell's `Env:TOKEN -Value x`. */
function findValue(words: readonly Word[], index: number): Word | undefined {
  const next = words[index + 1];
  return next !== undefined && /^(?:=>?|:=?|-Value)$/i.test(next.text) ? words[index + 2] : next;
}

/** Words before names that are not settings. */
const NO_SETTING = joinPattern(
  '',
  '^(?:unset|printenv|export|declare|local|readonly|-e|--env|--build-arg|ARG|COPY',
  '|ADD|WORKDIR|USER|install|add|require|uninstall|remove|rm|mkdir|touch|chmod',
  String.raw`|chown|cat|ls|cp|mv|test|command|which|echo|from|\w+(?:en|dis)mod`,
  String.raw`|docker-php-ext-\w+)$`,
);
/** Words before a plain word that names a setting: `set password x`, `login u password x`. */
const CONTEXT = joinPattern(
  'i',
  String.raw`^(?:--arg(?:json)?|--define|set\w*|config\w*|machine|default|login|user(?:name)?`,
  '|account|identified|with|alter|put|write)$',
);
const SETTER = /^(?:set|setx|setenv|config|configure|env|ENV)$/;
const BARE = joinPattern(
  'i',
  '^(?:token|secret|password|passwd|pass|passphrase|pwd|authtoken|apikey|input_pw',
  '|user_pw|owner_pw)$',
);
/** Settings that are rarely part of a sub-command such as `create secret`. */
const PASSWORD = /^(?:password|passwd|passphrase|pwd|authtoken|apikey|\w+_pw)$/i;
/** Settings that need no words before them. */
const ALWAYS = /^(?:requirepass|masterauth|private-?key|preshared-?key)$/i;

/** The first words, which determine the meaning of later names. */
interface Settings {
  readonly context: number;
  readonly setter: number;
  readonly other: number;
}

function detectSettings(words: readonly Word[]): Settings {
  const findFirst = (pattern: RegExp): number => {
    const index = words.findIndex(({ text }) => pattern.test(text));
    return index < 0 ? Number.POSITIVE_INFINITY : index;
  };
  return { context: findFirst(CONTEXT), setter: findFirst(SETTER), other: findFirst(NO_SETTING) };
}

function isSetting(name: string, index: number, { context, setter, other }: Settings): boolean {
  // `mvn -pl :auth package`: a project.
  if (!isName(name) || /^:[a-z]/i.test(name)) return false;
  const last = takeLastPart(name);
  if (ALWAYS.test(name)) return true;
  if (BARE.test(name))
    return context < index || (PASSWORD.test(name) && index >= 2 && !(other < index));
  if (/^[A-Z][A-Z0-9_]*$/.test(name)) return setter < index && isSecretName(name);
  if (last.length > MAX_NAME) return false;
  const isPath = /^[/.~]/.test(name) && !name.includes(':');
  if ((isPath || other < index) && !(setter < index)) return false;
  return /[_:./]|[a-z][A-Z]/.test(name) && isSecretName(last);
}

const isName = (word: string): boolean =>
  /^%?[\w.:/@[\]"-]{0,511}[A-Za-z_]$/.test(word) &&
  (!word.includes('://') || word.includes(']') || GIT_SETTING.test(word));

/** `credential.https://github.com.password`. */
const GIT_SETTING = /^credential\.https?:/;

/** A longer word is a token itself. */
const MAX_NAME = 48;
/** `//registry/:_authToken` and `registries["https://registry"].authToken` are a registry's. */
const takeLastPart = (name: string): string =>
  name.slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf(']')) + 1);

const isFlag = ({ text }: Word): boolean => /^--?[A-Za-z]/.test(text);
