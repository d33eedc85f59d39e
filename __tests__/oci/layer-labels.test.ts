import { expect, test } from '@jest/globals';
import { labelLayers, SEVERAL_INSTRUCTIONS } from '../../src/oci/layer-labels.ts';
import { splitLayerSteps } from '../../src/oci/layer-steps.ts';

/** `-` at the start: no layer; ` // `: its comment follows. */
const history = (...lines: string[]) =>
  lines.map((line) => {
    const [createdBy = '', comment = ''] = line.replace(/^-/, '').split(' // ');
    return { createdBy, comment, isEmpty: line.startsWith('-') };
  });

test.each<[string, string[], string[]]>([
  [
    'instructions, including repeated ones',
    ['RUN a // buildkit.dockerfile.v0', '-CMD x', 'RUN a // buildkit.dockerfile.v0'],
    ['RUN a', 'RUN a'],
  ],
  [
    'repeated ones of buildah, whose comments name their base',
    ['ADD x /', '/bin/sh -c a // FROM x:1', '/bin/sh -c a // FROM 0123456789ab'],
    ['ADD x /', '/bin/sh -c a', '/bin/sh -c a'],
  ],
  ['nix: no created_by', [" // store paths: ['/nix/store/x']"], ["store paths: ['/nix/store/x']"]],
  ['docker import: no created_by', [' // Imported from -'], ['Imported from -']],
  [
    'jib: the same created_by for all',
    ['jib-maven-plugin:3.4 // dependencies', 'jib-maven-plugin:3.4 // classes'],
    ['dependencies', 'classes'],
  ],
  [
    'ko: above a base image from another builder',
    [
      'bazel build ...',
      'ko build ko://app // kodata contents, at $KO_DATA_PATH',
      'ko build ko://app // go build output, at /ko-app/app',
    ],
    ['bazel build ...', 'kodata contents, at $KO_DATA_PATH', 'go build output, at /ko-app/app'],
  ],
  [
    'the same text for all and no comment',
    ['bazel build ...', 'bazel build ...'],
    ['bazel build ...', 'bazel build ...'],
  ],
  [
    'buildah: one layer, and the last instruction makes none',
    ['-/bin/sh -c #(nop) COPY file:01 in /a ', '/bin/sh -c #(nop) LABEL x=y // FROM b:1'],
    [SEVERAL_INSTRUCTIONS],
  ],
  [
    'buildah: one layer, and the last instruction copies',
    ['-/bin/sh -c make', '/bin/sh -c #(nop) COPY file:01 in /a  // FROM b:1'],
    [SEVERAL_INSTRUCTIONS],
  ],
  [
    'buildah --layers: one layer each',
    [
      '-/bin/sh -c #(nop) ENV A=b // FROM b:1',
      '-/bin/sh -c #(nop) WORKDIR /a // FROM 0123456789ab',
      '/bin/sh -c #(nop) COPY file:01 in /a  // FROM 0123456789ac',
      '/bin/sh -c make // FROM 0123456789ad',
    ],
    ['/bin/sh -c #(nop) COPY file:01 in /a ', '/bin/sh -c make'],
  ],
  [
    'buildah --layers --squash: the base image is in the layer too',
    ['/bin/sh -c #(nop) COPY file:01 in /a // FROM 0123456789ab'],
    [SEVERAL_INSTRUCTIONS],
  ],
  [
    'new versions of buildah: the first entry has the comment',
    [
      '-/bin/sh -c #(nop) ENV A=b // FROM b:1',
      '-/bin/sh -c make',
      '/bin/sh -c #(nop) COPY file:01 in /a ',
    ],
    [SEVERAL_INSTRUCTIONS],
  ],
  ['kaniko --single-snapshot', ['ENV A=b'], [SEVERAL_INSTRUCTIONS]],
  [
    'the classic builder: a command that changed nothing is not part of the next layer',
    ['-/bin/sh -c true', '-/bin/sh -c #(nop)  ENV A=b', '/bin/sh -c #(nop) COPY file:01 in /a '],
    ['/bin/sh -c #(nop) COPY file:01 in /a '],
  ],
  ['nothing', [], []],
])('%s', (_what, lines, labels) => expect(labelLayers(history(...lines))).toEqual(labels));

test('a joined layer extends back to the last one, or to the entry that names its own base', () =>
  expect(
    splitLayerSteps(
      history(
        'ADD rootfs /',
        '-CMD x',
        '-COPY a /',
        'CMD y // FROM x:1',
        '-ENV B=c // FROM 0123456789ab',
        'RUN z // FROM 0123456789ac',
      ),
    ),
  ).toEqual([
    { first: 0, last: 0, isJoined: false },
    { first: 1, last: 3, isJoined: true },
    { first: 5, last: 5, isJoined: false },
  ]));
