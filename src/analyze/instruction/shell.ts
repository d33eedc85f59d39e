const UNIX_SHELLS = ['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh'];
const WINDOWS_SHELLS = ['cmd', 'cmd.exe', 'powershell', 'powershell.exe', 'pwsh', 'pwsh.exe'];
/** Options between a shell and its command: `-o pipefail`, `/S`, `-ExecutionPolicy Bypass`. */
const OPTION = /^[-/]|^(?:pipefail|errexit|nounset|Bypass|RemoteSigned|Unrestricted)$/i;
const COMMAND_OPTION = /^(?:-[a-z]*c|\/c|-command)$/i;
const MAX_OPTIONS = 8;

/**
 * Finds where a shell's command starts: for `['/bin/sh', '-c', 'make']` at 0, that is 2.
 * @returns -1 if there is no shell at `start`; without a path (`bash -c`), it is part of a command
 */
export function findCommandStart(words: readonly string[], start: number): number {
  if (!isShell(words[start] ?? '')) return -1;
  for (let i = start + 1; i < words.length && i <= start + MAX_OPTIONS; i++) {
    const word = words[i] as string;
    if (COMMAND_OPTION.test(word)) return i + 1;
    if (!OPTION.test(word)) return -1;
  }
  return -1;
}

function isShell(word: string): boolean {
  if (word.startsWith('/')) return UNIX_SHELLS.includes(word.slice(word.lastIndexOf('/') + 1));
  return WINDOWS_SHELLS.includes(word.slice(word.lastIndexOf('\\') + 1).toLowerCase());
}
