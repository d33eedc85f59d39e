// What a release needs to know, for .github/workflows/release.yml and for trying it beforehand:
//   node scripts/release.ts plan v1.2.3     checks that the tag can be released; prints what to do as NAME=VALUE lines
//   node scripts/release.ts notes v1.2.3    prints the version's part of CHANGELOG.md
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { notesOf } from './release/changelog.ts';
import { planRelease, renderPlan } from './release/plan.ts';

const [command, tag = ''] = process.argv.slice(2);
const changelog = readFileSync('CHANGELOG.md', 'utf8');

if (command === 'plan') {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const tags = execFileSync('git', ['tag', '--list'], { encoding: 'utf8' }).split('\n');
  const plan = planRelease({ tag, packageVersion: version, changelog, tags });
  if ('problems' in plan) fail(plan.problems);
  else process.stdout.write(renderPlan(plan));
} else if (command === 'notes') {
  const notes = notesOf(changelog, tag.replace(/^v/, ''));
  if (notes === undefined) fail([`CHANGELOG.md says nothing of ${tag}`]);
  else process.stdout.write(`${notes}\n`);
} else {
  fail(['usage: node scripts/release.ts plan|notes TAG']);
}

function fail(problems: readonly string[]): void {
  for (const problem of problems) console.error(problem);
  process.exitCode = 1;
}
