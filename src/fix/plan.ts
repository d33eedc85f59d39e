import { needsStage } from '../advise/needs-stage.ts';
import type { InstructionEdit, Surroundings } from '../advise/rule.ts';
import { ADVICE_RULES } from '../advise/rules.ts';
import {
  findEscapeCharacter,
  type Instruction,
  parseDockerfile,
} from '../analyze/dockerfile/parse-dockerfile.ts';
import { copiesContext } from '../analyze/dockerfile/sources.ts';
import { listStages, type Stage } from '../analyze/dockerfile/stages.ts';
import type { Advice, AdviceId, AdviceLayer, Rewrite } from '../model/advice.ts';
import type { PathTree, ReadLayerFacts } from '../model/facts.ts';
import type { RewriteEvidence } from '../model/rewrite-evidence.ts';
import type { DockerfileText } from '../model/sourced-image.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { mayRead } from './context-reads.ts';
import { editInstruction } from './edit-instruction.ts';
import { findInstructions, knowsMounts } from './find-instructions.ts';
import { listLater, toShellText } from './later-instructions.ts';
import { findSpan, type Group, mergeOverlapping } from './line-groups.ts';
import { needsPrivateFiles } from './private-file-uses.ts';
import { planStage, type StagePlan } from './stage/plan-stage.ts';
import { Uncertain } from './stage/steps.ts';

/** The build to fix. */
export interface Fixable {
  readonly layers: readonly ReadLayerFacts[];
  readonly advice: readonly Advice[];
  readonly dockerfile: DockerfileText;
  /**
   * The ignore file of the build context; its text is empty if there is none yet. Without it, only
   * the Dockerfile is rewritten.
   */
  readonly ignore?: DockerfileText;
  readonly hasBuildKit: boolean;
  /** Without them, rewrites that need them are not certain. */
  readonly evidence?: RewriteEvidence | undefined;
  readonly tree?: PathTree | null;
}

export interface FixPlan {
  readonly files: readonly FileChange[];
  /**
   * The changes to the Dockerfile, by line, and to the ignore file. Each can be made independently.
   */
  readonly rewrites: readonly Rewrite[];
  readonly fixes: readonly PlannedFix[];
  /** Advice without a certain rewrite. */
  readonly left: readonly Advice[];
  /** The build stage that is added. */
  readonly stage?: StagePlan;
  /** Why none is, although something is only needed to build. */
  readonly noStage?: Sentence;
}

export interface FileChange {
  readonly path: string;
  readonly oldText: string;
  readonly newText: string;
}

export interface PlannedFix {
  readonly id: AdviceId;
  readonly subject: string;
  /** The bytes that the rewritten instructions of this advice save. */
  readonly bytes: number;
  /** The bytes that an edit to the sources no longer rebuilds. */
  readonly updateBytes?: number;
  /** Where it changes the Dockerfile, by old line number; `null`: in the ignore file. */
  readonly lines: readonly number[] | null;
}

/** Plans the rewrites that are certain, one piece of advice after another. */
export function planFixes(given: Fixable, only: AdviceId | undefined): FixPlan {
  const draft = new Draft(given);
  const asksForStage = only === undefined || only === 'build-stage';
  const { stage, noStage } = asksForStage ? draft.addStage() : {};
  const fixes: PlannedFix[] = stage === undefined ? [] : [stage.fix];
  const left: Advice[] = [];
  const isFollowed = (advice: Advice): boolean => only === undefined || advice.id === only;
  const open = given.advice.filter((advice) => isFollowed(advice) && !stage?.covers(advice));
  for (const advice of open) {
    const fix = draft.follow(advice) ?? draft.ignore(advice);
    if (fix === undefined) left.push(advice);
    else fixes.push(fix);
  }
  const ofDockerfile = draft.listRewrites();
  const rewrites = [...ofDockerfile, ...draft.listIgnoreRewrites()];
  const files = draft.listChanges(ofDockerfile);
  const more = { ...(stage && { stage: stage.plan }), ...(noStage !== undefined && { noStage }) };
  if (draft.isReadAsWanted(files)) return { files, rewrites, fixes, left, ...more };
  return { files: [], rewrites: [], fixes: [], left: [...given.advice] };
}

interface AddedStage {
  readonly stage?: {
    readonly plan: StagePlan;
    readonly fix: PlannedFix;
    /** Whether all that advice is about stays in the build stage. */
    readonly covers: (advice: Advice) => boolean;
  };
  readonly noStage?: Sentence;
}

/** A Dockerfile and its ignore file while they are rewritten. */
class Draft {
  readonly #given: Fixable;
  readonly #continuation: string;
  readonly #all: readonly Instruction[];
  readonly #stages: readonly Stage[];
  readonly #byLayer: ReadonlyMap<number, Instruction>;
  readonly #surroundings: Surroundings;
  /** The new text of instructions, and others to add after it; empty: deleted. */
  readonly #wanted = new Map<Instruction, readonly string[]>();
  /** Their text was replaced, so other advice does not apply to it. */
  readonly #closed = new Set<Instruction>();
  readonly #ignored: string[] = [];
  readonly #ignoring: PlannedFix[] = [];
  readonly #groups: Group[] = [];

