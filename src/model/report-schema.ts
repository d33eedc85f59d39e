import { ERROR_EXIT } from '../errors.ts';
import {
  ADVICE_IDS,
  type Advice,
  type AdviceLayer,
  type AdvicePackages,
  type AdvicePlace,
  CONFIDENCES,
} from './advice.ts';
import { BASE_IMAGE_EVIDENCE, type BaseImageFacts } from './base.ts';
import type { ComparedImage, CompareReport } from './compare-report.ts';
import {
  type BaselineFacts,
  type Comparison,
  type FileComparison,
  type GrowthGroup,
  type GrowthList,
  type GrowthName,
  type GrowthRow,
  LAYER_DIFFERENCES,
  LAYER_STATES,
  type LayerChange,
  type LayerGroup,
  MATCHES,
  type OldNew,
  type OmittedGrowth,
  ORIGINS,
  PATH_STATES,
  type PackageChange,
  type PackageVersions,
  type PathGrowth,
  type PathMove,
  type ReadComparison,
  type ReadLayerChange,
  type SystemPackageChange,
  UNREAD,
  type Unmeasured,
  type UnreadComparison,
} from './comparison.ts';
import type {
  ContextEntry,
  ContextFacts,
  ContextSecret,
  DanglingLink,
  IgnoreLine,
} from './context.ts';
import { LINK_PROBLEMS } from './context.ts';
import type { ContextProof, ContextReport } from './context-report.ts';
import type {
  BoundedList,
  DockerfileLines,
  FileFacts,
  ImageKey,
  LargestItem,
  LayerFacts,
  LayerFingerprint,
  Measures,
  Omitted,
  PackageItem,
  PathTree,
  ReadFacts,
  ReadLayerFacts,
  SystemPackage,
  UnreadFacts,
  WasteItem,
} from './facts.ts';
import { CAUSES, CHANGES } from './facts.ts';
import { VERIFICATIONS } from './layer-table.ts';
import {
  type EffectiveLimit,
  type Finding,
  type GateReport,
  type ImageReport,
  type Loosening,
  type ReportedError,
  SCHEMA_VERSION,
} from './report.ts';
import type { RunContext } from './run-context.ts';

export type JsonSchema = { readonly [key: string]: unknown };

const SCHEMA_ID =
  'https://raw.githubusercontent.com/plimsoll-ci/plimsoll/main/schema/report.schema.json';

/**
 * The schema of what `--format json` and `--report` write. The compiler checks its keys against the
 * model's types. Keys that a later version adds under the same `schemaVersion` are allowed.
 */
export function buildReportSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SCHEMA_ID,
    title: 'Plimsoll report',
    description:
      'What images weigh and how a budget judges them. Sizes are bytes, ratios are 0 to 1.',
    ...object<GateReport>(
      {
        schemaVersion: { const: SCHEMA_VERSION },
        tool: object<GateReport['tool']>({ name: { const: 'plimsoll' }, version: text }, {}),
        budget: object<GateReport['budget']>(
          { source: orNull(text), sha256: orNull(text), rules: list(ref('effectiveLimit')) },
          { loosened: list(ref('loosening')), draft: list(text) },
        ),
        verdict,
        notices: list(text),
        images: list(ref('imageReport')),
      },
      { run: ref('run') },
    ),
    definitions,
  };
}

const COMPARISON_SCHEMA_ID =
  'https://raw.githubusercontent.com/plimsoll-ci/plimsoll/main/schema/comparison.schema.json';

const COMPARISON_PARTS = [
  'baseline',
  'growthList',
  'growthRow',
  'key',
  'knownMeasures',
  'layerChange',
  'layerGroup',
  'measures',
  'oldNew',
  'omittedGrowth',
  'packageChange',
  'packageVersions',
  'pathGrowth',
  'readComparison',
  'systemPackageChange',
  'unmeasured',
] as const satisfies readonly DefinitionName[];

