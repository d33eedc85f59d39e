import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const PREVIEW = join(import.meta.dirname, '../../scripts/preview-github.ts');

test('every state of a report can be rendered as a comment, a summary and a check run', () => {
  const page = execFileSync(process.execPath, [PREVIEW], { encoding: 'utf8', maxBuffer: 1e8 });
  const count = (kind: string): number => page.split(`<section class="${kind}">`).length - 1;
  expect(count('comment')).toBeGreaterThan(30);
  expect([count('summary'), count('check')]).toEqual([count('comment'), count('comment')]);
});
