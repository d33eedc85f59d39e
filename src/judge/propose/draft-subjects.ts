import type { ReadFacts } from '../../model/facts.ts';
import type { DraftSubject } from './draft-budget.ts';

/** An image, and where a budget finds it: `null` if unknown. */
export interface DraftImage {
  readonly name: string;
  readonly source: string | null;
  readonly facts: ReadFacts;
}

/** Platforms of the same image are one subject. */
export function groupSubjects(images: readonly DraftImage[]): DraftSubject[] {
  const bySource = new Map<string, DraftSubject & { readonly facts: ReadFacts[] }>();
  for (const { name, source, facts } of images) {
    const key = JSON.stringify([name, source]);
    const subject = bySource.get(key) ?? { name, source, facts: [] };
    subject.facts.push(facts);
    bySource.set(key, subject);
  }
  return [...bySource.values()];
}

/** Where a budget finds a measured image again: data from a pipe is gone. */
export const toWrittenSource = ({ source }: Pick<ReadFacts, 'source'>): string | null =>
  /(?:^|:)-$/.test(source) ? null : source;
