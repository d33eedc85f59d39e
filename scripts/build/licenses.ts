import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licence texts of packages, to be shipped with a bundle that holds their code.
 * @param folders where the packages lie
 * @throws Error for a package that brings no text
 */
export async function licenses(folders: readonly string[]): Promise<string> {
  const texts = await Promise.all([...folders].sort().map(license));
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

async function license(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((each) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(each));
  if (file === undefined) throw new Error(`${folder} brings no licence text`);
  return `${name}@${version}\n${license}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
}
