import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The license texts of packages whose code is bundled.
 * @param folders of the packages
 * @throws Error if a package has no license text
 */
export async function collectLicenses(folders: readonly string[]): Promise<string> {
  const texts = await Promise.all([...folders].sort().map(readLicense));
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

async function readLicense(folder: string): Promise<string> {
  const { name, version, license, author } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(folder)).find((each) =>
    /^(?:licen[cs]e|copying)(?:\.|$)/i.test(each),
  );
  const text =
    file === undefined
      ? await toStandardText(license, author)
      : await readFile(join(folder, file), 'utf8');
  if (text === undefined) throw new Error(`${folder} brings no license text`);
  return `${name}@${version}\n${license}\n\n${text.trim()}\n`;
}

/**
 * A few packages declare the MIT license and their author but contain no text: ours is the same.
 */
async function toStandardText(license: unknown, author: unknown): Promise<string | undefined> {
  const holder = typeof author === 'string' ? author : (Object(author) as { name?: unknown }).name;
  if (license !== 'MIT' || typeof holder !== 'string') return undefined;
  return (await readFile('LICENSE', 'utf8')).replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}