  constructor(given: Fixable) {
    this.#given = given;
    this.#continuation = findEscapeCharacter(given.dockerfile.text);
    this.#all = parseDockerfile(given.dockerfile.text) ?? [];
    this.#stages = listStages(this.#all);
    this.#byLayer = findInstructions(given, this.#all);
    this.#surroundings = {
      layers: given.layers,
      listLater: this.#listLater,
      hasBuildKit: given.hasBuildKit && knowsMounts(given.dockerfile.text),
      evidence: given.evidence ?? {},
    };
  }

  readonly #listLater = (layer: number): readonly string[] => {
    const from = this.#byLayer.get(layer);
    const later = from === undefined ? this.#all : listLater(this.#stages, from);
    return later.flatMap((one) => this.#wanted.get(one) ?? [toShellText(one)]);
  };

  /** Adds a final stage that has only what runs, if something is only needed to build. */
  addStage(): AddedStage {
    const { layers, advice, tree, evidence, hasBuildKit } = this.#given;
    if (!tree || evidence?.start === undefined || !needsStage(advice)) return {};
    if (!hasBuildKit) return { noStage: new Message('owners-may-change', {}) };
    try {
      const given = { layers, advice, tree, start: evidence.start };
      const plan = planStage(given, this.#stages, this.#byLayer);
      return { stage: this.#apply(plan, advice) };
    } catch (error) {
      if (error instanceof Uncertain) return { noStage: error.reason };
      throw error;
    }
  }

  #apply(plan: StagePlan, all: readonly Advice[]): NonNullable<AddedStage['stage']> {
    const { from, fromText, last, added, bytes, layers: gone } = plan;
    // Of another base image, nothing of today's stays.
    const covers = (one: Advice): boolean =>
      plan.hasOtherBase || (one.layers ?? [one]).every(({ layer }) => gone.has(layer));
    this.#wanted.set(from, [fromText]);
    this.#wanted.set(last, [toText(last), ...added]);
    const advice = all.filter(covers).map(({ id, subject }) => ({ id, subject }));
    this.#groups.push({ line: from.line, endLine: last.endLine, advice, bytes });
    const lines = [from.line, last.line];
    return { plan, covers, fix: { id: 'build-stage', subject: 'stage', bytes, lines } };
  }

  /** Rewrites the instructions of one piece of advice, all or none. */
  follow(advice: Advice): PlannedFix | undefined {
    const edits = ADVICE_RULES[advice.id].edit?.(advice, this.#getInstruction, this.#surroundings);
    if (edits === undefined || edits.size === 0) return undefined;
    const instructions = [...edits].map(
      ([layer, edit]) => [this.#byLayer.get(layer), toTexts(edit)] as const,
    );
    for (const [instruction, texts] of instructions)
      if (instruction === undefined || this.#write(instruction, texts) === undefined)
        return undefined;
    const changed = instructions.flatMap(([instruction, texts]) => {
      if (instruction !== undefined) this.#wanted.set(instruction, texts);
      return instruction ?? [];
    });
    if (advice.install !== undefined) for (const one of changed) this.#closed.add(one);
    const lines = changed.map(({ line }) => line);
    const { evidence } = this.#given;
    const layers = advice.layers ?? [advice];
    const known = advice.id === 'recommended-packages' ? evidence?.recommended?.bytes : undefined;
    const bytesOf = (one: AdviceLayer): number => known?.get(one.layer) ?? one.bytes;
    const saved = layers.reduce((sum, one) => sum + (edits.has(one.layer) ? bytesOf(one) : 0), 0);
    const bytes = advice.updateBytes === undefined ? saved : 0;
    const { id, subject } = advice;
    this.#groups.push({ ...findSpan(changed), advice: [{ id, subject }], bytes });
    return {
      ...{ id, subject, bytes, lines: lines.sort((a, b) => a - b) },
      ...(advice.updateBytes !== undefined && { updateBytes: advice.updateBytes }),
    };
  }

  /** Keeps paths out of the build context, if they come from it and nothing else needs them. */
  ignore(advice: Advice): PlannedFix | undefined {
    const paths = ADVICE_RULES[advice.id].ignore?.(advice, this.#getInstruction) ?? [];
    const fromContext = advice.places.filter(({ contextPath }) => contextPath !== undefined);
    const copies = fromContext.map(({ layer }) => this.#byLayer.get(layer));
    const isSimple = paths.every((path) => /^[\w./@+-]+$/.test(path));
    const hasFile = this.#given.ignore !== undefined;
    if (paths.length === 0 || !isSimple || !hasFile) return undefined;
    if (!copies.every((one) => one !== undefined && copiesContext(one))) return undefined;
    if (this.#isNeeded(advice, copies as Instruction[], paths)) return undefined;
    this.#ignored.push(...paths.filter((path) => !this.#ignored.includes(path)));
    const { id, subject, bytes } = advice;
    const fix = { id, subject, bytes, lines: null };
    this.#ignoring.push(fix);
    return fix;
  }

  /** Whether an instruction, possibly in another stage, needs files that are no longer sent. */
  #isNeeded(advice: Advice, copies: readonly Instruction[], paths: readonly string[]): boolean {
    if (advice.id === 'private-files') return needsPrivateFiles(this.#stages, this.#all, paths);
    const inImage = new Set(this.#byLayer.values());
    return (
      this.#all.some((one) => !copies.includes(one) && mayRead(one, paths)) ||
      copies.some((copy) =>
        listLater(this.#stages, copy).some((one) => one.verb === 'RUN' && !inImage.has(one)),
      )
    );
  }

  /** Whether a builder reads the new Dockerfile as the rules intend. */
  isReadAsWanted(files: readonly FileChange[]): boolean {
    const { path } = this.#given.dockerfile;
    const changed = files.find((file) => file.path === path);
    if (changed === undefined) return true;
    const wanted = this.#all
      .flatMap((one) => this.#wanted.get(one) ?? [toText(one)])
      .filter((line) => line !== '');
    const read = (parseDockerfile(changed.newText) ?? []).map(toText);
    return JSON.stringify(wanted) === JSON.stringify(read);
  }

  /** The lines to add, after the last one of the ignore file. */
  listIgnoreRewrites(): Rewrite[] {
    const { path: file, text } = this.#given.ignore ?? { path: '', text: '' };
    const added = this.#listAdded();
    if (added.length === 0) return [];
    const lines = text.trimEnd().split(/\r?\n/);
    const oldLines = lines.slice(-1).filter((last) => last !== '');
    const line = lines.length;
    const advice = this.#ignoring.map(({ id, subject }) => ({ id, subject }));
    const bytes = this.#ignoring.reduce((sum, fix) => sum + fix.bytes, 0);
    return [
      { file, line, endLine: line, oldLines, newLines: [...oldLines, ...added], advice, bytes },
    ];
  }

  #listAdded(): string[] {
    const known = new Set(this.#given.ignore?.text.split(/\r?\n/).map((line) => line.trim()));
    return this.#ignored.filter((pattern) => !known.has(pattern));
  }

  /** A fix that changes several instructions is one rewrite, with the lines between them. */
  listRewrites(): Rewrite[] {
    const { path: file, text } = this.#given.dockerfile;
    const source = text.split('\n');
    return mergeOverlapping(this.#groups).map((group) => {
      const { line, endLine } = group;
      const oldLines = source.slice(line - 1, endLine);
      const newLines = [...oldLines];
      const inside = [...this.#wanted].filter(([at]) => at.line >= line && at.line <= endLine);
      for (const [at, wanted] of inside.sort(([a], [b]) => b.line - a.line)) {
        const written = this.#write(at, wanted) ?? [];
        newLines.splice(at.line - line, at.endLine - at.line + 1, ...written);
      }
      return { file, ...group, oldLines, newLines };
    });
  }

  listChanges(rewrites: readonly Rewrite[]): FileChange[] {
    const { dockerfile, ignore } = this.#given;
    const lines = dockerfile.text.split('\n');
    for (const { line, oldLines, newLines } of rewrites.toReversed())
      lines.splice(line - 1, oldLines.length, ...newLines);
    return [
      { ...dockerfile, newText: lines.join('\n') },
      ...(ignore === undefined ? [] : [{ ...ignore, newText: this.#extend(ignore.text) }]),
    ].flatMap(({ path, text: oldText, newText }) =>
      oldText === newText ? [] : [{ path, oldText, newText }],
    );
  }

  #extend(ignored: string): string {
    const added = this.#listAdded().map((pattern) => `${pattern}\n`);
    const isOpen = ignored !== '' && !ignored.endsWith('\n');
    return ignored + (isOpen && added.length > 0 ? '\n' : '') + added.join('');
  }

  readonly #getInstruction = (layer: number): string | null => {
    const instruction = this.#byLayer.get(layer);
    if (instruction === undefined || this.#closed.has(instruction)) return null;
    const wanted = this.#wanted.get(instruction);
    return wanted === undefined ? toText(instruction) : (wanted[0] ?? '');
  };

  /** The instruction's new lines; `undefined` if writing them would change others. */
  #write(
    { line, endLine }: Instruction,
    [text, ...added]: readonly string[],
  ): readonly string[] | undefined {
    if (text === undefined) return [];
    const source = this.#given.dockerfile.text
      .split('\n')
      .slice(line - 1, endLine)
      .join('\n');
    const edited = editInstruction(source, text, this.#continuation)?.split('\n');
    const end = source.endsWith('\r') ? '\r' : '';
    return edited && [...edited, ...added.map((line) => line + end)];
  }
}

const toTexts = (edit: InstructionEdit): readonly string[] =>
  edit === null ? [] : typeof edit === 'string' ? [edit] : edit;

const toText = ({ verb, text }: Instruction): string => `${verb} ${text.split(/\s+/).join(' ')}`;
