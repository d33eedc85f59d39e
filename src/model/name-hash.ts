const FNV_PRIME = 0x01000193;

const drawNumber = (): number => Math.floor(Math.random() * 2 ** 32) | 0;

/**
 * Start value and factor of a name's hash: FNV-1a with numbers drawn per process. With the
 * published numbers, an attacker could choose names that all collide, which makes lookups
 * quadratic. No result depends on these numbers.
 */
export const HASH_START = drawNumber();
/** Contains the bits of FNV's prime, so it is odd and large. */
export const HASH_FACTOR = drawNumber() | FNV_PRIME;
