import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { GateError } from '../errors.ts';
import { findBudgets } from '../host/budget-file.ts';
import { type DraftSubject, draftBudget } from '../judge/propose/draft-budget.ts';
import type { ImageFacts } from '../model/facts.ts';
import type { Host } from '../model/host.ts';
import { writeBudgetFile } from '../publish/report-file.ts';
import { renderBudgetDraft } from '../report/budget-draft.ts';
import { formatPlural } from '../report/words/format.ts';
import { inert } from '../report/words/inert.ts';
import type { Command } from './arguments.ts';
import { type KnownImage, readKnownImages } from './measured.ts';

const DEFAULT_PATH = '.dive-ci.yaml';

/**
 * Writes a budget that holds for what was measured.
 * @returns what to print: the budget itself where it goes to standard output
 * @throws GateError USAGE where one is there already
 */
export async function initBudget(
  { request, outputPath, isForced }: Extract<Command, { name: 'init' }>,
  host: Host,
): Promise<string> {
  // Before anything is measured.
  const inTheWay = await budgetsInTheWay(outputPath, host);
  if (inTheWay.length > 0 && !isForced) throw alreadyThere(inTheWay);
  const { measured, reported } = await readKnownImages(
    request,
    { budget: undefined, flags: new Map() },
    host,
  );
  const isBuilt = request.build !== undefined;
  const subjects = subjectsOf([
    ...measured.map((image) => ({ image, source: isBuilt ? null : writtenSource(image) })),
    // Where a report says that its image was is no command to look there.
    ...reported.map((image) => ({ image, source: null })),
  ]);
  const draft = draftBudget(subjects);
  const text = renderBudgetDraft(draft, host.now().toISOString().slice(0, 10));
  if (outputPath === '-') return text;
  const path = outputPath ?? DEFAULT_PATH;
  await writeBudgetFile(resolve(host.cwd, path), text);
  return written(path, draft, inTheWay);
}

/** Any file of the three names keeps the default one from being the budget, or is kept from it. */
async function budgetsInTheWay(outputPath: string | undefined, host: Host): Promise<string[]> {
  if (outputPath === undefined) return findBudgets(host);
  if (outputPath === '-') return [];
  const isThere = await stat(resolve(host.cwd, outputPath)).then(
    (there) => there.isFile(),
    () => false,
  );
  return isThere ? [outputPath] : [];
}

const alreadyThere = (paths: readonly string[]): GateError =>
  new GateError('USAGE', `a budget already exists: ${paths.join(', ')}`, {
    fix: 'lower its limits with plimsoll ratchet, or overwrite it with --force',
  });

/** What came through a pipe cannot be found there again. */
const writtenSource = ({ facts: { source } }: KnownImage): string | null =>
  /(?:^|:)-$/.test(source) ? null : source;

/** Platforms of one image are one subject. */
function subjectsOf(
  images: readonly { readonly image: KnownImage; readonly source: string | null }[],
): DraftSubject[] {
  const bySource = new Map<string, DraftSubject & { readonly facts: ImageFacts[] }>();
  for (const { image, source } of images) {
    const key = JSON.stringify([image.key.name, source]);
    const subject = bySource.get(key) ?? { name: image.key.name, source, facts: [] };
    subject.facts.push(image.facts);
    bySource.set(key, subject);
  }
  return [...bySource.values()];
}

function written(
  path: string,
  { rules, images, names }: ReturnType<typeof draftBudget>,
  inTheWay: readonly string[],
): string {
  const limits = [rules, ...images.map((image) => image.rules)]
    .flat()
    .filter(({ isSuggestion }) => !isSuggestion).length;
  const what = images.length > 0 ? formatPlural(images.length, 'image') : inert(names[0] ?? '');
  const unread = path === DEFAULT_PATH ? inTheWay.filter((other) => other !== path) : [];
  return [
    `Wrote ${path}: ${formatPlural(limits, 'limit')} for ${what}, each with about 5% headroom`,
    ...unread.map((other) => `${other} is no longer used`),
    'Review and commit it. "plimsoll check" uses it from now on.',
    '',
  ].join('\n');
}
