import { problem } from './failure.ts';

const LAYERX = "specify a .layerx.yaml; dive's files need no conversion: plimsoll check reads them";

/** Messages of what proposes limits: `init`, `ratchet` and `raise`. */
export const LIMITS = {
  'no-limit-accepts-value': 'no limit accepts this value',
  'no-limit-accepts-result': 'no limit accepts this result',
  'change-limit-there': 'write {rule}={limit} there',
  'change-limit-by-hand': 'change it by hand to {rule}: {limit}',
  'limit-of-unmeasured-images': 'it also applies to images that were not measured: {images:list 3}',
  'limit-in-several-places': 'it is written in several places or over several lines',
  'limit-below-warning': 'it would fail before a warning limit that is set elsewhere',
  'layerx-empty': problem('the file is empty', LAYERX),
  'layerx-key-unknown': ({ key }: { key: string }) =>
    problem(`${JSON.stringify(key)} is not a key of LayerX`, LAYERX),
  'layerx-number-invalid': problem('{key} is not a number from 0 to {most}', 'correct it first'),
  'layerx-rule-without-counterpart': ({ id }: { id: unknown }) =>
    `${JSON.stringify(id)} has no counterpart: highestReclaimableBytes limits what layers ` +
    'replace and delete',
} as const;
