import { joinPattern } from '../../model/pattern.ts';

const DEVELOPMENT = joinPattern(
  '',
  '^(?:dev(?:el|elopment)?|tests?|testing|lint(?:ing|ers?)?|docs?|typing|types?',
  '|mypy|format(?:ting)?|style|qa|ci|pre-commit|debug|bench(?:marks?)?|coverage)$',
);

/** Names of dependency groups that nothing needs at run time, as far as a name shows. */
export const isDevelopmentGroup = (name: string): boolean => DEVELOPMENT.test(name.toLowerCase());
