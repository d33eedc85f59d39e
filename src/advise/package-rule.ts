import type { Advice, AdvicePackages } from '../model/advice.ts';
import type { Evidence, InstalledPackage } from '../model/evidence.ts';
import {
  appendCommand,
  type Change,
  type ChangePiece,
  leaveOutPackages,
  listLater,
  runScript,
} from './edit-run.ts';
import { createFileRule, type FileKind } from './file-rule.ts';
import { createFateFinder, type PackageFate } from './package-needs.ts';
import type { AdviceRule } from './rule.ts';
import { describePaths } from './where.ts';

/** One reason why packages or unpackaged tools could be removed: `compilers and headers`. */
interface PackageSubject extends Pick<FileKind, 'subject' | 'what' | 'fix' | 'signs'> {
  /** The packages of this subject; absent if it has only unpackaged tools. */
  readonly fate?: PackageFate;
  /** Packages to name in the change; default: those that were requested. */
  readonly isNamed?: (one: InstalledPackage) => boolean;
}

interface PackageRule extends Pick<AdviceRule, 'id' | 'page' | 'confidence'> {
  readonly why: string;
  /** The fix of the first one is also used for unknown subjects. */
  readonly rows: readonly PackageSubject[];
  /** For a layer whose instruction can't be edited, or for unpackaged tools. */
  readonly change: (advice: Advice, names: readonly ChangePiece[], isUsed: boolean) => Change;
  /** Edits an instruction in its own way; default: omits the packages. */
  readonly edit?: (
    script: string,
    advice: Advice,
    later: readonly (string | undefined)[],
  ) => string | undefined;
  /** Commands of later instructions that need the packages. */
  readonly uses?: RegExp;
}

/** Creates a rule about packages that could be removed with everything that only they need. */
export function createPackageRule(rule: PackageRule): AdviceRule {
  const { id, page, confidence, why, rows } = rule;
  const kinds = rows.map(({ subject, what, fix, signs = [] }) => ({
    ...{ subject, what, fix },
    signs: signs.map((sign) => ({ ...sign, isUnpackaged: true as const })),
  }));
  const general = { what: 'packages of this kind', fix: rows[0]?.fix ?? [] };
  return {
    ...createFileRule({ id, page, confidence, why, kinds, general }),
    classify: (evidence) => {
      const fateOf = createFateFinder(evidence);
      if (fateOf === undefined) return undefined;
      const subjects = new Map(rows.map(({ fate, subject }) => [fate, subject]));
      return (body) => {
        const fate = fateOf(body);
        return fate === undefined ? undefined : subjects.get(fate);
      };
    },
    packages: (evidence, bodies, subject) =>
      countPackages(evidence, bodies, rows.find((row) => row.subject === subject)?.isNamed),
    change: (advice, getInstruction) => {
      const script = runScript(getInstruction(advice.layer));
      const names = advice.packages?.names ?? [];
      const later = listLater(advice.layer, getInstruction);
      const isUsed = later.some((text) => text !== undefined && rule.uses?.test(text));
      const edit = rule.edit ?? ((text) => leaveOrRemove(text, names, rule.uses));
      const edited = script === undefined || isUsed ? undefined : edit(script, advice, later);
      // The names come first, because several changes to one instruction look the same when
      // truncated.
      const isLeftOut = edited !== undefined && leaveOutPackages(script ?? '', names) === edited;
      const without =
        rule.edit || names.length === 0 || !isLeftOut
          ? []
          : ['without ', ...listNames(advice), ': '];
      if (edited !== undefined) return [...without, { code: `RUN ${edited}` }];
      return rule.change(advice, listNames(advice), isUsed);
    },
  };
}

/** Omits packages from an install, or removes them after commands of the script have used them. */
function leaveOrRemove(
  script: string,
  names: readonly string[],
  uses: RegExp | undefined,
): string | undefined {
  const commands = script.split(/&&|\|\||;/).map((command) => command.trim());
  const isUsed = commands.some((command) => !APT.test(command) && uses?.test(command));
  if (!isUsed) return leaveOutPackages(script, names);
  const isRemovable = commands.some((command) => APT.test(command)) && !/\|\||;/.test(script);
  const asked = names.filter((name) => script.split(/[\s=]/).includes(name));
  return isRemovable && asked.length === names.length
    ? appendCommand(script, `apt-get purge -y --auto-remove ${names.join(' ')}`)
    : undefined;
}

const APT = /^(?:sudo )?apt(?:-get)?(?: -\S+)* install /;

const SHOWN_NAMES = 3;

function listNames(advice: Advice): readonly ChangePiece[] {
  const { names = [] } = advice.packages ?? {};
  if (names.length === 0) return describePaths(advice);
  const left = names.length - SHOWN_NAMES;
  return [
    ...names.slice(0, SHOWN_NAMES).flatMap((name, i) => [i === 0 ? '' : ', ', { code: name }]),
    left > 0 ? ` and ${left} more` : '',
  ].filter((piece) => piece !== '');
}

const MOST_NAMES = 20;

/** Names packages that were requested, or else the largest. */
function countPackages(
  { packages, bodies: columns }: Evidence,
  bodies: readonly number[],
  isNamed = ({ isWanted }: InstalledPackage): boolean => isWanted,
): AdvicePackages {
  const bytesOf = new Map<number, number>();
  for (const body of bodies) {
    const owner = packages.ownerOf(columns.node[body] as number);
    if (owner < 0) continue;
    bytesOf.set(owner, (bytesOf.get(owner) ?? 0) + (columns.bytes[body] as number));
  }
  const owners = [...bytesOf].sort((a, b) => b[1] - a[1]).map(([owner]) => owner);
  const ecosystems = new Set(owners.map((owner) => packages.list[owner]?.ecosystem));
  const wanted = owners.filter((owner) => isNamed(packages.list[owner] as InstalledPackage));
  const names = (wanted.length > 0 ? wanted : owners)
    .slice(0, MOST_NAMES)
    .map((owner) => packages.list[owner]?.name ?? '');
  return {
    count: owners.length,
    all: packages.list.filter(({ ecosystem }) => ecosystems.has(ecosystem)).length,
    ...(names.length > 0 && { names }),
  };
}
