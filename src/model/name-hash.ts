const FNV_PRIME = 0x01000193;

const drawn = (): number => Math.floor(Math.random() * 2 ** 32) | 0;

/**
 * What a hash of a name starts from, and what it is multiplied by for each of its units: as FNV-1a, but drawn anew for each process. With
 * the published numbers whoever makes an image or a report could choose names that all share a slot, and looking them up
 * would take the square of their number. No result depends on them.
 */
export const HASH_START = drawn();
/** It has the bits of FNV's prime at least: odd, and never a small number. */
export const HASH_FACTOR = drawn() | FNV_PRIME;
