import { budgetInvalid } from './failure.ts';

const SEVERAL = 'write several patterns';

/** Messages about patterns of paths. */
export const BUDGET_GLOBS = {
  'pattern-empty': budgetInvalid('empty pattern', 'write a path, e.g. /app or **/.git'),
  'pattern-too-long': budgetInvalid('pattern is longer than {mostChars} characters', SEVERAL),
  'pattern-too-deep': budgetInvalid('more than {most} path components', 'write a shorter pattern'),
  'pattern-of-too-many': budgetInvalid('braces expand to more than {most} patterns', SEVERAL),
  'backslash-at-end': budgetInvalid('nothing follows the \\', 'write \\\\ for a literal backslash'),
  'brackets-unsupported': budgetInvalid(
    '[…] is not supported',
    'write {a,b}, or \\[ for a literal [',
  ),
  'parentheses-unsupported': budgetInvalid(
    '{sign}(…) is not supported',
    'write {a,b}, or \\( for a literal (',
  ),
  'negation-unsupported': budgetInvalid("patterns can't be negated", 'write \\! for a literal !'),
  'brace-unbalanced': budgetInvalid('unbalanced brace', 'write \\{ or \\} for a literal brace'),
  'choice-empty': budgetInvalid(
    'a brace choice results in an empty pattern',
    'write text for each choice',
  ),
  'dots-in-pattern': budgetInvalid(
    '"{name}" is not allowed in a pattern',
    "write the path from the image's root, e.g. /app/x",
  ),
  'stars-not-alone': budgetInvalid(
    '** must stand alone between slashes',
    'write **/*.js, or one *',
  ),
} as const;
