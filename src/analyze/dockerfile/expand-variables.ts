import { type Quote, readQuoted } from './quotes.ts';

export interface Variables {
  /** `null`: it has an unknown value; `undefined`: not set by the Dockerfile. */
  readonly get: (name: string) => string | null | undefined;
  /** Others can have a value, from a base image that is not read here. */
  readonly isOpen: boolean;
}

/**
 * Expands quotes, escapes and variables of a word as a builder does.
 * @returns `undefined` if it depends on an unknown value
 */
export function expandWord(word: string, variables: Variables): string | undefined {
  let text = '';
  let quote: Quote = '';
  for (let at = 0; at < word.length; ) {
    const variable = quote === "'" ? undefined : readVariable(word.slice(at));
    if (variable !== undefined) {
      const value = evaluate(variable, variables);
      if (value === undefined) return undefined;
      text += value;
      at += variable.length;
      continue;
    }
    const read = readQuoted(word, at, quote);
    text += read.meaning;
    quote = read.quote;
    at += read.length;
  }
  return text;
}

interface Variable {
  readonly name: string;
  /** `:-`, `-`, `:+` or `+`; empty without; `?` for an unsupported form. */
  readonly operator: string;
  readonly operand: string;
  readonly length: number;
}

const MOST_NAME_LENGTH = 256;

function readVariable(text: string): Variable | undefined {
  if (!text.startsWith('$')) return undefined;
  const [plain, name] = /^\$([A-Za-z_]\w*)/.exec(text.slice(0, MOST_NAME_LENGTH)) ?? [];
  if (name !== undefined) return { name, operator: '', operand: '', length: plain?.length ?? 0 };
  const [braced, inner = '', operator = '', operand = ''] =
    /^\$\{([A-Za-z_]\w*)(?:(:?[-+])([^{}]*))?\}/.exec(text) ?? [];
  if (braced !== undefined) return { name: inner, operator, operand, length: braced.length };
  return { name: '', operator: '?', operand: '', length: 1 };
}

function evaluate({ name, operator, operand }: Variable, variables: Variables): string | undefined {
  const value = variables.get(name);
  if (operator === '?' || value === null || (value === undefined && variables.isOpen))
    return undefined;
  const isSet = value !== undefined && (value !== '' || !operator.startsWith(':'));
  if (operator.endsWith('-')) return isSet ? value : expandWord(operand, variables);
  if (operator.endsWith('+')) return isSet ? expandWord(operand, variables) : '';
  return value ?? '';
}
