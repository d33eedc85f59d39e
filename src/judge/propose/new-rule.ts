import { readBudgetYaml } from '../../budget/parse/parse-budget.ts';
import type { YamlTree } from '../../budget/parse/yaml-tree.ts';

/** A limit to add, and the comment next to it. */
export interface NewRule {
  readonly key: string;
  readonly limit: string;
  readonly comment: string;
}

/**
 * Adds a limit to the rules of a part of a budget file, in the existing layout.
 * @param part a JSON pointer: empty for the whole file, `/images/api`
 * @returns undefined if there is no place that certainly works
 */
export function placeNewRule(content: string, part: string, rule: NewRule): string | undefined {
  const tree = readBudgetYaml(content);
  const rules = tree.places.get(`${part}/rules`);
  const end = content.includes('\r\n') ? '\r\n' : '\n';
  const write = (indentation: string): string =>
    `${indentation}${rule.key}: ${rule.limit} # ${rule.comment}${end}`;
  if (rules !== undefined) {
    if (content[rules.start] === '{') return addToFlow(content, rules.start, rule, end);
    const first = findFirstChild(tree, `${part}/rules`);
    if (first !== undefined) return insertLine(content, first, write);
    return rules.text === '' ? insertBelow(content, rules.keyStart, write) : undefined;
  }
  const writeRules = (indentation: string): string =>
    `${indentation}rules:${end}${write(`${indentation}  `)}`;
  const first = findFirstChild(tree, part);
  if (first !== undefined) return insertLine(content, first, writeRules);
  return part === '' && content.trim() === '' ? content + writeRules('') : undefined;
}

/** The offset of the first key of a mapping. */
function findFirstChild({ places }: YamlTree, pointer: string): number | undefined {
  const children = [...places].filter(
    ([at]) => at.startsWith(`${pointer}/`) && !at.slice(pointer.length + 1).includes('/'),
  );
  const starts = children.map(([, { keyStart }]) => keyStart);
  return starts.length === 0 ? undefined : Math.min(...starts);
}

/** Inserts lines above the key at an offset, if that is the first of its line. */
function insertLine(
  content: string,
  offset: number,
  write: (indentation: string) => string,
): string | undefined {
  const start = content.lastIndexOf('\n', offset - 1) + 1;
  const indentation = content.slice(start, offset);
  if (indentation.trim() !== '') return undefined;
  return content.slice(0, start) + write(indentation) + content.slice(start);
}

/** `rules:` without a value: the rule becomes the first below it. */
function insertBelow(
  content: string,
  keyStart: number,
  write: (indentation: string) => string,
): string | undefined {
  const start = content.lastIndexOf('\n', keyStart - 1) + 1;
  const indentation = content.slice(start, keyStart);
  const next = content.indexOf('\n', keyStart) + 1;
  if (indentation.trim() !== '') return undefined;
  const before = next === 0 ? `${content}\n` : content.slice(0, next);
  return `${before}${write(`${indentation}  `)}${next === 0 ? '' : content.slice(next)}`;
}

/** `{ a: 1 }`: the rule becomes the first, and its comment goes on the line above. */
function addToFlow(content: string, start: number, rule: NewRule, end: string): string {
  const isEmpty = /^\{\s*\}/.test(content.slice(start, start + 1000));
  const line = content.lastIndexOf('\n', start - 1) + 1;
  const indentation = /^ */.exec(content.slice(line))?.[0] ?? '';
  const inserted = ` ${rule.key}: ${rule.limit}${isEmpty ? ' ' : ','}`;
  return (
    content.slice(0, line) +
    `${indentation}# ${rule.key} ${rule.comment}${end}` +
    content.slice(line, start + 1) +
    inserted +
    content.slice(start + 1)
  );
}
