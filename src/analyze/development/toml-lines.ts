import { splitLines } from '../packages/lines.ts';

/** A key of a TOML document with the text of its value, an array on one line. */
export interface TomlLine {
  /** `tool.poetry.group.dev.dependencies`, without quotes. */
  readonly table: string;
  readonly key: string;
  readonly value: string;
}

/** Yields the TOML that the known tools write, without multi-line strings. */
export function* readTomlLines(bytes: Uint8Array): Generator<TomlLine> {
  let table = '';
  let open: { readonly key: string; readonly parts: string[]; depth: number } | undefined;
  for (const line of splitLines(bytes)) {
    const text = line.trim();
    const header = open === undefined ? HEADER.exec(text)?.[1] : undefined;
    if (header !== undefined) table = header.replaceAll(/["'\s]/g, '');
    if (header !== undefined || text.startsWith('#')) continue;
    open ??= openValue(text);
    if (open === undefined) continue;
    const start = open.parts.length === 0 ? text.indexOf('=') + 1 : 0;
    const { code, depth } = readPart(text.slice(start));
    open.parts.push(code);
    open.depth += depth;
    if (open.depth > 0) continue;
    yield { table, key: open.key, value: open.parts.join(' ') };
    open = undefined;
  }
}

const HEADER = /^\[{1,2}([^[\]]+)\]{1,2}\s*(?:#.*)?$/;

function openValue(text: string) {
  const at = text.indexOf('=');
  const key = text.slice(0, Math.max(0, at)).trim().replaceAll(/["']/g, '');
  return key === '' ? undefined : { key, parts: [], depth: 0 };
}

/** The text without a comment, and how many more arrays it opens than it closes. */
function readPart(text: string): { readonly code: string; readonly depth: number } {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '#') return { code: text.slice(0, index), depth };
    if (token === '[') depth++;
    else if (token === ']') depth--;
  }
  return { code: text, depth };
}

const TOKEN = /"(?:[^"\\]|\\.)*(?:"|\\?$)|'[^']*(?:'|$)|[[\]#]/g;

/** The strings of an array. An unterminated string extends to the end, so time is linear. */
export const listStrings = (value: string): string[] =>
  [...value.matchAll(/"((?:[^"\\]|\\.)*)(?:"|\\?$)|'([^']*)(?:'|$)/g)].map(
    ([, a, b]) => a ?? b ?? '',
  );
