import { COST_BASES } from '../../model/cost.ts';
import { PULL_CLIENTS } from '../../model/pull.ts';
import { FLEET_RULES } from '../fleet-rules.ts';
import { capitalize } from './patterns.ts';

export const COST = {
  description: "Prices, the user's own, to show what the image costs in a year.",
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    pullsPerDay: {
      description: 'Pulls that egressPerGB is paid for.',
      type: 'number',
      examples: [50],
    },
    egressPerGB: {
      description: 'The price of a transferred GB.',
      type: 'number',
      examples: [0.09],
    },
    storagePerGBMonth: {
      description: 'The price of a stored GB for a month.',
      type: 'number',
      examples: [0.1],
    },
    retained: {
      description: 'Tags that the registry keeps.',
      type: 'integer',
      examples: [30],
      default: 1,
    },
    currency: { description: 'ISO 4217.', type: 'string', examples: ['USD'], default: 'USD' },
    of: {
      description:
        'Whether a pull downloads the whole image, or the layers that the baseline lacks.',
      enum: COST_BASES,
      default: 'full',
    },
  },
};

export const FLEET = {
  description: 'Limits for all images of a run together, if it has several.',
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
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
};

/** Formats are checked by `pull-budget.ts`, which explains errors better. */
export const PULL = {
  description:
    'The client and the link that highestPullSeconds and highestUpdateSeconds are modeled for.',
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    client: {
      description: 'What pulls the image; simple adds up download and unpacking.',
      type: 'string',
      examples: PULL_CLIENTS,
      default: 'docker',
    },
    bandwidth: {
      description: 'Shared by all downloads.',
      type: 'string',
      examples: ['100Mbps', '1Gbps', '125MB/s'],
      default: '1Gbps',
    },
    roundTrip: {
      description: 'Between the machine and the registry.',
      type: 'string',
      examples: ['20ms'],
      default: '20ms',
    },
    unpack: {
      description: "Unpacked bytes per second; by default the client's, as measured.",
      type: 'string',
      examples: ['500MB/s'],
    },
    downloads: {
      description: "Layers downloaded at the same time; by default the client's default.",
      type: 'integer',
      examples: [3],
    },
    unpacks: {
      description: 'Layers unpacked at the same time, e.g. max_concurrent_unpacks of containerd.',
      type: 'integer',
      examples: [1],
    },
  },
};
