import { GateError } from '../errors.ts';
import { type BaselineMode, parseBaselineMode } from '../gate/baseline/mode.ts';
import { readBuildArg } from '../gate/build-arg.ts';
import { parseNamedSources } from '../gate/named-sources.ts';
import type { GateRequest } from '../gate/request.ts';
import { readTimeout } from '../gate/time.ts';
import {
  BUILDER_OPTION_NAMES,
  BUILDER_OPTIONS,
  type BuilderOptionName,
  type BuilderOptions,
} from '../model/builder-options.ts';
import { parsePlatform } from '../oci/platform.ts';
import { explainPlatform } from '../oci/platform-names.ts';
import type { CommentFrom } from '../report/paint/github/comment.ts';
import { Message } from '../report/words/messages/message.ts';
import type { Sentence } from '../report/words/messages/sentence.ts';
import { readCommentFrom } from './comment-from.ts';
import { InputReader } from './input-reader.ts';
import { readSecretValue, type SecretValue } from './secret-values.ts';

/** The inputs of the action, parsed. */
export interface ActionInputs {
  readonly request: GateRequest;
  readonly timeoutMs: number;
  readonly budgetFrom: 'head' | 'base';
  readonly baseline: BaselineMode;
  readonly comment: 'auto' | 'always' | 'never';
  readonly commentFrom: CommentFrom;
  /** The name of the check run; undefined if none is wanted. */
  readonly check: string | undefined;
  readonly hasAnnotations: boolean;
  /** Whether changes known to be safe are posted as review suggestions. */
  readonly hasSuggestions: boolean;
  readonly hasSummary: boolean;
  readonly failOn: 'over' | 'never';
  readonly reportPath: string | undefined;
  readonly sarifPath: string | undefined;
  readonly htmlPath: string | undefined;
  /** Files and globs of reports from other jobs. Empty: images are measured here. */
  readonly publish: readonly string[];
  /** Identifies the comment and the check; may be empty. */
  readonly name: string;
  /** The job's matrix values as JSON, which the action's default gives. */
  readonly matrix: string;
  readonly token: string;
  /** Build secrets passed by value; the others are in `request`. */
  readonly secretValues: readonly SecretValue[];
  /** How inputs were interpreted. */
  readonly notices: readonly Sentence[];
}

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads the inputs from the runner's variables, `INPUT_…`.
 * @throws GateError USAGE with every problem at once: the value, and what is allowed
 */
export function readInputs(env: Env): ActionInputs {
  const reader = new InputReader(env);
  const inputs = readAll(reader);
  if (reader.problems.length === 0) return inputs;
  throw new GateError('inputs-invalid', { problems: reader.problems });
}

function readAll(reader: InputReader): ActionInputs {
  const publish = reader.lines('publish', 'unclear');
  const baseline = reader.attempt(() =>
    parseBaselineMode(reader.lines('baseline', 'unclear'), 'auto'),
  ) ?? { kind: 'off' };
  const secrets = reader.lines('secrets', 'value');
  const inputs = {
    request: {
      ...readRequest(reader),
      ...(baseline.kind === 'sources' && { baselines: baseline.sources }),
    },
    baseline,
    timeoutMs: reader.attempt(() => readTimeout(reader.text('timeout'))) ?? 0,
    budgetFrom: reader.choice('budget-from', ['head', 'base'], 'head'),
    comment: readComment(reader),
    commentFrom: readCommentFrom(reader),
    check: readCheckName(reader),
    hasAnnotations: reader.flag('annotations', true),
    hasSuggestions: reader.flag('suggestions', false),
    hasSummary: reader.flag('summary', true),
    failOn: reader.choice('fail-on', ['over', 'never'], 'over'),
    reportPath: reader.text('report'),
    sarifPath: reader.text('sarif'),
    htmlPath: reader.text('html'),
    publish,
    name: reader.line('name') ?? '',
    matrix: reader.expression('matrix') ?? '',
    token: reader.text('token') ?? '',
    secretValues: secrets.flatMap((text) => readSecretValue(text) ?? []),
    notices: reader.notices,
  } as const;
  if (publish.length > 0) {
    const strays = MEASURING.filter((name) => reader.text(name) !== undefined);
    for (const name of strays) reader.refuse(new Message('input-not-with-publish', { name }));
    if (inputs.hasSuggestions) reader.refuse(new Message('suggestions-with-publish', {}));
  }
  return inputs;
}

