import { describe, expect, test } from '@jest/globals';
import { type TraceHints, traceLayers } from '../../../src/analyze/dockerfile/trace-layers.ts';
import { settleBase } from '../../../src/analyze/dockerfile/traced-base.ts';
import type { BaseImageFacts } from '../../../src/model/base.ts';
import type { SourcedLayer } from '../../../src/model/sourced-image.ts';
import { expectLinear } from '../../support/growth.ts';
import { HOSTILE_DOCKERFILES } from '../../support/hostile-dockerfiles.ts';

/** History entries, lowest first; one that starts with `-` made no layer. */
type History = readonly string[];
const BUILT = { target: undefined };

/** The line of each layer: `3`, `4-6`, or `?` if none is reported. */
function trace(
  dockerfile: readonly string[],
  history: History,
  hints: Partial<TraceHints> = { built: BUILT },
): string {
  const entries = history.map((text) => ({
    createdBy: text.replace(/^-/, ''),
    isEmpty: text.startsWith('-'),
  }));
  const layers = entries
    .filter(({ isEmpty }) => !isEmpty)
    .map(() => ({ digest: null, diffId: null }) as SourcedLayer);
  const image = { layers, origins: { history: entries, provenance: null } };
  const text = dockerfile.join('\n');
  const { lines } = traceLayers(image, {
    dockerfile: { path: 'Dockerfile', text },
    find: () => undefined,
    ...hints,
  });
  return lines.map((found) => (found ? getRange(found.line, found.endLine) : '?')).join(' ');
}

const getRange = (line: number, endLine: number): string =>
  line === endLine ? `${line}` : `${line}-${endLine}`;

