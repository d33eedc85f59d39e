import { BLOCK, resealHeaders } from '../archives.ts';
import { type Draw, drawFrom } from '../random-image.ts';

export interface Mutant {
  readonly tar: Buffer;
  /** The change, for the message of a failing test. */
  readonly how: string;
}

/** The tar cut at every block, and broken in `count` other ways. */
export function mutants(tar: Buffer, seed: number, count: number): Mutant[] {
  const draw = drawFrom(seed);
  const cuts = Array.from({ length: Math.min(tar.length / BLOCK, 40) | 0 }, (_, i) =>
    cut(tar, (i + 1) * BLOCK),
  );
  if (tar.length === 0) return cuts;
  return [...cuts, ...Array.from({ length: count }, () => draw.pick(WAYS)(tar, draw))];
}

type Way = (tar: Buffer, draw: Draw) => Mutant;

const WAYS: readonly Way[] = [
  (tar, draw) => cut(tar, draw.below(tar.length)),
  flipBit,
  changeField,
  changeField,
  changeField,
  changeText,
  changeText,
  spliceBlock,
  dropBlock,
  zeroBlock,
];

const cut = (tar: Buffer, length: number): Mutant => ({
  tar: tar.subarray(0, length),
  how: `cut at ${length}`,
});

/** Anywhere: in a header, this invalidates the checksum. */
function flipBit(tar: Buffer, draw: Draw): Mutant {
  const copy = Buffer.from(tar);
  const at = draw.below(tar.length);
  copy[at] = (copy[at] as number) ^ (1 << draw.below(8));
  return { tar: copy, how: `bit flipped at ${at}` };
}

/** Header fields that matter, and the values that a careless or hostile writer might use. */
const OFFSETS = [
  0, 99, 100, 108, 116, 124, 130, 135, 136, 156, 157, 257, 262, 263, 329, 337, 345, 357, 386, 398,
  482, 483, 508,
];
const TEXTS = [
  '\0',
  '0',
  '7',
  '8',
  ' ',
  '-',
  '\x80',
  '\xff',
  'a',
  '/',
  '\0\0\0\0',
  '0000010\0',
  '\xff\xff\xff\xff\xff',
  ' 7 ',
  '1 1',
];
const FLAGS = ['0', '1', '2', '3', '5', '6', '7', 'x', 'g', 'L', 'K', 'S', '\0', 'Z'];

/** With a corrected checksum, so the code after the check is tested. */
function changeField(tar: Buffer, draw: Draw): Mutant {
  const at = headerBlock(tar, draw);
  const offset = draw.chance(0.2) ? draw.below(BLOCK) : draw.pick(OFFSETS);
  const text = offset === 156 ? draw.pick(FLAGS) : draw.pick(TEXTS);
  const bytes = draw.chance(0.2) ? Buffer.from([draw.below(256)]) : Buffer.from(text, 'latin1');
  const fitting = bytes.subarray(0, BLOCK - offset);
  return {
    tar: resealHeaders(tar, [[offset, fitting]], { at }),
    how: `${JSON.stringify(fitting.toString('latin1'))} at ${offset} of the block at ${at}`,
  };
}

/** One character of a possible extended header or sparse map. */
function changeText(tar: Buffer, draw: Draw): Mutant {
  const copy = Buffer.from(tar);
  const at = nonZero(tar, draw);
  const text = draw.pick([
    '0',
    '1',
    '9',
    '-',
    '+',
    '.',
    ',',
    '=',
    ' ',
    '\n',
    '\0',
    'a',
    '5',
    '\xff',
  ]);
  copy.write(text, at, 'latin1');
  return { tar: copy, how: `${JSON.stringify(text)} at ${at}` };
}

function spliceBlock(tar: Buffer, draw: Draw): Mutant {
  const [from, to] = [anyBlock(tar, draw), anyBlock(tar, draw)];
  const block = tar.subarray(from, from + BLOCK);
  return {
    tar: Buffer.concat([tar.subarray(0, to), block, tar.subarray(to)]),
    how: `block at ${from} put before ${to}`,
  };
}

function dropBlock(tar: Buffer, draw: Draw): Mutant {
  const at = anyBlock(tar, draw);
  return {
    tar: Buffer.concat([tar.subarray(0, at), tar.subarray(at + BLOCK)]),
    how: `block at ${at} left out`,
  };
}

function zeroBlock(tar: Buffer, draw: Draw): Mutant {
  const at = anyBlock(tar, draw);
  const copy = Buffer.from(tar);
  copy.fill(0, at, at + BLOCK);
  return { tar: copy, how: `block at ${at} made zero` };
}

const anyBlock = (tar: Buffer, draw: Draw): number =>
  draw.below(Math.max(1, Math.floor(tar.length / BLOCK))) * BLOCK;

/** A block that is not empty, which is usually a header. */
function headerBlock(tar: Buffer, draw: Draw): number {
  const at = nonZero(tar, draw);
  return Math.min(at - (at % BLOCK), Math.max(0, tar.length - BLOCK));
}

/** Headers are mostly zeros, and changes there test little. */
function nonZero(tar: Buffer, draw: Draw): number {
  let at = draw.below(tar.length);
  for (let tries = 0; tries < 200 && tar[at] === 0; tries++) at = draw.below(tar.length);
  return at;
}
