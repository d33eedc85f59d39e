import { describe, expect, test } from '@jest/globals';
import type { Advice, Rewrite } from '../../src/model/advice.ts';
import type { GateReport, ImageReport } from '../../src/model/report.ts';
import { renderCheckRun } from '../../src/report/paint/github/check-run.ts';
import { renderComment } from '../../src/report/paint/github/comment.ts';
import { listSuggestions } from '../../src/report/paint/github/suggestions.ts';
import { SAMPLES } from '../support/sample-reports.ts';

const [advised] = SAMPLES.advised().images as [ImageReport];
const [first] = advised.advice as [Advice];

const rewrite = (more: Partial<Rewrite> = {}): Rewrite => ({
  file: 'app/Dockerfile',
  line: 5,
  endLine: 6,
  oldLines: ['RUN apt-get update && \\', '\tapt-get install -y curl'],
  newLines: [
    'RUN apt-get update && \\',
    '\tapt-get install -y curl \\',
    '\t&& rm -rf /var/lib/apt/lists/*',
  ],
  advice: [{ id: first.id, subject: first.subject }],
  bytes: 19_700_000,
  ...more,
});

const report = (...rewrites: readonly Rewrite[]): GateReport => ({
  ...SAMPLES.advised(),
  images: [{ ...advised, rewrites }],
});

describe('the diff in the comment', () => {
  const SUMMARY = 'Ready to apply: 1 change of <code>app/Dockerfile</code>';
  const FOLD = `<details><summary>${SUMMARY}</summary>

\`\`\`diff
@@ lines 5-6 @@
 RUN apt-get update && \\
-    apt-get install -y curl
+    apt-get install -y curl \\
+    && rm -rf /var/lib/apt/lists/*
\`\`\`

</details>`;

  test('is folded', () => expect(renderComment(report(rewrite()))).toContain(FOLD));

  test('names a second file', () => {
    const ignored = rewrite({
      ...{ file: '.dockerignore', line: 1, endLine: 1, oldLines: [], newLines: ['tests'] },
    });
    expect(renderComment(report(rewrite(), ignored))).toContain(
      '@@ .dockerignore, line 1 @@\n+tests\n',
    );
    // There is no line that a suggestion could replace.
    expect(listSuggestions(report(ignored))).toEqual([]);
  });

  test('names the command that can add a build stage', () => {
    const [tools] = advised.advice as [Advice];
    const needed = { ...report(rewrite()).images[0], advice: [{ ...tools, id: 'toolchain' }] };
    const given = { ...report(), images: [needed as ImageReport] };
    const command = 'plimsoll fix</code> can also add a build stage.';
    expect(renderComment(given)).toContain(command);
    expect(renderComment(report(rewrite()))).not.toContain(command);
  });

  test('is open in the check run', () =>
    expect(renderCheckRun(report(rewrite())).text).toContain(
      '**Ready to apply: 1 change of** <code>',
    ));

  test('is absent without a change that is certain', () =>
    expect(renderComment(SAMPLES.advised())).not.toContain('as a diff'));

  test('shows at most ten changes, and two context lines', () => {
    const stays = ['# a', '# b', '# c', '# d', '# e'];
    const many = Array.from({ length: 12 }, (_, i) =>
      rewrite({
        line: 10 * i + 1,
        endLine: 10 * i + 6,
        oldLines: [...stays, 'RUN x'],
        newLines: stays,
      }),
    );
    const comment = renderComment(report(...many));
    expect(comment).toContain('Ready to apply: 12 changes of');
    expect(comment).toContain('@@ lines 91-96 @@\n # a\n …\n # e\n-RUN x\n```\n\nand 2 more');
    expect(comment).not.toContain('@@ lines 101-106');
  });

  test('is inert', () => {
    const comment = renderComment(
      report(rewrite({ oldLines: ['RUN echo "````" @octocat', 'RUN \u202eevil\u001b[31m'] })),
    );
    expect(comment).toContain('`````diff\n');
    expect(comment).toContain('-RUN \\u202eevil\\x1b[31m');
  });
});

describe('suggestions', () => {
  const makeBody = (one: Rewrite): string | undefined => listSuggestions(report(one))[0]?.body;

  test('have the saving, the reason, and exactly the new lines', () => {
    const [suggestion] = listSuggestions(report(rewrite()));
    const { advice: _advice, bytes: _bytes, file, ...lines } = rewrite();
    expect(suggestion).toMatchObject({ path: file, ...lines });
    const [saved, instruction] = suggestion?.body.split(/\n\n(?=```)/) ?? [];
    expect(saved).toMatch(/^\*\*Saves up to 19\.7 MB\*\* · .+$/);
    expect(instruction).toBe(
      [
        '```suggestion',
        'RUN apt-get update && \\',
        '\tapt-get install -y curl \\',
        '\t&& rm -rf /var/lib/apt/lists/*',
        '```',
        '',
      ].join('\n'),
    );
  });

  test('for a deleted instruction are empty', () =>
    expect(makeBody(rewrite({ newLines: [] }))).toMatch(/\n\n```suggestion\n```\n$/));

  test('have a fence that no line closes', () =>
    expect(makeBody(rewrite({ newLines: ['````', 'RUN echo `date`'] }))).toMatch(
      /\n`````suggestion\n````\nRUN echo `date`\n`````\n$/,
    ));

  test.each([
    ['an invisible character', ['RUN a\u200b']],
    ['a text direction', ['RUN a\u202e']],
    ['a carriage return', ['RUN a\r']],
    ['an escape sequence', ['RUN a\u001b[2J']],
    ['too much text', Array(60).fill('a'.repeat(2000))],
  ])('are not created from %s', (_what, lines) =>
    expect(listSuggestions(report(rewrite({ newLines: lines })))).toEqual([]),
  );

  test('nor if the old lines contain one', () =>
    expect(listSuggestions(report(rewrite({ oldLines: ['RUN a\u202e', 'RUN b'] })))).toEqual([]));

  test('start with the largest saving, and platforms share them', () => {
    const small = rewrite({ line: 1, endLine: 1, bytes: 5 });
    const images = [
      { ...advised, rewrites: [small, rewrite({ bytes: 7 })] },
      { ...advised, rewrites: [rewrite({ bytes: 9 }), rewrite({ file: 'Dockerfile', bytes: 1 })] },
    ];
    const found = listSuggestions({ ...report(), images });
    expect(found.map(({ path, line, body }) => [path, line, body.slice(14, 22)])).toEqual([
      ['app/Dockerfile', 5, expect.stringContaining('9 B')],
      ['app/Dockerfile', 1, expect.stringContaining('5 B')],
      ['Dockerfile', 5, expect.stringContaining('1 B')],
    ]);
  });
});
