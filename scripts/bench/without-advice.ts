import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { CACHE } from './cached.ts';

/** Replaces the modules that only advice needs. */
const REPLACED: Readonly<Record<string, string>> = {
  'src/advise/advise.ts': 'export const advise = () => [];',
  'src/analyze/evidence.ts': 'export const collectEvidence = () => ({});',
  'src/analyze/twins.ts': 'export const listTwins = () => [];',
  'src/analyze/development/list-development.ts': 'export const listDevelopment = () => [];',
};

/**
 * Bundles the command line of this work tree, with advice or without.
 * @returns the path of the program
 */
export async function bundleProgram(hasAdvice: boolean): Promise<string> {
  const name = hasAdvice ? 'with-advice' : 'without-advice';
  const folder = join(CACHE, 'programs', name);
  const load = (id: string): string | undefined =>
    hasAdvice ? undefined : REPLACED[relative(resolve('.'), id)];
  const build = await rolldown({
    input: { cli: 'src/cli.ts' },
    platform: 'node',
    plugins: [{ name, load }],
  });
  await build.write({ dir: folder, chunkFileNames: '[name].js' });
  await build.close();
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  return join(folder, 'cli.js');
}
