import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { listRulesInForce } from '../../../src/budget/effective-limits.ts';
import { parseBudget } from '../../../src/budget/parse/parse-budget.ts';
import { toScope } from '../../../src/budget/scope.ts';
import { makeBudget } from '../../support/image-facts.ts';

/** `rule: [warn, fail]` for the limits that apply. */
const allLimitsOf = (text: string, image?: string) =>
  Object.fromEntries(
    listRulesInForce(makeBudget(text), new Map(), toScope({ name: image ?? '', platform: '' })).map(
      ({ limit }) => [limit.rule, [limit.warnLimit, limit.failLimit]],
    ),
  );
/** The same without our only rule that has a default. */
const getLimits = (text: string, image?: string) => {
  const { privateFiles: _level, ...limits } = allLimitsOf(text, image);
  return limits;
};
const DEFAULTS = { lowestEfficiency: [null, 0.9], highestUserWastedPercent: [null, 0.1] };

describe('accepts any dive file', () => {
  test.each([
    ['an empty file', '', DEFAULTS],
    ['comments only', '# nothing\n', DEFAULTS],
    ['rules without any', 'rules:\n', DEFAULTS],
    [
      'a byte order mark and CRLF',
      '\ufeffrules:\r\n  highestWastedBytes: 20MB\r\n',
      { ...DEFAULTS, highestWastedBytes: [null, 20e6] },
    ],
    [
      'keys in any case',
      'Rules:\n  LOWESTefficiency: 0.5\n  highestwastedbytes: 1\n',
      { ...DEFAULTS, lowestEfficiency: [null, 0.5], highestWastedBytes: [null, 1] },
    ],
    [
      'numbers as text',
      'rules: { lowestEfficiency: "0.95", highestWastedBytes: "150" }',
      { ...DEFAULTS, lowestEfficiency: [null, 0.95], highestWastedBytes: [null, 150] },
    ],
    [
      'exponents',
      'rules: { lowestEfficiency: 9e-1, highestWastedBytes: 1e2 }',
      { ...DEFAULTS, highestWastedBytes: [null, 100] },
    ],
    [
      'underscores, hexadecimal and octal',
      'rules: { lowestEfficiency: 0x1p-2, highestWastedBytes: 1_50, highestUserWastedPercent: 01 }',
      {
        lowestEfficiency: [null, 0.25],
        highestWastedBytes: [null, 150],
        highestUserWastedPercent: [null, 1],
      },
    ],
    ['disabled', 'rules: { lowestEfficiency: disabled, highestUserWastedPercent: disabled }', {}],
    [
      "off, false and empty, as on dive's main branch",
      'rules: { lowestEfficiency: " OFF ", highestWastedBytes: "", highestUserWastedPercent: ' +
        'false }',
      {},
    ],
    [
      'a key without a value, which keeps its default',
      'rules:\n  lowestEfficiency:\n  highestUserWastedPercent: ~\n',
      DEFAULTS,
    ],
    [
      'merge keys',
      'x: &x { lowestEfficiency: 0.5, highestWastedBytes: 5 }\nrules: { <<: *x, ' +
        'lowestEfficiency: 0.6 }',
      { ...DEFAULTS, lowestEfficiency: [null, 0.6], highestWastedBytes: [null, 5] },
    ],
  ])('%s', (_what, text, limits) => expect(getLimits(text)).toEqual(limits));

  test('keys that dive ignores give a notice', () => {
    expect(makeBudget('rules: { lowestEfficiency: 0.9 }\nplugins: [x]\n').notices).toEqual([
      '.dive-ci.yaml: "plugins" is ignored, as in dive',
    ]);
  });

  test("dive's own example is read the way dive reads it", () => {
    const text = `plugins:
  - plugin1

rules:
  # If the efficiency is measured below X%, mark as failed.
  # Expressed as a ratio between 0-1.
  lowestEfficiency: 0.95
  # If the amount of wasted space is at least X or larger than X, mark as failed.
  # Expressed in B, KB, MB, and GB.
  highestWastedBytes: 20MB
  # If the amount of wasted space makes up for X% or more of the image, mark as failed.
  # Note: the base image layer is NOT included in the total image size.
  # Expressed as a ratio between 0-1; fails if the threshold is met or crossed.
  highestUserWastedPercent: 0.20
  plugin1/rule1: error
`;
    expect(getLimits(text)).toEqual({
      lowestEfficiency: [null, 0.95],
      highestWastedBytes: [null, 20e6],
      highestUserWastedPercent: [null, 0.2],
    });
    expect(makeBudget(text).notices).toEqual([
      '.dive-ci.yaml: "plugins" is ignored, as in dive',
      '.dive-ci.yaml: rule "plugin1/rule1" is ignored, as in dive',
    ]);
  });

  test('unknown top-level keys may have any value', () =>
    expect(
      getLimits(
        'rules: { plugin1: { rule1: [error] }, other/rule: ~, lowestEfficiency: 0.9 }\n' +
          'plugins: { a: [1] }\nx-y: 1',
      ),
    ).toEqual(DEFAULTS));

  test('many unknown keys give few notices', () => {
    const keys = Array.from({ length: 1000 }, (_, i) => `  x${i}y/z: 1\n`).join('');
    const { notices } = makeBudget(`rules:\n  lowestEfficiency: 0.9\n${keys}`);
    expect(notices).toHaveLength(11);
    expect(notices.at(-1)).toEqual('.dive-ci.yaml: 990 more such keys are ignored');
  });

  test('a typo next to unknown keys is the only error', () => {
    const read = () =>
      makeBudget('plugins: [x]\nrules: { plugin1/rule1: error, lowestEfficency: 0.95 }');
    expect(read).toThrow('1 problem');
    expect(read).toThrow('unknown rule "lowestEfficency"; did you mean "lowestEfficiency"?');
  });

  test.each([
    [
      'rules: { maxImageSize: 100MB }',
      'unknown rule "maxImageSize"; did you mean "highestImageBytes"?',
    ],
    ['rules: { max-size: 1GB }', 'did you mean "highestImageBytes"?'],
    ['rules: { MAX_LAYERS: 9 }', 'did you mean "highestLayerBytes"?'],
    ['rules: { maxLayerCount: 9 }', 'did you mean "highestLayerCount"?'],
    ['rules: { maxWastePercent: 5% }', 'did you mean "highestUserWastedPercent"?'],
    ['rules: { wasted: 5MB }', 'did you mean "highestWastedBytes"?'],
    ['rules: { minEfficiency: 0.9 }', 'did you mean "lowestEfficiency"?'],
    ['rules: { downloadSize: 5MB }', 'did you mean "highestPullBytes"?'],
    ['rules: { a/b: error }', 'unknown rule "a/b"'],
    ['rules: { Size: 1MB }\nplugins: [x]', 'did you mean "highestImageBytes"?'],
    ['rules: { a/b: error }\nplugins: [x]', '2 problems'],
    ['images: { a: { image: a, maxImageSize: 1MB } }', 'mean the rule "highestImageBytes"?'],
    ['paths: [{ path: a, size: 1MB }]', 'unknown key "size"'],
    ['rules: { lowestEfficiency: 0.9, maxImageSize: 100MB }', 'mean "highestImageBytes"?'],
    ['maxImageSize: 100MB', 'did you mean the rule "highestImageBytes"?'],
    ['image-size: 100MB', 'did you mean the rule "highestImageBytes"?'],
  ])("%s never becomes dive's defaults", (text, message) =>
    expect(() => makeBudget(text)).toThrow(message),
  );

  test.each([
    ['an unknown rule next to one of our rules', 'rules: { a/b: error, highestLayerCount: 9 }'],
    ['an unknown rule next to one of our sections', 'rules: { a/b: error }\nignore: []'],
    ['a rule with dashes', 'rules: { lowest-efficiency: 0.9 }'],
    ['a rule spelled like a dive environment variable', 'rules: { LOWEST_EFFICIENCY: 0.9 }'],
    ['a rule spelled like its flag', 'rules: { lowest-efficiency-threshold: 0.9 }'],
    ['a misspelled rule of ours', 'rules: { highestImageByte: 5MB }'],
    ['a dotted path of keys', 'rules: { rules.lowestEfficiency: 0.9 }'],
  ])('%s is an error', (_what, text) => expect(() => makeBudget(text)).toThrow('1 problem'));

  test.each([
    ['next to one of our rules', 'rules: { highestImageBytes: 1MB }\nplugins: [x]\n'],
    ['next to one of our sections', 'rules: { lowestEfficiency: 0.9 }\nignore: []\nplugins: [x]\n'],
    ['without any rules', 'plugins: [x]\n'],
    ['that look misspelled', 'rules: { lowestEfficiency: 0.9 }\npath: [x]\n'],
    ['that dive reads differently', 'rules:\nrules.lowestEfficiency: 0.99\n'],
    [
      'that are a rule outside of rules',
      'rules: { lowestEfficiency: 0.9 }\nhighestImageBytes: 1MB\n',
    ],
    [
      'that are such a rule, misspelled',
      'rules: { lowestEfficiency: 0.9 }\nhighestImagBytes: 1MB\n',
    ],
  ])('but an error %s', (_where, text) => expect(() => makeBudget(text)).toThrow('1 problem'));

  test('an empty file gives a notice about the defaults', () =>
    expect(makeBudget('').notices).toEqual([".dive-ci.yaml is empty: dive's defaults apply"]));
});

