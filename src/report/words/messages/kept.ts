import { sourceUnreadable, usageError } from './failure.ts';
import type { Sentence, Words } from './sentence.ts';
import { long } from './template.ts';

const SAME_NAME = 'set the input name of its step to the same text on pushes and pull requests';

const shortenCommit = (sha: string): string => sha.slice(0, 12);

interface NoKeptReport {
  /** The start of the change, and how many commits before it were searched. */
  readonly commit: string;
  readonly before: number;
  readonly branch: string;
  /** The commit that has reports of other images. */
  readonly other: string | undefined;
  readonly cutShort: Sentence | undefined;
}

/** Messages about where a baseline comes from: kept reports, builds of earlier commits, names. */
export const KEPT = {
  'no-kept-report': (
    { commit, before, branch, other, cutShort }: NoKeptReport,
    { format }: Words,
  ): string => {
    const further =
      before === 1 ? ' and the commit before it' : ` and the ${before} commits before it`;
    const where = shortenCommit(commit) + (before === 0 ? '' : further);
    const cut =
      cutShort === undefined
        ? ''
        : `; earlier commits were not searched, because ${format(cutShort)}`;
    const reason =
      other === undefined
        ? `run this workflow on pushes to ${branch} too; if it already runs there, that run has ` +
          'not finished, or GitHub removed its report, which happens a week after the last use'
        : `${shortenCommit(other)} has reports of other images: their source, tag, build ` +
          `arguments, selection or matrix differ; if ${branch} has this image, ${SAME_NAME}, ` +
          'and the next push keeps a report of it';
    return `there is no kept report of this image at ${where}; ${reason}${cut}`;
  },
  'kept-reports-unreadable': long(
    "the kept reports of {branch} can't be read: {reason}; run the job again, ",
    'or set {--baseline}',
  ),
  'kept-report-contested': long(
    "the report of {commit} can't be used: reports of two different images were kept under this ",
    'name; set the input name of each step, or of each job of a matrix, to a different text, ',
    'or to the same text if they are the same image',
  ),
  'kept-report-unusable':
    "the kept report can't be used: {reason}; the next push to {branch} keeps a new one",
  'next-push-keeps-report': long(
    'the next push to {branch} keeps a report of it; if it has one under another name, ',
    SAME_NAME,
  ),
  'next-push-keeps-files':
    'the next push to {branch} with this budget keeps a report that has them',
  'baseline-not-of-files': 'it is not built from local files, so no earlier commit can be built',
  'nothing-to-build-again': usageError(
    'the baseline build needs an image that is built from a local repository',
    'set the folder to build, or compare with an image or a report',
  ),
  'commit-without-folder':
    "there is nothing to compare with yet: commit {commit} doesn't have {path}",
  'context-without-repository': long(
    'the build context is not in a git repository, so no earlier commit can be built; check it ',
    'out with git, as the same user',
  ),
  'start-unknown': long(
    'the commit where this branch started is not known; also check out the main branch, with its ',
    'history: fetch-depth: 0',
  ),
  'file-not-committed': long(
    '{path} exists here but is not in a commit: create files of earlier steps in the Dockerfile, ',
    'or compare with a report or an image instead',
  ),
  'context-not-committed': long(
    '{path}[ (and {more} more)] is in the build context but not in a commit: the baseline was ',
    'built without it, so it may count as growth',
  ),
  'platforms-lost': 'the baseline also has an image for {platforms}, which is missing here',
  'compared-with-other':
    'compared with {name} from another repository, because the baseline names it',
  'baseline-names-no-image': usageError(
    'no image is named {name}[; did you mean {meant}?]',
    'use the name of an image: {names:list 10}',
    '{place:--baseline}',
  ),
  'baseline-word-ambiguous': usageError(
    'the baseline "{given}" is ambiguous',
    'write {words} or a source; an image of that name is docker:{given}',
  ),
  'baseline-word-combined': usageError(
    "the baseline {word} can't be combined with others",
    'keep only {word}, or remove it',
  ),
  'baseline-too-late': sourceUnreadable(
    'it was not available after {seconds} s, half of the remaining time',
    'allow more time with {--timeout}',
  ),
  'same-name-for-both': 'give the image to compare with the same name: NAME=SOURCE',
  'baseline-unusable': "the {what} {source} can't be used: {reason}[; {fix}]",
} as const;
