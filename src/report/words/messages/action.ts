import { limitExceeded, sourceNotFound, sourceUnreadable, usageError } from './failure.ts';
import { quote } from './quote.ts';
import { long } from './template.ts';

/** Inputs of build actions that have no meaning here. */
const INPUTS_OF_OTHERS: Readonly<Record<string, string>> = {
  tags:
    'remove it: `build` needs no tag; to check an existing image, write `image: ' +
    'docker:NAME:TAG`',
  push: 'remove it: nothing is pushed here',
  load: 'remove it: `build` loads the image by itself',
};

interface UnknownInput {
  readonly name: string;
  /** The most similar input, or else the most similar rule. */
  readonly meant: string | undefined;
  readonly rule: string | undefined;
  readonly known: readonly string[];
}

function suggestInput({ name, meant, rule, known }: UnknownInput): string {
  if (Object.hasOwn(INPUTS_OF_OTHERS, name)) return INPUTS_OF_OTHERS[name] as string;
  if (meant !== undefined) return `did you mean ${meant}?`;
  if (rule !== undefined) return `write the limit in the input rules: ${rule}=LIMIT`;
  return `inputs: ${known.join(', ')}`;
}

/** Messages about the inputs of the action. */
const INPUTS = {
  'inputs-invalid': usageError(
    '{problems:lines}',
    long(
      'fix the step; all inputs: ',
      'https://github.com/plimsoll-ci/plimsoll/blob/main/docs/action.md#inputs',
    ),
    'the inputs of the step (`with:`)',
  ),
  'input-invalid': '{name}: {problem}',
  'input-too-long': '{name}: must be one line of at most {mostChars} characters',
  'input-not-boolean': '{name}: {text:string} is neither true nor false',
  'input-not-choice': '{name}: {text:string} is not one of {allowed:all}[; did you mean {meant}?]',
  'input-not-check-name': long(
    'check: {text:string} is not a name; write the name that branch protection requires, ',
    'or off',
  ),
  'comment-from-invalid':
    'comment-from: {text:string} is neither a size nor a percentage; write e.g. {example}',
  'comment-from-ambiguous':
    'comment-from: {text:string} sets two limits of the same kind; remove one',
  'input-not-with-publish': "{name} can't be used with publish, which measures nothing; remove it",
  'suggestions-with-publish': long(
    "suggestions can't be used with publish, because reports of other jobs are not trusted; ",
    'set it in the job that builds the image',
  ),
  'image-and-build':
    'image and build are both set; build creates the image to check, so remove image',
  'input-needs-build': '{name} needs build; set the folder to build, or remove {name}',
  'input-set-twice': '{name} and {meant} are both set and mean the same; remove {name}',
  'input-renamed': 'Input `{name}` is read as `{meant}`; rename it.',
  'unknown-input': (input: UnknownInput) =>
    `unknown input ${quote(input.name)}; ${suggestInput(input)}`,
} as const;

/** Messages about runs of the action. */
export const ACTION = {
  ...INPUTS,
  'no-publishing-token':
    'There is no token for publishing. Remove the input `token` to use its default, or set one.',
  'no-token-for-approvals': "No token is set, so approvals can't be looked up.",
  'no-token-for-origin': 'There is no token to check which branch the {what} comes from.',

  'growth-on-pull-requests': 'growth is judged on pull requests',
  'run-commit-unknown': 'it is unknown which commit this run is about',
  'base-commit-unknown':
    'the base commit of this change is not known; check out the repository first',
  'no-kept-baseline': '{reason}; set {--baseline}',

  'base-budget-invalid': 'the budget of the base branch is invalid',
  'budget-outside-repository': 'the budget is outside of the repository',
  'base-commit-without-token':
    'the commit is not in this checkout, and no token is set to read it from GitHub',
  'event-without-base-commit': 'the event does not include the base commit',
  'base-budget-without-effect':
    'budget-from: base has no effect on runs for a branch: the budget of the checkout applies.',
  'no-budget-at-base': long(
    'budget-from: base has no effect yet: the base branch has no budget, so the budget of ',
    'this change applies.',
  ),
  'changed-budget-invalid':
    'The budget of this change is invalid: after merging, every run ends with exit code 2.',
  'image-new-in-budget': long(
    '{name} is new in the budget of this change: the general rules of the base branch apply ',
    'to it.',
  ),
  'loosening-unknown': "Can't check whether this change loosens the budget: {reason}",
  'base-budget-unreadable': sourceUnreadable(
    "the budget of the base branch can't be read: {reason}",
    long(
      '[{isBaseKnown:if}give the job permissions: contents: read, or check out the history ',
      'too: fetch-depth: 0|run this on pull_request or merge_group, or write budget-from: head]',
    ),
    'budget-from: base',
  ),

  'head-report-unusable': "The kept report of this commit can't be used: {reason}",
  'head-report-of-other-budget':
    'The budget changed since the report of this commit was kept, so the image is measured again.',
  'report-not-kept': 'The report was not kept: {reason}',
  'kept-report-taken': long(
    'Another step or job kept a report of a different image under the same name at this ',
    'commit, so pull requests are compared with neither. Set a unique input name for each ',
    'step, or for each job of a matrix. If both are the same image, set their input name to ',
    'the same text.',
  ),

  'too-many-reports': limitExceeded('too many reports: {count}; at most {most} can be combined'),
  'reports-too-large': limitExceeded(
    'the reports add up to more than {mostBytes:MiB}',
    'publish fewer reports in one step',
    'publish: {file}',
  ),
  'no-report-found': sourceNotFound(
    'no report found',
    'download the reports of the other jobs first, and check that those jobs wrote one',
    'publish: {pattern}',
  ),

  'page-not-uploaded': 'The HTML report was not uploaded: {reason}',
  'no-artifact-service': long(
    'The HTML report was not uploaded, because this runner has no artifact service; it is in ',
    'the file {path}',
  ),
  'failed-at': '{problem}: {path}',
  'debug-log': 'the log of a run with debug logging enabled',
} as const;
