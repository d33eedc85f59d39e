// The peer for comparisons: reads and checks stored reports like the program, without comparing.
//   node scripts/bench/read-reports.ts REPORT…
import { readFileSync } from 'node:fs';
import { checkBaseline } from '../../src/compare/check-baseline.ts';
import { parseReport } from '../../src/judge/parse-report.ts';

for (const path of process.argv.slice(2))
  checkBaseline(parseReport({ text: readFileSync(path, 'utf8'), source: path }), path);
