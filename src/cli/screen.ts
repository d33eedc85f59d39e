import type { WriteStream } from 'node:tty';

/** What an output stream can show. */
export interface ScreenAbilities {
  readonly columns: number;
  readonly color: boolean;
  readonly ascii: boolean;
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * A pipe gets 80 columns (or `COLUMNS`) and no colors (except with `FORCE_COLOR` or in a log of
 * GitHub Actions).
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

/**
 * An unset locale, or the `C` of containers and CI, counts as UTF-8; any other encoding is
 * respected.
 */
function isAscii(env: Env): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || 'C';
  return !/^(?:C|POSIX)$|utf-?8/i.test(locale);
}
