import { closest } from '../budget/parse/closest.ts';
import { GateError } from '../errors.ts';
import { type BaselineMode, parseBaselineMode } from '../gate/baseline/mode.ts';
import { namedSources } from '../gate/named-sources.ts';
import type { GateRequest } from '../gate/request.ts';
import { parseTimeMs } from '../gate/time.ts';
import { parsePlatform } from '../oci/platform.ts';

/** What a workflow asks of the action. */
export interface ActionInputs {
  readonly request: GateRequest;
  readonly timeoutMs: number;
  readonly budgetFrom: 'head' | 'base';
  readonly baseline: BaselineMode;
  readonly comment: 'auto' | 'always' | 'never';
  /** The name of the check run; undefined: none is wanted. */
  readonly check: string | undefined;
  readonly hasAnnotations: boolean;
  readonly hasSummary: boolean;
  readonly failOn: 'over' | 'never';
  readonly reportPath: string | undefined;
  /** Files and globs of reports that were made elsewhere. Empty: images are measured here. */
  readonly publish: readonly string[];
  /** Keys the comment and the check; may be empty. */
  readonly name: string;
  readonly token: string;
}

/** Every input that `action.yml` declares. */
export const INPUT_NAMES = [
  'image',
  'build',
  'file',
  'target',
  'build-args',
  'platforms',
  'secrets',
  'budget',
  'budget-from',
  'baseline',
  'rules',
  'select',
  'verify',
  'timeout',
  'comment',
  'check',
  'annotations',
  'summary',
  'fail-on',
  'report',
  'publish',
  'name',
  'token',
] as const;
type InputName = (typeof INPUT_NAMES)[number];

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Reads the inputs as the runner hands them on, in `INPUT_…`.
 * @throws GateError USAGE with every problem at once: what was given, and what is allowed
 */
export function readInputs(env: Env): ActionInputs {
  const reader = new InputReader(env);
  const inputs = readAll(reader);
  if (reader.problems.length === 0) return inputs;
  throw new GateError('USAGE', reader.problems.join('\n'), {
    where: 'the inputs of the step (`with:`)',
    fix: 'mend the step; every input is described in the README',
  });
}

function readAll(reader: InputReader): ActionInputs {
  const publish = reader.lines('publish');
  const baseline = reader.attempt(() => parseBaselineMode(reader.lines('baseline'), 'auto')) ?? {
    kind: 'off',
  };
  const inputs = {
    request: {
      ...requestOf(reader),
      ...(baseline.kind === 'sources' && { baselines: baseline.sources }),
    },
    baseline,
    timeoutMs: timeoutOf(reader),
    budgetFrom: reader.choice('budget-from', ['head', 'base'], 'head'),
    comment: reader.choice('comment', ['auto', 'always', 'never'], 'auto'),
    check: checkOf(reader),
    hasAnnotations: reader.flag('annotations', true),
    hasSummary: reader.flag('summary', true),
    failOn: reader.choice('fail-on', ['over', 'never'], 'over'),
    reportPath: reader.text('report'),
    publish,
    name: reader.line('name') ?? '',
    token: reader.text('token') ?? '',
  } as const;
  if (publish.length > 0) {
    const strays = MEASURING.filter((name) => reader.text(name) !== undefined);
    for (const name of strays)
      reader.refuse(`${name} does not go with publish, which measures nothing; leave it out`);
  }
  return inputs;
}

/** What says which image is measured, and how. */
const MEASURING = [
  'image',
  'build',
  'target',
  'build-args',
  'platforms',
  'secrets',
  'select',
] as const;
const BUILD_ONLY = ['target', 'build-args', 'secrets'] as const;

function requestOf(reader: InputReader): GateRequest {
  const folder = reader.text('build');
  const images = reader.lines('image');
  if (folder !== undefined && images.length > 0)
    reader.refuse(
      'image and build are both given; build makes the image to check, so leave image out',
    );
  const strays = BUILD_ONLY.filter(
    (name) => folder === undefined && reader.text(name) !== undefined,
  );
  for (const name of strays)
    reader.refuse(`${name} goes with build; name the folder to build, or leave ${name} out`);
  const platforms = platformsOf(reader);
  return {
    images: reader.attempt(() => namedSources(images)) ?? [],
    build: folder === undefined ? undefined : buildOf(reader, folder, platforms),
    budgetPath: reader.text('budget'),
    ruleFlags: reader.lines('rules'),
    dockerfile: folder === undefined ? reader.text('file') : undefined,
    platforms: folder === undefined ? platforms.flatMap((text) => parsePlatform(text) ?? []) : [],
    select: reader.line('select'),
    verify: reader.flag('verify', false),
    hashPlain: true,
    withTree: true,
  };
}

