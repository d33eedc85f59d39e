import { GateError } from '../../errors.ts';
import type { Host } from '../../model/host.ts';
import { option } from '../../model/options.ts';
import { isHarmlessVariable } from './harmless-variable.ts';

/** What to build, as `docker build` takes it. */
export interface BuildRequest {
  /** The build context. */
  readonly folder: string;
  /** The Dockerfile, from the current folder; `Dockerfile` in the context when absent. */
  readonly file?: string | undefined;
  readonly target?: string | undefined;
  /** From flags or inputs: `NAME=VALUE`, or `NAME` for a value from the environment. */
  readonly buildArgs: readonly string[];
  /** From a budget, which is a stranger's: `NAME=VALUE`, never part of the environment of a process here. */
  readonly budgetArgs?: readonly string[] | undefined;
  readonly platforms: readonly string[];
  /** `id=NAME,src=FILE` or `id=NAME,env=NAME`. */
  readonly secrets: readonly string[];
  /** Sees the builder's log as it comes. */
  readonly onLog: (chunk: Uint8Array) => void;
}

export interface BuildArguments {
  readonly args: readonly string[];
  /** Values that other users of the machine must not see in the list of processes. */
  readonly env: Readonly<Record<string, string>>;
  /** Of build arguments, which an error does not repeat. */
  readonly values: readonly string[];
  /** Where secrets are, which nothing repeats. */
  readonly secretVariables: readonly string[];
  readonly secretFiles: readonly string[];
}

/** Whether a build context is on another machine, from where the builder gets it. */
export const isElsewhere = (folder: string): boolean =>
  /^(?:[a-z]+:\/\/|git@|github\.com\/)/.test(folder);

/** @throws GateError USAGE for a secret in a form that docker does not take */
export function buildArguments(request: BuildRequest, hostEnv: Host['env']): BuildArguments {
  const { file, target, platforms, folder } = request;
  const secrets = request.secrets.map(parseSecret);
  const buildArgs = [
    ...(request.budgetArgs ?? []).map(onCommandLine),
    ...request.buildArgs.map((text) => parseBuildArg(text, hostEnv)),
  ];
  const args = [
    ...(file === undefined ? [] : ['--file', file]),
    ...(target === undefined ? [] : ['--target', target]),
    ...(platforms.length === 0 ? [] : ['--platform', platforms.join(',')]),
    ...buildArgs.flatMap(({ argument }) => ['--build-arg', argument]),
    ...secrets.flatMap(({ spec }) => ['--secret', spec]),
    '--',
    folder,
  ];
  return {
    args,
    env: Object.assign({}, ...buildArgs.map(({ env }) => env)),
    values: buildArgs.flatMap(({ value }) => value ?? []),
    secretVariables: secrets.flatMap(({ variable }) => variable ?? []),
    secretFiles: secrets.flatMap(({ file: path }) => path ?? []),
  };
}

interface BuildArg {
  readonly argument: string;
  readonly env: Readonly<Record<string, string>>;
  readonly value: string | undefined;
}

/**
 * Docker takes a build argument without a value from its environment, which other users of the machine can't see. A name that
 * a program reads for itself would change more than the build, so it goes on the command line.
 */
function parseBuildArg(text: string, hostEnv: Host['env']): BuildArg {
  const at = text.indexOf('=');
  if (at < 0) return { argument: text, env: {}, value: hostEnv[text] };
  const name = text.slice(0, at);
  if (!isHarmlessVariable(name)) return onCommandLine(text);
  const value = text.slice(at + 1);
  return { argument: name, env: { [name]: value }, value };
}

/** @param text `NAME=VALUE` */
const onCommandLine = (text: string): BuildArg => ({
  argument: text,
  env: {},
  value: text.slice(text.indexOf('=') + 1),
});

const SECRET_KEYS = ['id', 'src', 'source', 'env', 'type'];

interface Secret {
  readonly spec: string;
  /** It is in one of these. */
  readonly variable: string | undefined;
  readonly file: string | undefined;
}

type Fields = readonly (readonly [key: string, value?: string])[];

function parseSecret(spec: string): Secret {
  const fields = fieldsOf(spec);
  if (
    !fieldOf(fields, 'id') ||
    fields.some(([key, value]) => !SECRET_KEYS.includes(key) || !value)
  ) {
    // Not repeated here: it may be the secret itself.
    throw new GateError(
      'USAGE',
      `a value of ${option('secret')} is not in a form that docker takes`,
      {
        fix: `write ${option('secret', 'id=NAME,src=FILE')} or ${option('secret', 'id=NAME,env=VARIABLE')}`,
      },
    );
  }
  return {
    spec,
    file: isOfVariable(fields) ? undefined : fileOf(fields),
    variable: secretVariable(spec),
  };
}

/** The variable of the environment that a secret is in: named as such, or of the secret's own name where nothing else is said. */
export function secretVariable(spec: string): string | undefined {
  const fields = fieldsOf(spec);
  const file = fileOf(fields);
  const named = fieldOf(fields, 'env') ?? (isOfVariable(fields) ? file : undefined);
  return named ?? (file === undefined ? fieldOf(fields, 'id') : undefined);
}

const fieldsOf = (spec: string): Fields =>
  spec.split(',').map((pair) => pair.split('=', 2) as [string, string?]);

const fieldOf = (fields: Fields, key: string): string | undefined =>
  fields.find(([name]) => name === key)?.[1];

const fileOf = (fields: Fields): string | undefined =>
  fieldOf(fields, 'src') ?? fieldOf(fields, 'source');

const isOfVariable = (fields: Fields): boolean =>
  fieldOf(fields, 'type') === 'env' && fieldOf(fields, 'env') === undefined;
