import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseBudget } from '../budget/parse/parse-budget.ts';
import { GateError } from '../errors.ts';
import { NO_LIMITS } from '../gate/request.ts';
import { findBudgets, readBudgetFile } from '../host/budget-file.ts';
import { draftBudget } from '../judge/propose/draft-budget.ts';
import { groupSubjects, toWrittenSource } from '../judge/propose/draft-subjects.ts';
import { convertLayerx } from '../judge/propose/from-layerx.ts';
import type { Host } from '../model/host.ts';
import { writeBudgetFile } from '../publish/report-file.ts';
import { renderBudgetDraft } from '../report/budget-draft.ts';
import { formatPlural } from '../report/words/format.ts';
import { neutralize } from '../report/words/inert.ts';
import type { Command } from './command.ts';
import { type KnownImage, readKnownImages } from './measured.ts';
import { checkAnythingNamed } from './nothing-named.ts';

const DEFAULT_PATH = '.dive-ci.yaml';

/**
 * Writes a budget that the measured images pass.
 * @returns what to print: the budget itself if it goes to standard output
 * @throws GateError USAGE if there is a budget already
 */
export async function initBudget(command: Command<'init'>, host: Host): Promise<string> {
  const { request, outputPath, isForced, from } = command;
  if (from === undefined) checkAnythingNamed('init', request, undefined, host);
  // Before anything is measured.
  const inTheWay = await listExistingBudgets(outputPath, host);
  if (inTheWay.length > 0 && !isForced) throw new GateError('budget-exists', { paths: inTheWay });
  const made = from === undefined ? await draft(command, host) : await convert(from, host);
  if (outputPath === '-') return made.text;
  const path = outputPath ?? DEFAULT_PATH;
  await writeBudgetFile(resolve(host.cwd, path), made.text);
  return `Wrote ${path}: ${made.describe(path, inTheWay).join('\n')}\n`;
}

interface Made {
  readonly text: string;
  /** Lines about what was written. */
  readonly describe: (path: string, inTheWay: readonly string[]) => readonly string[];
}

async function draft({ request, preset }: Command<'init'>, host: Host): Promise<Made> {
  const { measured, reported } = await readKnownImages(request, NO_LIMITS, host);
  const isBuilt = request.build !== undefined;
  const subjects = groupSubjects([
    ...measured.map((image) => toDraftImage(image, isBuilt ? null : toWrittenSource(image.facts))),
    // The image of a report may no longer be at its source.
    ...reported.map((image) => toDraftImage(image, null)),
  ]);
  const drafted = draftBudget(subjects, preset);
  return {
    text: renderBudgetDraft(drafted, host.now().toISOString().slice(0, 10)),
    describe: (path, inTheWay) => describeDraft(path, drafted, inTheWay),
  };
}

/** Converts another tool's file. */
async function convert(from: string, host: Host): Promise<Made> {
  const file = await readBudgetFile(from, host);
  const { text, limitCount, notes } = convertLayerx(file);
  // It contains globs in another tool's syntax.
  parseBudget({ ...file, source: DEFAULT_PATH, text });
  const limits = `${formatPlural(limitCount, 'limit')} from ${neutralize(from)}`;
  return { text, describe: () => [limits, ...notes.map((note) => neutralize(String(note)))] };
}

const toDraftImage = ({ key, facts }: KnownImage, source: string | null) => ({
  name: key.name,
  source,
  facts,
});

/** Any file with one of the three names would override the default one, or be overridden by it. */
async function listExistingBudgets(outputPath: string | undefined, host: Host): Promise<string[]> {
  if (outputPath === undefined) return findBudgets(host);
  if (outputPath === '-') return [];
  const isThere = await stat(resolve(host.cwd, outputPath)).then(
    (there) => there.isFile(),
    () => false,
  );
  return isThere ? [outputPath] : [];
}

function describeDraft(
  path: string,
  { rules, platforms, images, names }: ReturnType<typeof draftBudget>,
  inTheWay: readonly string[],
): string[] {
  const parts = [{ rules, platforms }, ...images];
  const limits = parts
    .flatMap((part) => [part.rules, ...part.platforms.map((platform) => platform.rules)].flat())
    .filter(({ isSuggestion }) => !isSuggestion).length;
  const what =
    images.length > 0 ? formatPlural(images.length, 'image') : neutralize(names[0] ?? '');
  const unread = path === DEFAULT_PATH ? inTheWay.filter((other) => other !== path) : [];
  return [
    `${formatPlural(limits, 'limit')} for ${what}, each with about 5% headroom`,
    ...unread.map((other) => `${other} is no longer used`),
    'Review and commit it. "plimsoll check" uses it from now on.',
  ];
}
