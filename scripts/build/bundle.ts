import { basename, join } from 'node:path';
import { type CodeSplittingGroup, type OutputChunk, rolldown } from 'rolldown';
import { minify } from 'rolldown/utils';

export interface Bundle {
  /** Text by name in the output folder. */
  readonly files: Map<string, string>;
  /** Folders of the packages whose code is in it. */
  readonly packages: readonly string[];
}

export interface BundleRequest {
  /** The modules that are run, by the names of their files in the output folder. */
  readonly entries: Readonly<Record<string, string>>;
  /** The modules with which each program begins: what all of them load is one part. */
  readonly starts: readonly string[];
}

/**
 * Bundles the entries for every Node they are to run on. What is imported only when it is needed comes in files of its own,
 * so that a start reads no more than it uses; what both use is there once. Our own code is not minified, so that stack traces stay
 * readable; parts that hold packages or generated code only are, since every run downloads them.
 */
export async function bundle({ entries, starts }: BundleRequest): Promise<Bundle> {
  const build = await rolldown({
    input: entries,
    platform: 'node',
    transform: { target: 'node20' },
    // GitHub's toolkit does not say so, but its modules do nothing when they are loaded: of what is not used nothing is bundled.
    treeshake: {
      moduleSideEffects: (id) => !/node_modules\/(?:@actions|undici|tunnel)\//.test(id),
    },
    // The same code as ES modules; what Node gets by itself is CommonJS, of which nothing can be left out.
    resolve: { alias: { yaml: `${process.cwd()}/node_modules/yaml/browser/index.js` } },
    preserveEntrySignatures: false,
  });
  const { output } = await build.generate({
    // A third of a start is saved so: Node's own modules bring only what is asked of them, and parts are found without promises.
    format: 'cjs',
    chunkFileNames: '[name].js',
    // What the command line keeps compiled cannot import; what it requires is there at once.
    dynamicImportInCjs: false,
    externalLiveBindings: false,
    comments: false,
    codeSplitting: { groups: [GENERATED, oneStart(starts)], includeDependenciesRecursively: false },
  });
  await build.close();
  const parts = output.filter((file) => file.type === 'chunk');
  const texts = parts.map(
    async (part): Promise<[string, string]> => [
      part.fileName,
      ascii(await textOf(part), part.fileName),
    ],
  );
  const files = new Map(await Promise.all(texts));
  files.set('package.json', `${JSON.stringify({ type: 'commonjs' })}\n`);
  return { files, packages: packagesOf(parts) };
}

/** Written by other programs: each is a part of its own, which can be minified. */
const GENERATED: CodeSplittingGroup = {
  test: /\.generated\.js$/,
  name: (id) => basename(id, '.generated.js'),
};

/** Opening a file costs more than the few functions in it that one of the programs does not need. */
function oneStart(starts: readonly string[]): CodeSplittingGroup {
  let common: ReadonlySet<string> | undefined;
  return {
    name: (id, graph) => {
      common ??= starts
        .map((start) => loadedWith(moduleOf(start, graph), graph))
        .reduce((some, others) => some.intersection(others));
      return common.has(id) ? 'core' : null;
    },
  };
}

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** @throws Error where it is not bundled: without its modules nothing would be common to all, and each start slower */
function moduleOf(start: string, graph: ModuleGraph): string {
  const id = join(process.cwd(), start);
  if (graph.getModuleInfo(id) === null) throw new Error(`${start} is no module of the bundle`);
  return id;
}

function loadedWith(id: string, graph: ModuleGraph, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const next of graph.getModuleInfo(id)?.importedIds ?? []) loadedWith(next, graph, seen);
  return seen;
}

/** Not in a plugin: Rolldown sets what a plugin returns anew. */
async function textOf({ fileName, code, moduleIds }: OutputChunk): Promise<string> {
  if (!moduleIds.every((id) => /\/node_modules\/|\.generated\.js$/.test(id))) return code;
  return (
    await minify(fileName, code, { compress: { target: 'node20' }, mangle: { toplevel: true } })
  ).code;
}

/** Escapes in place of what is not ASCII: such a file takes a byte a character in memory, and is parsed a third faster. */
function ascii(code: string, fileName: string): string {
  const elsewhere = /\\[^\0-\x7f]|\.raw`[^`]*[^\0-\x7f]/.exec(code);
  if (elsewhere) throw new Error(`${fileName}: an escape would be other text in ${elsewhere[0]}`);
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Of what is in the output, not of the whole graph: what tree shaking dropped is not shipped. */
function packagesOf(parts: readonly OutputChunk[]): string[] {
  const inputs = parts.flatMap(({ modules }) =>
    Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
  );
  const folders = inputs.flatMap(
    (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? [],
  );
  return [...new Set(folders)];
}
