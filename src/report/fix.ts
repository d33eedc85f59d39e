import type { Advice, AdviceId, AdviceOff } from '../model/advice.ts';
import { formatBytes, formatPlural } from './words/format.ts';
import { neutralize, neutralizeLines } from './words/inert.ts';
import type { Sentence } from './words/messages/sentence.ts';

/** What `plimsoll fix` found, did and proved. */
export interface FixView {
  readonly plan: {
    readonly files: readonly { readonly path: string }[];
    readonly fixes: readonly {
      readonly id: AdviceId;
      readonly subject: string;
      readonly bytes: number;
      readonly updateBytes?: number;
      readonly lines: readonly number[] | null;
    }[];
    readonly left: readonly Advice[];
    readonly noStage?: Sentence;
    readonly stage?: { readonly hasOtherBase: boolean };
  };
  readonly patch: {
    readonly text: string;
    readonly secret?: { readonly path: string; readonly line: number };
  };
  readonly imageBytes: number;
  readonly off: readonly AdviceOff[];
  readonly isWritten: boolean;
  readonly proof?: {
    readonly beforeBytes: number;
    readonly afterBytes: number;
    readonly difference: {
      readonly added: readonly string[];
      readonly changed: readonly { readonly path: string; readonly what: string }[];
      readonly rewritten: readonly string[];
    };
    readonly unannounced: readonly string[];
    readonly areSettingsSame: boolean;
    readonly health: { readonly before: string; readonly after: string };
  };
}

/**
 * Text for a terminal or a pipe: `git apply` skips everything before the patch.
 * @param isTerminal the Dockerfile's text must not control the terminal
 */
export function renderFix(view: FixView, isTerminal: boolean): string {
  const { plan, isWritten } = view;
  const { text } = view.patch;
  const patchLines = isTerminal ? neutralizeLines(text) : text;
  const paragraphs = [
    describeSaving(view),
    plan.fixes.map(formatFix).join('\n'),
    describeLeft(plan.left.filter(({ baseBytes }) => baseBytes === undefined)),
    describeBase(plan.left.filter(({ baseBytes }) => baseBytes !== undefined)),
    plan.noStage === undefined ? '' : neutralize(`No build stage: ${plan.noStage}.`),
    view.off.map(formatOff).join('\n'),
    describeProof(view),
    isWritten ? '' : describeSecret(view.patch),
    isWritten ? `Wrote ${plan.files.map(({ path }) => neutralize(path)).join(' and ')}.` : '',
  ].filter((paragraph) => paragraph !== '');
  return `${paragraphs.join('\n\n')}\n${isWritten || text === '' ? '' : `\n${patchLines}`}`;
}

const describeSecret = ({ secret }: FixView['patch']): string =>
  secret === undefined
    ? ''
    : `The patch is not printed: ${neutralize(secret.path)}:${secret.line} may contain a secret. ` +
      'Write the files with --write.';

function describeSaving({ plan: { fixes }, imageBytes }: FixView): string {
  if (fixes.length === 0) return 'No instruction can be rewritten with certainty.';
  const bytes = fixes.reduce((sum, fix) => sum + fix.bytes, 0);
  const count = formatPlural(fixes.length, 'fix').replace(/fixs$/, 'fixes');
  if (fixes.every(({ updateBytes }) => updateBytes !== undefined))
    return `${count}, so that each edit rebuilds less:`;
  return `${count}, up to ${formatBytes(bytes)} less than today's ${formatBytes(imageBytes)}:`;
}

const formatFix = ({ id, bytes, updateBytes, lines }: FixView['plan']['fixes'][number]): string => {
  const place = lines === null ? '.dockerignore' : `line ${lines.join(', ')}`;
  const each = updateBytes === undefined ? '' : ' for each edit';
  return `  ${formatBytes(updateBytes ?? bytes).padStart(9)}${each}  ${id}  (${place})`;
};

function describeLeft(left: readonly Advice[]): string {
  if (left.length === 0) return '';
  const ids = [...new Set(left.map(({ id }) => id))];
  return `No certain rewrite: ${ids.join(', ')}. See plimsoll explain ${ids[0]}.`;
}

function describeBase(left: readonly Advice[]): string {
  const ids = [...new Set(left.map(({ id }) => id))];
  return ids.length === 0 ? '' : `In the base image, which no rewrite changes: ${ids.join(', ')}.`;
}

const formatOff = ({ id, from, why }: AdviceOff): string =>
  neutralize(`Off: ${id} (${from}): ${why}`);

const MOST_PATHS = 10;

function describeProof({ proof, plan: { stage } }: FixView): string {
  if (proof === undefined) return '';
  const { beforeBytes, afterBytes, unannounced, difference, areSettingsSame } = proof;
  const { added, changed, rewritten } = difference;
  const saved = beforeBytes - afterBytes;
  const others = changed.map(({ path, what }) => `${path} (${what})`);
  const isSame = unannounced.length === 0 && changed.length === 0;
  const compared = stage?.hasOtherBase ? 'What the final stage copies' : 'Everything else';
  return [
    `Built with the changes: ${formatBytes(beforeBytes)} → ${formatBytes(afterBytes)}, ` +
      `${formatBytes(Math.abs(saved))} ${saved >= 0 ? 'less' : 'more'}.`,
    ...(isSame ? [`${compared} is the same: kinds, modes, owners, links and contents.`] : []),
    ...listPaths('These paths disappeared too, so nothing is written:', unannounced),
    ...listPaths('These paths changed too, so nothing is written:', others),
    ...listPaths('Written again with other contents, by instructions that run again:', rewritten),
    ...listPaths('New:', added),
    ...(areSettingsSame
      ? []
      : ['The environment, command or working folder changed, so nothing is written.']),
    describeHealth(proof.health),
  ].join('\n');
}

function listPaths(title: string, paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return [];
  const more = paths.length - MOST_PATHS;
  const shown = paths.slice(0, MOST_PATHS).map((path) => `  ${neutralize(path)}`);
  return [title, ...shown, ...(more > 0 ? [`  and ${more} more`] : [])];
}

function describeHealth({ before, after }: NonNullable<FixView['proof']>['health']): string {
  if (before === 'unknown' || after === 'unknown')
    return 'The image has no HEALTHCHECK, and no health check was given.';
  if (before === 'healthy' && after === 'healthy') return 'Both images became healthy.';
  return before === 'healthy'
    ? 'The image with the changes did not become healthy, so nothing is written.'
    : 'The image did not become healthy without the changes either.';
}