/** The schema of what `plimsoll compare --format json` prints. */
export function buildComparisonSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: COMPARISON_SCHEMA_ID,
    title: 'Plimsoll comparison',
    description:
      'What changed between images. Sizes are bytes, ratios are 0 to 1; growth may be negative.',
    ...object<CompareReport>(
      {
        schemaVersion: { const: SCHEMA_VERSION },
        tool: object<CompareReport['tool']>({ name: { const: 'plimsoll' }, version: text }, {}),
        notices: list(text),
        images: list(
          object<ComparedImage>(
            { key: ref('key'), source: text, measures: ref('measures') },
            { comparison: ref('readComparison'), noBaseline: text },
          ),
        ),
        unmatched: list(ref('key')),
      },
      {},
    ),
    definitions: Object.fromEntries(COMPARISON_PARTS.map((name) => [name, definitions[name]])),
  };
}

const CONTEXT_SCHEMA_ID =
  'https://raw.githubusercontent.com/plimsoll-ci/plimsoll/main/schema/context.schema.json';

/** The schema of what `plimsoll context --format json` prints. */
export function buildContextSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: CONTEXT_SCHEMA_ID,
    title: 'Plimsoll build context',
    description: 'What a builder reads from a folder. Sizes are bytes.',
    ...object<ContextReport>(
      {
        schemaVersion: { const: SCHEMA_VERSION },
        tool: object<ContextReport['tool']>({ name: { const: 'plimsoll' }, version: text }, {}),
        context: ref('buildContext'),
      },
      {
        proof: object<ContextProof>(
          { layerCount: count, isUnchanged: flag },
          { removedBytes: number },
        ),
      },
    ),
    definitions: { buildContext, ignoreLine },
  };
}

type DefinitionName =
  | 'advice'
  | 'baseline'
  | 'buildContext'
  | 'comparison'
  | 'effectiveLimit'
  | 'facts'
  | 'finding'
  | 'growthList'
  | 'growthRow'
  | 'ignoreLine'
  | 'imageReport'
  | 'key'
  | 'knownMeasures'
  | 'largestItem'
  | 'layer'
  | 'layerChange'
  | 'layerGroup'
  | 'loosening'
  | 'match'
  | 'measures'
  | 'oldNew'
  | 'omittedGrowth'
  | 'packageChange'
  | 'packageItem'
  | 'packageVersions'
  | 'pathGrowth'
  | 'readComparison'
  | 'readFacts'
  | 'reportedError'
  | 'run'
  | 'systemPackage'
  | 'systemPackageChange'
  | 'tree'
  | 'unmeasured'
  | 'unreadComparison'
  | 'unreadFacts'
  | 'wasteItem';
