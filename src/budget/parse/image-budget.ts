import type { BuildRecipe, ImageBudget } from '../../model/budget.ts';
import { parsePlatform } from '../../oci/platform.ts';
import { explainPlatform } from '../../oci/platform-names.ts';
import { readBase } from './base-budget.ts';
import { readPart } from './budget-part.ts';
import { explain } from './budget-problems.ts';
import {
  addProblem,
  type BudgetReader,
  joinPointer,
  listEntries,
  listItems,
} from './budget-reader.ts';
import { readPlatformParts } from './platform-parts.ts';

/** Reads one entry of `images`. */
export function readImage(reader: BudgetReader, value: unknown, pointer: string): ImageBudget {
  const { image, build, platform, platforms, base } = Object.fromEntries(listEntries(value));
  if (image !== undefined && build !== undefined)
    addProblem(reader, `${pointer}/build`, explain('image-and-build-of-entry', {}));
  return {
    ...readPart(reader, value, pointer),
    ...readPlatformParts(reader, platforms, `${pointer}/platforms`),
    image: typeof image === 'string' ? image : null,
    build: readBuild(reader, build, `${pointer}/build`),
    platforms: readPlatforms(reader, platform, build, pointer),
    ...readBase(reader, base, `${pointer}/base`),
  };
}

/** Reads the entry's `platform`, or its build's. */
function readPlatforms(
  reader: BudgetReader,
  platform: unknown,
  build: unknown,
  pointer: string,
): readonly string[] {
  const inBuild = new Map(listEntries(build)).get('platform');
  if (platform !== undefined && inBuild !== undefined)
    addProblem(reader, `${pointer}/platform`, explain('platform-set-twice', {}));
  return platform === undefined
    ? readPlatformList(reader, inBuild, `${pointer}/build/platform`)
    : readPlatformList(reader, platform, `${pointer}/platform`);
}

function readPlatformList(
  reader: BudgetReader,
  value: unknown,
  pointer: string,
): readonly string[] {
  const texts = (typeof value === 'string' ? value.split(',') : listItems(value)).flatMap((item) =>
    typeof item === 'string' ? item.trim() : [],
  );
  const wrong = texts.find((text) => parsePlatform(text) === undefined);
  if (wrong !== undefined)
    addProblem(
      reader,
      pointer,
      explain('platform-invalid', { text: wrong, hint: explainPlatform(wrong) }),
    );
  return texts;
}

function readBuild(reader: BudgetReader, value: unknown, pointer: string): BuildRecipe | null {
  if (typeof value === 'string') {
    if (value.trim() === '') addProblem(reader, pointer, explain('build-without-folder', {}));
    return { context: value, file: null, target: null, args: {} };
  }
  const entries = new Map(listEntries(value));
  if (entries.size === 0) return null;
  const readText = (key: string): string | null => {
    const text = entries.get(key);
    return typeof text === 'string' ? text : null;
  };
  // As written: `VERSION: 1.20` stays 1.20 instead of the number 1.2.
  const args = listEntries(entries.get('args')).map(([name]) => [
    name,
    reader.places.get(joinPointer(`${pointer}/args`, name))?.text ?? '',
  ]);
  return {
    context: readText('context') ?? '.',
    file: readText('file'),
    target: readText('target'),
    args: Object.fromEntries(args),
  };
}
