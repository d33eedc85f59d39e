// Compares Plimsoll with other programs in one run: whole processes, in turns, medians.
//   npm run bench [-- [--quick] [--write] [TRIAL…]]
// --quick takes 3 turns instead of 7; --write writes the tables into docs/benchmarks.md. Images are
// generated once, from fixed seeds, below $PLIMSOLL_CACHE (~/.cache/plimsoll); they take 3 GB. dive
// is found in $PLIMSOLL_DIVE or PATH.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureInTurns } from './bench/measure.ts';
import { describeMachine, renderChecks, renderTimes } from './bench/tables.ts';
import { TRIALS } from './bench/trials.ts';
import { replaceMarked } from './documents/marked.ts';

const DOCUMENT = 'docs/benchmarks.md';

const { values, positionals } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const unknown = positionals.filter((name) => !Object.hasOwn(TRIALS, name));
if (unknown.length > 0)
  throw new Error(`unknown trial ${unknown.join(', ')}; trials: ${Object.keys(TRIALS).join(', ')}`);

const rounds = values.quick ? 3 : 7;
const finished = [];
for (const [name, prepare] of Object.entries(TRIALS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.error(`${name} …`);
  const trial = await prepare();
  try {
    finished.push({
      trial,
      results: measureInTurns(trial.commands, Math.min(rounds, trial.mostRounds ?? rounds)),
    });
  } finally {
    trial.cleanUp?.();
  }
}
const tables = `${renderChecks(finished)}\n${renderTimes(finished)}\n${describeMachine(rounds)}\n`;
console.log(tables);
if (values.write)
  writeFileSync(DOCUMENT, replaceMarked(readFileSync(DOCUMENT, 'utf8'), 'bench', tables));
