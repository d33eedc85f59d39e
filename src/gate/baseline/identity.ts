import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { formatPlatform, parsePlatform } from '../../oci/platform.ts';
import type { GateRequest } from '../request.ts';
import { type RunMarks, replaceCommits, replaceMarks } from './run-marks.ts';

/** What identifies the image that a step checks, in addition to its request. */
export interface StepFacts {
  /** The input `name`; may be empty. */
  readonly name: string;
  /** The matrix values of the job as JSON; empty or `null` without a matrix. */
  readonly matrix: string;
  readonly marks: RunMarks;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Identifies the images of a step: two steps have the same identity only if they check the same
 * images, in any job or workflow. An explicit name is sufficient; without one, the source, tag
 * family, build, selection and matrix identify them.
 */
export function computeIdentity(request: GateRequest, facts: StepFacts): string {
  return createHash('sha256')
    .update(JSON.stringify(describe(request, facts)))
    .digest('hex');
}

/** Whether the user named the images, so that other steps with these names mean the same ones. */
export const hasExplicitNames = ({ build, images }: GateRequest, { name }: StepFacts): boolean =>
  name !== '' || (build === undefined && images.every((image) => image.name !== undefined));

function describe(request: GateRequest, facts: StepFacts): readonly unknown[] {
  const { build, images, budgetPath, select } = request;
  const target = [build?.target ?? null, listPlatforms(request)];
  if (facts.name !== '') return ['name', facts.name, target];
  if (build === undefined && images.length === 0)
    return ['budget', budgetPath ?? null, target, readMatrix(facts)];
  const names = images.map(({ name }) => name);
  if (images.length > 0 && !names.includes(undefined)) return ['names', names.sort(), target];
  return [
    'images',
    images.map(({ name, source }) =>
      name === undefined ? toSourceFamily(source, facts) : { name },
    ),
    build === undefined ? null : describeBuild(build, facts),
    target,
    select === undefined ? null : replaceMarks(select, facts.marks),
    readMatrix(facts),
  ];
}

function describeBuild(
  { folder, file, buildArgs, builderOptions }: NonNullable<GateRequest['build']>,
  facts: StepFacts,
): readonly unknown[] {
  const listFamilies = (pairs: readonly string[]): string[] =>
    keepLast(pairs)
      .map((pair) => toArgumentFamily(pair, facts))
      .sort();
  const contexts = builderOptions?.get('build-context');
  return [
    toPathFamily(folder, facts),
    toPathFamily(file ?? `${folder}/Dockerfile`, facts),
    listFamilies(buildArgs),
    ...(contexts === undefined ? [] : [listFamilies(contexts)]),
  ];
}

/** Builders use the last value of a repeated argument. */
const keepLast = (buildArgs: readonly string[]): string[] => [
  ...new Map(buildArgs.map((argument) => [argument.replace(/=.*$/s, ''), argument])).values(),
];

/** `NAME` alone takes its value from the environment. */
function toArgumentFamily(argument: string, { marks, env }: StepFacts): string {
  const [, name = argument, given] = /^([^=]*)=(.*)$/s.exec(argument) ?? [];
  const value = given ?? env[name] ?? '';
  const isCount = COUNT_NAME.test(name) && marks.numbers.includes(value);
  return `${name}=${isCount ? '*' : replaceMarks(value, marks)}`;
}

/** Arguments whose value is a run number even if it is small: `BUILD_NUMBER`, `PR`. */
const COUNT_NAME =
  /(?:^|_)(?:(?:BUILD|RUN|PR|PULL|PULL_REQUEST|JOB)(?:_?(?:NUMBER|NUM|NR|NO|ID))?|NUMBER)$/i;

const REFERENCE = /^((?:docker|podman|registry|docker-daemon|containers-storage):(?:\/\/)?)(.*)$/s;
const FILE = /^[./]|^(?:docker-archive|oci-archive|oci-dir|oci|dir|file):|\.(?:tar|tgz|tar\.\w+)$/;

function toSourceFamily(source: string, facts: StepFacts): string {
  const [, kind = '', reference = source] = REFERENCE.exec(source) ?? [];
  if (kind === '' && FILE.test(source)) return toPathFamily(source, facts);
  return kind + toImageFamily(reference, facts.marks);
}

/**
 * The repository of an image's name, and the family of its tag: `app:pr-7` is `app:*`. A digest
 * without a tag does not identify the variant.
 */
export function toImageFamily(name: string, marks: RunMarks): string {
  const [, tagged = name, digest] = /^([^@]*)@(\w+:.*)$/.exec(name) ?? [];
  const [, repository = tagged, tag] = /^(.*):([^:/]*)$/s.exec(tagged) ?? [];
  if (tag === undefined && digest !== undefined) return `${repository}@`;
  // An archive without a name is identified by its path.
  if (tag === undefined && FILE.test(repository)) return toFileFamily(repository, marks);
  return `${repository}:${replaceMarks(tag ?? 'latest', marks)}`;
}

/** The runner's temporary folder differs between runners. */
function toPathFamily(path: string, { marks, env }: StepFacts): string {
  const [, kind = '', bare = path] = /^([a-z-]+:)?(.*)$/s.exec(path) ?? [];
  const temp = `${env.RUNNER_TEMP}/`;
  const below = posix.normalize(bare.startsWith(temp) ? bare.slice(temp.length) : bare);
  return kind + toFileFamily(below.replace(/(?<=.)\/$/, ''), marks);
}

function toFileFamily(path: string, marks: RunMarks): string {
  const [, folder = '', file = path] = /^(.*\/)?([^/]*)$/s.exec(path) ?? [];
  return replaceCommits(folder, marks) + replaceMarks(file, marks);
}

const listPlatforms = ({ build, platforms = [] }: GateRequest): readonly string[] =>
  [...(build?.platforms ?? []).map(normalizePlatform), ...platforms.map(formatPlatform)].sort();

/** `amd64` is `linux/amd64`. */
function normalizePlatform(text: string): string {
  const platform = parsePlatform(text);
  return platform === undefined ? text : formatPlatform(platform);
}

/** Its keys in any order; an unreadable value is not a matrix, e.g. an unevaluated expression. */
function readMatrix({ matrix, marks }: StepFacts): unknown {
  try {
    const value: unknown = JSON.parse(matrix);
    return typeof value === 'object' && value !== null ? sortKeys(value, marks) : null;
  } catch {
    return null;
  }
}

/** `latest` and `main` are two matrix jobs; only a computed matrix can contain a commit. */
function sortKeys(value: unknown, marks: RunMarks): unknown {
  if (typeof value === 'string') return replaceCommits(value, marks);
  if (Array.isArray(value)) return value.map((item) => sortKeys(item, marks));
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([key, item]) => [key, sortKeys(item, marks)] as const);
  return pairs.sort(([a], [b]) => (a < b ? -1 : 1));
}
