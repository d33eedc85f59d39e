import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { build, type Metafile, type Plugin, transform } from 'esbuild';

export interface Bundle {
  /** Text by name in the output folder. */
  readonly files: Map<string, string>;
  /** Folders of the packages whose code is in it. */
  readonly packages: readonly string[];
}

/**
 * Bundles the entries for every Node they are to run on. What is imported only when it is needed comes in files of its own,
 * so that a start reads no more than it uses; what both use is there once. Our own code is not minified, so that stack traces stay
 * readable; parts that hold packages only are, since every run downloads them.
 */
export async function bundle({ entries, outDir }: { entries: readonly string[]; outDir: string }): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [...entries],
    outdir: outDir,
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // Escapes in place of characters beyond Latin-1: such a file is parsed a third faster.
    charset: 'ascii',
    // The same code as ES modules; what Node gets by itself is CommonJS, of which nothing can be left out.
    alias: { yaml: './node_modules/yaml/browser/index.js' },
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [unusedIsLeftOut],
  });
  const names = stableNames(metafile);
  const written = outputFiles.map(async ({ path, text: own }): Promise<[string, string]> => {
    const name = nameOf(basename(path), names);
    const text = isForeign(basename(path), metafile) ? await minified(own) : own;
    const renamed = text.replace(/"\.\/([\w.-]+\.js)"/g, (_, old: string) => `"./${nameOf(old, names)}"`);
    return [name, (name === COMMAND ? SHEBANG : '') + withBuiltinRequire(renamed)];
  });
  return { files: new Map(await Promise.all(written)), packages: packagesOf(metafile) };
}

/** What is run as a program, not imported. */
const COMMAND = 'cli.js';
const SHEBANG = '#!/usr/bin/env node\n';

/** GitHub's toolkit does not say so, but its modules do nothing when they are loaded: of what is not used nothing is bundled. */
const unusedIsLeftOut: Plugin = {
  name: 'unused-is-left-out',
  setup: ({ onResolve, resolve }) =>
    onResolve({ filter: /^(?:@actions\/|undici$|tunnel$|\.\.?\/)/ }, async ({ path, pluginData, ...from }) => {
      const isTheirs = !path.startsWith('.') || /node_modules\/@actions\//.test(from.importer);
      if (pluginData === 'resolved' || !isTheirs) return undefined;
      return { ...(await resolve(path, { ...from, pluginData: 'resolved' })), sideEffects: false };
    }),
};

function isForeign(file: string, { outputs }: Metafile): boolean {
  const [, output] = Object.entries(outputs).find(([path]) => basename(path) === file) ?? [];
  const inputs = Object.keys(output?.inputs ?? {});
  return inputs.length > 0 && inputs.every((input) => input.includes('node_modules/'));
}

const minified = async (text: string): Promise<string> =>
  (await transform(text, { minify: true, format: 'esm', target: 'node20', charset: 'ascii', legalComments: 'none' }))
    .code;

/** CommonJS packages ask for Node's own modules at run time, which esbuild's stand-in for `require` cannot serve in an ES module. */
function withBuiltinRequire(text: string): string {
  const served = 'var __require = (name) => process.getBuiltinModule(name);';
  return text.replace(/^var __require = [\s\S]*?^\}\);$/m, served);
}

/**
 * esbuild names a part after the hash of its content, so that each change would rename it. Here a part is called after the
 * module it starts with or, where several share it, after those: `cli+parse-budget.js`, `shared-1f2e3d.js` for many.
 */
function stableNames({ outputs }: Metafile): ReadonlyMap<string, string> {
  const users = new Map<string, string[]>();
  for (const [path, { entryPoint }] of Object.entries(outputs)) {
    if (entryPoint === undefined) continue;
    for (const part of reachedFrom(path, outputs)) {
      if (outputs[part]?.entryPoint !== undefined && part !== path) continue;
      users.set(part, [...(users.get(part) ?? []), basename(entryPoint).replace(/\.[jt]s$/, '')]);
    }
  }
  const names = new Map([...users].map(([path, modules]) => [basename(path), `${partName(modules.sort())}.js`]));
  if (new Set(names.values()).size < Object.keys(outputs).length)
    throw new Error('two parts of the bundle share a name');
  return names;
}

/** @param users the modules that load the part, sorted; many of them make a name that nobody can read */
function partName(users: readonly string[]): string {
  if (users.length <= 3) return users.join('+');
  return `shared-${createHash('sha256').update(users.join('+')).digest('hex').slice(0, 6)}`;
}

/** The parts that loading one of them loads as well. */
function reachedFrom(path: string, outputs: Metafile['outputs'], seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { path: next, kind } of outputs[path]?.imports ?? []) {
    if (kind === 'import-statement' && outputs[next] !== undefined) reachedFrom(next, outputs, seen);
  }
  return seen;
}

function nameOf(old: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(old);
  if (name === undefined) throw new Error(`${old} is no part of the bundle`);
  return name;
}

/** From the inputs of the outputs, not of the whole graph: what tree shaking dropped is not shipped. */
function packagesOf({ outputs }: Metafile): string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? []);
  return [...new Set(folders)];
}
