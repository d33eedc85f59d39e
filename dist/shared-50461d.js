// src/analyze/instruction/shell.ts
var UNIX_SHELLS = ["sh", "bash", "ash", "dash", "zsh", "ksh"];
var WINDOWS_SHELLS = ["cmd", "cmd.exe", "powershell", "powershell.exe", "pwsh", "pwsh.exe"];
var OPTION = /^[-/]|^(?:pipefail|errexit|nounset|Bypass|RemoteSigned|Unrestricted)$/i;
var COMMAND_OPTION = /^(?:-[a-z]*c|\/c|-command)$/i;
var MAX_OPTIONS = 8;
function commandStart(words, start) {
  if (!isShell(words[start] ?? "")) return -1;
  for (let i = start + 1; i < words.length && i <= start + MAX_OPTIONS; i++) {
    const word = words[i];
    if (COMMAND_OPTION.test(word)) return i + 1;
    if (!OPTION.test(word)) return -1;
  }
  return -1;
}
function isShell(word) {
  if (word.startsWith("/")) return UNIX_SHELLS.includes(word.slice(word.lastIndexOf("/") + 1));
  return WINDOWS_SHELLS.includes(word.slice(word.lastIndexOf("\\") + 1).toLowerCase());
}

export {
  commandStart
};
