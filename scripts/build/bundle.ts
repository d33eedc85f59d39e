import { type OutputChunk, rolldown } from 'rolldown';
import { minify } from 'rolldown/utils';

export interface Bundle {
  /** Text by name in the output folder. */
  readonly files: Map<string, string>;
  /** Folders of the packages whose code is in it. */
  readonly packages: readonly string[];
}

/**
 * Bundles the entries as ES modules for Node 20 and newer. What is imported with `import()` goes
 * into separate files. Our own code is not minified, so that stack traces stay readable; files
 * that hold only packages or generated code are, because every run of the action downloads them.
 * @param entries the modules to run, by the names of their files in the output folder
 */
export async function bundle(entries: Readonly<Record<string, string>>): Promise<Bundle> {
  const build = await rolldown({
    input: entries,
    platform: 'node',
    plugins: [WITHOUT_UNUSED_PARTS],
    transform: { target: 'node20' },
    // GitHub's toolkit does not declare it, but loading its modules has no effects.
    // Without this, each of its packages would be bundled whole.
    treeshake: {
      moduleSideEffects: (id) => !/node_modules\/(?:@actions|undici|tunnel)\//.test(id),
    },
    preserveEntrySignatures: false,
  });
  const { output } = await build.generate({
    chunkFileNames: '[name].js',
    codeSplitting: { groups: LOADED_TOGETHER },
    comments: false,
    keepNames: true,
  });
  await build.close();
  const chunks = output.filter((file) => file.type === 'chunk');
  const texts = chunks.map(
    async (chunk): Promise<[string, string]> => [chunk.fileName, await toText(chunk)],
  );
  const files = new Map(await Promise.all(texts));
  files.set('package.json', `${JSON.stringify({ type: 'module' })}\n`);
  return { files, packages: listPackages(chunks) };
}

/**
 * What every run loads goes into one file each; without these groups, the bundler splits shared
 * modules into twice as many files. Each group takes a module and all that it imports statically,
 * unless an earlier one has it; parts that only some runs need are split off at `import()`.
 */
const LOADED_TOGETHER = [
  // Alone, because it reports other files that can't be loaded.
  { name: 'exit-when-done', test: /\/src\/exit-when-done\.ts$/ },
  { name: 'start', test: /\/src\/cli\/main\.ts$/ },
  { name: 'gate', test: /\/src\/cli\/(?:check|present)\.ts$/ },
  // Apart from our own code, so that they are minified.
  { name: 'yaml', test: /\/node_modules\/yaml\// },
  { name: 'budget-validator', test: /\/budget-validator\.generated\.js$/ },
  { name: 'report-validator', test: /\/report-validator\.generated\.js$/ },
];

/**
 * Parts of GitHub's artifact client that uploading one file does not need: archives, and downloads,
 * which use a package without a license.
 */
const UNUSED_PARTS: readonly { readonly path: RegExp; readonly names: readonly string[] }[] = [
  {
    path: /@actions\/artifact\/lib\/internal\/download\/download-artifact\.js$/,
    names: ['downloadArtifactPublic', 'downloadArtifactInternal'],
  },
  {
    path: /@actions\/artifact\/lib\/internal\/upload\/zip\.js$/,
    names: ['createZipUploadStream'],
  },
];

const WITHOUT_UNUSED_PARTS = {
  name: 'without unused parts',
  load: {
    filter: { id: UNUSED_PARTS.map(({ path }) => path) },
    handler: (id: string): string | undefined =>
      UNUSED_PARTS.find(({ path }) => path.test(id))
        ?.names.map((name) => `export const ${name} = undefined;`)
        .join('\n'),
  },
};

/** Names are kept: the toolkit compares `error.name` with `SomeError.name`. */
async function toText({ fileName, code, moduleIds }: OutputChunk): Promise<string> {
  if (!moduleIds.every((id) => /\/node_modules\/|\.generated\.js$/.test(id))) return code;
  const { code: minified } = await minify(fileName, code, {
    module: true,
    compress: { target: 'node20', keepNames: { function: true, class: true } },
    mangle: { toplevel: true, keepNames: true },
  });
  return minified;
}

/** Only of packages in the output; tree shaking drops the others. */
function listPackages(chunks: readonly OutputChunk[]): string[] {
  const inputs = chunks.flatMap(({ modules }) =>
    Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
  );
  const folders = inputs.flatMap(
    (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? [],
  );
  return [...new Set(folders)];
}
