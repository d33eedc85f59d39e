import type { Advice } from '../../src/model/advice.ts';
import type { DockerfileLines } from '../../src/model/facts.ts';
import type { GateReport, ImageReport, Loosening } from '../../src/model/report.ts';
import type { RunContext } from '../../src/model/run-context.ts';
import { formatSentences } from '../../src/report/words/messages/sentence.ts';

export const RUN: RunContext = {
  repository: 'octo-org/shop',
  serverUrl: 'https://github.com',
  event: 'pull_request',
  headSha: '1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e',
  baseSha: '0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d',
  baseRef: 'main',
  pullRequest: 42,
  workflow: 'images',
  runId: '19283746501',
  runAttempt: 1,
};

/** The same, as a workflow with a Dockerfile produces it. */
export function inWorkflow(
  report: GateReport,
  by: DockerfileLines['by'] = 'provenance',
): GateReport {
  const { images, ...said } = formatSentences(report, 'action');
  return { ...said, run: RUN, images: images.map((image) => withLines(image, by)) };
}

/**
 * Every layer above the base image comes from a Dockerfile line; long instructions span several.
 */
function withLines(image: ImageReport, by: DockerfileLines['by']): ImageReport {
  if (image.facts?.files === undefined) return image;
  const layers = image.facts.layers.map((layer) => {
    if (layer.index === 0) return layer;
    const line = 2 * layer.index + 3;
    const endLine = (layer.instruction ?? '').includes('&&') ? line + 1 : line;
    return { ...layer, dockerfile: { file: 'Dockerfile', line, endLine, by } };
  });
  return { ...image, facts: { ...image.facts, layers } };
}

/** What could be removed from the image of `over`. */
export function withAdvice(report: GateReport): GateReport {
  return {
    ...report,
    images: report.images.map((image) => (image.facts ? { ...image, advice: ADVICE } : image)),
  };
}

const ADVICE: readonly Advice[] = [
  {
    id: 'deleted-later',
    subject: 'run',
    bytes: 34_102_331,
    layer: 3,
    places: [
      { path: '/tmp/wheels', bytes: 34_102_331, layer: 3, isVisible: false, hiddenInLayer: 4 },
    ],
    placeCount: 1,
  },
  {
    id: 'copied-metadata',
    subject: 'mode',
    bytes: 6_004_211,
    layer: 6,
    places: [
      {
        path: '/app/static/vendor/maplibre-gl-4.7.1/dist/maplibre-gl-dev.js',
        bytes: 6_004_211,
        layer: 5,
        isVisible: false,
        hiddenInLayer: 6,
      },
    ],
    placeCount: 210,
  },
  {
    id: 'package-index',
    subject: 'apt',
    bytes: 1_902_110,
    layer: 2,
    places: [{ path: '/var/lib/apt/lists', bytes: 1_902_110, layer: 2, isVisible: true }],
    placeCount: 1,
  },
];

export function withLoosened(
  report: GateReport,
  loosened: readonly Loosening[] = LOOSENED,
): GateReport {
  return { ...report, budget: { ...report.budget, loosened } };
}

const LOOSENED: readonly Loosening[] = [
  {
    kind: 'limit',
    rule: 'highestImageBytes',
    image: null,
    bound: 'fail',
    unit: 'bytes',
    oldLimit: 150e6,
    newLimit: 200e6,
  },
  {
    kind: 'limit',
    rule: 'highestUserWastedPercent',
    image: null,
    bound: 'fail',
    unit: 'ratio',
    oldLimit: 0.1,
    newLimit: null,
  },
  { kind: 'denial', rule: '**/.git', image: null },
  { kind: 'ignore', rule: '/usr/share/zoneinfo/**', image: 'api' },
  {
    kind: 'waiver',
    rule: 'highestLayerBytes',
    image: null,
    until: '2027-01-31',
    why: 'model weights move out in January',
  },
];

/** Text that tries to break out of Markdown, HTML, a log, or GitHub's own references. */
export const NASTY: readonly string[] = [
  '@octocat',
  '@octo-org/security-team',
  '#1',
  'octo-org/shop#1',
  'GH-1',
  'JIRA-123',
  'GHSA-aaaa-bbbb-cccc',
  'CVE-2026-12345',
  '1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e',
  'octo-org/shop@1b2c3d4',
  '1b2c3d4',
  'deadbeef',
  '1234567',
  ':+1:',
  ':tada:',
  'https://evil.example/x?y=z#1',
  'www.evil.example',
  'mail@evil.example',
  'mailto:mail@evil.example',
  'xmpp:mail@evil.example/x',
  '[x](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '[x]: https://evil.example',
  '[^1]',
  '<https://evil.example>',
  '<a href="https://evil.example">x</a>',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</code></details></td></table>',
  '<details open><summary>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?php',
  '&lt;b&gt; &#60;b&#62; &amp;',
  '# heading',
  '\n# heading\n',
  '\n\n---\n',
  '===',
  '---',
  '| a | b |',
  '|',
  '\\|',
  '\\',
  '`',
  '``` x',
  '~~~',
  '**bold** __bold__ *x* _x_ ~~x~~',
  '- item',
  '+ item',
  '1. item',
  '> quote',
  '[!WARNING]',
  '- [ ] task',
  '$x$',
  '::error file=x::owned',
  '\n::stop-commands::x',
  '##[error]owned',
  '\x1b[31m',
  '\x1b]0;title\x07',
  '\r\n',
  '\r::error::owned',
  '\u2028',
  '\u202egpj.exe',
  '\u200b@octocat',
  '\ufeff',
  '\ud800',
  '\0',
  '"',
  "'",
  '( )',
  '%0A%25',
  '👩‍👩‍👧‍👦',
  'नमस्ते',
];

/**
 * What a stranger's report may claim about itself: its run, its lines, the history of its budget.
 */
export function inHostileWorkflow(report: GateReport): GateReport {
  const file = '../](https://evil.example)/Docker|file @octocat #1';
  const loosened: Loosening[] = [
    { kind: 'denial', rule: '</details>|@octocat', image: '[x](https://evil.example)' },
    {
      kind: 'waiver',
      rule: 'highestImageBytes',
      image: null,
      until: '2027-01-31',
      why: 'see #1 and\n# @octocat',
    },
  ];
  const images = report.images.map((image): ImageReport => {
    if (image.facts?.files === undefined) return image;
    const lines = { file, line: 3, endLine: 4, by: 'instruction' } as const;
    const layers = image.facts.layers.map((layer) => ({ ...layer, dockerfile: lines }));
    const places = [{ path: '/x</summary>`@octocat`\n```', bytes: 3, layer: 0, isVisible: false }];
    const advice: Advice[] = [
      { id: 'private-files', subject: '.git', bytes: 0, layer: 0, places, placeCount: 1 },
    ];
    return { ...image, facts: { ...image.facts, layers }, advice };
  });
  const run = {
    ...RUN,
    serverUrl: 'javascript://github.com/%0aalert(1)',
    repository: 'a/b)](https://evil.example',
  };
  return withLoosened({ ...report, run, images }, loosened);
}

/** The report's first image this many times, under different names. */
export function manyImages(report: GateReport, count: number): GateReport {
  const images = Array.from({ length: count }, (_, i): ImageReport => {
    const [image] = report.images;
    if (image === undefined) throw new Error('the report has no image');
    return { ...image, key: { ...image.key, name: `image-${i}` } };
  });
  return { ...report, images };
}
