import type { Advice, AdviceId } from '../model/advice.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { Change, InstructionOf } from './edit-run.ts';
import type { Sign } from './signs.ts';

/** A piece of advice in plain ASCII words of ours: nothing of the image is in it, and no markup. */
export interface AdviceWords {
  /** One line of at most 76 characters: how much, of what, in which layer. */
  readonly title: string;
  /** Why it costs bytes or leaks, in a sentence or two. */
  readonly why: string;
  /**
   * Lines of a Dockerfile, with comments; lines of another file follow a comment with its name.
   * `...` is the user's own text. A comment that starts with `# or` starts an alternative.
   */
  readonly fix: readonly string[];
}

/** One fixable cause of size. A new one is a file with such a value and a row in `rules.ts`. */
export interface AdviceRule {
  readonly id: AdviceId;
  /** Paths that are evidence, whether their files are visible or hidden. */
  readonly signs?: readonly Sign[];
  /** Folders that are evidence by what is known of them, by node: their subject. */
  readonly folders?: (evidence: Evidence) => ReadonlyMap<number, string>;
  /** Counts the packages that the advice is about. */
  readonly packages?: (evidence: Evidence) => NonNullable<Advice['packages']>;
  /** For hidden bodies that no rule's sign claims: their subject; `undefined` if not of this rule. */
  readonly classifyHidden?: (
    evidence: Evidence,
    facts: ImageFacts,
  ) => (body: number) => string | undefined;
  /** The instruction to change is that of the layer that hides a body, not of the one that ships it. */
  readonly isHidersFault?: true;
  /** It is not only about size: shown first, whatever the size. */
  readonly isUrgent?: true;
  /**
   * The advice may come from an untrusted report: its subject may be unknown and its numbers
   * arbitrary.
   */
  readonly describe: (advice: Advice) => AdviceWords;
  /**
   * The change in one line: the instruction's own text as it should be, or a sentence. Quotes names
   * of the image and of the Dockerfile, so painters have to make it harmless.
   */
  readonly change: (advice: Advice, instructionOf: InstructionOf) => Change;
}
