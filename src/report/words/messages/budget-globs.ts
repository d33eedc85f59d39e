import { problem } from './failure.ts';

const SEVERAL = 'write several patterns';

/** Messages about patterns of paths. */
export const BUDGET_GLOBS = {
  'pattern-empty': problem('empty pattern', 'write a path, e.g. /app or **/.git'),
  'pattern-too-long': problem('pattern is longer than {mostChars} characters', SEVERAL),
  'pattern-too-deep': problem('more than {most} path components', 'write a shorter pattern'),
  'pattern-of-too-many': problem('braces expand to more than {most} patterns', SEVERAL),
  'backslash-at-end': problem('nothing follows the \\', 'write \\\\ for a literal backslash'),
  'brackets-unsupported': problem('[…] is not supported', 'write {a,b}, or \\[ for a literal ['),
  'parentheses-unsupported': problem(
    '{sign}(…) is not supported',
    'write {a,b}, or \\( for a literal (',
  ),
  'negation-unsupported': problem("patterns can't be negated", 'write \\! for a literal !'),
  'brace-unbalanced': problem('unbalanced brace', 'write \\{ or \\} for a literal brace'),
  'choice-empty': problem(
    'a brace choice results in an empty pattern',
    'write text for each choice',
  ),
  'dots-in-pattern': problem(
    '"{name}" is not allowed in a pattern',
    "write the path from the image's root, e.g. /app/x",
  ),
  'stars-not-alone': problem('** must stand alone between slashes', 'write **/*.js, or one *'),
} as const;
