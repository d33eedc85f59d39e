import type { Budget, Waiver } from '../model/budget.ts';
import type { ImageKey } from '../model/facts.ts';
import type { Finding, ImageReport } from '../model/report.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { compileGlob, selectsPath } from './glob/glob.ts';
import { listAllParts, listParts, toScope } from './scope.ts';

/** Marks findings that an active waiver covers as waived. Unmeasured findings stay unmeasured. */
export function applyWaivers(
  findings: readonly Finding[],
  budget: Budget | undefined,
  key: ImageKey,
  now: Date,
): Finding[] {
  const active = listActive(budget, key, now);
  return findings.map((given) => {
    const finding = waivePaths(given, active);
    const waiver = active.find((one) => covers(one, finding));
    if (waiver === undefined || (finding.outcome !== 'fail' && finding.outcome !== 'warn'))
      return finding;
    const { until, why: excuse } = waiver;
    // The rule's own reason comes first.
    const why =
      finding.why === undefined
        ? new Message('waived-until', { until, why: excuse })
        : new Message('waived-too', { reason: finding.why, until, why: excuse });
    return { ...finding, outcome: 'waived', why };
  });
}

/** The image's waivers first. */
function listActive(budget: Budget | undefined, key: ImageKey, now: Date): readonly Waiver[] {
  const waivers = listParts(budget, toScope(key)).flatMap(({ part }) => part.waivers);
  return waivers.filter((waiver) => !hasEnded(waiver, now));
}

/** Returns a function that finds the active waiver for a private file. */
export function createFileWaivers(
  budget: Budget | undefined,
  key: ImageKey,
  now: Date,
): (path: string) => Waiver | undefined {
  const active = listActive(budget, key, now).filter(({ rule }) => rule === 'privateFiles');
  const globs = compileGlobs(active);
  const ofAll = active.find(({ path }) => path === undefined);
  return (path) => globs.find(({ glob }) => selectsPath(glob, path))?.waiver ?? ofAll;
}

/** Lists expired waivers and waivers that cover nothing. */
export function listWaiverNotices(
  budget: Budget | undefined,
  images: readonly ImageReport[],
  now: Date,
): Sentence[] {
  if (budget === undefined) return [];
  const measured = images.filter(({ facts }) => facts !== undefined);
  const listNotices = (waivers: readonly Waiver[], judged: readonly ImageReport[]): Sentence[] =>
    waivers.flatMap((waiver): Sentence[] => {
      if (hasEnded(waiver, now)) return [new Message('waiver-ended', waiver)];
      const isUsed = judged.some(({ findings }) =>
        findings.some((finding) => concerns(waiver, finding)),
      );
      return isUsed || judged.length === 0 ? [] : [new Message('waiver-without-effect', waiver)];
    });
  return listAllParts(budget).flatMap(({ part, pointer }) =>
    listNotices(
      part.waivers,
      measured.filter(({ key }) =>
        listParts(budget, toScope(key)).some((applied) => applied.pointer === pointer),
      ),
    ),
  );
}

/** A waiver lasts until the end of its last day in UTC. */
const hasEnded = ({ until }: Waiver, now: Date): boolean => now.toISOString().slice(0, 10) > until;

/** Removes the paths that waivers name from a finding; if none are left, it is waived. */
function waivePaths(finding: Finding, waivers: readonly Waiver[]): Finding {
  const { measure, matches = [], value, distance, outcome } = finding;
  if (measure !== 'privateFiles' || outcome === 'pass' || value === null || distance === null)
    return finding;
  const globs = compileGlobs(waivers);
  const used = new Set<Waiver>();
  const kept = matches.filter(({ path }) => {
    const waiver = globs.find(({ glob }) => selectsPath(glob, path))?.waiver;
    if (waiver !== undefined) used.add(waiver);
    return waiver === undefined;
  });
  const count = matches.length - kept.length;
  if (count === 0) return finding;
  const why = new Message('paths-waived', { waivers: [...used] });
  const left = { ...finding, value: value - count, distance: distance - count, why };
  if (left.value > 0) return { ...left, matches: kept, matchCount: left.value };
  return { ...finding, outcome: 'waived', why };
}

const compileGlobs = (waivers: readonly Waiver[]) =>
  waivers.flatMap((waiver) => {
    const glob = waiver.path === undefined ? undefined : compileGlob(waiver.path);
    return glob === undefined || 'message' in glob ? [] : [{ waiver, glob }];
  });

const covers = ({ rule, path: waived }: Waiver, { id, path }: Finding): boolean =>
  waived === undefined && listWaiverNames(id, path).includes(rule);

/** Whether a waiver applies to a finding, or to some of its paths. */
const concerns = ({ rule }: Waiver, { id, path }: Finding): boolean =>
  listWaiverNames(id, path).includes(rule);

/** The names a waiver can use for a finding. */
export function listWaiverNames(id: string, path: string | undefined): string[] {
  const names = [id, id.replace(/\.(?:highestBytes|highestGrowthBytes|deny)$/, '')];
  return path === undefined ? names : [...names, path];
}
