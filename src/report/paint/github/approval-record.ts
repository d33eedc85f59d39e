import { identifyFinding } from '../../../model/finding-identity.ts';
import type { GateReport } from '../../../model/report.ts';

/** An approval: the value of a finding, by whom and when. */
export interface ApprovedValue {
  /** From `identifyFinding`. */
  readonly finding: string;
  readonly value: number;
  readonly by: string;
  /** Absent for a review. */
  readonly label?: string;
  readonly at: string;
}

const START = '<!-- plimsoll-approved:';
const PATTERN = /<!-- plimsoll-approved:([A-Za-z0-9_-]{1,20000}) -->\s*$/;
const MOST_VALUES = 50;

/** An invisible line for the comment, from which a later run reads what was approved; or empty. */
export function formatApprovalRecord({ images }: GateReport): string {
  const values = images.flatMap(({ key, findings }) =>
    findings.flatMap((finding): ApprovedValue[] => {
      const { by, at, value, label } = finding.overridden ?? {};
      if (by === undefined || at === undefined || value === undefined) return [];
      const about = { finding: identifyFinding(key, finding), value, by, at };
      return [label === undefined ? about : { ...about, label }];
    }),
  );
  if (values.length === 0) return '';
  const text = JSON.stringify(values.slice(0, MOST_VALUES));
  return `${START}${Buffer.from(text).toString('base64url')} -->\n`;
}

/** @returns nothing for a comment without a record, or with a broken one */
export function parseApprovalRecord(body: string): ApprovedValue[] {
  const encoded = PATTERN.exec(body)?.[1];
  if (encoded === undefined) return [];
  try {
    const values: unknown = JSON.parse(Buffer.from(encoded, 'base64url').toString());
    return Array.isArray(values) ? values.filter(isApprovedValue) : [];
  } catch {
    return [];
  }
}

function isApprovedValue(value: unknown): value is ApprovedValue {
  const { finding, value: number, by, at, label } = Object(value) as Record<string, unknown>;
  return (
    [finding, by, at].every((text) => typeof text === 'string') &&
    Number.isFinite(number) &&
    (label === undefined || typeof label === 'string')
  );
}
