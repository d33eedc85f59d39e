import type { YAMLParseError } from 'yaml';
import { type Explained, explain, type Problem } from './budget-problems.ts';

/**
 * Converts the library's errors to plain words. Only the first error of a line is kept: the others
 * follow from it.
 */
export function listSyntaxProblems(text: string, errors: readonly YAMLParseError[]): Problem[] {
  const problems: Problem[] = [];
  let lineEnd = -1;
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const start = Math.min(error.pos[0], text.length);
    if (start <= lineEnd) continue;
    lineEnd = text.indexOf('\n', start);
    problems.push(toSyntaxProblem(text, error, start));
    if (lineEnd === -1) break;
  }
  return problems;
}

function toSyntaxProblem(text: string, error: YAMLParseError, start: number): Problem {
  const tab = findIndentTab(text, start);
  if (tab !== undefined) return { start: tab, end: tab + 1, ...explain('tab-as-indentation', {}) };
  return { start, end: error.pos[1], ...explainSyntax(text, error, start) };
}

function explainSyntax(text: string, { code, message }: YAMLParseError, start: number): Explained {
  if (code === 'TAB_AS_INDENT') return explain('tab-as-indentation', {});
  if (code === 'MULTIPLE_DOCS') return explain('second-document', {});
  return code === 'BLOCK_AS_IMPLICIT_KEY'
    ? explain('second-colon', { braces: suggestBraces(text, start) })
    : explain('yaml-invalid', { message });
}

/** Suggests flow syntax for nested maps on one line: `rules: highestImageBytes: 150MB`. */
function suggestBraces(text: string, offset: number): string | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart, lineStart + 200).split('\n', 1)[0] ?? '';
  const [, key, inner] = /^\s*(\w+): +(\w+: +[\w.%-]+)\s*$/.exec(line) ?? [];
  return key && `${key}: { ${inner} }`;
}

/**
 * Finds a tab in the indentation of an error's line. The library reports it under several codes.
 */
function findIndentTab(text: string, offset: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const indentation = /^[ \t]*/.exec(text.slice(lineStart, lineStart + 1000))?.[0] ?? '';
  const tab = indentation.indexOf('\t');
  return tab === -1 ? undefined : lineStart + tab;
}
