// The meaning of `number` in a report. To the compiler, all are the same; the tags become limits in
// the schema.

/** @minimum 0 */
export type Bytes = number;

/**
 * A count, or an index from 0.
 * @asType integer
 * @minimum 0
 */
export type Count = number;

/** Counted from 1. @asType integer @minimum 1 */
export type Position = number;

/** An index from 0; -1 for none. @asType integer @minimum -1 */
export type LayerIndex = number;

/** A share. @minimum 0 @maximum 1 */
export type Ratio = number;

/** May exceed 1. @minimum 0 */
export type NonNegative = number;

/**
 * Negative for a small image whose whiteouts remove nothing: dive counts -1 byte each. @maximum 1
 */
export type Efficiency = number;

/** @asType integer @minimum 0 @maximum 1 */
export type Bit = number;
