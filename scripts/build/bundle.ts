import { basename } from 'node:path';
import { build, type Metafile } from 'esbuild';

export interface Bundle {
  /** Text by name in the output folder. */
  readonly files: Map<string, string>;
  /** Folders of the packages whose code is in it. */
  readonly packages: readonly string[];
}

/**
 * Bundles an entry for every Node it is to run on. What is imported only when it is needed comes in files of its own, so
 * that a start reads no more than it uses. Nothing is minified: that saves no time, and stack traces stay readable.
 */
export async function bundle({ entry, outDir }: { entry: string; outDir: string }): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
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
    banner: { js: '#!/usr/bin/env node' },
  });
  const names = stableNames(metafile);
  const isEntry = (name: string): boolean => name === basename(entry, '.ts').concat('.js');
  const files = outputFiles.map(({ path, text }): [string, string] => {
    const name = nameOf(basename(path), names);
    const renamed = text.replace(/"\.\/([\w.-]+\.js)"/g, (_, old: string) => `"./${nameOf(old, names)}"`);
    return [name, isEntry(name) ? renamed : renamed.replace(/^#!.*\n/, '')];
  });
  return { files: new Map(files), packages: packagesOf(metafile) };
}

/**
 * esbuild names a part after the hash of its content, so that each change would rename it. Here a part is called after the
 * module it starts with or, where several share it, after those: `cli+parse-budget.js`.
 */
function stableNames({ outputs }: Metafile): ReadonlyMap<string, string> {
  const users = new Map<string, string[]>();
  for (const [path, { entryPoint }] of Object.entries(outputs)) {
    if (entryPoint === undefined) continue;
    for (const part of reachedFrom(path, outputs)) {
      if (outputs[part]?.entryPoint !== undefined && part !== path) continue;
      users.set(part, [...(users.get(part) ?? []), basename(entryPoint, '.ts')]);
    }
  }
  const names = new Map([...users].map(([path, modules]) => [basename(path), `${modules.sort().join('+')}.js`]));
  if (new Set(names.values()).size < Object.keys(outputs).length)
    throw new Error('two parts of the bundle share a name');
  return names;
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
