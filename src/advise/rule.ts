import type { Advice, AdviceId, AdvicePackages, Confidence } from '../model/advice.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ReadFacts, ReadLayerFacts } from '../model/facts.ts';
import type { RewriteEvidence } from '../model/rewrite-evidence.ts';
import type { Change, GetInstruction } from './edit-run.ts';
import type { NameIndex, Sign } from './signs.ts';

/**
 * A piece of advice in plain ASCII text of ours: it contains no text from the image, and no markup.
 */
export interface AdviceWords {
  /** One line of at most 80 characters: the size, the subject and the layer. */
  readonly title: string;
  /** Why it costs bytes or leaks, in a sentence or two. */
  readonly why: string;
  /**
   * Lines of a Dockerfile, with comments; lines of another file follow a comment with its name.
   * This is an example, so names and commands are not the user's. A comment that starts with `# or`
   * starts an alternative.
   */
  readonly fix: readonly string[];
}

/** What `plimsoll explain` and the rule's documentation page say about a rule. */
export interface RulePage {
  /** A few words: `Package indexes and archives`. */
  readonly title: string;
  /** What the rule finds, based on which evidence, and which bytes it counts. */
  readonly finds: string;
  /** When not to follow it: a complete sentence, also shown with the advice. */
  readonly unless: string;
}

/**
 * One fixable cause of size. To add one, add a file with such a value, an ID in `model/advice.ts`
 * and a row in `rules.ts`.
 */
export interface AdviceRule {
  readonly id: AdviceId;
  readonly page: RulePage;
  readonly confidence: Confidence;
  /** Subjects without a sign, so that all of them are documented. */
  readonly subjects?: readonly string[];
  /** Paths that are evidence, whether their files are visible or hidden. */
  readonly signs?: readonly Sign[];
  /** Folders that are evidence because of what is known about them, by node: their subject. */
  readonly folders?: (evidence: Evidence) => ReadonlyMap<number, string>;
  /** Counts the packages that advice about these bodies covers. */
  readonly packages?: (
    evidence: Evidence,
    bodies: readonly number[],
    subject: string,
  ) => AdvicePackages;
  /** Paths that `classify` looks for. */
  readonly looksFor?: readonly Pick<Sign, 'path'>[];
  /**
   * For any body: its subject, or `undefined` if it does not belong to this rule. `undefined`
   * instead of the function if no body does.
   */
  readonly classify?: (
    evidence: Evidence,
    facts: ReadFacts,
    context: ClassifyContext,
  ) => ((body: number) => string | undefined) | undefined;
  /** `classify` applies only to bodies that no container sees. */
  readonly isOfHidden?: true;
  /** How much of a body is saved, if not all of it. */
  readonly getShare?: (evidence: Evidence) => (body: number) => number;
  /**
   * The instruction to change belongs to the layer that hides a body, not to the one that adds it.
   */
  readonly isHidersFault?: true;
  /** Its layers change together, not separately. */
  readonly isOneChange?: (advice: Advice, getInstruction: GetInstruction) => boolean;
  /** It is not only about size, so it is shown first. */
  readonly isUrgent?: true;
  /**
   * The advice may come from an untrusted report: its subject may be unknown and its numbers
   * arbitrary.
   */
  readonly describe: (advice: Advice) => AdviceWords;
  /**
   * The change in one line: the corrected instruction, or a sentence. It quotes names from the
   * image and the Dockerfile, so painters have to escape it.
   */
  readonly change: (
    advice: Advice,
    getInstruction: GetInstruction,
    baseLayerCount?: number,
  ) => Change;
  /**
   * Instructions that would follow the advice, if it is certain that nothing else changes: by layer
   * the whole instruction on one line, with others to add after it, or `null` to delete it.
   */
  readonly edit?: (
    advice: Advice,
    getInstruction: GetInstruction,
    surroundings: Surroundings,
  ) => InstructionEdits;
  /** Paths of the build context that a `.dockerignore` can keep out. */
  readonly ignore?: (advice: Advice, getInstruction: GetInstruction) => readonly string[];
}

export interface ClassifyContext {
  /** Whether a previous rule claims a body. */
  readonly isClaimed: (body: number) => boolean;
  /** Knows what all rules look for. */
  readonly names: NameIndex;
}

/** What a rule must know about a build before a rewrite is certain. */
export interface Surroundings {
  readonly layers: readonly ReadLayerFacts[];
  /**
   * Instructions that may read the files that a layer's instruction leaves, each on one line: those
   * after it, in any stage that contains them.
   */
  readonly listLater: (layer: number) => readonly string[];
  /** Whether the builder supports mounts, and modes in copies. */
  readonly hasBuildKit: boolean;
  readonly evidence: RewriteEvidence;
}

export type InstructionEdit = string | null | readonly [string, ...(readonly string[])];
export type InstructionEdits = ReadonlyMap<number, InstructionEdit>;
