import type { Advice, AdviceId, AdviceOff } from '../model/advice.ts';
import { formatBytes, formatPlural } from './words/format.ts';
import { neutralize, neutralizeLines } from './words/inert.ts';

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
  };
  readonly patch: {
    readonly text: string;
    readonly secret?: { readonly path: string; readonly line: number };
  };
  readonly imageBytes: number;
  readonly off: readonly AdviceOff[];
  readonly isWritten: boolean;
  readonly proof?: {
    readonly imageBytes: number;
    readonly difference: {
      readonly added: readonly string[];
      readonly changed: readonly string[];
    };
    readonly unannounced: readonly string[];
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
    describeLeft(plan.left),
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
    : `The patch is not printed: ${neutralize(secret.path)}:${secret.line} may hold a secret. ` +
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

const formatOff = ({ id, from, why }: AdviceOff): string =>
  neutralize(`Off: ${id} (${from}): ${why}`);

const MOST_PATHS = 10;

function describeProof({ proof, imageBytes }: FixView): string {
  if (proof === undefined) return '';
  const { unannounced, difference } = proof;
  const saved = imageBytes - proof.imageBytes;
  const sizes =
    `Built with the changes: ${formatBytes(imageBytes)} → ` +
    `${formatBytes(proof.imageBytes)}, ${formatBytes(Math.abs(saved))} ` +
    `${saved >= 0 ? 'less' : 'more'}.`;
  const others =
    `${formatPlural(difference.changed.length, 'file')} with another size, ` +
    `${formatPlural(difference.added.length, 'new path')}.`;
  const health = describeHealth(proof.health);
  if (unannounced.length === 0) return `${sizes}\nNothing else disappeared; ${others}\n${health}`;
  const shown = unannounced.slice(0, MOST_PATHS).map((path) => `  ${neutralize(path)}`);
  const more = unannounced.length - shown.length;
  return [
    `${sizes}\nThese paths disappeared too, so nothing is written:`,
    ...shown,
    ...(more > 0 ? [`  and ${more} more`] : []),
    health,
  ].join('\n');
}

function describeHealth({ before, after }: NonNullable<FixView['proof']>['health']): string {
  if (before === 'unknown' || after === 'unknown')
    return 'The image has no HEALTHCHECK, and no health check was given.';
  if (before === 'healthy' && after === 'healthy') return 'Both images became healthy.';
  return before === 'healthy'
    ? 'The image with the changes did not become healthy, so nothing is written.'
    : 'The image did not become healthy without the changes either.';
}
