import type { YAMLParseError } from 'yaml';
import type { Problem } from './budget-problems.ts';

const IN_PLAIN_WORDS: Readonly<
  Partial<Record<YAMLParseError['code'], readonly [message: string, hint: string]>>
> = {
  TAB_AS_INDENT: ['a tab is used for indentation', 'use spaces'],
  MULTIPLE_DOCS: ['a second YAML document starts here', 'remove this line and everything below it'],
  BLOCK_AS_IMPLICIT_KEY: ['a second ": " on one line', 'quote the value, or start a new line'],
};

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
  const code = tab === undefined ? error.code : 'TAB_AS_INDENT';
  const [message, hint] = IN_PLAIN_WORDS[code] ?? [
    `invalid YAML: ${lowerFirst(error.message)}`,
    '',
  ];
  return {
    start: tab ?? start,
    end: tab === undefined ? error.pos[1] : tab + 1,
    message,
    hint: (code === 'BLOCK_AS_IMPLICIT_KEY' && suggestBraces(text, start)) || hint,
  };
}

/** Suggests flow syntax for nested maps on one line: `rules: highestImageBytes: 150MB`. */
function suggestBraces(text: string, offset: number): string | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart, lineStart + 200).split('\n', 1)[0] ?? '';
  const [, key, inner] = /^\s*(\w+): +(\w+: +[\w.%-]+)\s*$/.exec(line) ?? [];
  return key && `write ${key}: { ${inner} }`;
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

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
