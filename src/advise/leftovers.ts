import type { Advice, AdviceId } from '../model/advice.ts';
import { LEFTOVERS } from '../model/leftovers.ts';
import {
  type Change,
  type GetInstruction,
  isPlainPath,
  listLaterTexts,
  runScript,
} from './edit-run.ts';
import { createFileRule } from './file-rule.ts';
import type { AdviceRule, InstructionEdits, RulePage, Surroundings } from './rule.ts';
import { describePaths, leaveOut } from './where.ts';

/** How to keep what a tool leaves behind out of the image. */
export interface LeftoverFix {
  readonly subject: keyof typeof LEFTOVERS;
  readonly fix: readonly string[];
  /**
   * Changes the commands of an instruction so that nothing is left; default: the rule's own way.
   */
  readonly edit?: EditScript;
  /** Changes that certainly affect nothing else; default: the rule's own. */
  readonly safeEdit?: SafeEdit;
  /** A later command that deletes names of files that are also in the folders. */
  readonly unlinks?: RegExp;
  /** Whether a later instruction would fail without what is in the folders. */
  readonly isNeeded?: NeedsFolders;
  /** Whether commands fill the folders again if an earlier instruction leaves them empty. */
  readonly fillsAgain?: (script: string) => boolean;
}

export type NeedsFolders = (run: string, folders: readonly string[]) => boolean;

/** @returns `undefined` if it is not certain */
export type SafeEdit = (step: LeftoverStep) => ScriptEdit | undefined;

/** An instruction that leaves something. */
export interface LeftoverStep {
  readonly script: string;
  /** Where it leaves them; each can be a word of a command. */
  readonly folders: readonly string[];
  /** The script of the next layer. */
  readonly next: string | undefined;
  /** The instructions that may read the leftovers; see `Surroundings.listLater`. */
  readonly later: readonly string[];
  /** All instructions that the advice is about. */
  readonly steps: readonly string[];
  /** Where these leave something. */
  readonly everyFolder: readonly string[];
  readonly hasBuildKit: boolean;
}

/** Scripts of an instruction and of the next one; `null` deletes the instruction. */
export interface ScriptEdit {
  readonly script: string | null;
  readonly next?: string;
}

/**
 * @param script the commands of a RUN instruction
 * @param folders where the tool leaves something; each can be a word of a command
 */
export type EditScript = (script: string, folders: readonly string[]) => string;

/** More folders than this don't fit into a short change. */
const MOST_FOLDERS = 3;

/**
 * @param general for a subject that is in no row
 * @param edit for rows without one
 * @param safeEditOf for rows without a `safeEdit`
 */
export function createLeftoverRule(
  id: AdviceId,
  page: RulePage,
  rows: readonly LeftoverFix[],
  why: string,
  general: { readonly what: string; readonly fix: readonly string[] },
  edit: EditScript,
  safeEditOf: (row: LeftoverFix) => SafeEdit,
): AdviceRule {
  const findRow = ({ subject }: Advice) => rows.find((row) => row.subject === subject);
  const kinds = rows.map(({ subject, fix }) => ({
    ...{ subject, fix },
    ...LEFTOVERS[subject],
  }));
  return {
    ...createFileRule({ id, page, confidence: 'certain', why, kinds, general }),
    change: (advice, getInstruction) => {
      const row = findRow(advice);
      const joined =
        row &&
        (joinLayers(row, advice, getInstruction) ??
          joinUsers(row, advice, getInstruction) ??
          joinUnlinker(row, advice, getInstruction));
      if (joined !== undefined) return joined;
      const edited = editRun(advice, getInstruction, row?.edit ?? edit);
      if (edited === undefined) return leaveOut(advice, getInstruction);
      return row && isFilledAgain(row, advice, getInstruction) ? [...edited, ALSO_LATER] : edited;
    },
    isOneChange: (advice, getInstruction) => {
      const row = findRow(advice);
      if (row === undefined) return false;
      const isPair = advice.layers?.length === 2;
      const joined = isPair ? joinLayers(row, advice, getInstruction) : undefined;
      return (joined ?? joinUsers(row, advice, getInstruction)) !== undefined;
    },
    edit: (advice, getInstruction, surroundings) => {
      const row = findRow(advice);
      if (row === undefined) return new Map();
      const safeEdit = row.safeEdit ?? safeEditOf(row);
      return editLayers(advice, getInstruction, surroundings, { ...row, safeEdit });
    },
  };
}

function editLayers(
  advice: Advice,
  getInstruction: GetInstruction,
  surroundings: Surroundings,
  row: LeftoverFix & { readonly safeEdit: SafeEdit },
): InstructionEdits {
  const edits = new Map<number, string | null>();
  const layers = (advice.layers ?? [advice]).map(({ layer }) => layer);
  const steps = layers.flatMap((layer) => getInstruction(layer) ?? []);
  const everyFolder = [...new Set(layers.flatMap((of) => listPlainFolders(advice, of) ?? []))];
  const first = Math.min(...layers);
  const filling = listFilling(row, first, everyFolder, surroundings.layers, getInstruction);
  for (const layer of new Set([...layers, ...filling])) {
    if (edits.has(layer)) continue;
    const folders = filling.has(layer) ? everyFolder : listPlainFolders(advice, layer);
    const known = { steps, everyFolder, hasBuildKit: surroundings.hasBuildKit };
    const step = findStep(layer, folders, getInstruction, surroundings.listLater);
    const edited = step && row.safeEdit({ ...step, ...known });
    if (edited !== undefined) addEdit(edits, layer, edited, step?.script);
    else if (filling.has(layer)) return new Map();
  }
  return edits;
}

