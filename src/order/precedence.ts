import { splitFlags } from '../analyze/dockerfile/words.ts';
import { isWithin } from '../model/is-within.ts';
import type { Step } from './build-stages.ts';
import { overlap, touchesAny, type Written } from './written-paths.ts';

/** By step: the earlier ones that must stay before it. */
export type Precedence = readonly ReadonlySet<number>[];

/**
 * Finds which steps of a stage must keep their order. Two may swap only if neither can read or
 * replace what the other creates; if in doubt, they stay.
 * @param isExempt pairs that are known to be independent
 */
export function findPrecedence(
  steps: readonly Step[],
  isExempt: (earlier: Step, later: Step) => boolean = () => false,
): Precedence {
  const before: Set<number>[] = [];
  steps.forEach((later, at) => {
    const own = new Set<number>();
    // From the nearest: predecessors of an earlier step are predecessors of this one too.
    for (let i = at - 1; i >= 0; i--) {
      const earlier = steps[i] as Step;
      if (own.has(i) || isExempt(earlier, later) || !isOrdered(earlier, later)) continue;
      own.add(i);
      for (const one of before[i] ?? []) own.add(one);
    }
    before.push(own);
  });
  return before;
}

/** Verbs that affect how the instructions after them run. */
const OF_RUN = new Set(['ENV', 'ARG', 'USER', 'SHELL', 'VOLUME', 'WORKDIR']);
const OF_VALUES = new Set(['ENV', 'ARG']);
const COPIES = new Set(['COPY', 'ADD']);
/** Neither change files nor affect the instructions after them. */
const FREE = new Set([
  ...['CMD', 'ENTRYPOINT', 'LABEL', 'EXPOSE', 'STOPSIGNAL', 'HEALTHCHECK', 'MAINTAINER'],
  'ONBUILD',
]);

/** Whether two steps must keep their order. */
function isOrdered(one: Step, other: Step): boolean {
  const [a, b] = [one.instruction.verb, other.instruction.verb];
  if (COPIES.has(a)) return isCopyOrdered(one, other);
  if (COPIES.has(b)) return isCopyOrdered(other, one);
  if (a === 'RUN' || b === 'RUN')
    return a === b || OF_RUN.has(a === 'RUN' ? b : a) || !isKnown(a, b);
  // Later settings replace earlier ones, use their values, or depend on the user.
  return true;
}

const isKnown = (...verbs: readonly string[]): boolean =>
  verbs.every((verb) => verb === 'RUN' || FREE.has(verb));

function isCopyOrdered(copy: Step, other: Step): boolean {
  const { verb } = other.instruction;
  if (COPIES.has(verb)) return areCopiesOrdered(copy, other);
  if (verb === 'RUN') return isRunOrdered(copy, other);
  if (OF_VALUES.has(verb)) return copy.instruction.text.includes('$');
  if (verb === 'WORKDIR') return copy.isRelative || isFolderWritten(copy.written, other.folder);
  // The owner of copied files is root, regardless of USER.
  return !FREE.has(verb) && verb !== 'USER' && verb !== 'SHELL';
}

/** The first of them creates the folder. */
const isFolderWritten = (written: Written | undefined, folder: string | undefined): boolean =>
  written === undefined ||
  folder === undefined ||
  isWithin(written.root, folder) ||
  isWithin(folder, written.root);

function areCopiesOrdered(one: Step, other: Step): boolean {
  if (one.written === undefined || other.written === undefined) return true;
  return (
    overlap(one.written, other.written) ||
    (hasNamedOwner(one) && touchesAny(other.written, OWNERS)) ||
    (hasNamedOwner(other) && touchesAny(one.written, OWNERS))
  );
}

const OWNERS = ['/etc/passwd', '/etc/group'];

/** The number of a named owner is looked up in the image. */
const hasNamedOwner = ({ instruction: { text } }: Step): boolean => {
  const owner = splitFlags(text).flags.get('chown');
  return owner !== undefined && !/^\d+(?::\d+)?$/.test(owner);
};

function isRunOrdered(copy: Step, { needs }: Step): boolean {
  const { written } = copy;
  if (needs.kind === 'anything' || written === undefined || isOfSystem(written)) return true;
  if (needs.kind === 'system') return hasNamedOwner(copy);
  return touchesAny(written, [...needs.files, ...needs.touched]);
}

/** Folders that package managers read or write. `/usr/src` is for sources. */
const SYSTEM = /^\/(?:boot|dev|etc|opt\/venv|proc|run|sys|tmp|usr(?!\/src(?:\/|$))|var)(?:\/|$)/;
/** A user's settings and caches; other folders there are ordinary. */
const OF_USERS = /^\/(?:root|home(?:\/[^/]+)?)(?:\/\.[^/]+(?:\/.*)?)?$/;

const isSystemPath = (path: string): boolean => SYSTEM.test(path) || OF_USERS.test(path);

/** Whether it writes into system folders, or into a folder that contains them. */
function isOfSystem({ root, files }: Written): boolean {
  if (files === undefined) return root === '/' || isSystemPath(root);
  for (const path of files.keys()) if (isSystemPath(path)) return true;
  return false;
}
