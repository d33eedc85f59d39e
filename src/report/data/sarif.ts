import { ADVICE_RULES } from '../../advise/rules.ts';
import type { AdviceId } from '../../model/advice.ts';
import type { GateReport } from '../../model/report.ts';
import { type Level, listRemarks, PROBLEMS, type Remark } from '../outline/remarks.ts';
import { isInRepository } from '../paint/github/links.ts';
import { neutralizeReport } from '../words/inert.ts';
import { formatJson } from './json.ts';

const HELP = 'https://github.com/plimsoll-ci/plimsoll/blob/main/docs';

/**
 * A report's findings for code scanning: one result for each Dockerfile line, or budget line, with
 * a finding or a piece of advice.
 * Source: OASIS, Static Analysis Results Interchange Format (SARIF) 2.1.0.
 */
export function renderSarif(report: GateReport): string {
  const results = listRemarks(neutralizeReport(report)).flatMap((remark) => {
    const location = findLocation(remark, report.budget.source);
    return location === undefined ? [] : [toResult(remark, location)];
  });
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].map(describeRule);
  const { name, version } = report.tool;
  const informationUri = 'https://github.com/plimsoll-ci/plimsoll';
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name, version, informationUri, rules } }, results }],
  };
  return `${formatJson(log)}\n`;
}

interface Location {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
}

/** Code scanning rejects results without a location. */
function findLocation({ lines, from }: Remark, budget: string | null): Location | undefined {
  if (lines !== undefined && isInRepository(lines)) return lines;
  const [, file, line] = /^([^:,]+):(\d+)(?:[, ]|$)/.exec(from ?? '') ?? [];
  if (file !== undefined) return { file, line: Number(line), endLine: Number(line) };
  return budget ? { file: budget, line: 1, endLine: 1 } : undefined;
}

const LEVELS: Readonly<Record<Level, string>> = {
  failure: 'error',
  warning: 'warning',
  notice: 'note',
};

const toResult = (
  { rule, level, title, text, image }: Remark,
  { file, line, endLine }: Location,
) => ({
  ruleId: rule,
  level: LEVELS[level],
  message: { text: [image === '' ? title : `${image}: ${title}`, text].join('\n') },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(file), uriBaseId: '%SRCROOT%' },
        region: { startLine: line, endLine: Math.max(line, endLine) },
      },
    },
  ],
  // The same finding remains the same alert while its numbers change.
  partialFingerprints: { 'plimsoll/v1': [image, rule, file].join('|') },
});

function describeRule(id: string) {
  if (Object.hasOwn(ADVICE_RULES, id)) {
    const { title, finds } = ADVICE_RULES[id as AdviceId].page;
    return {
      id,
      shortDescription: { text: title },
      fullDescription: { text: finds },
      helpUri: `${HELP}/advice/${id}.md`,
    };
  }
  const isProblem = Object.hasOwn(PROBLEMS, id);
  const text = isProblem ? PROBLEMS[id as keyof typeof PROBLEMS] : `the limit ${id} of the budget`;
  const helpUri = `${HELP}/${isProblem ? 'troubleshooting' : 'budget'}.md`;
  return { id, shortDescription: { text }, helpUri };
}
