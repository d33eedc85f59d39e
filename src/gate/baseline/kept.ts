import { getMessage } from '../../errors.ts';
import type { CachedReport, ReportCache } from '../../host/report-cache.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import type { GateRequest } from '../request.ts';
import type { Baseline } from './baseline.ts';
import { computeIdentity, type StepFacts, toImageFamily } from './identity.ts';
import { formatCommitPrefix, formatImagePrefix, parseEntry } from './kept-entry.ts';
import { listKnownImages, parseBaseline } from './open.ts';

export interface KeptQuestion {
  readonly request: GateRequest;
  readonly facts: StepFacts;
  /** The branch of the change; its author chose the name, which can equal a variant's. */
  readonly headRef: string | undefined;
  /** The commits whose report can be used, best first; at least one. */
  readonly commits: readonly string[];
  /** Why there are so few commits, if that is not the complete history. */
  readonly cutShort: Sentence | undefined;
  /** Where reports are kept, e.g. `main`. */
  readonly branch: string;
}

/** Finds the kept report of a step's images at the best commit that has one. Never throws. */
export async function findKept(question: KeptQuestion, cache: ReportCache): Promise<Baseline> {
  const { branch } = question;
  try {
    const readings = listReadings(question.facts, question.headRef);
    const prefixes = readings.map((facts) => listPrefixes(question, facts));
    const found = await cache.restore([...new Set(prefixes.flat())]);
    return found === undefined
      ? createMissingBaseline(await explainMissing(question, cache))
      : await openEntry(found, prefixes, question);
  } catch (error) {
    return createMissingBaseline(
      new Message('kept-reports-unreadable', { branch, reason: getMessage(error) }),
    );
  }
}

/**
 * Tags as written come first: in a pull request from a branch `alpine`, the tag of `app:alpine` is
 * a variant, not the branch.
 */
export function listReadings(facts: StepFacts, headRef: string | undefined): StepFacts[] {
  if (headRef === undefined) return [facts];
  const refs = facts.marks.refs.filter((ref) => ref !== headRef);
  return [{ ...facts, marks: { ...facts.marks, refs } }, facts];
}

function listPrefixes({ request, commits }: KeptQuestion, facts: StepFacts): string[] {
  const identity = computeIdentity(request, facts);
  return commits.map((commit) => formatImagePrefix(commit, identity));
}

async function openEntry(
  { key, text }: CachedReport,
  prefixes: readonly (readonly string[])[],
  question: KeptQuestion,
): Promise<Baseline> {
  const { commits, branch } = question;
  const distance = commits.findIndex((_, at) =>
    prefixes.some((ofReading) => key.startsWith(ofReading[at] ?? '-')),
  );
  const commit = commits[distance] ?? '';
  const source = `the report of ${commit.slice(0, 12)}`;
  try {
    const { header, report } = parseEntry(text);
    if (header.isContested)
      return createMissingBaseline(
        new Message('kept-report-contested', { commit: commit.slice(0, 12) }),
      );
    const images = listKnownImages((await parseBaseline({ text: report, source })).images);
    return {
      images: images.map((image) => ({
        ...image,
        ...getFamily(image.key.name, header.families),
        report: null,
        commit,
        distance,
        isUnverified: true,
        ...(distance > 0 && { between: commits.slice(0, distance) }),
      })),
      missing: [],
      claimed: { key, runId: header.runId, event: header.event, ref: header.ref ?? '' },
      match: {
        toFamily: (name) => findFamily(header.families, name, question),
        isNameEnough: question.facts.name !== '',
      },
      remedy: new Message('next-push-keeps-report', { branch }),
      filesRemedy: new Message('next-push-keeps-files', { branch }),
    };
  } catch (error) {
    return createMissingBaseline(
      new Message('kept-report-unusable', { branch, reason: getMessage(error) }),
    );
  }
}

/** The first reading that an image there has. */
function findFamily(
  families: Readonly<Record<string, string>>,
  name: string,
  question: KeptQuestion,
): string | undefined {
  const own = listReadings(question.facts, question.headRef).map(({ marks }) =>
    toImageFamily(name, marks),
  );
  return own.find((family) => Object.values(families).includes(family));
}

const getFamily = (name: string, families: Readonly<Record<string, string>>) => {
  const family = families[name];
  return family === undefined ? {} : { family };
};

/** Based on the cache; there are two possible reasons for a missing entry. */
async function explainMissing(
  { commits, branch, cutShort }: KeptQuestion,
  cache: ReportCache,
): Promise<Sentence> {
  const [start = ''] = commits;
  const asked = commits.slice(0, MOST_ASKED);
  const key = await cache.find(asked.map(formatCommitPrefix));
  const other = asked.find((each) => key?.startsWith(formatCommitPrefix(each)));
  const before = commits.length - 1;
  return new Message('no-kept-report', { commit: start, before, branch, other, cutShort });
}

const MOST_ASKED = 3;

export const createMissingBaseline = (why: Sentence): Baseline => ({
  images: [],
  missing: [{ name: undefined, why }],
});
