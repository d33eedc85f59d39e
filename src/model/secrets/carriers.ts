import type { Command, Word } from './commands.ts';
import { isSecretName, SECRET_FLAG } from './names.ts';
import { isReading, readsSecret } from './pipelines.ts';

/** `--passphrase-file FILE`, `--vault-password-file=FILE`. */
const FILE_FLAG =
  /^--?[\w-]{0,64}(?:pass|secret|token|key|credential)[\w-]{0,64}file(?:=(.{1,4096}))?$/i;
const OPENSSL_FILE = /^file:(.{1,4096})$/;
/** `TOKEN=$(cat FILE)`, `--password "$(< FILE)"`. */
const SUBSTITUTED = /(?<![\w-])([\w-]{1,128})[= ]["']?\$\((?:cat |< ?)([^\s)"']{1,4096})/g;

/**
 * Finds the files from which a line takes a secret, whatever their name, e.g. `/tmp/x` in
 * `docker login --password-stdin < /tmp/x`. What the line writes to them is the secret.
 */
export function findCarriers(
  line: string,
  lists: readonly (readonly Command[])[],
): ReadonlySet<string> {
  const files = lists.flatMap((commands) => commands.flatMap((_, i) => listCarriers(commands, i)));
  const substituted = [...line.matchAll(SUBSTITUTED)].flatMap(([, name = '', file = '']) =>
    isSecretName(name) || SECRET_FLAG.test(name) || name === '-p' ? [file] : [],
  );
  return new Set([...files, ...substituted]);
}

function listCarriers(commands: readonly Command[], index: number): string[] {
  const { words, operator } = commands[index] as Command;
  if (operator === '<') return readsSecret(commands, index) ? listTexts(words.slice(0, 1)) : [];
  const inFlags = words.flatMap(({ text }, i) => {
    const [flag, file] = FILE_FLAG.exec(text) ?? OPENSSL_FILE.exec(text) ?? [];
    const isSplit = flag !== undefined && file === undefined;
    return isSplit ? listTexts(words.slice(i + 1, i + 2)) : (file ?? []);
  });
  // `restic -p FILE`
  const ofRestic = words[0]?.text === 'restic' ? listAfter(words, '-p') : [];
  const next = commands[index + 1];
  const isRead = words[0]?.text === 'cat' && next?.operator === '|' && isReading(next.words);
  return [...inFlags, ...ofRestic, ...(isRead ? listTexts(words.slice(1)) : [])];
}

const listTexts = (words: readonly Word[]): string[] => words.map(({ text }) => text);

function listAfter(words: readonly Word[], flag: string): string[] {
  const at = words.findIndex(({ text }) => text === flag);
  return at < 0 ? [] : listTexts(words.slice(at + 1, at + 2));
}
