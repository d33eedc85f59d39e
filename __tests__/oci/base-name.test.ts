import { describe, expect, test } from '@jest/globals';
import type { HistoryEntry } from '../../src/oci/base-history.ts';
import { findStatedBase } from '../../src/oci/base-name.ts';

const NAME = 'org.opencontainers.image.base.name';
const DIGEST = 'org.opencontainers.image.base.digest';
const HASH = `sha256:${'c0'.repeat(32)}`;
const HOUR_MS = 3_600_000;

/** Entries that start with `-` made no layer; `hours` is the creation time of each. */
const toHistory = (texts: readonly string[], hours: readonly number[] = []): HistoryEntry[] =>
  texts.map((text, i) => ({
    createdBy: text.replace(/^-/, ''),
    comment: '',
    author: '',
    isEmpty: text.startsWith('-'),
    createdMs: hours[i] === undefined ? null : hours[i] * HOUR_MS,
  }));

const LABEL = `-LABEL ${NAME}=debian:bookworm`;
const labels = { [NAME]: 'debian:bookworm', [DIGEST]: HASH };

describe('a label with the name of the base image', () => {
  test.each([
    ['set after a layer of the image', ['ADD rootfs /', '-CMD ["sh"]', 'RUN make', LABEL]],
    [
      'set by the classic builder',
      [
        'ADD rootfs /',
        '-CMD ["sh"]',
        'RUN make',
        `-/bin/sh -c #(nop)  LABEL ${NAME}=debian:bookworm`,
      ],
    ],
  ])('counts if it is %s', (_when, texts) =>
    expect(findStatedBase({}, labels, toHistory(texts))).toEqual({
      ...{ name: 'debian:bookworm', namedBy: 'label', digest: null },
    }),
  );

  test('counts if it starts a build after the base image’s last entry', () =>
    expect(
      findStatedBase(
        {},
        labels,
        toHistory(['ADD rootfs /', '-CMD ["sh"]', LABEL, 'RUN make'], [0, 0, 50, 50]),
      ),
    ).toMatchObject({ name: 'debian:bookworm', namedBy: 'label' }));

  test.each([
    [
      'an instruction of the base image sets it',
      ['ADD rootfs /', LABEL, '-CMD ["sh"]', 'RUN make'],
    ],
    [
      'it may be the last instruction of the base image',
      ['ADD rootfs /', '-CMD ["sh"]', LABEL, 'RUN make'],
    ],
    ['no instruction sets it', ['ADD rootfs /', '-CMD ["sh"]', 'RUN make']],
    ['an instruction only mentions it', ['ADD rootfs /', '-CMD ["sh"]', `RUN echo ${NAME}`]],
  ])('does not count if %s', (_when, texts) =>
    expect(findStatedBase({}, labels, toHistory(texts, [0, 0, 0, 0]))).toBeUndefined(),
  );

  test('does not count if it is not an image name', () =>
    expect(
      findStatedBase({}, { [NAME]: 'x y' }, toHistory(['ADD / /', '-CMD ["sh"]', 'RUN a', LABEL])),
    ).toBeUndefined());
});

test('an annotation is not inherited, so it counts and takes precedence', () =>
  expect(
    findStatedBase(
      { [NAME]: `debian@${HASH}`, [DIGEST]: HASH },
      labels,
      toHistory(['ADD rootfs /', '-CMD ["sh"]', 'RUN make', LABEL]),
    ),
  ).toEqual({ name: `debian@${HASH}`, namedBy: 'annotation', digest: HASH, isPinned: true }));

test('buildah records the name in its first entry', () => {
  const history = toHistory(['ADD rootfs /', '-CMD ["sh"]', '-ENV A=b', 'RUN make']);
  const build = history.map((entry, i) =>
    i === 2 ? { ...entry, comment: 'FROM docker.io/library/node:22' } : entry,
  );
  expect(findStatedBase({}, {}, build)).toEqual({
    ...{ name: 'docker.io/library/node:22', namedBy: 'history', digest: null, isPinned: false },
  });
});
