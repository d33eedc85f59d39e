import type { LimitedRule } from '../rules.ts';

const BOUND = /(warn|fail)\s*[:=]\s*([^,;{}]*)/gi;

/**
 * Suggests what to write for a limit in a form that is not accepted but clear, e.g.
 * `warn:150,fail:200` or `<= 150MB`.
 * @returns undefined for other texts; no form if each rule must be written on its own
 */
export function suggestLimit(
  { unit }: Pick<LimitedRule, 'unit'>,
  text: string,
): { readonly form: string | undefined } | undefined {
  const addUnit = (limit: string): string =>
    unit === 'bytes' && /^\d+$/.test(limit) ? `${limit}MB` : limit;
  if (/^\s*\{?\s*(?:warn|fail)\s*[:=]/i.test(text)) {
    const bounds = [...text.matchAll(BOUND)].map(
      ([, bound = '', limit = '']) => `${bound.toLowerCase()}: ${addUnit(limit.trim())}`,
    );
    return { form: `{ ${bounds.join(', ')} }` };
  }
  if (/,\s*[A-Za-z]\w{3,}\s*[:=]/.test(text)) return { form: undefined };
  const [, compared] =
    /^\s*(?:[<>=≤≥]{1,2}|max|min|at (?:most|least)|up to)\s*(\d.*)$/i.exec(text) ?? [];
  if (compared !== undefined) return { form: addUnit(compared.trim()) };
  const [, limit, bound] = /^\s*(\S+(?: ?[A-Za-z]i?B)?)\s+\(?(warn|fail)\)?\s*$/i.exec(text) ?? [];
  return limit === undefined
    ? undefined
    : { form: `{ ${bound?.toLowerCase()}: ${addUnit(limit)} }` };
}
