import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licence texts of packages, to be shipped with a bundle that holds their code.
 * @param folders where the packages lie
 * @throws Error for a package that brings no text
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
  if (text === undefined) throw new Error(`${folder} brings no licence text`);
  return `${name}@${version}\n${license}\n\n${text.trim()}\n`;
}

/** A few packages name the MIT licence and their author in package.json, and bring no text: ours has the same words. */
async function toStandardText(license: unknown, author: unknown): Promise<string | undefined> {
  const holder = typeof author === 'string' ? author : (Object(author) as { name?: unknown }).name;
  if (license !== 'MIT' || typeof holder !== 'string') return undefined;
  return (await readFile('LICENSE', 'utf8')).replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
}