describe('a small size without a unit', () => {
  const read = (text: string) => () => makeBudget(text);
  test.each([
    ['150', '150MB', '150B'],
    ['1', '1MB', '1B'],
    ['9999', '9999MB', '9999B'],
    ['9_999', '9999MB', '9999B'],
    ['"150"', '150MB', '150B'],
    ['"9,999"', '9999MB', '9999B'],
    ['1.5', '1.5MB', '1B'],
    ['0.5', '0.5MB', '0B'],
    ['{ warn: 150 }', '150MB', '150B'],
  ])('is rejected in our rules, with both interpretations: %s', (limit, megabytes, bytes) => {
    const hint = `did you mean ${megabytes} or ${bytes}?`;
    expect(read(`rules: { highestImageBytes: ${limit} }`)).toThrow(hint);
    expect(read(`paths: [{ path: /x, highestBytes: ${limit} }]`)).toThrow(hint);
    expect(read(`paths: [{ path: /x, highestGrowthBytes: ${limit} }]`)).toThrow(hint);
  });

  test.each([
    ['0', 0],
    ['"0"', 0],
    ['0.0', 0],
    ['150B', 150],
    ['150 b', 150],
    ['10000', 10_000],
    ['"10,000"', 10_000],
    ['1e4', 10_000],
  ])('is accepted: %s', (limit, bytes) =>
    expect(getLimits(`rules: { highestImageBytes: ${limit} }`).highestImageBytes).toEqual([
      null,
      bytes,
    ]),
  );

  test("is a number of bytes in dive's own rule, as in dive", () =>
    expect(getLimits('rules: { highestWastedBytes: 150 }').highestWastedBytes).toEqual([
      null,
      150,
    ]));
});

