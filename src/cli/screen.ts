import type { WriteStream } from 'node:tty';

/** What a stream of ours can show. */
export interface ScreenAbilities {
  readonly columns: number;
  readonly color: boolean;
  readonly ascii: boolean;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * A pipe gets 80 columns (`COLUMNS` changes that) and no colours (`FORCE_COLOR` or a log of GitHub Actions does).
 * Sources: no-color.org; force-color.org.
 */
export function detectAbilities(
  stream: Pick<WriteStream, 'isTTY' | 'columns'>,
  env: Env,
  noColor: boolean,
): ScreenAbilities {
  const fromEnv = Number(env.COLUMNS);
  const width = stream.isTTY
    ? stream.columns
    : Number.isInteger(fromEnv) && fromEnv > 0
      ? fromEnv
      : 80;
  return {
    columns: width || 80,
    color: hasColor(stream.isTTY === true, env, noColor),
    ascii: isAscii(env),
  };
}

function hasColor(isTTY: boolean, env: Env, noColor: boolean): boolean {
  if (noColor || env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return env.TERM !== 'dumb' && (isTTY || env.GITHUB_ACTIONS === 'true');
}

/** An unset locale and the bare `C` of containers and CI are taken for UTF-8; one that names another encoding is believed. */
function isAscii(env: Env): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || 'C';
  return !/^(?:C|POSIX)$|utf-?8/i.test(locale);
}
