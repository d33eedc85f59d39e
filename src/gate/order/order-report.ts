import { resolve } from 'node:path';
import { GateError } from '../../errors.ts';
import { formatPatch, type ShownPatch } from '../../fix/patch.ts';
import type { Host } from '../../model/host.ts';
import type { OrderReport } from '../../model/order-report.ts';
import { listAssumptions } from '../../order/assumptions.ts';
import { sumPlans } from '../../order/build-report.ts';
import { findChanges } from '../../order/find-changes.ts';
import { listPlacedStages, planOrder, type StepCost } from '../../order/plan-order.ts';
import { reorderLines } from '../../order/reorder-lines.ts';
import { listStepCosts } from '../../order/step-costs.ts';
import { Message } from '../../report/words/messages/message.ts';
import type { Sentence } from '../../report/words/messages/sentence.ts';
import { REPORT_ORIGIN } from '../report-origin.ts';
import type { BuildOptions } from '../request.ts';
import { runWithPauses } from '../run-with-pauses.ts';
import { measureSteps } from './measure-steps.ts';
import { measureFiles, openRecipe, type Recipe } from './open-recipe.ts';
import { proveOrder } from './prove-order.ts';
import { readHistory } from './read-history.ts';

export interface OrderRequest {
  readonly build: BuildOptions;
  /** Build in the best order too, and compare. */
  readonly isProved: boolean;
}

/** The default of `pull.bandwidth` in a budget: 1 Gbps. */
const BYTES_PER_SECOND = 125_000_000;

/**
 * Finds the order of instructions in which changes rebuild and push the least.
 * @throws GateError HISTORY_TOO_SHORT; like `openBuild`
 */
export async function createOrderReport(
  { build, isProved }: OrderRequest,
  host: Host,
): Promise<OrderReport> {
  const recipe = await openRecipe(build, host);
  const { stages, dockerfile, files, tree } = recipe;
  const history = await readHistory(resolve(host.cwd, build.folder), files, host);
  const changes = findChanges(stages, history.commits, history.always);
  history.check(changes.length);
  await checkBuilder(build, host);
  const built = await measureSteps(build, isProved, host);
  const costs = listStepCosts(stages, built.steps, built.layers);
  const hasSeconds = costs.flat().every(({ seconds }) => seconds !== null);
  const planning = planOrder({
    ...{ stages, costs, changes, always: history.always, hasSeconds },
    bytesPerSecond: BYTES_PER_SECOND,
    measureFiles: (paths) => measureFiles(paths, tree),
  });
  const plans = await runWithPauses(planning, host);
  const newText = reorderLines(dockerfile.text, listPlacedStages(stages, plans));
  const isMoved = newText !== dockerfile.text;
  const proof =
    isProved && isMoved ? await proveOrder(build, recipe, newText, built, host) : undefined;
  const change = { path: dockerfile.path, oldText: dockerfile.text, newText };
  const patch = formatPatch(isMoved && proof?.isSame !== false ? [change] : []);
  return {
    ...REPORT_ORIGIN,
    folder: build.folder,
    dockerfile: dockerfile.path,
    history: history.summarize(changes.length),
    judgedBy: hasSeconds ? 'time' : 'bytes',
    bytesPerSecond: BYTES_PER_SECOND,
    bytesAre: built.bytesAre,
    ...sumPlans(stages, plans, changes.length),
    patch: patch.text,
    assumptions: listAssumptions(plans),
    notices: [
      ...listNotices(recipe, history.always, costs),
      ...built.notices,
      ...listSecretNotices(patch),
    ],
    ...(proof && { proof }),
  };
}

const listSecretNotices = ({ secret }: ShownPatch): Sentence[] =>
  secret === undefined
    ? []
    : [new Message('patch-not-shown', { path: secret.path, line: secret.line })];

async function checkBuilder({ builderOptions }: BuildOptions, host: Host): Promise<void> {
  const { usesBuildKit } = await import('../../sources/engine/engines.ts');
  if (await usesBuildKit(host, builderOptions)) return;
  throw new GateError('steps-need-buildkit', {});
}

/** What the numbers do not include, or assume. */
function listNotices(
  { stages, dockerfile }: Recipe,
  always: readonly string[],
  costs: readonly (readonly StepCost[])[],
): Sentence[] {
  const steps = stages.flatMap((stage) => stage.steps);
  const total = steps.filter(({ isBuilt }) => isBuilt).length;
  const unknown = costs.flat().filter(({ seconds }) => seconds === null).length;
  const hasTriggers = steps.some(({ instruction: { verb } }) => verb === 'ONBUILD');
  return [
    ...(unknown > 0 ? [new Message('times-unknown', { count: unknown, total })] : []),
    ...(always.length > 0 ? [describeAlways(always)] : []),
    ...(hasTriggers ? [new Message('triggers-not-counted', { path: dockerfile.path })] : []),
  ];
}

function describeAlways(files: readonly string[]): Sentence {
  const path = Buffer.from(files[0] ?? '', 'latin1').toString();
  return files.length === 1
    ? new Message('file-always-changes', { path })
    : new Message('files-always-change', { path, count: files.length });
}