describe('limits', () => {
  test.each([
    ['{ warn: 140MB, fail: 150MB }', [140e6, 150e6]],
    ['{ warn: 140MB }', [140e6, null]],
    ['{ warn: 140MB, fail: disabled }', [140e6, null]],
    ['16000000000000000001', [null, 16000000000000000000]],
    ['0', [null, 0]],
  ])('highestImageBytes: %s', (limit, expected) =>
    expect(getLimits(`rules: { highestImageBytes: ${limit} }`)).toEqual({
      ...DEFAULTS,
      highestImageBytes: expected,
    }),
  );

  test.each(['1,5GB', '1,50 MB', '1,0000'])(
    '%s is not a limit in our rules, because its comma may be a decimal point',
    (limit) =>
      expect(() => makeBudget(`rules: { highestImageBytes: '${limit}' }`)).toThrow('is ambiguous'),
  );

  test("commas that separate thousands are ignored, and in dive's rules any comma", () =>
    expect(
      getLimits("rules: { highestImageBytes: '1,500,000.5kB', highestWastedBytes: '1,5GB' }"),
    ).toEqual({
      ...DEFAULTS,
      highestImageBytes: [null, 1_500_000_500],
      highestWastedBytes: [null, 15e9],
    }));

  test.each([
    ['0.05', 0.05],
    ['.5', 0.5],
    ['5%', 0.05],
    ['"5 %"', 0.05],
    ['12.5%', 0.125],
    ['100%', 1],
    ['0', 0],
  ])('lowestVisibleRatio: %s', (limit, expected) =>
    expect(getLimits(`rules: { lowestVisibleRatio: ${limit} }`)).toEqual({
      ...DEFAULTS,
      lowestVisibleRatio: [null, expected],
    }),
  );

  test.each(['off', 'disabled', 'false', '"False"'])('%s turns a rule off', (off) =>
    expect(getLimits(`rules: { highestImageBytes: ${off} }`)).toEqual(DEFAULTS),
  );

  test.each(['""', '" "', '~', 'null', 'true', 'no', 'unlimited'])(
    '%s does not: our rules are never turned off by accident',
    (text) =>
      expect(() => makeBudget(`rules: { highestImageBytes: ${text} }`)).toThrow('1 problem'),
  );

  test('rejects a warning that could never appear, including for lower limits', () => {
    expect(() => makeBudget('rules: { highestImageBytes: { warn: 2B, fail: 1B } }')).toThrow(
      'it never warns',
    );
    expect(() => makeBudget('rules: { lowestVisibleRatio: { warn: 0.1, fail: 0.2 } }')).toThrow(
      'it never warns',
    );
  });
});

