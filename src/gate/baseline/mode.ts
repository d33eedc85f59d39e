import { GateError } from '../../errors.ts';
import { parseNamedSources } from '../named-sources.ts';
import type { NamedSource } from '../request.ts';

/**
 * What a change is compared with. `auto`: in a workflow, the kept report of the commit it starts from; `build`: that commit,
 * built here in the same way; `off`: nothing; else the images of sources or reports.
 */
export type BaselineMode =
  | { readonly kind: 'auto' | 'cache' | 'build' | 'off' }
  | { readonly kind: 'sources'; readonly sources: readonly NamedSource[] };

const WORDS = ['auto', 'cache', 'build', 'off'] as const;

/**
 * Reads what a user asks to compare with: one of the words, or sources and reports, with names or without.
 * @throws GateError USAGE
 */
export function parseBaselineMode(
  texts: readonly string[],
  fallback: (typeof WORDS)[number],
): BaselineMode {
  if (texts.length === 0) return { kind: fallback };
  const word = WORDS.find((one) => texts.includes(one));
  if (word === undefined) return { kind: 'sources', sources: parseNamedSources(texts) };
  if (texts.length === 1) return { kind: word };
  throw new GateError('USAGE', `the baseline ${word} stands alone`, {
    fix: `leave out all but ${word}, or leave it out`,
  });
}
