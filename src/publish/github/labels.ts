import type { Sentence } from '../../report/words/messages/sentence.ts';
import { getText, getValue } from './answer.ts';
import type { GithubClient } from './client.ts';
import { describeRefusal } from './refusal.ts';

/** `unreachable`: whether the pull request has the label is unknown. */
export type LabelState =
  | {
      readonly kind: 'set';
      /**
       * The login of the account that last set it; `ghost` for a deleted account, `an unknown user`
       * if unknown.
       */
      readonly by: string;
    }
  | { readonly kind: 'unset' }
  | { readonly kind: 'unreachable'; readonly reason: Sentence };

export interface LabelRequest {
  /** `owner/name` of the repository that the pull request goes to. */
  readonly repository: string;
  readonly pullRequest: number;
  /** Matched exactly. */
  readonly label: string;
}

/**
 * Reads whether a pull request currently has a label, and who set it. The event only has the labels
 * at the time it was sent, so a rerun would miss new ones. Never throws.
 */
export async function readLabel(
  client: GithubClient,
  { repository, pullRequest, label }: LabelRequest,
): Promise<LabelState> {
  try {
    const variables = { repository, number: pullRequest };
    const { labels, events } = await client.query(LABELS, variables, readLabels);
    const isSet = labels.some((node) => getValue(node, 'name') === label);
    return isSet ? { kind: 'set', by: findLabelSetter(label, events) } : { kind: 'unset' };
  } catch (error) {
    return { kind: 'unreachable', reason: describeRefusal(error, 'label', client.access) };
  }
}

/** A pull request has at most a hundred labels. */
const LABELS = `query Labels($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      labels(first: 100) { nodes { name } }
      timelineItems(last: 100, itemTypes: [LABELED_EVENT]) {
        nodes { ... on LabeledEvent { actor { login } label { name } } }
      }
    }
  }
}`;

interface Labels {
  readonly labels: readonly unknown[];
  /** Oldest first. */
  readonly events: readonly unknown[];
}

function readLabels(data: unknown): Labels | undefined {
  const pull = getValue(data, 'repository', 'pullRequest');
  const [labels, events] = [
    getValue(pull, 'labels', 'nodes'),
    getValue(pull, 'timelineItems', 'nodes'),
  ];
  return Array.isArray(labels) && Array.isArray(events) ? { labels, events } : undefined;
}

function findLabelSetter(label: string, events: readonly unknown[]): string {
  const last = events.findLast((event) => getValue(event, 'label', 'name') === label);
  return last === undefined ? 'an unknown user' : (getText(last, 'actor', 'login') ?? 'ghost');
}
