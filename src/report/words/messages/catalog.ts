import type { ErrorCode } from '../../../exit-codes.ts';
import { ACTION } from './action.ts';
import { ARCHIVE } from './archive.ts';
import { BASELINE } from './baseline.ts';
import { BRANCH_HISTORY } from './branch-history.ts';
import { BUDGET } from './budget.ts';
import { BUDGET_GLOBS } from './budget-globs.ts';
import { BUDGET_LIMITS } from './budget-limits.ts';
import { BUDGET_SCHEMA } from './budget-schema.ts';
import { BUDGET_SETTINGS } from './budget-settings.ts';
import { BUILD } from './build.ts';
import { CHECKS } from './checks.ts';
import { COMMANDS } from './commands.ts';
import { CONTENTS } from './contents.ts';
import { CONTEXT } from './context.ts';
import { DOCUMENTS } from './documents.ts';
import { ENGINE } from './engine.ts';
import { failure, type Wording } from './failure.ts';
import { FILES } from './files.ts';
import { GIT } from './git.ts';
import { GITHUB } from './github.ts';
import { HISTORY } from './history.ts';
import { KEPT } from './kept.ts';
import { LAYERS } from './layers.ts';
import { LAYOUT } from './layout.ts';
import { LIMITS } from './limits.ts';
import { NETWORK } from './network.ts';
import { ORDER } from './order.ts';
import { PIECES } from './pieces.ts';
import { REFUSAL } from './refusal.ts';
import { REGISTRY } from './registry.ts';
import { REPORTS } from './reports.ts';
import { REPOSITORIES } from './repositories.ts';
import { SELECTION } from './selection.ts';
import type { Sentence, Words } from './sentence.ts';
import { SOURCE } from './source.ts';
import { STAGE } from './stage.ts';
import { SYSTEM } from './system.ts';
import { USAGE } from './usage.ts';
import { VERDICTS } from './verdicts.ts';

/** Every message by its ID: its sentence from its values, in the words of an entry point. */
export const MESSAGES = {
  'internal-error': failure(
    'SOURCE_UNREADABLE',
    'internal error: {error}',
    'please report it with {evidence}: https://github.com/plimsoll-ci/plimsoll/issues',
  ),
  /** An error of a report, e.g. of another job. */
  reported: ({ code, message }: { code: ErrorCode; message: Sentence }, { format }: Words) =>
    failure(code, format(message)),
  'with-remedy': '{problem}; {remedy}',
  /** Several reasons, one per line. */
  lines: '{sentences:lines}',
  list: '{sentences:all}',
  ...ACTION,
  ...ARCHIVE,
  ...BASELINE,
  ...BRANCH_HISTORY,
  ...BUDGET,
  ...BUDGET_GLOBS,
  ...BUDGET_LIMITS,
  ...BUDGET_SCHEMA,
  ...BUDGET_SETTINGS,
  ...BUILD,
  ...CHECKS,
  ...CONTENTS,
  ...CONTEXT,
  ...DOCUMENTS,
  ...COMMANDS,
  ...ENGINE,
  ...FILES,
  ...GIT,
  ...GITHUB,
  ...HISTORY,
  ...KEPT,
  ...LAYERS,
  ...LAYOUT,
  ...NETWORK,
  ...LIMITS,
  ...ORDER,
  ...PIECES,
  ...REFUSAL,
  ...REGISTRY,
  ...REPORTS,
  ...REPOSITORIES,
  ...SELECTION,
  ...SOURCE,
  ...STAGE,
  ...SYSTEM,
  ...USAGE,
  ...VERDICTS,
} as const satisfies Readonly<Record<string, Wording>>;
