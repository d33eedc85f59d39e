import { ELLIPSIS } from '../model/secrets/mask.ts';

/**
 * A short change: our own words, and code such as names in the image, commands or a whole
 * instruction.
 */
export type ChangePiece = string | { readonly code: string };
export type Change = readonly ChangePiece[];

/** The instruction of a layer, on one line, as in the history; `null` if unknown. */
export type GetInstruction = (layer: number) => string | null;

/**
 * The shell commands of a RUN instruction, without `RUN`.
 * @returns `undefined` if no command can be added to it: a heredoc, the JSON form, a comment,
 * truncated text
 */
export function runScript(instruction: string | null): string | undefined {
  if (instruction === null || !instruction.startsWith('RUN ')) return undefined;
  const script = instruction.slice('RUN '.length).replace(/[\s;]+$/, '');
  return /^\[|<<|(?:^|\s)#|\\$/.test(script) || script.endsWith(ELLIPSIS) ? undefined : script;
}

/** No image has more layers. */
const MOST_LAYERS = 1000;

/** The instructions of all later layers. */
export function listLaterTexts(layer: number, getInstruction: GetInstruction): string[] {
  const later: string[] = [];
  for (let at = layer + 1; at < MOST_LAYERS; at++) {
    const instruction = getInstruction(at);
    if (instruction === null) break;
    later.push(instruction);
  }
  return later;
}

/** The commands of all later instructions; `undefined` for one that does not run. */
export const listLater = (layer: number, getInstruction: GetInstruction): (string | undefined)[] =>
  listLaterTexts(layer, getInstruction).map(runScript);

/** Adds a command that runs if all before it succeeded. */
export const appendCommand = (script: string, command: string): string => `${script} && ${command}`;

/**
 * The same, if the command would run and could do its work.
 * @returns `undefined` if the script may end early, or runs as another user
 */
export function appendCertainly(script: string, command: string): string | undefined {
  const last =
    script
      .split(/&&|\|\||;/)
      .at(-1)
      ?.trim() ?? '';
  const isLost = /^(?:exit|exec|return)\b|[&|]$/.test(last);
  return isLost || /\b(?:sudo|doas)\b/.test(script) ? undefined : appendCommand(script, command);
}

/** Keeps folders in a builder cache instead of the layer. */
export const mountCaches = (script: string, folders: readonly string[]): string =>
  [...folders.map((folder) => `--mount=type=cache,target=${folder}`), script].join(' ');

/**
 * Adds an option to each matching command that does not have it.
 * @param command matches up to where the option goes, not across `&&`, `;` and `|`
 */
export const addOption = (script: string, command: RegExp, option: string): string =>
  script.replace(/[^&|;]+/g, (part) =>
    part.includes(option) ? part : part.replace(command, (start) => `${start} ${option}`),
  );

/** apt's install, up to where another option of the same command can go. */
export const APT_INSTALL =
  /\bapt(?:-get)?(?: -\S+)* install(?: (?:-[yq]+|--yes|--assume-yes|--quiet))*(?= )/;

const INSTALL =
  /^(\s*(?:sudo )?(?:apt-get|apt|apk|dnf|microdnf|yum)\b(?: -\S+)* (?:install|add)\b)(.*)$/s;

/**
 * Removes packages from commands of system package managers that install them.
 * @returns `undefined` if a command names none of them, or no other package
 */
export function leaveOutPackages(script: string, names: readonly string[]): string | undefined {
  let isChanged = false;
  let isEmpty = false;
  const edited = script.replace(/[^&|;]+/g, (part) => {
    const [, command, words] = INSTALL.exec(part) ?? [];
    if (command === undefined || words === undefined) return part;
    const all = words.split(/(?=\s)/);
    const left = all.filter((word) => !names.includes(word.trim().split('=', 1)[0] ?? ''));
    if (left.length === all.length) return part;
    isChanged = true;
    isEmpty ||= left.every((word) => word.trim() === '' || word.trim().startsWith('-'));
    return (
      command + left.join('') + (/\s$/.test(part) && !/\s$/.test(left.at(-1) ?? '') ? ' ' : '')
    );
  });
  return isChanged && !isEmpty ? edited : undefined;
}

/** A path that can be used as a word of a shell command without quoting. */
export const isPlainPath = (path: string): boolean => /^\/[\w./@+-]+$/.test(path);