test("an image's rules override the general ones, bound by bound", () => {
  const text = `
rules: { highestImageBytes: { warn: 140MB, fail: 150MB }, highestLayerCount: 5 }
images:
  api:
    image: "api:ci"
    rules: { highestImageBytes: 300MB, highestLayerCount: off, lowestEfficiency: { warn: 0.95 } }
`;
  expect(getLimits(text, 'api')).toEqual({
    ...DEFAULTS,
    highestImageBytes: [140e6, 300e6],
    lowestEfficiency: [0.95, 0.9],
  });
  expect(getLimits(text, 'other')).toEqual({
    ...DEFAULTS,
    highestImageBytes: [140e6, 150e6],
    highestLayerCount: [null, 5],
  });
});

test('paths, waivers and images have their lines', () => {
  const budget = makeBudget(`
paths:
  - { path: "/app", highestBytes: { warn: 1MB, fail: 2MB } }
  - path: "**/.git"
    deny: true
    why: no history
ignore: ["/usr/share/**"]
waivers:
  - { rule: LowestEfficiency, until: 2027-01-31, why: moving }
  - { rule: "**/.git", until: 2028-02-29, why: moving }
estimate: true
images:
  api:
    build: { context: ./api, target: final, args: { VERSION: 1.20, DEBUG: true } }
    paths: [{ path: /x, deny: true }]
  worker: { build: . }
`);
  expect(budget.paths).toEqual([
    {
      id: 'paths[0]',
      path: '/app',
      highestBytes: {
        warn: { limit: 1e6, from: '.dive-ci.yaml:3', text: '1MB' },
        fail: { limit: 2e6, from: '.dive-ci.yaml:3', text: '2MB' },
      },
      highestGrowthBytes: null,
      isDenied: false,
      why: null,
      from: '.dive-ci.yaml:3',
    },
    {
      id: 'paths[1]',
      path: '**/.git',
      highestBytes: null,
      highestGrowthBytes: null,
      isDenied: true,
      why: 'no history',
      from: '.dive-ci.yaml:4',
    },
  ]);
  expect(budget.ignore).toEqual(['/usr/share/**']);
  expect(budget.waivers).toEqual([
    { rule: 'lowestEfficiency', until: '2027-01-31', why: 'moving', from: '.dive-ci.yaml:9' },
    { rule: '**/.git', until: '2028-02-29', why: 'moving', from: '.dive-ci.yaml:10' },
  ]);
  expect(budget.mayEstimate).toBe(true);
  const recipe = { file: null, target: null, args: {} };
  expect(budget.images.get('api')?.build).toEqual({
    ...recipe,
    context: './api',
    target: 'final',
    args: { VERSION: '1.20', DEBUG: 'true' },
  });
  expect(budget.images.get('api')?.paths[0]?.id).toBe('images.api.paths[0]');
  expect(budget.images.get('worker')).toMatchObject({
    image: null,
    build: { ...recipe, context: '.' },
  });
});