function addEdit(
  edits: Map<number, string | null>,
  layer: number,
  { script, next }: ScriptEdit,
  today: string | undefined,
): void {
  if (script === today) return;
  edits.set(layer, script === null ? null : `RUN ${script}`);
  if (next !== undefined) edits.set(layer + 1, `RUN ${next}`);
}

/** @returns `undefined` if nothing can be added to it */
function findStep(
  layer: number,
  folders: readonly string[] | undefined,
  getInstruction: GetInstruction,
  listLater: Surroundings['listLater'],
): Pick<LeftoverStep, 'script' | 'folders' | 'next' | 'later'> | undefined {
  const script = runScript(getInstruction(layer));
  if (script === undefined || folders === undefined) return undefined;
  const tops = folders.filter((one) => !folders.some((other) => one.startsWith(`${other}/`)));
  const next = runScript(getInstruction(layer + 1));
  return { script, folders: tops, next, later: listLater(layer) };
}

/** The later layers that would leave what an earlier one no longer does. */
const listFilling = (
  { fillsAgain }: LeftoverFix,
  first: number,
  folders: readonly string[],
  all: Surroundings['layers'],
  getInstruction: GetInstruction,
): ReadonlySet<number> =>
  new Set(
    all
      .filter(({ index, instruction }) => {
        const script = runScript(getInstruction(index)) ?? instruction ?? '';
        return index > first && fillsAgain?.(script) === true && !isMounted(script, folders);
      })
      .map(({ index }) => index),
  );

/** Whether an instruction keeps what it writes to the folders outside its layer. */
function isMounted(script: string, folders: readonly string[]): boolean {
  const mounts = script.split(' ').filter((word) => word.startsWith('--mount='));
  const targets = mounts
    .flatMap((mount) => mount.slice('--mount='.length).split(','))
    .flatMap((option) => /^(?:target|dst|destination)=(.*?)\/?$/.exec(option)?.[1] ?? []);
  return (
    folders.length > 0 &&
    folders.every((folder) => targets.some((target) => `${folder}/`.startsWith(`${target}/`)))
  );
}

/** One instruction instead of one that only fetches and the next one, which uses the result. */
function joinLayers(
  { safeEdit }: LeftoverFix,
  advice: Advice,
  getInstruction: GetInstruction,
): Change | undefined {
  const listLater = (layer: number) => listLaterTexts(layer, getInstruction);
  for (const { layer } of advice.layers ?? [advice]) {
    const step = findStep(layer, listPlainFolders(advice, layer), getInstruction, listLater);
    const known = { steps: [], everyFolder: step?.folders ?? [], hasBuildKit: true };
    const edited = step && safeEdit?.({ ...step, ...known });
    if (edited?.script === null && edited.next !== undefined)
      return ['join both instructions: ', { code: `RUN ${edited.next}` }];
  }
  return undefined;
}

/** One instruction instead of several, if later ones need what this one leaves. */
function joinUsers(
  { isNeeded }: LeftoverFix,
  advice: Advice,
  getInstruction: GetInstruction,
): Change | undefined {
  const folders = listPlainFolders(advice, advice.layer) ?? [];
  const later = listLaterTexts(advice.layer, getInstruction);
  const isUsed = later.some((text) => text.startsWith('RUN ') && isNeeded?.(text, folders));
  if (!isUsed) return undefined;
  const removal = `rm -rf ${folders.map((folder) => `${folder}/*`).join(' ')}`;
  return ['install everything in one instruction that ends with ', { code: removal }];
}

/** Without the folders, the installed files keep the bytes that a later command can't remove. */
function joinUnlinker(
  { unlinks }: LeftoverFix,
  advice: Advice,
  getInstruction: GetInstruction,
): Change | undefined {
  const later = listLaterTexts(advice.layer, getInstruction).filter((one) => /^RUN /.test(one));
  const [command] = later.flatMap((one) => unlinks?.exec(one)?.[0] ?? []);
  if (command === undefined) return undefined;
  const folders = listPlainFolders(advice, advice.layer);
  const end: Change =
    folders === undefined
      ? [' in one instruction that deletes ', ...describePaths(advice)]
      : [' in one instruction that ends with ', { code: `rm -rf ${folders.join(' ')}` }];
  return ['install, build and ', { code: command }, ...end];
}

const ALSO_LATER = ', and the same in each later instruction that downloads them again';

/** Whether a later instruction would leave what this one no longer does. */
const isFilledAgain = (
  { fillsAgain }: LeftoverFix,
  advice: Advice,
  getInstruction: GetInstruction,
): boolean => {
  const folders = listPlainFolders(advice, advice.layer) ?? [];
  return listLaterTexts(advice.layer, getInstruction).some(
    (text) => fillsAgain?.(runScript(text) ?? text) === true && !isMounted(text, folders),
  );
};

/** The corrected instruction; `undefined` if it is not certain. */
function editRun(
  advice: Advice,
  getInstruction: GetInstruction,
  edit: EditScript,
): Change | undefined {
  const script = runScript(getInstruction(advice.layer));
  const folders = listPlainFolders(advice, advice.layer);
  if (script === undefined || folders === undefined) return undefined;
  const edited = edit(script, folders);
  return edited === script ? undefined : [{ code: `RUN ${edited}` }];
}

/** @returns `undefined` if they can't be words of a short command */
function listPlainFolders({ places }: Advice, of: number): readonly string[] | undefined {
  const here = places.filter(({ layer }) => layer === of);
  const folders = [...new Set(here.map(({ path }) => path))];
  const isShort = folders.length > 0 && folders.length <= MOST_FOLDERS;
  return isShort && folders.every(isPlainPath) ? folders : undefined;
}
