import type { Advice, AdviceId } from '../model/advice.ts';

/** What is said of a piece of advice. Plain ASCII text of ours: nothing of the image is in it, and no markup. */
export interface AdviceWords {
  /** One line of at most 76 cells: how much, of what, in which layer. */
  readonly title: string;
  /** Why it weighs or leaks, in one or two sentences. */
  readonly why: string;
  /** Lines of a Dockerfile, with comments; lines of another file stand below a comment with its name. `...` is the user's own. */
  readonly fix: readonly string[];
}

/** One cause of weight that has a fix. A further one is a file with such a value, and a row in `rules.ts`. */
export interface AdviceRule {
  readonly id: AdviceId;
  /** The advice may come from elsewhere: its subject may be unknown and its numbers may be anything. */
  readonly words: (advice: Advice) => AdviceWords;
}
