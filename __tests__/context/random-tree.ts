import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draw } from '../support/random-image.ts';

const NAMES = [
  ...['a', 'b', 'c', 'src', 'node_modules', '.git', '.env', 'a.log', 'b.log', 'x y', 'é', '(a)'],
  ...['a+b', '[a]', '{2}', 'a^', '!a', '#a', 'Dockerfile', 'a\\b', '~', 'README.md', 'a$'],
];
const TARGETS = [
  ...['a', 'b', '../a', './src', '../..', '../../../etc', '/a', '/etc/passwd', 'missing', '.'],
  ...['../src/a', 'a/../b', 'src/../../b'],
];
const WILDCARDS = ['*', '**', '?', '[a-c]', '*.log', '.*', 'a*', '**b', '*+*', '\\(a\\)'];

const pick = <Item>(draw: Draw, items: readonly Item[]): Item =>
  items[draw.below(items.length)] as Item;

/** Fills a folder with files, folders, links and hard links. @returns all paths */
export function writeRandomTree(root: string, draw: Draw, { hasHardLinks = true } = {}): string[] {
  const paths: string[] = [];
  const files: string[] = [];
  const folders = [{ path: '', depth: 0 }];
  for (const { path: folder, depth } of folders) {
    for (const path of randomPaths(folder, draw)) {
      paths.push(path);
      if (depth === 3 || draw.chance(0.6)) {
        writeEntry(root, path, hasHardLinks ? files : [], draw);
        continue;
      }
      mkdirSync(join(root, path));
      if (draw.chance(0.9)) folders.push({ path, depth: depth + 1 });
    }
  }
  return paths;
}

function randomPaths(folder: string, draw: Draw): string[] {
  const names = Array.from({ length: 1 + draw.below(7) }, () => pick(draw, NAMES));
  return [...new Set(names)].map((name) => (folder === '' ? name : `${folder}/${name}`));
}

function writeEntry(root: string, path: string, files: string[], draw: Draw): void {
  const full = join(root, path);
  if (draw.chance(0.15)) symlinkSync(pick(draw, TARGETS), full);
  else if (files.length > 0 && draw.chance(0.1)) linkSync(join(root, pick(draw, files)), full);
  else {
    writeFileSync(full, randomBytes(draw.below(3000)).toString('hex'));
    files.push(path);
  }
}

/** A path of the tree, with some parts replaced by wildcards. */
export function randomSource(draw: Draw, paths: readonly string[]): string {
  const names = pick(draw, paths).split('/');
  const end = draw.chance(0.5) ? names.length : 1 + draw.below(names.length);
  return names
    .slice(0, end)
    .map((name) => (draw.chance(0.3) ? pick(draw, WILDCARDS) : name))
    .join('/');
}

/** Lines of `.dockerignore` that match some of the paths. */
export function randomIgnoreLines(draw: Draw, paths: readonly string[]): string[] {
  return Array.from({ length: draw.below(6) }, () => {
    const prefix = pick(draw, ['', '', '/', '**/', './']);
    const end = pick(draw, ['', '', '/', '/**', '/*']);
    return `${draw.chance(0.35) ? '!' : ''}${prefix}${randomSource(draw, paths)}${end}`;
  });
}
