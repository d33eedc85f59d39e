import { GateError } from '../../errors.ts';
import { BUILDER_OPTIONS, type BuilderOptions } from '../../model/builder-options.ts';
import type { Host } from '../../model/host.ts';
import type { BuildArgs } from '../../model/sourced-image.ts';
import { isHarmlessVariable } from './harmless-variable.ts';

/** What to build, in `docker build` terms. */
export interface BuildRequest {
  /** The build context. */
  readonly folder: string;
  /** The Dockerfile, relative to the working directory; default: `Dockerfile` in the context. */
  readonly file?: string | undefined;
  readonly target?: string | undefined;
  /** From flags or inputs: `NAME=VALUE`, or `NAME` to take the value from the environment. */
  readonly buildArgs: readonly string[];
  /** From a budget, which is not trusted: `NAME=VALUE`, never put into a process's environment. */
  readonly budgetArgs?: readonly string[] | undefined;
  readonly platforms: readonly string[];
  /** `id=NAME,src=FILE` or `id=NAME,env=NAME`. */
  readonly secrets: readonly string[];
  readonly builderOptions?: BuilderOptions | undefined;
  /** Receives the builder's log as it arrives. */
  readonly onLog: (chunk: Uint8Array) => void;
  /** Called when the builder is done, with the time it took. */
  readonly onBuilt?: ((elapsedMs: number) => void) | undefined;
}

export interface BuildArguments {
  readonly args: readonly string[];
  /** Values that must not be visible in the process list. */
  readonly env: Readonly<Record<string, string>>;
  /** Values of build arguments and logins of caches, which errors must not repeat. */
  readonly values: readonly string[];
  /** Variables with secrets, which nothing must repeat. */
  readonly secretVariables: readonly string[];
  readonly secretFiles: readonly string[];
}

/** The build arguments by name; those without a value have that of the environment. */
export const listBuildArgs = (
  { buildArgs, budgetArgs = [] }: Pick<BuildRequest, 'buildArgs' | 'budgetArgs'>,
  env: Host['env'],
): BuildArgs =>
  new Map(
    [...budgetArgs, ...buildArgs].map((text): [string, string | null] => {
      const at = text.indexOf('=');
      return at < 0 ? [text, env[text] ?? null] : [text.slice(0, at), text.slice(at + 1)];
    }),
  );

/** @throws GateError USAGE for a secret in a format that docker doesn't accept */
export function createBuildArguments(request: BuildRequest, hostEnv: Host['env']): BuildArguments {
  const { file, target, platforms, folder } = request;
  const secrets = request.secrets.map(parseSecret);
  const builderOptions = request.builderOptions ?? new Map();
  const buildArgs = [
    ...(request.budgetArgs ?? []).map(toCommandLine),
    ...request.buildArgs.map((text) => parseBuildArg(text, hostEnv)),
  ];
  const args = [
    ...(file === undefined ? [] : ['--file', file]),
    ...(target === undefined ? [] : ['--target', target]),
    ...(platforms.length === 0 ? [] : ['--platform', platforms.join(',')]),
    ...buildArgs.flatMap(({ argument }) => ['--build-arg', argument]),
    ...secrets.flatMap(({ spec }) => ['--secret', spec]),
    ...listBuilderArguments(builderOptions),
    '--',
    folder,
  ];
  return {
    args,
    env: Object.assign({}, ...buildArgs.map(({ env }) => env)),
    values: [
      ...buildArgs.flatMap(({ value }) => value ?? []),
      ...[...builderOptions.values()].flat().flatMap(listLogins),
    ],
    secretVariables: secrets.flatMap(({ variable }) => variable ?? []),
    secretFiles: secrets.flatMap(({ file: path }) => path ?? []),
  };
}

/** A value is part of its flag's word, so that it can't be interpreted as a flag. */
export const listBuilderArguments = (options: BuilderOptions): string[] =>
  [...options].flatMap(([name, values]) =>
    BUILDER_OPTIONS[name].form === 'switch'
      ? [`--${name}`]
      : values.map((value) => `--${name}=${value}`),
  );

/** Attributes of caches that are logins: of type=gha, type=s3 and type=azblob. */
const LOGIN =
  /(?:^|,)\s*"?(?:token|access_key_id|secret_access_key|session_token|account_key)=([^,"]+)/gi;

const listLogins = (spec: string): string[] =>
  [...spec.matchAll(LOGIN)].map(([, value]) => value as string);

interface BuildArg {
  readonly argument: string;
  readonly env: Readonly<Record<string, string>>;
  readonly value: string | undefined;
}

/**
 * Docker reads a build argument without a value from its environment, which other users can't see.
 * A name that programs read themselves would affect more than the build, so pass it as an argument.
 */
function parseBuildArg(text: string, hostEnv: Host['env']): BuildArg {
  const at = text.indexOf('=');
  if (at < 0) return { argument: text, env: {}, value: hostEnv[text] };
  const name = text.slice(0, at);
  if (!isHarmlessVariable(name)) return toCommandLine(text);
  const value = text.slice(at + 1);
  return { argument: name, env: { [name]: value }, value };
}

/** @param text `NAME=VALUE` */
const toCommandLine = (text: string): BuildArg => ({
  argument: text,
  env: {},
  value: text.slice(text.indexOf('=') + 1),
});

const SECRET_KEYS = ['id', 'src', 'source', 'env', 'type'];

interface Secret {
  readonly spec: string;
  /** The variable that contains it. */
  readonly variable: string | undefined;
  readonly file: string | undefined;
}

type Fields = readonly (readonly [key: string, value?: string])[];

function parseSecret(spec: string): Secret {
  const fields = parseFields(spec);
  if (
    !findField(fields, 'id') ||
    fields.some(([key, value]) => !SECRET_KEYS.includes(key) || !value)
  )
    throw new GateError('secret-invalid', {});
  return {
    spec,
    file: isOfVariable(fields) ? undefined : findFile(fields),
    variable: findSecretVariable(spec),
  };
}

/**
 * Returns the environment variable with a secret: the given one, or by default the one with the
 * secret's name.
 */
export function findSecretVariable(spec: string): string | undefined {
  const fields = parseFields(spec);
  const file = findFile(fields);
  const named = findField(fields, 'env') ?? (isOfVariable(fields) ? file : undefined);
  return named ?? (file === undefined ? findField(fields, 'id') : undefined);
}

const parseFields = (spec: string): Fields =>
  spec.split(',').map((pair) => pair.split('=', 2) as [string, string?]);

const findField = (fields: Fields, key: string): string | undefined =>
  fields.find(([name]) => name === key)?.[1];

const findFile = (fields: Fields): string | undefined =>
  findField(fields, 'src') ?? findField(fields, 'source');

const isOfVariable = (fields: Fields): boolean =>
  findField(fields, 'type') === 'env' && findField(fields, 'env') === undefined;
