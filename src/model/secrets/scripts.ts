import { type Command, isReference, type Range, type Word } from './commands.ts';

const SHELL = /^(?:[\w/.-]*\/)?(?:ba|da|a|z|k)?sh$/;
/** Names that installers use for a token, a key or a password. */
const FLAG = /^-[tkpKT]$/;

/**
 * Finds secrets among the arguments of a downloaded script: `curl … | bash -s -- -t x`,
 * `bash <(curl …) -t x`.
 */
export function findScriptSecrets(commands: readonly Command[], index: number): Range[] {
  const { words } = commands[index] as Command;
  return words.slice(findFirstArgument(commands, index)).filter((word, i, rest) => {
    const isFlagValue = FLAG.test(rest[i - 1]?.text ?? '') && isValue(word);
    return isFlagValue || (!word.text.startsWith('-') && isRandom(word.text));
  });
}

/** @returns the index of the script's first word; past all words if this runs no script */
function findFirstArgument(commands: readonly Command[], index: number): number {
  const { words, operator } = commands[index] as Command;
  const shell = words.findIndex(({ text }) => SHELL.test(text));
  if (operator.startsWith('|') && operator !== '||' && shell >= 0 && shell <= MAX_PREFIX)
    return shell + 1;
  return operator === ')' && isRunByShell(commands, index) ? 0 : words.length;
}

/** `sudo -E env A=b`. */
const MAX_PREFIX = 8;
/** How far back `bash <(` is searched; keeps the time linear. */
const MAX_PARTS = 16;

function isRunByShell(commands: readonly Command[], index: number): boolean {
  for (let at = index - 1; at > Math.max(0, index - MAX_PARTS); at--) {
    if (commands[at]?.operator !== '(') continue;
    if (commands[at - 1]?.operator !== '<') return false;
    return (commands[at - 2]?.words ?? []).some(({ text }) => SHELL.test(text));
  }
  return false;
}

/** A path and a number are not secrets. */
const isValue = (word: Word): boolean => !/^[-/.~]|^\d+$/.test(word.text) && !isReference(word);

/** Whether a text looks like a token: long, of letters in both cases and digits. */
export const isRandom = (text: string): boolean =>
  /^[\w+/=-]{20,512}$/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);
