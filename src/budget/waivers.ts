import type { Budget, Waiver } from '../model/budget.ts';
import type { Finding, ImageReport } from '../model/report.ts';

/** Marks findings that an active waiver covers as waived. Unmeasured findings stay unmeasured. */
export function applyWaivers(
  findings: readonly Finding[],
  budget: Budget | undefined,
  imageName: string,
  now: Date,
): Finding[] {
  const waivers = [...(budget?.images.get(imageName)?.waivers ?? []), ...(budget?.waivers ?? [])];
  const active = waivers.filter((waiver) => !hasEnded(waiver, now));
  return findings.map((finding) => {
    const waiver = active.find((one) => covers(one, finding));
    if (waiver === undefined || (finding.outcome !== 'fail' && finding.outcome !== 'warn'))
      return finding;
    const excuse = `until ${waiver.until}: ${waiver.why}`;
    // The rule's own reason comes first.
    const why = finding.why === undefined ? excuse : `${finding.why}\nwaived ${excuse}`;
    return { ...finding, outcome: 'waived', why };
  });
}

/** Lists expired waivers and waivers that cover nothing. */
export function listWaiverNotices(
  budget: Budget | undefined,
  images: readonly ImageReport[],
  now: Date,
): string[] {
  if (budget === undefined) return [];
  const measured = images.filter(({ facts }) => facts !== undefined);
  const listNotices = (waivers: readonly Waiver[], judged: readonly ImageReport[]): string[] =>
    waivers.flatMap((waiver) => {
      const name = `${waiver.from}: the waiver for ${waiver.rule}`;
      if (hasEnded(waiver, now)) return [`${name} ended on ${waiver.until}`];
      const isUsed = judged.some(({ findings }) =>
        findings.some((finding) => covers(waiver, finding)),
      );
      return isUsed || judged.length === 0
        ? []
        : [`${name} has no effect: no such rule is in force`];
    });
  const ofImages = [...budget.images].flatMap(([name, { waivers }]) =>
    listNotices(
      waivers,
      measured.filter(({ key }) => key.name === name),
    ),
  );
  return [...listNotices(budget.waivers, measured), ...ofImages];
}

/** A waiver lasts until the end of its last day in UTC. */
const hasEnded = ({ until }: Waiver, now: Date): boolean => now.toISOString().slice(0, 10) > until;

const covers = ({ rule }: Waiver, { id, path }: Finding): boolean =>
  listWaiverNames(id, path).includes(rule);

/** The names a waiver can use for a finding. */
export function listWaiverNames(id: string, path: string | undefined): string[] {
  const names = [id, id.replace(/\.(?:highestBytes|highestGrowthBytes|deny)$/, '')];
  return path === undefined ? names : [...names, path];
}