type OptionalKey<T> = {
  [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? K : never;
}[keyof T];
type Schemas<K extends PropertyKey> = { readonly [key in K]: JsonSchema };

function object<T>(
  required: Schemas<Exclude<keyof T, OptionalKey<T>>>,
  optional: Schemas<OptionalKey<T>>,
) {
  return {
    type: 'object',
    required: Object.keys(required),
    properties: { ...required, ...optional },
  };
}

/** Named parts keep the compiled check small and flat. */
const ref = (name: DefinitionName): JsonSchema => ({ $ref: `#/definitions/${name}` });
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
/** A union of types: compiles to a third of the code that `anyOf` needs. */
const orNull = (schema: JsonSchema): JsonSchema => ({
  ...schema,
  type: [...new Set([schema.type, 'null'].flat())],
});
const oneOf = (...values: readonly string[]): JsonSchema => ({ enum: values });

const text = { type: 'string' };
const flag = { type: 'boolean' };
const number = { type: 'number' };
const size = { type: 'number', minimum: 0 };
const ratio = { type: 'number', minimum: 0, maximum: 1 };
/**
 * At most 1; negative for a small image whose whiteouts remove nothing (dive counts -1 byte each).
 */
const efficiency = { type: 'number', maximum: 1 };
const count = { type: 'integer', minimum: 0 };
const position = { type: 'integer', minimum: 1 };

const verdict = oneOf('pass', 'warn', 'fail', 'unmeasured');

const effectiveLimit = object<EffectiveLimit>(
  { rule: text, warnLimit: orNull(number), failLimit: orNull(number), from: text, isDefault: flag },
  {},
);

const match = object<NonNullable<Finding['matches']>[number]>(
  { path: text, bytes: size, layer: { type: 'integer', minimum: -1 }, isVisible: flag },
  {},
);

const finding = object<Finding>(
  {
    id: text,
    rule: text,
    measure: text,
    unit: oneOf('bytes', 'count', 'ratio'),
    bound: oneOf('atMost', 'atLeast'),
    warnLimit: orNull(number),
    failLimit: orNull(number),
    value: orNull(number),
    distance: orNull(number),
    outcome: oneOf('pass', 'warn', 'fail', 'waived', 'skipped', 'unmeasured'),
    isDefault: flag,
    from: text,
  },
  {
    path: text,
    why: text,
    matches: list(ref('match')),
    matchCount: count,
    ignored: object<NonNullable<Finding['ignored']>>({ bytes: size, patterns: list(text) }, {}),
    overridden: object<NonNullable<Finding['overridden']>>({ label: text, by: text }, {}),
  },
);

const key = object<ImageKey>({ name: text, platform: text }, {});

const reportedError = object<ReportedError>(
  { code: oneOf(...Object.keys(ERROR_EXIT)), message: text },
  { where: text, fix: text },
);

const run = object<RunContext>(
  {
    repository: text,
    serverUrl: text,
    event: text,
    headSha: text,
    baseSha: orNull(text),
    baseRef: orNull(text),
    pullRequest: orNull({ ...position }),
    workflow: text,
    runId: text,
    runAttempt: position,
  },
  { name: text },
);

const loosening = object<Loosening>(
  {
    kind: oneOf(
      'budget',
      'limit',
      'denial',
      'ignore',
      'waiver',
      'image',
      'source',
      'estimate',
      'baseline',
      'base',
      'override',
    ),
    rule: text,
    image: orNull(text),
  },
  {
    bound: oneOf('warn', 'fail'),
    unit: oneOf('bytes', 'count', 'ratio'),
    oldLimit: orNull(number),
    newLimit: orNull(number),
    oldValue: orNull(text),
    newValue: orNull(text),
    until: text,
    oldUntil: text,
    why: text,
  },
);

const advice = object<Advice>(
  {
    id: oneOf(...ADVICE_IDS),
    subject: text,
    bytes: size,
    layer: count,
    places: list(
      object<AdvicePlace>(
        { path: text, bytes: size, layer: count, isVisible: flag },
        { hiddenInLayer: count },
      ),
    ),
    placeCount: count,
  },
  {
    baseBytes: size,
    confidence: oneOf(...CONFIDENCES),
    layers: list(object<AdviceLayer>({ layer: count, bytes: size }, {})),
    packages: object<AdvicePackages>({ count, all: count }, { names: list(text) }),
  },
);

const imageReport = {
  ...object<ImageReport>(
    { key: ref('key'), verdict, findings: list(ref('finding')), notices: list(text) },
    {
      isNamed: flag,
      facts: ref('facts'),
      comparison: ref('comparison'),
      noBaseline: text,
      buildContext: ref('buildContext'),
      noBuildContext: text,
      advice: list(ref('advice')),
      error: ref('reportedError'),
    },
  ),
  anyOf: [{ required: ['facts'] }, { required: ['error'] }],
};

const verification = oneOf(...VERIFICATIONS);

const documentLayer = {
  index: count,
  diffId: orNull(text),
  digest: orNull(text),
  storedBytes: orNull(size),
  instruction: orNull(text),
};
const dockerfile = object<DockerfileLines>(
  { file: text, line: position, endLine: position, by: oneOf('provenance', 'instruction') },
  {},
);
const unreadLayer = object<LayerFacts>(documentLayer, { dockerfile });
const layer = object<ReadLayerFacts>(
  {
    ...documentLayer,
    layerBytes: size,
    contentBytes: size,
    reclaimableBytes: size,
    entryCount: count,
    verified: verification,
  },
  {
    dockerfile,
    fingerprint: object<LayerFingerprint>({ files: text, metadata: text, times: text }, {}),
  },
);

const measures = object<Measures>(
  {
    imageBytes: size,
    layerBytes: size,
    layerCount: count,
    fileCount: count,
    contentBytes: size,
    visibleBytes: size,
    reclaimableBytes: size,
    visibleRatio: ratio,
    efficiencyRatio: orNull(efficiency),
    wastedBytes: size,
    userWastedRatio: orNull(size),
    pullBytes: orNull(size),
  },
  { ownBytes: orNull(size) },
);
/** Of an image whose layers may be unread. */
const knownMeasures = {
  ...measures,
  properties: Object.fromEntries(
    Object.entries(measures.properties).map(([name, schema]) => [name, orNull(schema)]),
  ),
};

const base = object<BaseImageFacts>(
  {
    name: orNull(text),
    digest: orNull(text),
    layerCount: count,
    by: oneOf(...BASE_IMAGE_EVIDENCE),
    certainty: oneOf('exact', 'likely'),
  },
  {},
);

const bounded = (items: JsonSchema): JsonSchema =>
  object<BoundedList<unknown>>(
    { items: list(items), omitted: object<Omitted>({ count, bytes: size }, {}) },
    {},
  );

const wasteItem = object<WasteItem>(
  {
    path: text,
    isFolder: flag,
    fileCount: count,
    bytes: size,
    cause: oneOf(...CAUSES),
    addedInLayer: count,
    hiddenInLayer: count,
  },
  { changes: list(oneOf(...CHANGES)) },
);
const largestItem = object<LargestItem>({ path: text, bytes: size, fileCount: count }, {});
const packageItem = object<PackageItem>(
  { ecosystem: text, name: text, path: text, bytes: size, copies: count },
  {},
);

const tree = orNull(
  object<PathTree>(
    {
      depth: list(count),
      name: list(text),
      visibleBytes: list(size),
      reclaimableBytes: list(size),
      isVisible: list({ enum: [0, 1] }),
      firstLayer: list({ type: 'integer', minimum: -1 }),
    },
    {
      links: object<NonNullable<PathTree['links']>>({ row: list(count), first: list(count) }, {}),
      replaced: object<NonNullable<PathTree['replaced']>>(
        { row: list(count), layer: list(count) },
        {},
      ),
      versions: object<NonNullable<PathTree['versions']>>(
        { row: list(count), version: list(text) },
        {},
      ),
    },
  ),
);

const bytesAre = { enum: ['exact', 'estimate', null] };
/** With files, sizes that need them are there too; this gives better errors than `anyOf`. */
const dependsOnFiles = (read: DefinitionName, unread: DefinitionName): JsonSchema => ({
  type: 'object',
  if: { required: ['files'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: ref(read),
  else: ref(unread),
});

const documentFacts = {
  key: ref('key'),
  source: text,
  manifestDigest: orNull(text),
  configDigest: orNull(text),
  readBy: text,
  unmeasured: { type: 'object', additionalProperties: text },
  pullBytesAre: bytesAre,
};
const unreadFacts = object<Omit<UnreadFacts, 'files'>>(
  { ...documentFacts, measures: ref('knownMeasures'), layers: list(unreadLayer) },
  { base },
);
const readFacts = object<ReadFacts>(
  {
    ...documentFacts,
    measures: ref('measures'),
    layers: list(ref('layer')),
    files: object<FileFacts>(
      {
        verified: verification,
        contentsCompared: flag,
        diveUserWasted: oneOf('number', 'NaN', 'Infinity'),
        reclaimableByCause: object<FileFacts['reclaimableByCause']>(
          { deleted: size, overwritten: size, metadata: size },
          {},
        ),
        waste: bounded(ref('wasteItem')),
        largest: object<FileFacts['largest']>(
          {
            folders: bounded(ref('largestItem')),
            packages: bounded(ref('packageItem')),
            files: bounded(ref('largestItem')),
          },
          {},
        ),
        tree: ref('tree'),
      },
      { systemPackages: list(ref('systemPackage')) },
    ),
  },
  { base },
);
const facts = dependsOnFiles('readFacts', 'unreadFacts');

const oldNew = object<OldNew>({ old: size, new: size }, {});
const omittedGrowth = object<OmittedGrowth>({ count, growthBytes: number }, {});

const versions = {
  ecosystem: text,
  name: text,
  oldVersion: orNull(text),
  newVersion: orNull(text),
};
const packageVersions = object<PackageVersions>(versions, {});

const growthGroup = object<GrowthGroup>({ name: text }, { packageCount: count, largest: text });
const growthRow = object<GrowthRow>(
  { path: text, isFolder: flag, state: oneOf(...PATH_STATES), growthBytes: number },
  { package: ref('packageVersions'), isRest: { const: true }, group: growthGroup },
);
/** Rows with the sum of omitted rows. */
const growthOf = (row: JsonSchema): JsonSchema =>
  object<GrowthList>({ items: list(row), omitted: ref('omittedGrowth') }, {});
const growthList = growthOf(ref('growthRow'));

const pathGrowth = object<PathGrowth>(
  {
    path: text,
    isFolder: flag,
    state: oneOf(...PATH_STATES),
    oldBytes: size,
    newBytes: size,
    grownBytes: size,
    shrunkBytes: size,
    children: list(ref('pathGrowth')),
    rest: ref('omittedGrowth'),
  },
  { package: ref('packageVersions') },
);

const documentChange = {
  state: oneOf(...LAYER_STATES),
  origin: oneOf(...ORIGINS),
  oldIndex: orNull(count),
  newIndex: orNull(count),
  oldStoredBytes: orNull(size),
  newStoredBytes: orNull(size),
  pullBytes: orNull(size),
  instruction: orNull(text),
  differs: list(oneOf(...LAYER_DIFFERENCES)),
};
const unreadLayerChange = object<LayerChange>(documentChange, { isSameContent: flag });
const layerChange = object<ReadLayerChange>(
  {
    ...documentChange,
    oldBytes: size,
    newBytes: size,
    copied: object<ReadLayerChange['copied']>(
      { bytes: size, changes: list(oneOf(...CHANGES)) },
      {},
    ),
  },
  { isSameContent: flag, inside: ref('growthList') },
);

const layerGroup = object<LayerGroup>(
  { layerCount: count, bytes: size, pullBytes: orNull(size) },
  {},
);
const packageChange = object<PackageChange>(
  { ...versions, path: text, oldBytes: size, newBytes: size },
  {},
);
const systemPackage = object<SystemPackage>(
  { ecosystem: text, name: text, version: text, bytes: size },
  {},
);
const systemPackageChange = object<SystemPackageChange>(
  { ...versions, state: oneOf(...PATH_STATES), oldBytes: size, newBytes: size },
  {},
);
const unmeasured = object<Unmeasured>({ why: text, lackedBy: oneOf('image', 'baseline') }, {});

const baseline = object<BaselineFacts>(
  {
    key: ref('key'),
    matchedBy: oneOf(...MATCHES),
    source: text,
    report: orNull(text),
    configDigest: orNull(text),
    measures: ref('knownMeasures'),
  },
  { commit: text, distance: count },
);

const growthOfNames = (schema: JsonSchema): Record<GrowthName, JsonSchema> => ({
  growthBytes: schema,
  growthRatio: orNull(number),
  ownGrowthBytes: orNull(number),
  pullGrowthBytes: orNull(number),
  deltaPullBytes: orNull(size),
});
const documentComparison = {
  baseline: ref('baseline'),
  unmeasured: object<Comparison['unmeasured']>(
    {},
    {
      growthBytes: ref('unmeasured'),
      growthRatio: ref('unmeasured'),
      ownGrowthBytes: ref('unmeasured'),
      pullGrowthBytes: ref('unmeasured'),
      deltaPullBytes: ref('unmeasured'),
    },
  ),
  pullBytesAre: bytesAre,
};
const unreadComparison = object<Omit<UnreadComparison, 'files'>>(
  {
    ...documentComparison,
    unread: oneOf(...UNREAD),
    measures: object<UnreadComparison['measures']>(growthOfNames(orNull(number)), {}),
    layers: list(unreadLayerChange),
  },
  { lostPlatforms: list(text) },
);
const readComparison = object<ReadComparison>(
  {
    ...documentComparison,
    measures: object<ReadComparison['measures']>(growthOfNames(number), {}),
    layers: list(ref('layerChange')),
    files: object<FileComparison>(
      {
        growth: object<FileComparison['growth']>(
          { visibleBytes: number, hiddenBytes: number, otherBytes: number },
          {},
        ),
        origins: orNull(
          object<NonNullable<FileComparison['origins']>>(
            { base: ref('oldNew'), own: ref('oldNew') },
            { isGuess: flag },
          ),
        ),
        rebuilt: ref('layerGroup'),
        moved: ref('layerGroup'),
        heaviest: ref('growthList'),
        packages: growthOf(ref('packageChange')),
        moves: object<FileComparison['moves']>(
          {
            items: list(
              object<PathMove>(
                { from: text, to: text, bytes: size, fileCount: count },
                { isRenamed: flag },
              ),
            ),
            omitted: object<Omitted>({ count, bytes: size }, {}),
          },
          {},
        ),
      },
      { paths: ref('pathGrowth'), systemPackages: growthOf(ref('systemPackageChange')) },
    ),
  },
  { lostPlatforms: list(text) },
);
const comparison = dependsOnFiles('readComparison', 'unreadComparison');

const contextEntry = object<ContextEntry>(
  { path: text, isFolder: flag, bytes: size, fileCount: count, askedBytes: size },
  {},
);
const ignoreLine = object<IgnoreLine>(
  { pattern: text, what: text, bytes: size, fileCount: count, imageBytes: size },
  {},
);
const contextSecret = object<ContextSecret>(
  { path: text, kind: text, bytes: size, isAsked: flag },
  {},
);
const danglingLink = object<DanglingLink>(
  { path: text, target: text, why: oneOf(...LINK_PROBLEMS), isAsked: flag },
  {},
);
const buildContext = object<ContextFacts>(
  {
    folder: text,
    dockerfile: orNull(text),
    ignoreFile: orNull(text),
    contextBytes: size,
    fileCount: count,
    askedBytes: size,
    askedFileCount: count,
    entries: bounded(contextEntry),
    unread: bounded(ref('ignoreLine')),
    read: bounded(ref('ignoreLine')),
    secrets: bounded(contextSecret),
    danglingLinks: bounded(danglingLink),
  },
  { assumed: text },
);

const definitions: Readonly<Record<DefinitionName, JsonSchema>> = {
  advice,
  baseline,
  buildContext,
  comparison,
  effectiveLimit,
  growthList,
  growthRow,
  ignoreLine,
  layerChange,
  layerGroup,
  oldNew,
  omittedGrowth,
  packageChange,
  systemPackage,
  systemPackageChange,
  unmeasured,
  match,
  packageVersions,
  pathGrowth,
  finding,
  key,
  reportedError,
  run,
  loosening,
  imageReport,
  layer,
  knownMeasures,
  readComparison,
  readFacts,
  unreadComparison,
  unreadFacts,
  measures,
  wasteItem,
  largestItem,
  packageItem,
  tree,
  facts,
};
