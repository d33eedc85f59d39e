import type { Loosening } from '../../model/report.ts';
import { formatApart, type Scale } from './format.ts';

/** What a change to the budget allows, after the name of the rule: `limit 150.0 MB → 200.0 MB`. */
export function describeLoosening(loosening: Loosening): string {
  switch (loosening.kind) {
    case 'budget':
      return (
        `is ${loosening.newValue === null ? 'deleted' : 'deleted or not checked out'}; ` +
        "the base branch's is used"
      );
    case 'limit':
      return describeLimit(loosening);
    case 'denial':
      return 'is no longer denied';
    case 'ignore':
      return 'is now ignored in reclaimable bytes';
    case 'waiver':
      return describeWaiver(loosening);
    case 'image':
      return `\`${loosening.image}\` is no longer checked by default`;
    case 'source':
      return (
        `measures ${formatValue(loosening.newValue)} instead of ` +
        `${formatValue(loosening.oldValue)}`
      );
    case 'estimate':
      return 'now accepts an estimate';
    case 'baseline':
      return "is no longer required: growth that can't be measured passes";
    case 'base':
      return describeBase(loosening);
    case 'cost':
      return loosening.newValue === undefined
        ? 'has prices now, so a limit on the cost can pass'
        : `is ${describeValues(loosening)}, so the cost changes`;
    case 'pull':
      return `is ${describeValues(loosening)}, so modeled pull times change`;
    case 'setting':
      return describeSetting(loosening);
    case 'override':
      return 'has a label that turns failed growth rules into warnings';
  }
}

function describeBase({ rule, newValue }: Loosening): string {
  if (rule === 'base.pinned') return 'is no longer required';
  if (rule === 'base.allowed')
    return newValue ? `now also allows ${newValue}` : 'was removed: any base image passes';
  return "names another base image; its layers don't count as own layers";
}

const describeValues = ({ newValue, oldValue }: Loosening): string =>
  `${formatValue(newValue)} instead of ${formatValue(oldValue)}`;
/** Settings that apply only once they are on the base branch. */
const LATER: ReadonlySet<string> = new Set(['inherited', 'noise', 'override', 'drift', 'baseline']);

function describeSetting({ rule, oldValue, newValue }: Loosening): string {
  const when = LATER.has(rule) ? ', takes effect after merging' : '';
  return `${formatValue(oldValue)} → ${formatValue(newValue)}${when}`;
}

const formatValue = (value: string | null | undefined): string => value ?? 'the default';

const describeWaiver = ({ oldUntil, until }: Loosening): string =>
  [
    'is waived',
    ...(until === undefined ? [] : [`until ${until}`]),
    ...(oldUntil === undefined ? [] : [`instead of ${oldUntil}`]),
  ].join(' ');

function describeLimit({
  rule,
  bound = 'fail',
  unit = 'count',
  oldLimit = null,
  newLimit = null,
}: Loosening): string {
  const scale: Scale = unit === 'ratio' && rule.endsWith('Percent') ? 'percent' : unit;
  const limits = [oldLimit, newLimit].filter((limit) => limit !== null);
  const [, ...texts] = formatApart(limits[0] ?? 0, limits, scale);
  const oldText = oldLimit === null ? 'none' : texts.shift();
  const newText = newLimit === null ? 'none' : texts.shift();
  return `${bound === 'fail' ? 'limit' : 'warning limit'} ${oldText} → ${newText}`;
}
