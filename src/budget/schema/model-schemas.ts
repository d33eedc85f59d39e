import { COST_BASES } from '../../model/cost.ts';
import { PULL_CLIENTS } from '../../model/pull.ts';
import { FLEET_RULES } from '../fleet-rules.ts';
import { capitalize, defineMapping, defineValue } from './patterns.ts';

export const COST = defineMapping(
  "Prices, the user's own, to show what the image costs in a year.",
  {
    pullsPerDay: defineValue('number', 'Pulls that egressPerGB is paid for.', { examples: [50] }),
    egressPerGB: defineValue('number', 'The price of a transferred GB.', { examples: [0.09] }),
    storagePerGBMonth: defineValue('number', 'The price of a stored GB for a month.', {
      examples: [0.1],
    }),
    retained: defineValue('integer', 'Tags that the registry keeps.', {
      examples: [30],
      default: 1,
    }),
    currency: defineValue('string', 'ISO 4217.', { examples: ['USD'], default: 'USD' }),
    of: {
      description:
        'Whether a pull downloads the whole image, or the layers that the baseline lacks.',
      enum: COST_BASES,
      default: 'full',
    },
  },
  { minProperties: 1 },
);

export const FLEET = defineMapping(
  'Limits for all images of a run together, if it has several.',
  {
    of: {
      description: 'Whose sizes are limited: compressed in the registry, or unpacked on one node.',
      enum: ['registry', 'node'],
      default: 'registry',
    },
    ...Object.fromEntries(
      FLEET_RULES.map(({ key, unit, description }) => [
        key,
        {
          description: `${capitalize(description)}.`,
          allOf: [{ $ref: `#/definitions/limit-${unit}` }],
        },
      ]),
    ),
  },
  { minProperties: 1 },
);

/** Formats are checked by `pull-budget.ts`, which explains errors better. */
export const PULL = defineMapping(
  'The client and the link that highestPullSeconds and highestUpdateSeconds are modeled for.',
  {
    client: defineValue('string', 'What pulls the image; simple adds up download and unpacking.', {
      examples: PULL_CLIENTS,
      default: 'docker',
    }),
    bandwidth: defineValue('string', 'Shared by all downloads.', {
      examples: ['100Mbps', '1Gbps', '125MB/s'],
      default: '1Gbps',
    }),
    roundTrip: defineValue('string', 'Between the machine and the registry.', {
      examples: ['20ms'],
      default: '20ms',
    }),
    unpack: defineValue(
      'string',
      "Unpacked bytes per second; by default the client's, as measured.",
      { examples: ['500MB/s'] },
    ),
    downloads: defineValue(
      'integer',
      "Layers downloaded at the same time; by default the client's default.",
      { examples: [3] },
    ),
    unpacks: defineValue(
      'integer',
      'Layers unpacked at the same time, e.g. max_concurrent_unpacks of containerd.',
      { examples: [1] },
    ),
  },
  { minProperties: 1 },
);
