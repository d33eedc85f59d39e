import { posix } from 'node:path';
import { findRecommended } from '../advise/package-needs.ts';
import { parseElfHead } from '../analyze/runtime/elf-head.ts';
import { listInterpreters } from '../analyze/runtime/script-head.ts';
import type { Advice } from '../model/advice.ts';
import { type Evidence, SEEN } from '../model/evidence.ts';
import type { RecommendedPackages } from '../model/rewrite-evidence.ts';
import { classifyTool } from '../model/tools.ts';

/** Programs read their files, or run them, whatever they are written for. */
const NAMED =
  /^(?:ca-certificates|tzdata|netbase|openssh-client|locales|locales-all|fonts-.*|libnss-.*)$/;

const PROGRAM = /^\/(?:usr\/(?:local\/)?)?s?bin\/[^/]+$/;
const LIBRARY = /\.so(?:\.[\d.]+)?$|\.node$/;

/**
 * Finds what `--no-install-recommends` would leave out.
 * @returns `undefined` if that is more than the advice is about, or if the image may use it
 */
export function findRecommendedPackages(
  evidence: Evidence,
  advice: Advice,
): RecommendedPackages | undefined {
  const { packages, bodies, paths } = evidence;
  const layers = new Set((advice.layers ?? [advice]).map(({ layer }) => layer));
  const { going, named } = findRecommended(evidence, (name) => NAMED.test(name));
  const bytes = new Map<number, number>();
  const found = new Set<number>();
  const programs = new Set<string>();
  const libraries = new Set<string>();
  for (let body = 0; body < bodies.count; body++) {
    const node = bodies.node[body] as number;
    const owner = packages.ownerOf(node);
    const layer = bodies.layer[body] as number;
    if (!going.has(owner) || !layers.has(layer)) continue;
    found.add(owner);
    bytes.set(layer, (bytes.get(layer) ?? 0) + (bodies.bytes[body] as number));
    const path = paths.path(node);
    if (PROGRAM.test(path)) programs.add(posix.basename(path));
    if (LIBRARY.test(path)) libraries.add(posix.basename(path));
  }
  const list = [...found].flatMap((index) => packages.list[index] ?? []);
  const isTool = list.some((one) => classifyTool(one) !== undefined);
  const first = Math.min(...layers);
  if (list.length === 0 || isTool || isUsed(evidence, { programs, libraries, first, found }))
    return undefined;
  return {
    names: list.map(({ name }) => name),
    named: named.map((index) => packages.list[index]?.name ?? ''),
    bytes,
    programs,
  };
}

interface Removal {
  readonly programs: ReadonlySet<string>;
  /** File names, also those that links lead to. */
  readonly libraries: ReadonlySet<string>;
  /** The first layer that has any of it: nothing below can need it. */
  readonly first: number;
  readonly found: ReadonlySet<number>;
}

/** Whether what the image starts, or what no package brought, may run or load it. */
function isUsed(evidence: Evidence, removal: Removal): boolean {
  const { command, started, packages, bodies, paths } = evidence;
  const { programs, libraries, first, found } = removal;
  if (started.some((node) => found.has(packages.ownerOf(node)))) return true;
  const words = command.flatMap((text) => text.split(/[\s"'=;&|()]+/));
  if (words.some((word) => programs.has(posix.basename(word)))) return true;
  if (programs.size === 0 && libraries.size === 0) return false;
  for (let body = 0; body < bodies.count; body++) {
    const node = bodies.node[body] as number;
    const isNew = (bodies.layer[body] as number) >= first;
    if (!isNew || bodies.hiddenInLayer[body] !== SEEN || packages.ownerOf(node) >= 0) continue;
    const isProgram = bodies.isExecutable[body] === 1 || LIBRARY.test(paths.path(node));
    if (isProgram && mayUse(evidence, body, removal)) return true;
  }
  return false;
}

/** Whether a program or library may need what goes; also if its content is not known. */
function mayUse(
  { heads, contents, bodies }: Evidence,
  body: number,
  { programs, libraries }: Removal,
): boolean {
  const head = heads.get(body) ?? contents.get(body);
  if (head === undefined) return true;
  const elf = parseElfHead(head);
  if (elf !== undefined) return elf.libraries.some((name) => isOneOf(name, libraries));
  const isWhole = head.length >= (bodies.bytes[body] as number);
  if (!isWhole || listInterpreters(head).length === 0) return true;
  const words = Buffer.from(head)
    .toString('latin1')
    .split(/[^\w.+-]+/);
  return words.some((word) => programs.has(word));
}

/** `libz.so.1` can be a link to `libz.so.1.3`. */
const isOneOf = (name: string, files: ReadonlySet<string>): boolean =>
  [...files].some((file) => file === name || file.startsWith(`${name}.`) || sameStem(file, name));

const sameStem = (file: string, name: string): boolean =>
  file.replace(/[-.]?[\d.]*\.so.*$/, '') === name.replace(/[-.]?[\d.]*\.so.*$/, '');
