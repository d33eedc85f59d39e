import type { Advice } from '../model/advice.ts';
import { addOption, appendCommand, isPlainPath } from './edit-run.ts';

const MOST_FOLDERS = 4;

/** Deletes the folders in the instruction that fills them, except licenses. */
export function deleteFolders(script: string, advice: Advice): string | undefined {
  const here = listHere(advice);
  if (here === undefined) return undefined;
  const withLicenses = here.filter(isDocuments);
  const others = here.filter((path) => !isDocuments(path));
  return [
    script,
    ...withLicenses.map((path) => `find ${path} -type f ! -name copyright -delete`),
    ...(others.length === 0 ? [] : [`rm -rf ${others.join(' ')}`]),
  ].reduce(appendCommand);
}

/** Deletes files where they are made. */
export function deleteFiles(script: string, advice: Advice): string | undefined {
  const here = listHere(advice) ?? [];
  return here.length > 0 ? appendCommand(script, `rm ${here.join(' ')}`) : undefined;
}

/** @returns the paths of the layer; `undefined` if they are not all words of a short command */
function listHere({ places, placeCount, layer }: Advice): string[] | undefined {
  const here = places.filter((place) => place.layer === layer).map(({ path }) => path);
  const isShort = places.length === placeCount && here.length <= MOST_FOLDERS;
  return isShort && here.every(isPlainPath) ? here : undefined;
}

/** Empties temporary folders where they are filled. */
export function emptyTemporaryFolders(script: string, { places, layer }: Advice): string {
  const here = places.filter((place) => place.layer === layer);
  const folders = new Set(here.map(({ path }) => /^\/(?:var\/)?tmp/.exec(path)?.[0] ?? '/tmp'));
  return appendCommand(script, `rm -rf ${[...folders].map((path) => `${path}/*`).join(' ')}`);
}

const isDocuments = (path: string): boolean => path.endsWith('/share/doc');

/** Deletes files by name, below the first folder that contains packages or build output. */
export const deleteNamed =
  (test: string) =>
  (script: string, { places, placeCount }: Advice): string | undefined => {
    const roots = new Set(places.map(({ path }) => ROOT_OF_FILES.exec(path)?.[0]));
    const [root] = roots;
    const isCertain = places.length > 0 && roots.size === 1 && root !== undefined;
    return isCertain && (placeCount === places.length || root.endsWith('node_modules'))
      ? appendCommand(script, `find ${root} -type f ${test} -delete`)
      : undefined;
  };

const ROOT_OF_FILES = /^(?:\/[\w.@+-]+)*?\/(?:node_modules|dist|build)(?=\/)/;

/** pip compiles unless told not to; the output of other tools has to be deleted. */
export function leaveOutBytecode(script: string, { places }: Advice): string | undefined {
  const edited = addOption(script, /\bpip[\d.]* install(?= )/, '--no-compile');
  if (edited !== script) return edited;
  const roots = new Set(places.map(({ path }) => path.split('/', 2).join('/')));
  const isPlain = [...roots].every(isPlainPath);
  return roots.size > 0 && isPlain
    ? appendCommand(
        script,
        `find ${[...roots].join(' ')} -name __pycache__ -prune -exec rm -rf {} +`,
      )
    : undefined;
}

/** Other commands that run Python write what is missing, unless a variable forbids it. */
export function stopBytecode(
  script: string,
  later: readonly (string | undefined)[],
): string | undefined {
  const others = script.split(/&&|\|\||;/).filter((command) => !PIP_INSTALL.test(command));
  return [...others, ...later].some((text) => text !== undefined && PYTHON.test(text))
    ? 'ENV PYTHONDONTWRITEBYTECODE=1'
    : undefined;
}

const PIP_INSTALL = /^\s*(?:python[\d.]* -m )?pip[\d.]* install\b/;
const PYTHON = /(?:^|[\s/])(?:python|pip|pypy)[\d.]*\s|\b(?:django-admin|poetry|pipenv|flask)\s/;
