import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { Script } from 'node:vm';

/** What is kept of a part of the bundle: what V8 compiled in so many runs. */
interface Kept {
  readonly runs: number;
  /** Empty after the first run: where there is no second one, as on a machine made for one job, keeping it would only cost time. */
  readonly code: Buffer;
}

interface Part {
  readonly keptPath: string;
  readonly source: Buffer;
  readonly script: Script;
  readonly runs: number;
}

const NOT_KEPT: Kept = { runs: 0, code: Buffer.alloc(0) };
/** Later runs seldom call what no earlier one did. */
const RUNS_THAT_LEARN = 5;
const DIGEST_BYTES = 32;

/**
 * Keeps what V8 compiled of the parts of the bundle in `folder`, so that a later start need not: a quarter of the time that a small
 * image takes. To be called before any of them is loaded. What is kept is run, so it is kept only where nobody but this user may
 * write: not in a shared temporary folder, another user's home (`sudo`), or a folder that somebody else made ready (`HOME=/tmp`).
 * `NODE_DISABLE_COMPILE_CACHE=1` turns it off, as it does Node's own cache, which keeps only what is compiled while a file is loaded.
 * Source: https://v8.dev/blog/code-caching-for-devs, https://nodejs.org/api/vm.html#scriptcreatecacheddata
 */
export function keepCompiledCode(folder: string, process: NodeJS.Process): void {
  const keptFolder = cacheFolder(process.env);
  if (keptFolder === undefined) return;
  const parts: Part[] = [];
  const { extensions } = createRequire(join(folder, 'cli.js'));
  const loadOther = extensions['.js'];
  extensions['.js'] = (module, path) => {
    if (dirname(path) !== folder) return loadOther(module, path);
    parts.push(loadPart(module, path, keptFolder));
  };
  process.once('exit', () => parts.forEach(keep));
}

function loadPart(module: NodeJS.Module, path: string, keptFolder: string): Part {
  const keptPath = join(keptFolder, `${basename(path)}-${process.version}-${process.arch}`);
  const source = readFileSync(path);
  const { runs, code } = readKept(keptPath, source);
  // As Node itself does it. All parts are ASCII, and Latin-1 is read fastest.
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${source.toString('latin1')}\n})`;
  const script = new Script(wrapped, {
    filename: path,
    cachedData: code.length > 0 ? code : undefined,
  });
  const load = (name: string): unknown => module.require(name);
  script.runInThisContext().call(module.exports, module.exports, load, module, path, dirname(path));
  return { keptPath, source, script, runs: script.cachedDataRejected ? 0 : runs };
}

/** V8 itself knows the source by its length only, and believes every byte of the code. */
function readKept(path: string, source: Buffer): Kept {
  try {
    const bytes = readFileSync(path);
    const kept = bytes.subarray(DIGEST_BYTES);
    const runs = kept[0];
    if (runs === undefined || !digestOf(source, kept).equals(bytes.subarray(0, DIGEST_BYTES)))
      return NOT_KEPT;
    return { runs, code: kept.subarray(1) };
  } catch {
    return NOT_KEPT;
  }
}

function keep({ keptPath, source, script, runs }: Part): void {
  if (runs >= RUNS_THAT_LEARN) return;
  const beside = `${keptPath}.${process.pid}`;
  try {
    const code = runs === 0 ? NOT_KEPT.code : script.createCachedData();
    const kept = Buffer.concat([Buffer.of(runs + 1), code]);
    writeFileSync(beside, Buffer.concat([digestOf(source, kept), kept]), { mode: 0o600 });
    renameSync(beside, keptPath);
  } catch {
    removeIfThere(beside);
  }
}

/** A disk that is full, or may not be written: everything works without what is kept. */
function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Never made, then.
  }
}

const digestOf = (source: Buffer, kept: Buffer): Buffer =>
  createHash('sha256').update(source).update(kept).digest();

/** Undefined where nothing is to be kept. */
function cacheFolder(env: NodeJS.ProcessEnv): string | undefined {
  const { NODE_DISABLE_COMPILE_CACHE, XDG_CACHE_HOME, HOME, LOCALAPPDATA } = env;
  const home = XDG_CACHE_HOME || HOME || LOCALAPPDATA;
  if (NODE_DISABLE_COMPILE_CACHE || !home || !isAbsolute(home)) return undefined;
  const names = XDG_CACHE_HOME || !HOME ? ['plimsoll', 'code'] : ['.cache', 'plimsoll', 'code'];
  try {
    return isOursAlone(home) ? names.reduce<string | undefined>(ownFolder, home) : undefined;
  } catch {
    // A home that may not be read or written.
    return undefined;
  }
}

/** One by one: each is to be ours, and below /proc Node's recursive mkdir never ends. */
function ownFolder(parent: string | undefined, name: string): string | undefined {
  if (parent === undefined) return undefined;
  const folder = join(parent, name);
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  return isOursAlone(folder) ? folder : undefined;
}

/** Follows links: where one leads to a folder of somebody else, that folder counts. */
function isOursAlone(folder: string): boolean {
  if (process.getuid === undefined) return true;
  const { uid, mode } = statSync(folder);
  return uid === process.getuid() && (mode & 0o022) === 0;
}
