import type { Rewrite } from '../model/advice.ts';
import { maskSecrets } from '../model/secrets/secrets.ts';

/** More are not read, and a report has space for this many. */
const MOST_REWRITES = 20;
const MOST_LINES = 60;
const MOST_CHARACTERS = 2000;

/** The rewrites that a report may quote: short ones, without anything that looks like a secret. */
export const selectShown = (rewrites: readonly Rewrite[]): readonly Rewrite[] =>
  rewrites.filter((rewrite) => isShort(rewrite) && !hasSecret(rewrite)).slice(0, MOST_REWRITES);

const isShort = ({ oldLines, newLines }: Rewrite): boolean =>
  [oldLines, newLines].every(
    (lines) => lines.length <= MOST_LINES && lines.every(({ length }) => length <= MOST_CHARACTERS),
  );

/** A secret can be in one line, or follow its option in the next one. */
const hasSecret = ({ oldLines, newLines }: Rewrite): boolean =>
  [...oldLines, ...newLines, joinLines(oldLines), joinLines(newLines)].some(
    (text) => maskSecrets(text) !== text,
  );

const joinLines = (lines: readonly string[]): string =>
  lines
    .filter((line) => !/^\s*#/.test(line))
    .map((line) => line.trim().replace(/[\\`]$/, ''))
    .join(' ');