/** Inputs that select what is measured. */
const MEASURING = [
  'image',
  'build',
  'target',
  'build-args',
  'platforms',
  'secrets',
  'select',
] as const;
const BUILD_ONLY = [
  'target',
  'build-args',
  'secrets',
  ...BUILDER_OPTION_NAMES.map((name) => BUILDER_OPTIONS[name].input),
] as const;

function readRequest(reader: InputReader): GateRequest {
  const folder = reader.text('build');
  const images = reader.lines('image', 'unclear');
  if (folder !== undefined && images.length > 0) reader.refuse(new Message('image-and-build', {}));
  const strays = BUILD_ONLY.filter(
    (name) => folder === undefined && (reader.text(name) ?? 'false').toLowerCase() !== 'false',
  );
  for (const name of strays) reader.refuse(new Message('input-needs-build', { name }));
  const platforms = readPlatforms(reader);
  return {
    images: reader.attempt(() => parseNamedSources(images)) ?? [],
    build: folder === undefined ? undefined : readBuild(reader, folder, platforms),
    budgetPath: reader.text('budget'),
    ruleFlags: reader.lines('rules', 'comment'),
    dockerfile: folder === undefined ? reader.text('file') : undefined,
    platforms: folder === undefined ? platforms.flatMap((text) => parsePlatform(text) ?? []) : [],
    select: reader.line('select'),
    verify: reader.flag('verify', false),
    hashPlain: true,
    withTree: true,
  };
}

const readBuild = (
  reader: InputReader,
  folder: string,
  platforms: readonly string[],
): GateRequest['build'] => ({
  folder,
  file: reader.text('file'),
  target: reader.line('target'),
  buildArgs: reader
    .lines('build-args', 'value')
    .flatMap((text) => reader.attempt(() => readBuildArg(text)) ?? []),
  secrets: reader.lines('secrets', 'value').filter((text) => readSecretValue(text) === undefined),
  platforms,
  builderOptions: readBuilderOptions(reader),
});

const readBuilderOptions = (reader: InputReader): BuilderOptions =>
  new Map(
    BUILDER_OPTION_NAMES.map((name) => [name, readBuilderOption(reader, name)] as const).filter(
      ([, values]) => values.length > 0,
    ),
  );

/** The way docker/build-push-action reads it. */
function readBuilderOption(reader: InputReader, name: BuilderOptionName): readonly string[] {
  const { input, form } = BUILDER_OPTIONS[name];
  if (form === 'switch') return reader.flag(input, false) ? ['true'] : [];
  if (form === 'one') return [reader.line(input) ?? []].flat();
  const lines = reader.lines(input, 'value');
  return WITH_COMMAS.has(name) ? lines.flatMap((line) => line.split(/\s*,\s*/)) : lines;
}

/** In the others, a comma is part of a value. */
const WITH_COMMAS: ReadonlySet<BuilderOptionName> = new Set(['ssh', 'add-host']);

function readPlatforms(reader: InputReader): string[] {
  const platforms = reader.lines('platforms', 'comment').flatMap((line) => line.split(/[\s,]+/));
  const given = platforms.filter((part) => part !== '');
  for (const text of given.filter((part) => parsePlatform(part) === undefined))
    reader.report(new GateError('not-platform', { text, hint: explainPlatform(text) }));
  return given;
}

/** `false` can only mean `never`; `true` is ambiguous. */
function readComment(reader: InputReader): ActionInputs['comment'] {
  const isOff = OFF.test(reader.text('comment') ?? '');
  return isOff ? 'never' : reader.choice('comment', ['auto', 'always', 'never'], 'auto');
}

const OFF = /^(?:off|false|no)$/i;

function readCheckName(reader: InputReader): string | undefined {
  const name = reader.line('check') ?? 'off';
  if (/^(?:true|on|yes)$/i.test(name))
    reader.refuse(new Message('input-not-check-name', { text: name }));
  return OFF.test(name) ? undefined : name;
}
