import { type JsonWalk, walkJson } from '../packages/json-walk.ts';
import { DependencyGraph, type IsDevelopment } from './graph.ts';

/**
 * Parses `bun.lock`: JSON with trailing commas. The key of a package is its place, so `jest/chalk`
 * is the chalk that only jest sees; its first item is `NAME@VERSION`, its third lists what it
 * needs.
 * @returns `undefined` if it can't be read, or has several workspaces
 */
export function parseBunLock(bytes: Uint8Array): IsDevelopment | undefined {
  const graph = new DependencyGraph(listPlaces);
  const roots: Roots = { runtime: [], hasDevelopment: false, workspaces: 0 };
  const walk = (json: JsonWalk): true => {
    json.visitMembers((key) => {
      if (key === 'workspaces') json.visitMembers(() => addWorkspace(json, roots));
      else if (key === 'packages') json.visitMembers((place) => addPackage(json, graph, place));
      else json.skip();
    });
    return true;
  };
  const isRead = walkJson(bytes, walk, { allowsTrailingCommas: true });
  return isRead && roots.workspaces === 1 && roots.hasDevelopment
    ? graph.findDevelopment(roots.runtime)
    : undefined;
}

const NEEDED = new Set(['dependencies', 'optionalDependencies']);

interface Roots {
  readonly runtime: string[];
  hasDevelopment: boolean;
  workspaces: number;
}

function addWorkspace(json: JsonWalk, roots: Roots): void {
  roots.workspaces++;
  json.visitMembers((kind) => {
    const names = takeKeys(json);
    if (kind === 'devDependencies') roots.hasDevelopment ||= names.length > 0;
    else if (NEEDED.has(kind)) for (const name of names) roots.runtime.push(name);
  });
}

function addPackage(json: JsonWalk, graph: DependencyGraph, place: string): void {
  let name = '';
  let version = '';
  const needs: string[] = [];
  json.visitItems((index) => {
    if (index === 0) {
      const text = json.takeText() ?? '';
      const at = text.indexOf('@', 1);
      [name, version] = [text.slice(0, at), text.slice(at + 1)];
    } else
      json.visitMembers((kind) => {
        const names = takeKeys(json);
        if (!NEEDED.has(kind) && kind !== 'peerDependencies') return;
        for (const one of names) needs.push(one);
      });
  });
  graph.add([place], name, version, needs);
}

function takeKeys(json: JsonWalk): string[] {
  const keys: string[] = [];
  json.visitMembers((key) => {
    keys.push(key);
    json.skip();
  });
  return keys;
}

const MOST_DEPTH = 50;

/**
 * The places that a package searches, its own first: for `a/b` these are `a/b/x`, `a/x` and `x`.
 */
function* listPlaces(need: string, from: string): Generator<string> {
  let place = from;
  for (let depth = 0; depth < MOST_DEPTH && place !== ''; depth++) {
    yield `${place}/${need}`;
    place = place.slice(0, Math.max(0, place.lastIndexOf('/')));
  }
  yield need;
}
