import type { StartPoint } from '../../history/drift.ts';
import { createTagFilter } from '../../history/tags.ts';
import { isShallow, listFirstParents, readCheckedOutCommit } from '../../host/git/git.ts';
import { listTags } from '../../host/git/tags.ts';
import type { DriftSettings } from '../../model/drift.ts';
import type { Host } from '../../model/host.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import type { BaselineImage } from '../baseline/baseline.ts';
import { describeMissing } from '../baseline/open.ts';

export interface StartQuestion {
  /** In the checkout of the repository. */
  readonly there: Host;
  /** Measures a source, or reads a report. */
  readonly open: (source: string) => Promise<readonly BaselineImage[]>;
}

/** The commit or source that `since` refers to. */
export type ResolvedStart =
  | {
      readonly kind: 'point';
      readonly start: StartPoint;
      readonly name: string;
      /** Whether it is on the first-parent chain; undefined if the checkout is too shallow. */
      readonly isOnChain?: () => Promise<boolean | undefined>;
    }
  | { readonly kind: 'images'; readonly images: readonly BaselineImage[]; readonly name: string }
  | { readonly kind: 'nothing'; readonly why: Sentence };

const DAY_SECONDS = 86_400;

/** Finds out what the budget's `since` refers to. @throws GateError USAGE; the reason of a stop */
export async function resolveStart(
  { since, start }: DriftSettings,
  question: StartQuestion,
): Promise<ResolvedStart> {
  const { there } = question;
  switch (start.kind) {
    case 'day': {
      const time = Date.parse(`${start.day}T00:00:00Z`) / 1000 + DAY_SECONDS - 1;
      return { kind: 'point', start: { time }, name: since };
    }
    case 'days': {
      const time = Math.floor(there.now().getTime() / 1000) - start.days * DAY_SECONDS;
      return { kind: 'point', start: { time }, name: `${start.days} days ago` };
    }
    case 'commit':
      return pointTo(start.commit, start.commit.slice(0, 7), there);
    case 'source':
      return openStart(start.source, question);
    case 'tag':
      return resolveTag(start.pattern, question);
  }
}

async function openStart(source: string, { open }: StartQuestion): Promise<ResolvedStart> {
  try {
    return { kind: 'images', images: await open(source), name: source };
  } catch (error) {
    return { kind: 'nothing', why: describeMissing(error, source, 'start') };
  }
}

async function resolveTag(pattern: string, { there }: StartQuestion): Promise<ResolvedStart> {
  const matches = createTagFilter(pattern);
  const newest = (await listTags(there)).find(({ name }) => matches(name));
  if (newest === undefined)
    return {
      kind: 'nothing',
      why: new Message('tag-not-in-checkout', { pattern }),
    };
  const { name, commit } = newest;
  return pointTo(commit, `${name} (${commit.slice(0, 7)})`, there);
}

const pointTo = (commit: string, name: string, there: Host): ResolvedStart => ({
  kind: 'point',
  start: { commit },
  name,
  isOnChain: () => findOnChain(commit, there),
});

const MOST_COMMITS = 5000;

async function findOnChain(start: string, there: Host): Promise<boolean | undefined> {
  const head = (await readCheckedOutCommit(there))?.sha ?? '';
  const chain = await listFirstParents(there, head, MOST_COMMITS);
  if (chain.some((commit) => commit.startsWith(start))) return true;
  return (await isShallow(there)) || chain.length === MOST_COMMITS ? undefined : false;
}
