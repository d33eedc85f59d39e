import { MOST_NOISE } from '../noise.ts';
import { FEWEST_BARE_BYTES, MOST_MONEY } from '../parse/limit.ts';
import type { JsonSchema } from './patterns.ts';

const OFF = { enum: ['disabled', 'off', false] };

/** A limit, or `{ warn, fail }`. `null` keeps dive's default for a dive rule. */
const buildLimitSchema = (
  examples: readonly unknown[],
  ...forms: readonly JsonSchema[]
): JsonSchema => {
  const one = { anyOf: [...forms, OFF] };
  const both = {
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: { warn: one, fail: one },
  };
  return { examples, anyOf: [...forms, OFF, both] };
};

/** Sizes as dive reads them, with or without a unit. */
const SIZE_TEXT = {
  type: 'string',
  pattern: '^(?:[0-9][0-9,]*\\.?[0-9,]*|\\.[0-9]+)\\s*(?:[KkMmGgTtPpEe][Ii]?)?[Bb]?\\s*$',
};

const SMALL_BARE_SIZE = '^(?=.*[1-9])(?:[0-9](?:,?[0-9]){0,3}(?:\\.[0-9,]*)?|\\.[0-9]+)\\s*$';
const SIZE_EXAMPLES = ['150MB', '150MiB', { warn: '140MB', fail: '150MB' }, 'disabled'];
const NUMBER_TEXT = '(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)';

/** By the name of the definition. */
export const LIMITS = {
  // Only shapes: `platform-parts.ts` knows the names.
  'platform-name': {
    type: 'string',
    pattern: '^[A-Za-z0-9]+/[A-Za-z0-9_-]+(/[A-Za-z0-9._-]+)?$',
  },
  // A small number without a unit is most likely meant as megabytes.
  'limit-bytes': buildLimitSchema(
    SIZE_EXAMPLES,
    { enum: [0] },
    { type: 'number', minimum: FEWEST_BARE_BYTES },
    { ...SIZE_TEXT, not: { type: 'string', pattern: SMALL_BARE_SIZE } },
  ),
  'limit-dive-bytes': buildLimitSchema(SIZE_EXAMPLES, { type: 'number', minimum: 0 }, SIZE_TEXT),
  'limit-count': buildLimitSchema(
    [15],
    { type: 'integer', minimum: 0 },
    { type: 'string', pattern: '^\\s*[0-9]+\\s*$' },
  ),
  'limit-seconds': buildLimitSchema(
    ['30s', '1.5s', '2min'],
    { enum: [0] },
    { type: 'string', pattern: '^\\s*[0-9]+(?:\\.[0-9]+)?\\s*(?:ms|s|sec|m|min)\\s*$' },
  ),
  'limit-money': buildLimitSchema(
    [1000],
    { type: 'number', minimum: 0, maximum: MOST_MONEY },
    { type: 'string', pattern: '^\\s*[0-9]{1,12}(?:\\.[0-9]{1,2})?\\s*$' },
  ),
  'limit-level': { examples: ['fail'], enum: ['warn', 'fail', ...OFF.enum] },
  'limit-ratio': buildLimitSchema(
    ['95%', 0.95],
    { type: 'number', minimum: 0, exclusiveMaximum: 1 },
    { type: 'string', pattern: `^\\s*${NUMBER_TEXT}\\s*%\\s*$` },
    { type: 'string', pattern: '^0*\\.[0-9]+$' },
  ),
  noise: {
    examples: ['10kB', '0.1%', 0],
    anyOf: [
      { enum: [0] },
      { type: 'number', minimum: FEWEST_BARE_BYTES, maximum: MOST_NOISE.bytes },
      { ...SIZE_TEXT, not: { type: 'string', pattern: SMALL_BARE_SIZE } },
      { type: 'string', pattern: `^\\s*${NUMBER_TEXT}\\s*%\\s*$` },
      OFF,
    ],
  },
  'limit-dive-ratio': buildLimitSchema(
    [0.95],
    { type: 'number', minimum: 0, maximum: 1 },
    { type: 'string', pattern: `^(?:0*\\.[0-9]+|0+\\.?|0*1(?:\\.0*)?|[0-9]+e-[0-9]+)$` },
    { type: 'null' },
  ),
};
