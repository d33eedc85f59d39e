import { findRelative } from '../../advise/base-relatives.ts';
import type { Stage } from '../../analyze/dockerfile/stages.ts';
import { parseExecForm, splitFlags, toOneLine } from '../../analyze/dockerfile/words.ts';
import type { Program } from './program.ts';
import { Uncertain } from './steps.ts';
import type { VisiblePath } from './visible-paths.ts';

/** What the final stage starts from. */
export interface FinalBase {
  readonly name: string;
  readonly isOther: boolean;
  /** What the stage starts from today. */
  readonly from: string;
  /** The name that it has today: ` AS app`. */
  readonly as: string;
}

/** What every glibc distribution has, and Debian's smallest image besides. */
const GLIBC =
  /^(?:ld-linux[\w.-]*|libc|libm|libdl|librt|libpthread|libresolv|libutil|libgcc_s)\.so[.\d]*$/;

/**
 * The same base image, or the smaller one on the same distribution for an image that only builds.
 * @throws Uncertain if it may lack what the program needs
 */
export function findFinalBase(
  { from, image, instructions }: Stage,
  { libraries, kinds, files, ofBase }: Program,
  all: readonly VisiblePath[],
  firstLayer: number,
): FinalBase {
  const { flags, rest } = splitFlags(toOneLine(from.text));
  if (flags.size > 0) throw new Uncertain('base-with-options', {});
  const [, today = rest, as = ''] = /^(\S+)( as \S+)$/i.exec(rest) ?? [];
  const relative = image === null ? undefined : findRelative(image);
  if (image !== null && relative?.subject === 'build') {
    const isBinary = kinds.includes('go');
    const isNamed = /:(?:buster|bullseye|bookworm|trixie)-slim$/.test(relative.name);
    const isEnough = isBinary && (libraries.length === 0 || (isNamed && areOfGlibc(libraries)));
    if (!isEnough) throw new Uncertain('base-may-lack', { image: relative.name });
    const other = instructions.find(({ verb, text }) => needsMore(verb, text, files));
    if (other) throw new Uncertain('line-may-need-base', { line: other.line, image });
    const starter = ofBase.find((path) => !/\/(?:sh|dash|busybox)$/.test(path));
    if (starter) throw new Uncertain('start-by-base', { path: starter, image });
    return { name: relative.name, isOther: true, from: today, as };
  }
  const inBase = new Set(
    all.filter(({ layer }) => layer < firstLayer).map(({ path }) => path.split('/').at(-1)),
  );
  const missing = libraries.find((name) => !inBase.has(name));
  if (missing !== undefined) throw new Uncertain('base-lacks', { name: missing });
  return { name: today, isOther: false, from: today, as };
}

const areOfGlibc = (libraries: readonly string[]): boolean =>
  libraries.every((name) => GLIBC.test(name));

/** Whether an instruction needs a user or a program that another base image may not have. */
function needsMore(verb: string, text: string, files: readonly string[]): boolean {
  if (verb === 'USER') return !/^(?:root|\d+)(?::(?:root|\d+))?$/.test(text);
  if (verb === 'HEALTHCHECK') {
    const [, command = ''] = /\bCMD\s+(\[.*)$/s.exec(text) ?? [];
    return !/^NONE$/i.test(text) && !files.includes(parseExecForm(command)?.[0] ?? '');
  }
  return false;
}