test('base, baseline and override are read, and are off if absent', () => {
  const written = makeBudget(`
base: "docker:python:3.13-slim"
baseline: { required: true }
override: { label: "size-ok" }
paths: [{ path: /app, highestGrowthBytes: 5MB }]
images:
  api: { image: "api:ci", base: "oci-dir:base" }
  web: { image: "web:ci" }
`);
  expect(written).toMatchObject({
    base: 'docker:python:3.13-slim',
    isBaselineRequired: true,
    overrideLabel: 'size-ok',
  });
  expect([...written.images.values()].map(({ base }) => base)).toEqual(['oci-dir:base', null]);
  expect(written.paths[0]).toMatchObject({
    highestBytes: null,
    highestGrowthBytes: { fail: { limit: 5e6 } },
  });
  const off = { base: null, isBaselineRequired: false, overrideLabel: null };
  expect(makeBudget('rules: {}')).toMatchObject(off);
  expect(makeBudget('baseline: {}')).toMatchObject(off);
  expect(makeBudget('baseline: { required: false }')).toMatchObject(off);
});

/** Cases that a golden file can't contain, because editors or git would change them. */
describe('positions are correct, whatever the line contains', () => {
  test.each([
    [
      'a tab as indentation',
      'rules:\n\tlowestEfficiency: 0.1\n',
      '2:1',
      '  lowestEfficiency: 0.1',
      '^',
    ],
    [
      'tabs between',
      'rules:\n  highestImageBytes:\t\tx\n',
      '2:23',
      '  highestImageBytes:  x',
      '                      ^',
    ],
    [
      'CRLF',
      'rules:\r\n  highestImageBytes: x\r\n',
      '2:22',
      '  highestImageBytes: x',
      '                     ^',
    ],
    ['a byte order mark', '\ufeffrules: 5\n', '1:8', 'rules: 5', '       ^'],
    [
      'wide letters',
      'rules: { highestImageBytes: 漢字 x }',
      '1:29',
      'rules: { highestImageBytes: 漢字 x }',
      '                            ^^^^^^ ',
    ],
    [
      'control characters',
      'rules: { highestImageBytes: "\u001b[2J" }',
      '1:29',
      'rules: { highestImageBytes: "\\x1b[2J" }',
      '                            ^^^^^^^^^',
    ],
    [
      'directions',
      'rules: { highestImageBytes: \u202ex }',
      '1:29',
      'rules: { highestImageBytes: \\u{202e}x }',
      '                            ^^^^^^^^^',
    ],
  ])('%s', (_what, text, place, line, carets) => {
    const message = getMessage(text);
    expect(message).toContain(`.dive-ci.yaml:${place} `);
    expect(message).toContain(line.trimStart());
    expect(message).toContain(`| ${carets}`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the test searches for them
    expect(message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });

  test('a very long line is shortened around the error', () => {
    const message = getMessage(
      `rules: { ${'highestLayerCount: 1, '.repeat(1)}highestImageBytes: "${'z'.repeat(5000)}" }`,
    );
    expect(Math.max(...message.split('\n').map(({ length }) => length))).toBeLessThan(250);
  });

  test('very many problems are counted, and the first ones shown', () => {
    const message = getMessage(
      `images: {}\nrules:\n${Array.from({ length: 1000 }, (_, i) => `  wrong${i}: 1\n`).join('')}`,
    );
    expect(message).toContain('1000 problems');
    expect(message).toContain('… and 950 more');
  });
});

describe('rejects a hostile file quickly', () => {
  test.each([
    [
      'an alias bomb',
      `a: &a [1,1,1,1,1,1,1,1]\n${'bcdefghi'
        .split('')
        .map((name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]},`.repeat(8)}]\n`)
        .join('')}`,
    ],
    ['an alias to itself', 'rules: &a { <<: *a }\nx: &b [*b, *b]\n'],
    ['deep nesting', '['.repeat(20_000)],
    ['deep mappings', '{a: '.repeat(5000)],
    ['more than 1 MiB', `# ${'x'.repeat(1 << 20)}`],
    ['a key with a meaning in JavaScript', '__proto__: { rules: 1 }\nconstructor: 1\n'],
    ['very many unknown keys', Array.from({ length: 30_000 }, (_, i) => `k${i}:\n`).join('')],
    ['very many equal keys', 'a:\n'.repeat(10_000)],
  ])('%s', (_what, text) => expect(getMessage(text)).toMatch(/^invalid budget: \d+ problem/));
});

