/**
 * Names with the same FNV-1a hash, as an attacker would choose them to make lookups slow. In each
 * of several rounds, two blocks lead from the current hash to the same next hash; every choice of
 * one block per round is a name.
 * @param start the hash before the name
 */
export function collidingNames(count: number, start: number): string[] {
  const rounds: (readonly [string, string])[] = [];
  for (let hash = start; 2 ** rounds.length < count; ) {
    const [pair, after] = collidingBlocks(hash);
    rounds.push(pair);
    hash = after;
  }
  return Array.from({ length: count }, (_, choice) =>
    rounds.map((pair, round) => pair[(choice >> round) & 1]).join(''),
  );
}

const DIGITS = '0123456789abcdefghijklmnopqrstuv';
const CODES = Buffer.from(DIGITS);

function collidingBlocks(start: number): readonly [pair: readonly [string, string], hash: number] {
  const known = new Map<number, number>();
  for (let i = 0; ; i++) {
    // Consecutive numbers share most digits, and such blocks rarely collide.
    const block = Math.imul(i, 0x9e3779b1);
    const hash = hashBlock(block, start);
    const other = known.get(hash);
    if (other !== undefined) return [[writeBlock(other), writeBlock(block)], hash];
    known.set(hash, block);
  }
}

/** @param block 32 bits, five of which are a digit */
const writeBlock = (block: number): string =>
  [0, 5, 10, 15, 20, 25, 30].map((shift) => DIGITS[(block >>> shift) & 31]).join('');

/** Equal to `fnv1a` of the written block, without a text for each of many thousands. */
function hashBlock(block: number, start: number): number {
  let hash = start | 0;
  for (let shift = 0; shift < 32; shift += 5)
    hash = Math.imul(hash ^ (CODES[(block >>> shift) & 31] as number), 0x01000193);
  return hash;
}

export function fnv1a(text: string, start = 0x811c9dc5): number {
  let hash = start | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
