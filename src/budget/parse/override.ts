import type { ApproverRole, OverrideTerms } from '../../model/budget.ts';
import { APPROVER_ROLES } from '../../model/budget.ts';
import { findRule } from '../rules.ts';
import { explain } from './budget-problems.ts';
import type { BudgetValue } from './budget-reader.ts';
import { readDate } from './dates.ts';
import { suggestRule } from './suggest-rule.ts';

/** Reads `override`; the schema reports values of the wrong type. */
export function readOverride(value: BudgetValue): {
  readonly overrideLabel: string | null;
  readonly override?: OverrideTerms;
} {
  const overrideLabel = value.get('label').text;
  const isReviewEnough = value.get('review').value === true;
  if (value.entries.length > 0 && overrideLabel === null && !isReviewEnough)
    value.refuse(explain('override-by-nobody', {}));
  if (!TERMS.some((key) => value.get(key).isSet)) return { overrideLabel };
  const { value: role } = value.get('role');
  const override = {
    by: value.get('by').items.flatMap(readLogin),
    role: APPROVER_ROLES.find((one): one is ApproverRole => one === role) ?? null,
    isReviewEnough,
    rules: readRules(value.get('rules')),
    until: readDate(value.get('until')),
  };
  return { overrideLabel, override };
}

const TERMS = ['by', 'role', 'review', 'rules', 'until'] as const;

/** Teams need a token that can read the organization, which a workflow does not have. */
function readLogin(login: BudgetValue): string[] {
  const { text } = login;
  if (text === null) return [];
  if (/^@?[\w-]+\/[\w.-]+$/.test(text)) login.refuse(explain('team-unsupported', { text }));
  else if (text.toLowerCase() === 'ghost') login.refuse(explain('ghost-approves', {}));
  else if (LOGIN.test(text)) return [text];
  else login.refuse(explain('not-login', { text }));
  return [];
}

/** With the short name of an enterprise after an underscore. */
const LOGIN = /^[A-Za-z\d](?:[A-Za-z\d-]*[A-Za-z\d])?(?:_[A-Za-z\d]+)?(?:\[bot\])?$/;

function readRules({ value, items, reader }: BudgetValue): OverrideTerms['rules'] {
  if (value === 'all' || value === 'growth') return value;
  if (!Array.isArray(value)) return 'growth';
  return items.flatMap((item) => {
    const { text } = item;
    if (text === null) return [];
    const rule = findRule(text)?.key ?? text;
    if (reader.waivable.has(rule)) return [rule];
    item.refuse(explain('not-waivable', { text, meant: suggestRule(text) }));
    return [];
  });
}