const buildOf = (
  reader: InputReader,
  folder: string,
  platforms: readonly string[],
): GateRequest['build'] => ({
  folder,
  file: reader.text('file'),
  target: reader.line('target'),
  buildArgs: reader.lines('build-args'),
  secrets: reader.lines('secrets'),
  platforms,
});

function platformsOf(reader: InputReader): string[] {
  const platforms = reader
    .lines('platforms')
    .flatMap((line) => line.split(',').map((part) => part.trim()));
  const given = platforms.filter((part) => part !== '');
  for (const text of given.filter((part) => parsePlatform(part) === undefined))
    reader.refuse(
      `platforms: ${quote(text)} is not a platform; write OS/ARCHITECTURE, such as linux/arm64`,
    );
  return given;
}

function timeoutOf(reader: InputReader): number {
  const text = reader.text('timeout') ?? '30m';
  const ms = parseTimeMs(text);
  if (ms === undefined)
    reader.refuse(
      `timeout: ${quote(text)} is no time; write a number and a unit, such as 90s, 15m or 1h`,
    );
  return ms ?? 0;
}

function checkOf(reader: InputReader): string | undefined {
  const name = reader.line('check') ?? 'off';
  if (/^(?:true|on|yes)$/i.test(name))
    reader.refuse(
      `check: ${quote(name)} is no name; write the name that branch protection shall know, or off`,
    );
  return /^(?:off|false|no)$/i.test(name) ? undefined : name;
}

/** Enough for any name that a person gives; GitHub shows less. */
const MOST_NAME_CHARACTERS = 100;

/** Reads one input after the other and collects what is wrong with them. */
class InputReader {
  readonly problems: string[] = [];
  readonly #env: Env;

  constructor(env: Env) {
    this.#env = env;
    this.problems.push(...unknownInputs(env));
  }

  refuse(problem: string): void {
    this.problems.push(problem);
  }

  /** What `make` returns; its refusal becomes one of ours. */
  attempt<T>(make: () => T): T | undefined {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      this.refuse(error.fix === undefined ? error.message : `${error.message}; ${error.fix}`);
      return undefined;
    }
  }

  text(name: InputName): string | undefined {
    return this.#env[`INPUT_${name.toUpperCase()}`]?.trim() || undefined;
  }

  /** A short text in one line. */
  line(name: InputName): string | undefined {
    const text = this.text(name);
    if (text !== undefined && (/[\r\n]/.test(text) || text.length > MOST_NAME_CHARACTERS))
      this.refuse(`${name}: takes one line of at most ${MOST_NAME_CHARACTERS} characters`);
    return text;
  }

  lines(name: InputName): string[] {
    const lines = (this.text(name) ?? '').split(/\r\n|\n|\r/).map((line) => line.trim());
    return lines.filter((line) => line !== '');
  }

  /** As YAML 1.2 spells them, which is what `getBooleanInput` of GitHub's toolkit takes. */
  flag(name: InputName, fallback: boolean): boolean {
    const text = this.text(name);
    if (text === undefined) return fallback;
    if (!/^(?:true|True|TRUE|false|False|FALSE)$/.test(text))
      this.refuse(`${name}: ${quote(text)} is neither true nor false`);
    return text.toLowerCase() === 'true';
  }

  choice<T extends string>(name: InputName, allowed: readonly T[], fallback: T): T {
    const text = this.text(name);
    const found = allowed.find((value) => value === text);
    if (text === undefined || found !== undefined) return found ?? fallback;
    const meant = closest(text, allowed);
    this.refuse(
      `${name}: ${quote(text)} is none of ${allowed.join(', ')}${meant ? `; did you mean ${meant}?` : ''}`,
    );
    return fallback;
  }
}

/** The runner only warns of an input that the action does not declare; a gate that was half understood is no gate. */
function unknownInputs(env: Env): string[] {
  const names = Object.keys(env).flatMap((key) =>
    /^INPUT_/i.test(key) ? key.slice(6).toLowerCase() : [],
  );
  const unknown = names.filter((name) => !INPUT_NAMES.includes(name as InputName));
  return unknown.map((name) => {
    const meant = closest(name, INPUT_NAMES);
    return `there is no input ${quote(name)}${meant ? `; did you mean ${meant}?` : `; there are ${INPUT_NAMES.join(', ')}`}`;
  });
}

const quote = (text: string): string =>
  JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}…` : text);
