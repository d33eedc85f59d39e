import type { BuildRecipe, ImageBudget } from '../../model/budget.ts';
import { parsePlatform } from '../../oci/platform.ts';
import { explainPlatform } from '../../oci/platform-names.ts';
import { readBase } from './base-budget.ts';
import { readPart } from './budget-part.ts';
import { explain } from './budget-problems.ts';
import type { BudgetValue } from './budget-reader.ts';
import { readPlatformParts } from './platform-parts.ts';

/** Reads one entry of `images`. */
export function readImage(entry: BudgetValue): ImageBudget {
  const [image, build] = [entry.get('image'), entry.get('build')];
  if (image.isSet && build.isSet) build.refuse(explain('image-and-build-of-entry', {}));
  return {
    ...readPart(entry),
    ...readPlatformParts(entry.get('platforms')),
    image: image.text,
    build: readBuild(build),
    platforms: readPlatforms(entry.get('platform'), build.get('platform')),
    ...readBase(entry.get('base')),
  };
}

/** Reads the entry's `platform`, or its build's. */
function readPlatforms(own: BudgetValue, ofBuild: BudgetValue): readonly string[] {
  if (own.isSet && ofBuild.isSet) own.refuse(explain('platform-set-twice', {}));
  return readPlatformList(own.isSet ? own : ofBuild);
}

function readPlatformList(list: BudgetValue): readonly string[] {
  const items = list.text?.split(',') ?? list.items.map(({ text }) => text);
  const texts = items.flatMap((item) => item?.trim() ?? []);
  const wrong = texts.find((text) => parsePlatform(text) === undefined);
  if (wrong !== undefined)
    list.refuse(explain('platform-invalid', { text: wrong, hint: explainPlatform(wrong) }));
  return texts;
}

function readBuild(build: BudgetValue): BuildRecipe | null {
  if (build.text !== null) {
    if (build.text.trim() === '') build.refuse(explain('build-without-folder', {}));
    return { context: build.text, file: null, target: null, args: {} };
  }
  if (build.entries.length === 0) return null;
  // As written: `VERSION: 1.20` stays 1.20 instead of the number 1.2.
  const args = build.get('args').entries.map(([name, { place }]) => [name, place?.text ?? '']);
  return {
    context: build.get('context').text ?? '.',
    file: build.get('file').text,
    target: build.get('target').text,
    args: Object.fromEntries(args),
  };
}
