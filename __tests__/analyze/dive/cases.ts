import type { TarEntry } from '../../support/tar-writer.ts';

export type Layers = readonly (readonly TarEntry[])[];

export interface Figures {
  readonly imageBytes: number;
  readonly efficiencyRatio: number;
  readonly wastedBytes: number;
  readonly userWastedRatio: number | null;
  readonly listed: readonly string[];
}

/** Any size without a body: no engine unpacks this, but dive reads it. */
export const file = (name: string, sizeBytes = 0): TarEntry => ({ name, type: '2', sizeBytes });
const folder = (name: string): TarEntry => ({ name, type: '5' });
const base = [file('base', 1000)];

/** Images small enough to calculate by hand; the oracle test also runs the real dive on them. */
export const CASES: readonly [behavior: string, layers: Layers, expected: Figures][] = [
  [
    'a removed folder wastes nothing: dive never listed the folder before',
    [
      base,
      [folder('tmp'), folder('tmp/wheels'), file('tmp/wheels/a.whl', 1e8)],
      [folder('tmp'), file('tmp/.wh.wheels')],
    ],
    { imageBytes: 100001000, efficiencyRatio: 1, wastedBytes: 0, userWastedRatio: 0, listed: [] },
  ],
  [
    'a removed file wastes its bytes',
    [base, [file('tmp/a.whl', 1e8)], [file('tmp/.wh.a.whl')]],
    {
      imageBytes: 100001000,
      efficiencyRatio: 1000 / 100001000,
      wastedBytes: 1e8,
      userWastedRatio: 1,
      listed: ['/tmp/a.whl 2'],
    },
  ],
  [
    'all copies count as wasted, also the one that is seen',
    [base, [file('app', 1e8)], [file('app', 1e8)]],
    {
      imageBytes: 200001000,
      efficiencyRatio: 100001000 / 200001000,
      wastedBytes: 2e8,
      userWastedRatio: 1,
      listed: ['/app 2'],
    },
  ],
  [
    'an opaque marker hides nothing from dive',
    [base, [file('d/x', 1e8)], [folder('d'), file('d/.wh..wh..opq'), file('d/y', 10)]],
    { imageBytes: 100001010, efficiencyRatio: 1, wastedBytes: 0, userWastedRatio: 0, listed: [] },
  ],
  [
    'a whiteout of nothing ends the account of its layer',
    [base, [file('z1', 50), file('z2', 60)], [file('.wh.absent'), file('z1', 70), file('z2', 80)]],
    {
      imageBytes: 1260,
      efficiencyRatio: 1109 / 1110,
      wastedBytes: 0,
      userWastedRatio: 0,
      listed: [],
    },
  ],
  [
    'a whiteout of nothing costs one byte',
    [[file('-x', 50), file('.wh.absent')]],
    { imageBytes: 50, efficiencyRatio: 49 / 50, wastedBytes: 0, userWastedRatio: null, listed: [] },
  ],
  [
    'waste in the first layer can make more than all of the others',
    [[file('b', 100)], [file('b', 100)], [file('app', 10)]],
    {
      imageBytes: 210,
      efficiencyRatio: 110 / 210,
      wastedBytes: 200,
      userWastedRatio: 200 / 110,
      listed: ['/b 2'],
    },
  ],
  [
    'a whiteout and a file of the same path in one layer count twice',
    [base, [file('x', 100)], [file('.wh.x'), file('x', 40)]],
    {
      imageBytes: 1140,
      efficiencyRatio: 1000 / 1140,
      wastedBytes: 140,
      userWastedRatio: 1,
      listed: ['/x 3'],
    },
  ],
  [
    'of a path written twice in one layer the last counts, in the size both',
    [base, [file('x', 10), file('x', 20)]],
    { imageBytes: 1030, efficiencyRatio: 1, wastedBytes: 0, userWastedRatio: 0, listed: [] },
  ],
  [
    'an entry of the root counts only where it is named /',
    [[{ ...folder('./'), sizeBytes: 3 }, { ...folder('/'), sizeBytes: 5 }, file('x', 10)]],
    { imageBytes: 15, efficiencyRatio: 1, wastedBytes: 0, userWastedRatio: null, listed: [] },
  ],
  [
    'an image without layers',
    [],
    { imageBytes: 0, efficiencyRatio: 1, wastedBytes: 0, userWastedRatio: null, listed: [] },
  ],
  [
    'a whiteout in the first layer finds the file next to it, which outlives it',
    [[file('x', 10), file('.wh.x')], [file('.wh.x')]],
    {
      imageBytes: 10,
      efficiencyRatio: 0,
      wastedBytes: 10,
      userWastedRatio: null,
      listed: ['/x 3'],
    },
  ],
  [
    'a file that sorts before its own whiteout is gone for the layers above',
    [base, [file('.wh.-x'), file('-x', 10)], [file('.wh.-x')]],
    { imageBytes: 1010, efficiencyRatio: 1, wastedBytes: 0, userWastedRatio: 0, listed: [] },
  ],
  [
    'a removed folder counts with all that lay in it only where an entry said that it is a folder',
    [
      [folder('d'), file('d/x', 10), file('i/x', 10), file('w', 10)],
      [file('.wh.d'), file('.wh.i'), file('w', 10)],
    ],
    {
      imageBytes: 40,
      efficiencyRatio: 40 / 50,
      wastedBytes: 20,
      userWastedRatio: 2,
      listed: ['/w 2'],
    },
  ],
];
