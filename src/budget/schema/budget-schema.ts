import { IMAGE_NAME } from '../image-name.ts';
import { BASE, BUILD, IMAGE, PLATFORM_LIMITS, PLATFORMS } from './image-schema.ts';
import { LIMITS } from './limit-schemas.ts';
import { COST, FLEET, PULL } from './model-schemas.ts';
import { PATH, partProperties, RULES_SCHEMA, WAIVER } from './part-schema.ts';
import { BASELINE, DRIFT, ESTIMATE, INHERITED, NOISE, OVERRIDE } from './setting-schemas.ts';

/** The URL of the published schema. */
export const SCHEMA_ID =
  'https://raw.githubusercontent.com/plimsoll-ci/plimsoll/main/schema/dive-ci.schema.json';

/** The schema of `.dive-ci.yaml` as published for editors. */
export function buildBudgetSchema() {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SCHEMA_ID,
    title: 'Container image budget',
    description:
      "The size budget of container images, checked by plimsoll. dive's .dive-ci files are " +
      'valid budgets.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      ...partProperties,
      platforms: PLATFORMS,
      base: BASE,
      baseline: BASELINE,
      override: OVERRIDE,
      inherited: INHERITED,
      noise: NOISE,
      drift: DRIFT,
      pull: PULL,
      cost: COST,
      fleet: FLEET,
      estimate: ESTIMATE,
      images: {
        description:
          'The images to check, by name. Rules of an image add to the general rules and ' +
          'override each bound they set. Names consist of letters, digits, dots, _ and -.',
        type: 'object',
        propertyNames: { pattern: `^${IMAGE_NAME}$` },
        additionalProperties: { $ref: '#/definitions/image' },
      },
    },
    definitions: {
      rules: RULES_SCHEMA,
      path: PATH,
      waiver: WAIVER,
      image: IMAGE,
      'platform-limits': PLATFORM_LIMITS,
      build: BUILD,
      ...LIMITS,
    },
  };
}

/**
 * The schema without the formats of limits: `limit.ts` checks those and explains errors better.
 */
export function buildStructureSchema() {
  const schema = buildBudgetSchema();
  const open = Object.fromEntries(Object.keys(LIMITS).map((name) => [name, {}]));
  return { ...schema, definitions: { ...schema.definitions, ...open } };
}
