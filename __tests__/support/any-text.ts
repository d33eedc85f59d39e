import fc from 'fast-check';

/** Where the halves of characters begin, and how many there are. */
const HALVES = 0xd800;
const HALF_COUNT = 0x800;

/**
 * Texts of any whole characters. `fc.string` with the unit `binary` makes the same, but first
 * builds a table of all characters, which takes most of a second.
 */
export const anyText = (maxLength?: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc
        .integer({ min: 0, max: 0x10_ffff - HALF_COUNT })
        .map((code) => String.fromCodePoint(code < HALVES ? code : code + HALF_COUNT)),
      maxLength === undefined ? {} : { maxLength },
    )
    .map((characters) => characters.join(''));
