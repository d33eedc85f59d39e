import { GateError } from '../../errors.ts';
import { parseNamedSources } from '../named-sources.ts';
import type { NamedSource } from '../request.ts';

/**
 * What a change is compared with. `auto`: in a workflow, the kept report of the commit it starts
 * from; `build`: that commit, built here in the same way; `off`: nothing; otherwise images from
 * sources or reports.
 */
export type BaselineMode =
  | { readonly kind: 'auto' | 'cache' | 'build' | 'off' }
  | { readonly kind: 'sources'; readonly sources: readonly NamedSource[] };

const WORDS = ['auto', 'cache', 'build', 'off'] as const;

/** Words in any case; `false` and the like can only mean `off`. */
function toWord(text: string): string {
  const word = text.toLowerCase();
  return /^(?:none|never|false|no)$/.test(word) ? 'off' : word;
}

/**
 * Parses the user's baseline: a keyword, or sources and reports, with or without names.
 * @throws GateError USAGE
 */
export function parseBaselineMode(
  texts: readonly string[],
  fallback: (typeof WORDS)[number],
): BaselineMode {
  if (texts.length === 0) return { kind: fallback };
  const words = texts.map(toWord);
  const word = WORDS.find((one) => words.includes(one));
  if (words.some((one) => /^(?:true|yes|on)$/.test(one)))
    throw new GateError('baseline-word-ambiguous', {
      given: texts[0] ?? '',
      words: WORDS.join(', '),
    });
  if (word === undefined) return { kind: 'sources', sources: parseNamedSources(texts) };
  if (texts.length === 1) return { kind: word };
  throw new GateError('baseline-word-combined', { word });
}