describe('an instruction is found in what builders record about it', () => {
  test.each<[what: string, instruction: string, createdBy: string]>([
    ['a command', 'RUN make  all', 'RUN /bin/sh -c make  all # buildkit'],
    ['with build arguments', 'RUN make', 'RUN |2 A=1 B=x y /bin/sh -c make # buildkit'],
    [
      'with its own options',
      'RUN --mount=type=cache,target=/x --network=none make',
      'RUN /bin/sh -c make # buildkit',
    ],
    [
      'with the shell of the base image',
      'RUN make',
      'RUN /bin/bash -o pipefail -c make # buildkit',
    ],
    ['as an exec form', 'RUN ["make", "all"]', 'RUN make all # buildkit'],
    [
      'as an exec form with build arguments',
      'RUN ["make", "all"]',
      'RUN |1 A=1 make all # buildkit',
    ],
    ['of the classic builder', 'RUN make', '/bin/sh -c make'],
    ['of the classic builder, with build arguments', 'RUN make', '|1 A=1 /bin/sh -c make'],
    ['of kaniko', 'RUN make', 'RUN make'],
    ['a copy', 'COPY a b /c/', 'COPY a b /c/ # buildkit'],
    ['from another stage, as a link', 'COPY --link --from=0 a /c', 'COPY a /c # buildkit'],
    [
      'with an owner and a mode',
      'COPY --chmod=755 --chown=me a /c',
      'COPY --chown=me --chmod=755 a /c # buildkit',
    ],
    ['with an owner, by an old BuildKit', 'COPY --chown=me a /c', 'COPY a /c # buildkit'],
    ['with its parents', 'COPY --parents a/b /c', 'COPY --parents a/b /c # buildkit'],
    ['in quotes', 'COPY "a" \'b\' /c\\ d/', 'COPY a b /c d/ # buildkit'],
    ['as an exec form', 'COPY ["a b", "/c d"]', 'COPY a b /c d # buildkit'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Dockerfile syntax
    ['with variables', 'ADD $A.tar /x/${B:-${C}}/y', 'ADD app.tar /x/1.2/y # buildkit'],
    ['of the classic builder', 'COPY a /c', '/bin/sh -c #(nop) COPY file:0123 in /c '],
    [
      'of the classic builder, with an owner',
      'COPY --chown=1:2 a /c',
      '/bin/sh -c #(nop) COPY --chown=1:2file:0123 in /c ',
    ],
    [
      'of the classic builder, several',
      'ADD a b /c/',
      '/bin/bash -c #(nop) ADD multi:0123 in /c/ ',
    ],
    ['a folder', 'WORKDIR /a//b/', 'WORKDIR /a/b'],
    ['a folder from the last one', 'WORKDIR b', 'WORKDIR /a/b'],
    ['a folder with a variable', 'WORKDIR $HOME/b', 'WORKDIR /root/b'],
    ['a folder of the classic builder', 'WORKDIR /a', '/bin/sh -c #(nop) WORKDIR /a'],
  ])('%s: %s', (_what, instruction, createdBy) =>
    expect(trace(['FROM x', instruction], [createdBy])).toBe('2'),
  );

  test.each<[what: string, instruction: string, createdBy: string]>([
    ['another command', 'RUN make', 'RUN /bin/sh -c make all # buildkit'],
    ['the end of another command', 'RUN true', 'RUN /bin/sh -c make || true # buildkit'],
    [
      'the end of another command after arguments',
      'RUN true',
      'RUN |1 A=1 /bin/sh -c make || true # buildkit',
    ],
    ['another verb', 'ADD a /c', 'COPY a /c # buildkit'],
    ['another source', 'COPY a /c', 'COPY b /c # buildkit'],
    ['another owner', 'COPY --chown=me a /c', 'COPY --chown=you a /c # buildkit'],
    ['an owner if there is none', 'COPY a /c', 'COPY --chown=you a /c # buildkit'],
    ['another place', 'COPY a /c', '/bin/sh -c #(nop) COPY file:0123 in /d '],
    ["something that a variable can't explain", 'COPY $A.tar /x', 'COPY app.zip /x # buildkit'],
    ['another folder', 'WORKDIR b', 'WORKDIR /ab'],
    ['nothing at all', 'RUN make', ''],
  ])('%s does not match', (_what, instruction, createdBy) =>
    expect(trace(['FROM x', instruction], [createdBy])).toBe('?'),
  );
});

describe('a here-document', () => {
  test.each<[what: string, instruction: readonly string[], createdBy: string]>([
    [
      'that is the entire command is its script',
      ['RUN <<E', 'a', '  b', 'E'],
      'RUN /bin/sh -c a\n  b\n # buildkit',
    ],
    [
      'with an interpreter is a file',
      ['RUN <<"E"', '#!/bin/x', 'a', 'E'],
      'RUN /bin/sh -c /dev/pipes/E # buildkit',
    ],
    [
      'in a command stays unchanged',
      ['RUN cat <<E > /x', 'a', 'E'],
      'RUN /bin/sh -c cat <<E > /x\na\nE # buildkit',
    ],
    [
      'in a copy is named last',
      ['COPY <<A b <<-C /x/', 'a', 'A', 'c', 'C'],
      'COPY b <<A <<C /x/ # buildkit',
    ],
  ])('%s', (_what, instruction, createdBy) =>
    expect(trace(['FROM x', ...instruction], [createdBy])).toBe(`2-${instruction.length + 1}`),
  );
});

describe('both lists are compared in parallel', () => {
  const DOCKERFILE = [
    'FROM base',
    'ENV A=1',
    'RUN make',
    'COPY a /b',
    'RUN make',
    'ONBUILD RUN x',
    'CMD c',
  ];
  const OWN = ['-ENV A=1', 'RUN /bin/sh -c make', 'COPY a /b', 'RUN /bin/sh -c make', '-CMD ["c"]'];

  test('from the end down to the base image', () =>
    expect(trace(DOCKERFILE, ['ADD rootfs /', '-CMD ["sh"]', ...OWN])).toBe('? 3 4 5'));

  test('skips labels that the classic builder adds', () =>
    expect(trace(DOCKERFILE, [...OWN, '-/bin/sh -c #(nop)  LABEL a=b'])).toBe('3 4 5'));

  test("does not match the base image's instructions with the same words", () =>
    expect(trace(DOCKERFILE, ['COPY a /b', 'RUN /bin/sh -c make', ...OWN])).toBe('? ? 3 4 5'));

  test('reports nothing below a mismatch', () =>
    expect(trace(DOCKERFILE, OWN.with(2, 'COPY c /b'))).toBe('? ? 5'));

  test('reports nothing if the end differs', () =>
    expect(trace(DOCKERFILE, [...OWN, '-USER me'])).toBe('? ? ?'));

  test('a command that changed nothing made no layer in the classic builder', () =>
    expect(trace(DOCKERFILE, OWN.with(1, '-/bin/sh -c make'))).toBe('4 5'));

  test('an image from scratch has no other layers', () => {
    const later = { built: undefined };
    const dockerfile = ['FROM scratch AS a', 'COPY a /', 'FROM scratch', 'COPY a /'];
    expect(trace(dockerfile, ['COPY a /'], later)).toBe('?');
    expect(trace(dockerfile.with(3, 'RUN make'), ['COPY b /', 'COPY a /'], later)).toBe('? ?');
    expect(
      trace(dockerfile.toSpliced(3, 0, 'RUN make'), ['RUN /bin/sh -c make', 'COPY a /'], later),
    ).toBe('4 5');
  });
});

describe('a Dockerfile with stages', () => {
  const STAGES = [
    'FROM x AS a',
    'RUN a',
    'FROM a AS b',
    'RUN b',
    'FROM a AS c',
    'RUN c',
    'FROM b',
    'COPY z /',
  ];
  const run = (command: string): string => `RUN /bin/sh -c ${command}`;

  test.each<[target: string | undefined, history: History, lines: string]>([
    [undefined, [run('a'), run('b'), 'COPY z /'], '2 4 8'],
    ['a', [run('a')], '2'],
    ['B', [run('a'), run('b')], '2 4'],
    ['c', [run('a'), run('c')], '2 6'],
    ['none', [run('a')], '?'],
  ])('built to %s', (target, history, lines) =>
    expect(trace(STAGES, history, { built: { target } })).toBe(lines),
  );

  test.each<[what: string, history: History, lines: string]>([
    ['the last stage', [run('a'), run('b'), 'COPY z /'], '2 4 8'],
    ['a stage in the middle', [run('a'), run('c')], '2 6'],
    ['none of them', [run('a'), run('d')], '? ?'],
  ])('finds %s in an image that was not built here', (_what, history, lines) =>
    expect(trace(STAGES, history, { built: undefined })).toBe(lines),
  );

  test('traces what ONBUILD runs to its line', () => {
    const onbuild = ['FROM x AS a', 'ONBUILD COPY z /', 'FROM a AS b', 'RUN b', 'FROM b', 'RUN c'];
    expect(trace(onbuild, ['COPY z /', run('b'), run('c')])).toBe('2 4 6');
  });

  test('a variable in FROM ends the trace', () =>
    expect(trace(['FROM x AS a', 'RUN a', 'FROM $B', 'RUN b'], [run('a'), run('b')])).toBe('? 4'));
});

describe('a Dockerfile that may be another version', () => {
  const later = { built: undefined };

  test('is used if all of it is found', () =>
    expect(trace(['FROM x', 'RUN a', 'RUN a', 'CMD c'], ['RUN a', 'RUN a', '-CMD c'], later)).toBe(
      '2 3',
    ));

  test('finds no line for repeated instructions otherwise', () =>
    expect(
      trace(
        ['FROM x', 'RUN new', 'COPY b /', 'RUN a', 'RUN a'],
        ['COPY b /', 'RUN a', 'RUN a'],
        later,
      ),
    ).toBe('3 ? ?'));

  test('finds no line for instructions that may have changed places', () => {
    const dockerfile = ['FROM x', 'COPY a /', 'COPY b /', 'COPY $C /d'];
    const classic = ['file:01 in /', 'file:02 in /', 'file:03 in /d'].map(
      (text) => `/bin/sh -c #(nop) COPY ${text} `,
    );
    expect(trace(dockerfile, classic, later)).toBe('? ? 4');
    expect(trace(dockerfile, classic)).toBe('2 3 4');
  });
});

/** What real builders wrote: `INSTRUCTION // COMMENT // AUTHOR`. */
function traceBuildah(dockerfile: readonly string[], history: History, target?: null) {
  const entries = history.map((text) => {
    const [createdBy = '', comment = '', author = ''] = text.replace(/^-/, '').split(' // ');
    return { createdBy, comment, author, isEmpty: text.startsWith('-') };
  });
  const layers = entries
    .filter(({ isEmpty }) => !isEmpty)
    .map(() => ({ digest: null, diffId: null }) as SourcedLayer);
  return traceLayers(
    { layers, origins: { history: entries, provenance: null } },
    {
      dockerfile: { path: 'Dockerfile', text: dockerfile.join('\n') },
      built: target === null ? undefined : BUILT,
      find: () => undefined,
    },
  );
}

describe('a single layer for the entire Dockerfile has all its lines', () => {
  const DOCKERFILE = [
    'FROM localhost/base',
    'ENV A=b',
    'COPY one /app/one',
    'RUN echo hello > /app/hello',
    'COPY two /app/two',
    'LABEL x=y',
    'CMD ["node"]',
  ];
  const OWN = [
    '-/bin/sh -c #(nop) ENV A=b',
    '-/bin/sh -c #(nop) COPY file:8d77e23b599b82d6 in /app/one ',
    '-/bin/sh -c echo hello > /app/hello',
    '-/bin/sh -c #(nop) COPY file:7e5039f48da2d3a7 in /app/two ',
    '-/bin/sh -c #(nop) LABEL x=y',
    '/bin/sh -c #(nop) CMD ["node"] // FROM localhost/base:latest',
  ];
  const BASE = [
    '-/bin/sh -c #(nop) COPY file:01b0553b128d4b38 in /bin/busybox ',
    '/bin/sh -c #(nop) CMD ["sh"]',
  ];
  const all = { line: 2, endLine: 7 };

  test('from buildah', () => {
    const { lines, base } = traceBuildah(DOCKERFILE, [...BASE, ...OWN]);
    expect(lines).toMatchObject([undefined, all].map((line) => line ?? undefined));
    expect(base).toMatchObject({
      layerCount: 1,
      isExact: true,
      named: { name: 'localhost/base', isPinned: false },
    });
  });

  test('from buildah --squash, which keeps no layer of the base image', () =>
    expect(traceBuildah(DOCKERFILE, OWN).lines).toMatchObject([all]));

  test('for an instruction that creates layers at the end', () =>
    expect(
      traceBuildah(DOCKERFILE.slice(0, -2), [
        ...BASE,
        ...OWN.slice(0, 3),
        '/bin/sh -c #(nop) COPY file:7e5039f48da2d3a7 in /app/two  // FROM localhost/base:latest',
      ]).lines,
    ).toMatchObject([undefined, { line: 2, endLine: 5 }].map((line) => line ?? undefined)));

  test('from kaniko --single-snapshot, which has one entry', () =>
    expect(traceBuildah(DOCKERFILE, ['ADD rootfs /', '-CMD ["sh"]', 'CMD ["node"]']).lines).toEqual(
      [undefined, { file: 'Dockerfile', ...all, by: 'instruction' }],
    ));

  test('from new versions of buildah, whose first entry has the comment', () =>
    expect(
      traceBuildah(DOCKERFILE, [
        ...BASE,
        `${OWN[0]} // FROM localhost/base:latest`,
        ...OWN.slice(1, -1),
        '/bin/sh -c #(nop) CMD ["node"]',
      ]).lines,
    ).toMatchObject([undefined, all].map((line) => line ?? undefined)));

  test('from buildah --layers --squash, which has one entry', () =>
    expect(
      traceBuildah(DOCKERFILE.slice(0, -2), [
        '/bin/sh -c #(nop) COPY file:7e5039f48da2d3a7 in /app/two  // FROM 0123456789ab',
      ]).lines,
    ).toMatchObject([{ line: 2, endLine: 5 }]));

  test('from buildah with --label, whose LABEL is not in the Dockerfile', () =>
    expect(
      traceBuildah(DOCKERFILE, [
        ...BASE,
        ...OWN.slice(0, -1),
        '-/bin/sh -c #(nop) CMD ["node"]',
        '/bin/sh -c #(nop) LABEL "a"="b" // FROM localhost/base:latest',
      ]).lines,
    ).toMatchObject([undefined, all].map((line) => line ?? undefined)));

  test('has no lines if one of its instructions is not found', () =>
    expect(traceBuildah(DOCKERFILE.with(3, 'RUN echo bye'), [...BASE, ...OWN]).lines).toEqual([
      undefined,
      undefined,
    ]));
});

describe('a single snapshot of kaniko', () => {
  const DEBIAN = ['ADD rootfs /', '-CMD ["bash"]'];
  const STAGES = [
    'FROM golang AS build',
    'COPY . /src',
    'RUN go build -o /out /src',
    'FROM debian AS libraries',
    'RUN apt-get update',
    'RUN apt-get install -y curl',
    'FROM libraries',
    'ENV A=b',
    'COPY --from=build /out /app',
    'RUN chmod 755 /app',
  ];
  const ONE_STAGE = ['FROM debian', 'ENV A=b', 'COPY a /a', 'RUN make'];
  const kaniko = (...instructions: readonly string[]): string[] =>
    instructions.map((text) => `${text} //  // kaniko`);

  test.each<[what: string, dockerfile: string[], own: string[], lines: string, joined: number[]]>([
    ['that ends in RUN', ONE_STAGE, kaniko('RUN make'), '? 2-4', [1]],
    ['that ends in COPY', [...ONE_STAGE, 'COPY b /b'], kaniko('COPY b /b'), '? 2-5', [1]],
    ['that ends in CMD', [...ONE_STAGE, 'CMD ["a"]'], kaniko('CMD ["a"]'), '? 2-5', [1]],
    ['of two stages', STAGES, kaniko(STAGES[5] ?? '', STAGES[9] ?? ''), '? 5-6 8-10', [2, 1]],
    [
      'is not found for a stage with one COPY',
      ['FROM debian', 'COPY a /a'],
      kaniko('COPY a /a'),
      '? 2',
      [],
    ],
    [
      'is not found if each instruction has a layer',
      ONE_STAGE,
      kaniko('COPY a /a', 'RUN make'),
      '? 3 4',
      [],
    ],
    [
      'is not found in an edited Dockerfile',
      ONE_STAGE,
      kaniko('COPY x /a', 'RUN make'),
      '? ? 4',
      [],
    ],
    ['is not found without kaniko', ONE_STAGE, ['RUN make'], '? 4', []],
  ])('%s', (_what, dockerfile, own, lines, joined) => {
    const traced = traceBuildah(dockerfile, [...DEBIAN, ...own]);
    const shown = traced.lines.map((found) => (found ? getRange(found.line, found.endLine) : '?'));
    expect([shown.join(' '), traced.joined ?? []]).toEqual([lines, joined]);
  });

  test('is found in any stage if the target is unknown', () =>
    expect(
      traceBuildah(STAGES, [...DEBIAN, ...kaniko('RUN go build -o /out /src')], null).lines,
    ).toMatchObject([undefined, { line: 2, endLine: 3 }].map((line) => line ?? undefined)));
});

describe('the history of kaniko, which lists only instructions that made a layer', () => {
  const DOCKERFILE = [
    'FROM node:22',
    'ARG VERSION=1',
    'WORKDIR /app',
    'ENV A=b',
    'COPY --chown=me package.json ./',
    'RUN --mount=type=cache,target=/root/.npm npm ci',
    'USER me',
    'COPY --from=build /out $DIR',
    'EXPOSE 80',
    'CMD ["node"]',
  ];
  const BASE = ['ADD rootfs /', '-CMD ["node"]'];
  const OWN = [
    'COPY --chown=me package.json ./',
    'RUN --mount=type=cache,target=/root/.npm npm ci',
    'COPY --from=build /out $DIR',
  ];

  test.each<[what: string, history: History, lines: string]>([
    ['with a WORKDIR that existed', OWN, '? 5 6 8'],
    ['with a new WORKDIR', ['WORKDIR /app', ...OWN], '? 3 5 6 8'],
    ['without a RUN that changed nothing', OWN.toSpliced(1, 1), '? 5 8'],
    ['of another Dockerfile', OWN.with(2, 'COPY x /y'), '? ? ? ?'],
    ['with a missing instruction', OWN.with(1, 'RUN npm i'), '? ? ? 8'],
  ])('%s', (_what, own, lines) => {
    expect(trace(DOCKERFILE, [...BASE, ...own])).toBe(lines);
    expect(trace(DOCKERFILE, [...BASE, ...own], { built: undefined })).toBe(lines);
  });

  test('reports the last layer of the base image', () =>
    expect(traceBuildah(DOCKERFILE, [...BASE, ...OWN]).base).toMatchObject({
      layerCount: 1,
      named: { name: 'node:22', namedBy: 'dockerfile' },
    }));
});

describe('what lines reveal about the base image', () => {
  const guess: BaseImageFacts = {
    name: null,
    digest: null,
    layerCount: 2,
    by: 'history',
    certainty: 'likely',
  };
  const HISTORY = [
    'ADD rootfs /',
    '-CMD ["bash"]',
    'COPY big /app/big',
    '-CMD ["app"]',
    'COPY v /app/v',
  ];
  const settleKnown = (dockerfile: readonly string[], known: BaseImageFacts, built?: null) =>
    settleBase(known, traceBuildah(dockerfile, HISTORY, built).base);
  const WHOLE = ['FROM debian:12', 'COPY big /app/big', 'CMD ["app"]', 'COPY v /app/v'];

  test('a build in this run makes it certain', () =>
    expect(settleKnown(WHOLE, guess)).toMatchObject({
      ...{ name: 'debian:12', layerCount: 1, by: 'dockerfile', certainty: 'exact' },
    }));

  test('a Dockerfile that may be another version makes it only likely', () =>
    expect(settleKnown(WHOLE, guess, null)).toMatchObject({ layerCount: 1, certainty: 'likely' }));

  test('a layer with a line is never in the base image, even if others lack lines', () => {
    const edited = WHOLE.toSpliced(1, 0, 'COPY new /');
    expect(settleKnown(edited, guess, null)).toMatchObject({ layerCount: 1, by: 'history' });
    const named = { ...guess, by: 'budget', certainty: 'exact' } as const;
    expect(settleKnown(edited, named)).toMatchObject({ layerCount: 1, by: 'budget' });
  });

  test('keeps a smaller base image that the budget names', () =>
    expect(
      settleBase(
        { ...guess, layerCount: 0, by: 'budget', certainty: 'exact' },
        traceBuildah(WHOLE, HISTORY).base,
      ),
    ).toMatchObject({ layerCount: 0 }));

  test('there is no base image if the lowest layer has a line', () =>
    expect(
      settleBase(guess, traceBuildah(['FROM scratch', ...WHOLE.slice(1)], HISTORY.slice(2)).base),
    ).toMatchObject({ layerCount: 0, certainty: 'exact' }));
});

test('a history of other layers shows nothing', () => {
  const layer = { digest: null, diffId: null } as SourcedLayer;
  const origins = { history: [{ createdBy: 'RUN a', isEmpty: false }], provenance: null };
  const hints = {
    dockerfile: { path: 'Dockerfile', text: 'FROM x\nRUN a' },
    built: BUILT,
    find: () => undefined,
  };
  expect(traceLayers({ layers: [layer], origins }, hints).lines).toHaveLength(1);
  expect(traceLayers({ layers: [layer, layer], origins }, hints).lines).toEqual([
    undefined,
    undefined,
  ]);
});

test.each(HOSTILE_DOCKERFILES)(
  'much of %s compared with a history of that length takes linear time',
  (_what, much) =>
    expectLinear((length) => {
      const text = much(length);
      const history = text.split('\n').map((createdBy) => ({ createdBy, isEmpty: false }));
      const layers = history.map(() => ({ digest: null, diffId: null }) as SourcedLayer);
      const image = { layers, origins: { history, provenance: null } };
      return () => {
        for (const built of [undefined, BUILT])
          traceLayers(image, {
            dockerfile: { path: 'Dockerfile', text },
            built,
            find: () => undefined,
          });
      };
    }, 2 ** 17),
);
