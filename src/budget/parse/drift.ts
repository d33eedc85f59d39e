import type { DriftSettings, DriftStart } from '../../model/drift.ts';
import { explain } from './budget-problems.ts';
import type { BudgetValue } from './budget-reader.ts';
import { DAY, isCalendarDate } from './dates.ts';

/** Reads `drift`. The schema reports unknown keys and a missing `since`. */
export function readDrift(drift: BudgetValue): DriftSettings | null {
  const { isSet, place } = drift.get('since');
  if (!isSet || place === undefined) return null;
  const since = (place.text ?? '').trim();
  const start = parseDriftStart(since);
  if (start !== undefined) return { since, start };
  drift.get('since').refuse(explain('not-drift-start', { text: since }));
  return null;
}

const SOURCE = /^(?:docker|podman|registry|docker-archive|oci-archive|oci-dir|oci|report):./;
const FILE = /^[./]|\.(?:json|tar|tgz|tzst|tar\.(?:gz|zst))$/;
/** Source: git, check-ref-format; without a dash at the start, which could be an option. */
const TAG = /^[\w*][\w.*/+@-]{0,200}$/;
const MOST_DAYS = 3650;

/** @returns undefined if it is in none of the formats */
export function parseDriftStart(text: string): DriftStart | undefined {
  if (DAY.test(text)) return isCalendarDate(text) ? { kind: 'day', day: text } : undefined;
  const days = /^(\d{1,5})d$/.exec(text)?.[1];
  if (days !== undefined)
    return Number(days) > 0 && Number(days) <= MOST_DAYS
      ? { kind: 'days', days: Number(days) }
      : undefined;
  if (SOURCE.test(text) || FILE.test(text)) return { kind: 'source', source: text };
  if (/^[0-9a-f]{7,64}$/.test(text)) return { kind: 'commit', commit: text };
  return TAG.test(text) && !text.includes('..') ? { kind: 'tag', pattern: text } : undefined;
}
