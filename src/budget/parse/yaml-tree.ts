import {
  type Alias,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { explain, type Problem } from './budget-problems.ts';
import { listSyntaxProblems } from './yaml-syntax.ts';

/** The location of a value, and the text of a scalar. Offsets into the file. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** The location of its key; in a list, of the value itself. */
  readonly keyStart: number;
  readonly keyEnd: number;
  /** A scalar's text: as written if unquoted, else the unquoted text. */
  readonly text: string | undefined;
  readonly isPlain: boolean;
}

export interface YamlTree {
  /**
   * Plain values. Mappings have no prototype, so no key from a file has a meaning in JavaScript.
   */
  readonly value: unknown;
  /** By JSON pointer, as in ajv's errors. */
  readonly places: ReadonlyMap<string, Place>;
  readonly problems: readonly Problem[];
  /** The line of an offset, from 1. */
  readonly getLine: (offset: number) => number;
}

/** Normalizes a key to the schema's spelling. */
export type CanonicalKey = (parent: string, key: string) => string;

const MOST_VALUES = 100_000;
const MOST_DEPTH = 32;

/**
 * Reads YAML 1.2, with `<<` as in dive's library, into values with known locations. The work is
 * bounded even if aliases repeat; the library bounds its own nesting.
 */
export function readYaml(text: string, canonicalKey: CanonicalKey): YamlTree {
  const lineCounter = new LineCounter();
  // Duplicate keys are found below: the library compares all pairs and doesn't know equivalent
  // spellings.
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  });
  const getLine = (offset: number): number => lineCounter.linePos(offset).line;
  const places = new Map<string, Place>();
  if (document.errors.length > 0)
    return {
      value: undefined,
      places,
      problems: listSyntaxProblems(text, document.errors),
      getLine,
    };
  const walk: Walk = {
    places,
    problems: [],
    anchors: new Map(),
    canonicalKey,
    getLine,
    valuesLeft: MOST_VALUES,
  };
  const value = readValue(walk, { node: document.contents, pointer: '', key: [0, 0], depth: 0 });
  if (walk.valuesLeft > 0) return { value, places, problems: walk.problems, getLine };
  const bounds = { mostValues: MOST_VALUES, mostDepth: MOST_DEPTH };
  const problem = { start: 0, end: 0, ...explain('too-many-values', bounds) };
  return { value: undefined, places, problems: [problem], getLine };
}

interface Walk {
  readonly places: Map<string, Place>;
  readonly problems: Problem[];
  /** The latest value of each `&name`. */
  readonly anchors: Map<string, Node>;
  readonly canonicalKey: CanonicalKey;
  readonly getLine: (offset: number) => number;
  /** 0 stops the walk. */
  valuesLeft: number;
}

type Range = readonly [start: number, end: number];

interface Spot {
  readonly node: unknown;
  readonly pointer: string;
  readonly key: Range;
  readonly depth: number;
}

function readValue(walk: Walk, spot: Spot): unknown {
  if (spot.depth > MOST_DEPTH) walk.valuesLeft = 0;
  if (walk.valuesLeft <= 0) return null;
  walk.valuesLeft--;
  const node = resolveAlias(walk, spot.node);
  // The value of an undefined alias is unknown, so it isn't checked.
  if (node === undefined && isAlias(spot.node)) return null;
  const range = findRange(node, spot.key);
  walk.places.set(spot.pointer, {
    start: range[0],
    end: range[1],
    keyStart: spot.key[0],
    keyEnd: spot.key[1],
    ...readScalar(node),
  });
  if (isMap(node)) return readMapping(walk, node, spot);
  if (isSeq(node))
    return node.items.map((item, index) =>
      readValue(walk, descend(spot, item, `${index}`, findRange(item, range))),
    );
  return isScalar(node) ? node.value : null;
}

