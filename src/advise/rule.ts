import type { Advice, AdviceId } from '../model/advice.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { Sign } from './signs.ts';

/** What is said of a piece of advice. Plain ASCII text of ours: nothing of the image is in it, and no markup. */
export interface AdviceWords {
  /** One line of at most 76 characters: how much, of what, in which layer. */
  readonly title: string;
  /** Why it weighs or leaks, in a sentence or two. */
  readonly why: string;
  /**
   * Lines of a Dockerfile, with comments; lines of another file stand below a comment with its name. `...` is the user's own.
   * What follows a comment that begins with `# or` is another way to the same end.
   */
  readonly fix: readonly string[];
}

/** One cause of weight that has a fix. A further one is a file with such a value, and a row in `rules.ts`. */
export interface AdviceRule {
  readonly id: AdviceId;
  /** Paths that are evidence, whatever became of their bytes. */
  readonly signs?: readonly Sign[];
  /** Looks at hidden bodies that no rule's sign claims: their subject, `undefined` for those that are nothing to this rule. */
  readonly classifyHidden?: (
    evidence: Evidence,
    facts: ImageFacts,
  ) => (body: number) => string | undefined;
  /** The instruction to be changed is that of the layer that hides a body, not that of the one that ships it. */
  readonly isHidersFault?: true;
  /** It is not about bytes alone: told before everything else, and however few there are. */
  readonly isUrgent?: true;
  /** The advice may come from elsewhere: its subject may be unknown and its numbers may be anything. */
  readonly describe: (advice: Advice) => AdviceWords;
}
