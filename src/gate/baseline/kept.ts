import { getMessage } from '../../errors.ts';
import type { CachedReport, ReportCache } from '../../host/report-cache.ts';
import { option } from '../../report/words/messages/legacy.ts';
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
      `the kept reports of ${branch} can't be read: ${getMessage(error)}; run the job ` +
        `again, or set ${option('baseline')}`,
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
    if (header.isContested) return createMissingBaseline(`${source} can't be used: ${CONTESTED}`);
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
      remedy:
        `the next push to ${branch} keeps a report of it; if it has one under another ` +
        `name, ${SAME_NAME}`,
      filesRemedy: `the next push to ${branch} with this budget keeps a report that has them`,
    };
  } catch (error) {
    return createMissingBaseline(
      `the kept report can't be used: ${getMessage(error)}; the next push to ${branch} ` +
        'keeps a new one',
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

const SAME_NAME = 'set the input name of its step to the same text on pushes and pull requests';
const CONTESTED =
  'reports of two different images were kept under this name; set the input name of each step, ' +
  'or of each job of a matrix, to a different text, or to the same text if they are the same image';

/** Based on the cache; there are two possible reasons for a missing entry. */
async function explainMissing(
  { commits, branch, cutShort }: KeptQuestion,
  cache: ReportCache,
): Promise<string> {
  const [start = ''] = commits;
  const others = commits.length - 1;
  const before =
    others === 1 ? ' and the commit before it' : ` and the ${others} commits before it`;
  const where = start.slice(0, 12) + (others === 0 ? '' : before);
  const what = `there is no kept report of this image at ${where}`;
  const cut =
    cutShort === undefined ? '' : `; earlier commits were not searched, because ${cutShort}`;
  const asked = commits.slice(0, MOST_ASKED);
  const key = await cache.find(asked.map(formatCommitPrefix));
  const commit = asked.find((each) => key?.startsWith(formatCommitPrefix(each)));
  if (commit !== undefined)
    return (
      `${what}; ${commit.slice(0, 12)} has reports of other images: their source, tag, ` +
      `build arguments, selection or matrix differ; if ${branch} has this image, ${SAME_NAME}, ` +
      `and the next push keeps a report of it${cut}`
    );
  return (
    `${what}; run this workflow on pushes to ${branch} too; if it already runs there, ` +
    'that run has not finished, or GitHub removed its report, which happens a week after the ' +
    `last use${cut}`
  );
}

const MOST_ASKED = 3;

export const createMissingBaseline = (why: Sentence): Baseline => ({
  images: [],
  missing: [{ name: undefined, why }],
});
