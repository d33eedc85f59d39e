import { posix } from 'node:path';
import type { RuntimeName } from '../../model/runtimes.ts';

/** Programs by name, without their folder and version. */
const PROGRAMS: Readonly<Partial<Record<RuntimeName, readonly string[]>>> = {
  node: ['node', 'nodejs', 'npm', 'npx', 'yarn', 'pnpm', 'pm2', 'pm2-runtime', 'next', 'tsx'],
  python: [
    ...['python', 'pypy', 'gunicorn', 'uvicorn', 'uwsgi', 'celery', 'flask', 'daphne'],
    ...['hypercorn', 'streamlit', 'jupyter', 'poetry', 'uv', 'pipenv'],
  ],
  java: ['java', 'catalina.sh'],
  dotnet: ['dotnet'],
  php: ['php', 'php-fpm', 'apache2-foreground', 'frankenphp'],
  ruby: ['ruby', 'bundle', 'rails', 'puma', 'unicorn', 'rackup', 'sidekiq', 'rake'],
  nginx: ['nginx', 'nginx-debug', 'openresty'],
  go: ['go'],
  rust: ['cargo'],
};
const ENDINGS: Readonly<Record<string, RuntimeName>> = {
  js: 'node',
  mjs: 'node',
  cjs: 'node',
  py: 'python',
  jar: 'java',
  dll: 'dotnet',
  php: 'php',
  rb: 'ruby',
};
const BY_PROGRAM = new Map(
  Object.entries(PROGRAMS).flatMap(([name, programs]) =>
    programs.map((program) => [program, name as RuntimeName] as const),
  ),
);

/** Wrappers that start the program that follows; those with a number skip that many words. */
const WRAPPERS: ReadonlyMap<string, number> = new Map([
  ...['exec', 'env', 'tini', 'tini-static', 'dumb-init', 'catatonit', 'nice', 'nohup', 'time'].map(
    (name) => [name, 0] as const,
  ),
  ...['gosu', 'su-exec', 'chpst', 'timeout'].map((name) => [name, 1] as const),
]);
const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'busybox']);
const MOST_CHARS = 10_000;

export interface Command {
  /** The runtime that the program's name indicates. */
  readonly runtime?: RuntimeName;
  /** What is run: a path or a name. */
  readonly program?: string;
}

/** Finds what an image's entrypoint and command start, after shells and wrappers. */
export function parseCommand(words: readonly string[]): Command {
  const programs = listSteps(words).flatMap((step) => findProgram(step) ?? []);
  const runtime = programs.map(findRuntime).find((name) => name !== undefined);
  const program = programs.at(-1);
  return { ...(runtime && { runtime }), ...(program !== undefined && { program }) };
}

/** The words of each command; a shell's script can have several. */
function listSteps(words: readonly string[]): (readonly string[])[] {
  const at = words.findIndex((word, i) => /^-\w*c$/.test(word) && isShell(words[i - 1]));
  const script = at < 0 ? undefined : words[at + 1];
  if (script === undefined || script.length > MOST_CHARS) return [words];
  return script.split(/&&|\|\||[;|\n]/).map((step) =>
    step
      .split(/\s+/)
      .map((word) => word.replace(/^["']|["']$/g, ''))
      .filter((word) => word !== ''),
  );
}

const isShell = (word: string | undefined): boolean =>
  word !== undefined && SHELLS.has(posix.basename(word));

/** The first word that is neither a wrapper nor an option; else a script that starts nothing. */
function findProgram(words: readonly string[]): string | undefined {
  if (BUILT_IN.has(words[0] ?? '')) return undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const skipped = isShell(word) ? 0 : WRAPPERS.get(posix.basename(word));
    if (skipped !== undefined) i += skipped;
    else if (!/^-|^\w+=/.test(word) && !isStarter(posix.basename(word))) return word;
  }
  return words.find((word) => isStarter(posix.basename(word)));
}

/**
 * Lists what a command starts, in this order: wrappers, shells, scripts that prepare something, and
 * the final program. A script that a shell or another program reads is not started itself.
 */
export const listStarted = (words: readonly string[]): readonly string[] => [
  ...new Set([...words.slice(0, 1), ...listSteps(words).flatMap(listStartedByStep)]),
];

function listStartedByStep(words: readonly string[]): string[] {
  if (BUILT_IN.has(words[0] ?? '')) return [];
  const started: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (/^-|^\w+=/.test(word)) continue;
    started.push(word);
    const skipped = WRAPPERS.get(posix.basename(word));
    if (skipped === undefined && (isShell(word) || !isStarter(posix.basename(word))))
      return started;
    i += skipped ?? 0;
  }
  return started;
}

const BUILT_IN = new Set(['cd', 'set', 'export', 'test', '[', 'umask', 'ulimit', 'echo', 'exit']);

/** A script that prepares something and starts its arguments. */
const isStarter = (name: string): boolean => /entrypoint(?:\.sh)?$/.test(name);

function findRuntime(program: string): RuntimeName | undefined {
  const name = posix.basename(program);
  const ending = /\.(\w+)$/.exec(name)?.[1] ?? '';
  const plain = name.replace(/[\d.]+$/, '');
  return BY_PROGRAM.get(name) ?? BY_PROGRAM.get(plain) ?? ENDINGS[ending];
}