test('the budget of this project is valid', () => {
  const text = readFileSync(new URL('../../../.dive-ci.yaml', import.meta.url), 'utf8');
  expect(parseBudget({ text, source: '.dive-ci.yaml', sha256: '', notices: [] }).notices).toEqual(
    [],
  );
});

test.each([
  ['a string', 'platform: linux/arm64', ['linux/arm64']],
  ['a list', 'platform: [linux/amd64, linux/arm/v7]', ['linux/amd64', 'linux/arm/v7']],
  ['with commas', 'platform: "linux/amd64, linux/arm64"', ['linux/amd64', 'linux/arm64']],
  ['nothing', '', []],
])('the platforms of an entry: %s', (_, line, platforms) => {
  const there = makeBudget(`images:\n  a:\n    image: x\n    ${line}\n`);
  expect(there.images.get('a')?.platforms).toEqual(platforms);
  const built = makeBudget(`images:\n  a:\n    build:\n      context: .\n      ${line}\n`);
  expect(built.images.get('a')?.platforms).toEqual(platforms);
});

test.each([
  ['platform: linux/arm/v7/x', '"linux/arm/v7/x" is not a platform'],
  ['platform: [linux/amd64, linux/]', '"linux/" is not a platform'],
])('an invalid platform: %s', (line, message) =>
  expect(() => makeBudget(`images: { a: { image: x, ${line} } }`)).toThrow(message),
);

test('platforms in an entry and in its build', () =>
  expect(() =>
    makeBudget(
      'images: { a: { build: { context: ., platform: linux/arm64 }, platform: linux/386 } }',
    ),
  ).toThrow('platform is set twice'));

function getMessage(text: string): string {
  try {
    makeBudget(text);
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    expect(code).toBe('BUDGET_INVALID');
    return message;
  }
  throw new Error('this budget can be used');
}

describe('privateFiles', () => {
  test.each([
    ['', [0, null]],
    ['rules: { privateFiles: warn }', [0, null]],
    ['rules: { privateFiles: FAIL }', [0, 0]],
    ['rules: { privateFiles: off }', undefined],
  ])('%j', (text, limits) => expect(allLimitsOf(text).privateFiles).toEqual(limits));

  test('an image has a separate level', () =>
    expect(
      allLimitsOf(
        'rules: { privateFiles: off }\nimages: { a: { rules: { privateFiles: fail } } }',
        'a',
      ).privateFiles,
    ).toEqual([0, 0]));

  test.each([
    ['rules: { privateFiles: 2 }', '"2" is not a level', 'write warn, fail or off'],
    ['rules: { privateFiles: { warn: 0 } }', 'no single level', 'write warn, fail or off'],
    [
      'waivers: [{ rule: highestImageBytes, path: /a, until: 2027-01-01, why: b }]',
      'path belongs to waivers of privateFiles',
      'write the path of an entry in paths as rule',
    ],
  ])('rejects %j', (text, message, hint) => {
    expect(() => makeBudget(text)).toThrow(message);
    expect(() => makeBudget(text)).toThrow(hint);
  });
});

test('a budget of exactly 1 MiB is read', () => {
  const pad = (length: number) => `rules: {}\n#${'x'.repeat(length - 11)}`;
  expect(() => makeBudget(pad(2 ** 20))).not.toThrow();
  expect(() => makeBudget(pad(2 ** 20 + 1))).toThrow(/more than 1 MiB of YAML/);
});

test.each([
  [10, []],
  [11, ['1 more such keys are ignored']],
])('%d keys that dive ignores, too: the others are counted', (count, rest) => {
  const foreign = Array.from({ length: count }, (_, i) => `zzqqxx-${'k'.repeat(i + 1)}: 1\n`);
  const { notices } = makeBudget(`rules:\n  highestWastedBytes: 20MB\n${foreign.join('')}`);
  expect(notices.filter((notice) => String(notice).includes('more such keys'))).toEqual(
    rest.map((words) => expect.stringContaining(words)),
  );
  expect(notices).toHaveLength(10 + rest.length);
});
