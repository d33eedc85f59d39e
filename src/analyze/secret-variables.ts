import type { SecretVariable } from '../model/facts.ts';
import { isSecretName } from '../model/secrets/names.ts';
import { isSecretValue } from '../model/secrets/placeholders.ts';
import { maskSecrets } from '../model/secrets/secrets.ts';
import type { DescribedImage } from '../model/sourced-image.ts';

type Variables = Pick<DescribedImage, 'base' | 'env' | 'origins'>;

/**
 * Lists variables with secrets that the image's own instructions set: everyone who can pull the
 * image can read them in its config. Those of the base image are excluded.
 */
export function listSecretVariables({ base, env = [], origins }: Variables): SecretVariable[] {
  const history = origins?.history ?? [];
  const set = listHistoryVariables(history);
  const firstOwn = findFirstOwnStep(history, base?.layerCount ?? 0);
  const known = new Set(set.map(({ name }) => name));
  const started = env.map((text) => cutAt(text, '=')).filter(([name]) => !known.has(name));
  const own = [
    ...set.filter(({ step }) => base === undefined || step >= firstOwn),
    ...started.map(([name, value]) => ({ by: 'ENV', name, value, layer: -1 }) as const),
  ];
  const found = new Map<string, SecretVariable>();
  for (const { by, name, value, layer } of own)
    if (!found.has(name) && isSecret(name, value))
      found.set(name, { name, by, layer: layer < 0 ? null : layer });
  return [...found.values()];
}

type History = NonNullable<DescribedImage['origins']>['history'];

/** Each variable with its step in the history, and the layer below its instruction, or -1. */
function listHistoryVariables(
  history: History,
): (Variable & { readonly step: number; readonly layer: number })[] {
  let layer = -1;
  return history.flatMap(({ createdBy, isEmpty }, step) => {
    if (!isEmpty) layer++;
    const at = layer;
    return readVariables(createdBy).map((variable) => ({ ...variable, step, layer: at }));
  });
}

/**
 * The first step after the base image. Steps without a layer that follow its last layer can belong
 * to either: a base image ends with its start command, if it has one.
 */
function findFirstOwnStep(history: History, baseLayerCount: number): number {
  let layers = 0;
  let first = 0;
  for (const [step, { createdBy, isEmpty }] of history.entries()) {
    if (!isEmpty) layers++;
    if (layers > baseLayerCount) break;
    if (!isEmpty || STARTS.test(createdBy)) first = step + 1;
  }
  return first;
}

const STARTS = /^(?:\S*sh -c #\(nop\)\s+)?(?:CMD|ENTRYPOINT)\s/;

const isSecret = (name: string, value: string): boolean =>
  /^[A-Za-z_][\w.-]{0,127}$/.test(name) &&
  ((isSecretName(name) && isSecretValue(value)) || hasSecretShape(value));

/** `postgres://app:password@db/app`, and tokens with known formats. */
const hasSecretShape = (value: string): boolean => maskSecrets(`X=${value}`) !== `X=${value}`;

interface Variable {
  readonly by: SecretVariable['by'];
  readonly name: string;
  readonly value: string;
}

/** Reads `ENV A=1 B=2`, `ARG A=1`, and `RUN |1 A=1 /bin/sh -c …` of a history. */
function readVariables(createdBy: string): Variable[] {
  const text = createdBy.slice(0, MOST_CHARACTERS).replace(/^\S*sh -c #\(nop\)\s+/, '');
  const [, verb, rest = ''] = /^(ENV|ARG)\s+(.*)$/s.exec(text) ?? [];
  if (verb === 'ENV' || verb === 'ARG')
    return readPairs(rest).map((pair) => ({ by: verb, ...pair }));
  const [, count, args = ''] = /^(?:RUN )?\|(\d{1,4}) (.*?)\S*sh -c /s.exec(text) ?? [];
  return readPairs(args)
    .slice(0, Number(count ?? 0))
    .map((pair) => ({ by: 'ARG', ...pair }));
}

/** Longer instructions are not written by hand. */
const MOST_CHARACTERS = 32_768;

const readPairs = (text: string): Omit<Variable, 'by'>[] =>
  [...text.matchAll(/([A-Za-z_][\w.-]*)=("[^"]*"|'[^']*'|\S*)/g)].map(
    ([, name = '', value = '']) => ({ name, value: value.replace(/^(["'])(.*)\1$/s, '$2') }),
  );

function cutAt(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
