import type { Advice, AdviceId, AdvicePackages, Confidence } from '../model/advice.ts';
import type { Evidence } from '../model/evidence.ts';
import type { ReadFacts, ReadLayerFacts } from '../model/facts.ts';
import type { Change, InstructionOf } from './edit-run.ts';
import type { NameIndex, Sign } from './signs.ts';

/** A piece of advice in plain ASCII words of ours: nothing of the image is in it, and no markup. */
export interface AdviceWords {
  /** One line of at most 80 characters: how much, of what, in which layer. */
  readonly title: string;
  /** Why it costs bytes or leaks, in a sentence or two. */
  readonly why: string;
  /**
   * Lines of a Dockerfile, with comments; lines of another file follow a comment with its name.
   * An example: names and commands are not the user's. A comment that starts with `# or` starts an
   * alternative.
   */
  readonly fix: readonly string[];
}

/** What `plimsoll explain` and the rule's page of the documentation say about a rule. */
export interface RulePage {
  /** A few words: `Package indexes and archives`. */
  readonly title: string;
  /** What the rule finds, by which evidence, and which bytes it counts. */
  readonly finds: string;
  /** When not to follow it: a whole sentence, also shown with the advice. */
  readonly unless: string;
}

/**
 * One fixable cause of size. A new one is a file with such a value, an ID in `model/advice.ts` and
 * a row in `rules.ts`.
 */
export interface AdviceRule {
  readonly id: AdviceId;
  readonly page: RulePage;
  readonly confidence: Confidence;
  /** Subjects that no sign has, so that all of them are documented. */
  readonly subjects?: readonly string[];
  /** Paths that are evidence, whether their files are visible or hidden. */
  readonly signs?: readonly Sign[];
  /** Folders that are evidence by what is known of them, by node: their subject. */
  readonly folders?: (evidence: Evidence) => ReadonlyMap<number, string>;
  /** Counts the packages that advice on these bodies is about. */
  readonly packages?: (
    evidence: Evidence,
    bodies: readonly number[],
    subject: string,
  ) => AdvicePackages;
  /** Paths that `classify` looks for. */
  readonly looksFor?: readonly Pick<Sign, 'path'>[];
  /**
   * For any body: its subject; `undefined` if it is not of this rule, or instead of the function if
   * no body is.
   */
  readonly classify?: (
    evidence: Evidence,
    facts: ReadFacts,
    context: ClassifyContext,
  ) => ((body: number) => string | undefined) | undefined;
  /** `classify` is only about bodies that no container sees. */
  readonly isOfHidden?: true;
  /** How much of a body goes, if not all of it. */
  readonly shareOf?: (evidence: Evidence) => (body: number) => number;
  /**
   * The instruction to change is that of the layer that hides a body, not of the one that ships it.
   */
  readonly isHidersFault?: true;
  /** Its layers change together, not each in the same way. */
  readonly isOneChange?: (advice: Advice, instructionOf: InstructionOf) => boolean;
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
  readonly change: (
    advice: Advice,
    instructionOf: InstructionOf,
    baseLayerCount?: number,
  ) => Change;
  /**
   * Instructions that would follow the advice, if that is certain to change nothing else: by layer
   * the whole instruction on one line, with others to add after it, or `null` to delete it.
   */
  readonly edit?: (
    advice: Advice,
    instructionOf: InstructionOf,
    surroundings: Surroundings,
  ) => InstructionEdits;
  /** Paths of the build context that a `.dockerignore` can keep out. */
  readonly ignore?: (advice: Advice, instructionOf: InstructionOf) => readonly string[];
}

export interface ClassifyContext {
  /** Whether a rule before this one has a body. */
  readonly isClaimed: (body: number) => boolean;
  /** Knows what all rules look for. */
  readonly names: NameIndex;
}

/** What a rule must know of a build before a rewrite is certain. */
export interface Surroundings {
  readonly layers: readonly ReadLayerFacts[];
  /**
   * What may read the files that a layer's instruction leaves, each on one line: the instructions
   * after it, in any stage that has them.
   */
  readonly listLater: (layer: number) => readonly string[];
  /** Whether the builder knows mounts, and modes of copies. */
  readonly hasBuildKit: boolean;
}

export type InstructionEdit = string | null | readonly [string, ...(readonly string[])];
export type InstructionEdits = ReadonlyMap<number, InstructionEdit>;
