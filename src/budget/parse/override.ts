import type { ApproverRole, OverrideTerms } from '../../model/budget.ts';
import { APPROVER_ROLES } from '../../model/budget.ts';
import { findRule } from '../rules.ts';
import { explain } from './budget-problems.ts';
import { addProblem, type BudgetReader, listEntries, listItems } from './budget-reader.ts';
import { checkDate } from './dates.ts';
import { suggestRule } from './suggest-rule.ts';

const POINTER = '/override';

/** Reads `override`; the schema reports values of the wrong type. */
export function readOverride(
  reader: BudgetReader,
  value: unknown,
): { readonly overrideLabel: string | null; readonly override?: OverrideTerms } {
  const { label, by, role, review, rules, until } = Object.fromEntries(listEntries(value));
  const overrideLabel = typeof label === 'string' ? label : null;
  if (listEntries(value).length > 0 && overrideLabel === null && review !== true)
    addProblem(reader, POINTER, explain('override-by-nobody', {}));
  const isPlain = [by, role, review, rules, until].every((part) => part === undefined);
  if (isPlain) return { overrideLabel };
  const override = {
    by: listItems(by).flatMap((login, at) => readLogin(reader, login, `${POINTER}/by/${at}`)),
    role: APPROVER_ROLES.find((one): one is ApproverRole => one === role) ?? null,
    isReviewEnough: review === true,
    rules: readRules(reader, rules),
    until: typeof until === 'string' && checkDate(reader, until, `${POINTER}/until`) ? until : null,
  };
  return { overrideLabel, override };
}

/** Teams need a token that can read the organization, which a workflow does not have. */
function readLogin(reader: BudgetReader, login: unknown, pointer: string): string[] {
  if (typeof login !== 'string') return [];
  if (/^@?[\w-]+\/[\w.-]+$/.test(login))
    addProblem(reader, pointer, explain('team-unsupported', { text: login }));
  else if (login.toLowerCase() === 'ghost')
    addProblem(reader, pointer, explain('ghost-approves', {}));
  else if (LOGIN.test(login)) return [login];
  else addProblem(reader, pointer, explain('not-login', { text: login }));
  return [];
}

/** With the short name of an enterprise after an underscore. */
const LOGIN = /^[A-Za-z\d](?:[A-Za-z\d-]*[A-Za-z\d])?(?:_[A-Za-z\d]+)?(?:\[bot\])?$/;

function readRules(reader: BudgetReader, rules: unknown): OverrideTerms['rules'] {
  if (rules === 'all' || rules === 'growth') return rules;
  if (!Array.isArray(rules)) return 'growth';
  return rules.flatMap((key, at) => {
    if (typeof key !== 'string') return [];
    const rule = findRule(key)?.key ?? key;
    if (reader.waivable.has(rule)) return [rule];
    const meant = suggestRule(key);
    addProblem(reader, `${POINTER}/rules/${at}`, explain('not-waivable', { text: key, meant }));
    return [];
  });
}