const descend = (spot: Spot, node: unknown, key: string, range: Range): Spot => ({
  node,
  pointer: `${spot.pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
  key: range,
  depth: spot.depth + 1,
});

function readScalar(node: unknown): Pick<Place, 'text' | 'isPlain'> {
  if (!isScalar(node)) return { text: undefined, isPlain: false };
  const isPlain = node.type === 'PLAIN';
  return { text: isPlain ? (node.source ?? '') : String(node.value ?? ''), isPlain };
}

function readMapping(walk: Walk, map: YAMLMap, spot: Spot): Record<string, unknown> {
  const value: Record<string, unknown> = Object.create(null);
  const firstLines = new Map<string, number>();
  for (const pair of map.items.filter((item) => !isMerge(item))) {
    const range = findRange(pair.key, spot.key);
    const name = readKey(walk, pair, range);
    if (name === undefined) continue;
    const key = walk.canonicalKey(spot.pointer, name);
    const firstLine = firstLines.get(key);
    if (firstLine === undefined) {
      firstLines.set(key, walk.getLine(range[0]));
      value[key] = readValue(walk, descend(spot, pair.value, key, range));
    } else {
      const explained = explain('duplicate-key', { key: name, firstLine });
      walk.problems.push({ start: range[0], end: range[1], ...explained });
    }
  }
  for (const pair of listMergedPairs(walk, map, spot.depth)) {
    const range = findRange(pair.key, spot.key);
    const name = readKey(walk, pair, range);
    const key = name === undefined ? undefined : walk.canonicalKey(spot.pointer, name);
    if (key !== undefined && !(key in value))
      value[key] = readValue(walk, descend(spot, pair.value, key, range));
  }
  return value;
}

const isMerge = (pair: Pair): boolean =>
  isScalar(pair.key) && pair.key.type === 'PLAIN' && pair.key.value === '<<';

/** The pairs merged by `<<`, nearest first. */
function listMergedPairs(walk: Walk, map: YAMLMap, depth: number): Pair[] {
  if (depth > MOST_DEPTH) walk.valuesLeft = 0;
  return map.items.filter(isMerge).flatMap((merge) => {
    const merged = isAlias(merge.value) ? merge.value : resolveAlias(walk, merge.value);
    return (isSeq(merged) ? merged.items : [merged]).flatMap((item) => {
      const source = resolveAlias(walk, item);
      if (walk.valuesLeft-- <= 0) return [];
      if (isMap(source))
        return [
          ...source.items.filter((pair) => !isMerge(pair)),
          ...listMergedPairs(walk, source, depth + 1),
        ];
      if (source === undefined && isAlias(item)) return [];
      const [start, end] = findRange(merge.value, findRange(merge.key, [0, 0]));
      walk.problems.push({ start, end, ...explain('merge-of-non-mapping', {}) });
      return [];
    });
  });
}

function readKey(walk: Walk, pair: Pair, [start, end]: Range): string | undefined {
  const key = resolveAlias(walk, pair.key);
  if (isScalar(key)) return readScalar(key).text;
  if (key !== undefined) walk.problems.push({ start, end, ...explain('key-not-single', {}) });
  return undefined;
}

/** The node itself, or the target of an alias. An undefined alias is a problem. */
function resolveAlias(walk: Walk, node: unknown): Node | undefined {
  if (!isNode(node)) return undefined;
  if (!isAlias(node)) {
    if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
    return node;
  }
  const target = walk.anchors.get(node.source);
  if (target === undefined) walk.problems.push(describeMissingAlias(node));
  return target;
}

/**
 * An unquoted glob that starts with `*` reads as an alias: the most likely mistake in a budget.
 */
function describeMissingAlias(alias: Alias): Problem {
  const [start, end] = findRange(alias, [0, 0]);
  const text = `*${alias.source}`;
  const id = /^[\w-]+$/.test(alias.source) ? 'undefined-alias' : 'star-unquoted';
  return { start, end, ...explain(id, { text }) };
}

/** A missing value has the location of its key. */
function findRange(node: unknown, otherwise: Range): Range {
  const range = isNode(node) ? node.range : undefined;
  return range && range[1] > range[0] ? [range[0], range[1]] : otherwise;
}
