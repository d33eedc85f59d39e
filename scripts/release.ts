// Data for a release, for .github/workflows/release.yml and to try it beforehand:
//   node scripts/release.ts plan v1.2.3            checks the tag; prints what to do as NAME=VALUE
// lines
//   node scripts/release.ts notes v1.2.3           prints the version's part of CHANGELOG.md
//   node scripts/release.ts formula v1.2.3 PACKAGE prints the Homebrew formula for that npm package
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNotes } from './release/changelog.ts';
import { fillFormula } from './release/formula.ts';
import { planRelease, renderPlan } from './release/plan.ts';

const FORMULA = join(import.meta.dirname, '../packaging/homebrew/plimsoll.rb');

const [command, tag = '', file] = process.argv.slice(2);
const version = tag.replace(/^v/, '');

if (command === 'plan') {
  const tags = execFileSync('git', ['tag', '--list'], { encoding: 'utf8' }).split('\n');
  const packageVersion = JSON.parse(readFileSync('package.json', 'utf8')).version;
  const plan = planRelease({ tag, packageVersion, changelog: readChangelog(), tags });
  if ('problems' in plan) fail(plan.problems);
  else process.stdout.write(renderPlan(plan));
} else if (command === 'notes') {
  const notes = findNotes(readChangelog(), version);
  if (notes === undefined) fail([`CHANGELOG.md has no notes for ${tag}`]);
  else process.stdout.write(`${notes}\n`);
} else if (command === 'formula' && file !== undefined) {
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
  process.stdout.write(fillFormula(readFileSync(FORMULA, 'utf8'), version, sha256));
} else {
  fail(['usage: node scripts/release.ts plan|notes TAG, or formula TAG PACKAGE']);
}

function readChangelog(): string {
  return readFileSync('CHANGELOG.md', 'utf8');
}

function fail(problems: readonly string[]): void {
  for (const problem of problems) console.error(problem);
  process.exitCode = 1;
}
